package dev.tidings.mock.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.time.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WorldTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    record Thing(String sid, String owner, int version) {
        Thing next() {
            return new Thing(sid, owner, version + 1);
        }
    }

    /** A world in which things grow a version each second, five times, and sometimes twice. */
    private static final class Garden {
        final World world = new World(new VirtualClock(START), 7);
        final Table<Thing> things = world.table("things", Thing.class, Thing::sid, Thing::owner);
        final AtomicLong waterings = new AtomicLong();
        final List<String> heard = new ArrayList<>();
        final EventKind<String> grow = world.register(EventKind.of("thing.grow", String.class, this::grow));
        final EventKind<Row<Thing>> wither = world.register(EventKind.on(
                "thing.wither", things, (tx, row) -> tx.replace(row, new Thing(row.key(), row.scope(), 1_000))));
        final EventKind<String> rot = world.register(EventKind.of("thing.rot", String.class, (tx, sid) -> {
            tx.replace(row(sid), row(sid).value().next());
            throw new IllegalStateException("made for the test");
        }));

        Garden() {
            world.keep(new Part<>("waterings", Long.class, waterings::get, waterings::set));
            world.feed().observe(each -> heard.add(each.topic() + " " + each.value()));
            world.start();
        }

        Row<Thing> row(String sid) {
            Row<Thing> row = things.row(sid);
            if (row == null) {
                throw new IllegalStateException("no " + sid);
            }
            return row;
        }

        void grow(Transaction tx, String sid) {
            Row<Thing> row = row(sid);
            Thing next = row.value().next();
            tx.replace(row, tx.chance().nextBoolean() ? next.next() : next);
            tx.rerank(row, tx.nextRank());
            tx.publish("grown", next.version());
            if (next.version() < 5) {
                tx.schedule(Duration.ofSeconds(1), grow, sid);
            }
        }

        Thing plant(String owner) {
            return world.run(tx -> {
                Thing thing = new Thing(tx.newSid("TH"), owner, 0);
                tx.insert(things, thing);
                tx.schedule(Duration.ofMillis(tx.chance().nextInt(3000)), grow, thing.sid());
                waterings.incrementAndGet();
                return thing;
            });
        }

        List<Thing> all(String owner) {
            List<Thing> all = new ArrayList<>();
            things.newestFirst(owner).forEach(all::add);
            return all;
        }

        void advance(Duration by) {
            world.clock().advanceTo(world.clock().now().plus(by));
        }
    }

    private final Garden garden = new Garden();

    @Test
    void command_thatThrowsChangesNothing() {
        Thing thing = garden.plant("a");
        int due = garden.world.due();

        assertThatThrownBy(() -> garden.world.run(tx -> {
                    tx.insert(garden.things, new Thing("new", "a", 0));
                    tx.replace(garden.row(thing.sid()), thing.next());
                    tx.delete(garden.row(thing.sid()));
                    tx.schedule(Duration.ZERO, garden.grow, thing.sid());
                    tx.publish("lie", "");
                    tx.onCommit(() -> garden.heard.add("lie"));
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");

        assertThat(garden.all("a")).containsExactly(thing);
        assertThat(garden.world.due()).isEqualTo(due);
        assertThat(garden.heard).isEmpty();
    }

    @Test
    void takenKey_isRefusedBeforeAnythingHappens() {
        Thing thing = garden.plant("a");
        assertThatThrownBy(() -> garden.world.run(tx -> {
                    tx.insert(garden.things, new Thing("other", "a", 0));
                    return tx.insert(garden.things, thing);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already holds " + thing.sid());
        assertThatThrownBy(() -> garden.world.run(tx -> {
                    tx.insert(garden.things, new Thing("twice", "a", 0));
                    return tx.insert(garden.things, new Thing("twice", "b", 0));
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(garden.things.size()).isEqualTo(1);
    }

    @Test
    void command_seesTheStateBeforeIt_andObserversTheStateBehindIt() {
        Thing thing = garden.plant("a");
        List<Integer> seen = new ArrayList<>();
        garden.world
                .feed()
                .observe(change -> seen.add(garden.row(thing.sid()).value().version()));

        garden.world.run(tx -> {
            tx.publish("early", "");
            tx.replace(garden.row(thing.sid()), thing.next());
            seen.add(garden.row(thing.sid()).value().version());
            return "";
        });

        assertThat(seen).containsExactly(0, 1);
    }

    @Test
    void command_withinACommandIsRefused() {
        assertThatThrownBy(() -> garden.world.run(tx -> garden.plant("a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("use its transaction");
    }

    @Test
    void eventThatFails_changesNothingAndStopsNobody() {
        Thing thing = garden.plant("a");
        garden.world.run(tx -> {
            tx.schedule(Duration.ofMillis(1), garden.rot, thing.sid());
            tx.onCommit(() -> {
                throw new IllegalStateException("made for the test");
            });
            return "";
        });

        garden.advance(Duration.ofSeconds(20));

        assertThat(garden.row(thing.sid()).value().version()).isGreaterThanOrEqualTo(5);
        assertThat(garden.world.due()).isZero();
    }

    @Test
    void sameSeedAndCommands_giveTheSameState() {
        Garden other = new Garden();
        for (Garden each : List.of(garden, other)) {
            for (int i = 0; i < 20; i++) {
                each.plant(i % 2 == 0 ? "a" : "b");
                each.advance(Duration.ofMillis(700));
            }
        }
        assertThat(other.world.snapshot()).isEqualTo(garden.world.snapshot());
    }

    @Test
    void restoredSnapshot_goesOnAsItWould() {
        for (int i = 0; i < 20; i++) {
            garden.plant("a");
            garden.advance(Duration.ofMillis(300));
        }
        Snapshot snapshot = garden.world.snapshot();
        Row<Thing> old = garden.row(garden.all("a").get(0).sid());
        Garden other = new Garden();
        other.plant("stranger");
        other.world.restore(snapshot);

        for (Garden each : List.of(garden, other)) {
            each.plant("a");
            each.advance(Duration.ofSeconds(3));
        }
        Snapshot later = garden.world.snapshot();
        assertThat(other.world.snapshot()).isEqualTo(later);

        garden.world.restore(snapshot);
        assertThat(old.deleted()).isTrue();
        assertThat(garden.world.snapshot()).isEqualTo(snapshot);
        garden.plant("a");
        garden.advance(Duration.ofSeconds(3));
        assertThat(garden.world.snapshot()).isEqualTo(later);
    }

    @Test
    void eventsOnRows_findTheirRowsAfterARestore_andSpareTheDeleted() {
        Thing thing = garden.plant("a");
        Thing gone = garden.plant("a");
        garden.world.run(tx -> {
            tx.schedule(Duration.ofHours(1), garden.wither, garden.row(thing.sid()));
            tx.schedule(Duration.ofHours(1), garden.wither, garden.row(gone.sid()));
            return "";
        });
        garden.advance(Duration.ofMinutes(1));
        garden.world.run(tx -> {
            tx.delete(garden.row(gone.sid()));
            return "";
        });
        Snapshot snapshot = garden.world.snapshot();
        garden.world.restore(snapshot);

        assertThat(snapshot.due())
                .filteredOn(each -> each.kind().equals("thing.wither"))
                .hasSize(1);
        assertThat(garden.world.snapshot()).isEqualTo(snapshot);
        garden.advance(Duration.ofHours(2));

        assertThat(garden.all("a")).containsExactly(new Thing(thing.sid(), "a", 1_000));
    }

    @Test
    void retention_forgetsWhatFinishedFirst_alsoAfterARestore() {
        Retention<Thing> retention = Retention.of(garden.world, garden.things, 3, (tx, row) -> tx.delete(row));
        List<Thing> planted = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            planted.add(garden.plant("a"));
        }
        assertThat(garden.things.size()).isEqualTo(6);

        finish(retention, planted.get(4));
        finish(retention, planted.get(0));
        assertThat(garden.things.find(planted.get(4).sid())).isEmpty();
        garden.world.restore(garden.world.snapshot());
        assertThatThrownBy(() -> garden.world.run(tx -> {
                    retention.finished(tx, garden.row(planted.get(5).sid()));
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        for (int i : new int[] {2, 1, 3}) {
            finish(retention, planted.get(i));
        }

        assertThat(garden.all("a")).containsExactlyInAnyOrder(planted.get(5), planted.get(1), planted.get(3));
    }

    @Test
    void retention_holds_whenOneCommandFinishesSeveral() {
        Retention<Thing> retention = Retention.of(garden.world, garden.things, 3, (tx, row) -> tx.delete(row));
        List<Thing> all = new ArrayList<>();
        for (int command = 0; command < 4; command++) {
            garden.world.run(tx -> {
                for (int i = 0; i < 3; i++) {
                    Thing thing = new Thing(tx.newSid("TH"), "a", 0);
                    retention.finished(tx, tx.insert(garden.things, thing));
                    all.add(0, thing);
                }
                return "";
            });
            assertThat(garden.all("a")).isEqualTo(all.subList(0, 3));
        }
    }

    @Test
    void retention_holds_whenSeveralThatWereThereFinishAtOnce() {
        Retention<Thing> retention = Retention.of(garden.world, garden.things, 2, (tx, row) -> tx.delete(row));
        List<Thing> planted = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            planted.add(garden.plant("a"));
        }
        finish(retention, planted.subList(0, 5));
        finish(retention, planted.subList(5, 7));
        assertThat(garden.all("a")).containsExactlyInAnyOrderElementsOf(planted.subList(4, 8));
        finish(retention, planted.subList(7, 8));
        assertThat(garden.all("a")).containsExactlyInAnyOrderElementsOf(planted.subList(6, 8));
    }

    private void finish(Retention<Thing> retention, List<Thing> things) {
        garden.world.run(tx -> {
            things.forEach(each -> retention.finished(tx, garden.row(each.sid())));
            return "";
        });
    }

    @Test
    void retention_doesNotRemember_whatOthersDelete() {
        Retention<Thing> retention = Retention.of(garden.world, garden.things, 3, (tx, row) -> tx.delete(row));
        Thing kept = garden.plant("a");
        finish(retention, kept);
        for (int i = 0; i < 10_000; i++) {
            Thing thing = garden.plant("a");
            finish(retention, thing);
            garden.world.run(tx -> {
                tx.delete(garden.row(thing.sid()));
                return "";
            });
        }

        assertThat(retention.remembered()).isBetween(1, 2_000);
        assertThat(garden.all("a")).containsExactly(kept);
    }

    private void finish(Retention<Thing> retention, Thing thing) {
        garden.world.run(tx -> {
            retention.finished(tx, garden.row(thing.sid()));
            return "";
        });
    }

    @Test
    void foreignSnapshot_isRefusedWhole() {
        garden.plant("a");
        Snapshot mine = garden.world.snapshot();
        World foreign = new World(new VirtualClock(START), 1);
        foreign.table("others", Thing.class, Thing::sid, Thing::owner);

        assertThatThrownBy(() -> garden.world.restore(foreign.snapshot()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("table \"others\"");
        assertThat(garden.world.snapshot()).isEqualTo(mine);
    }

    @Test
    void snapshotThatHoldsTheWrongThings_isRefusedWhole() {
        garden.plant("a");
        Snapshot mine = garden.world.snapshot();
        Snapshot wrong = new Snapshot(
                mine.now().plusSeconds(1),
                mine.last(),
                mine.sids() + 1,
                mine.chance(),
                mine.rank(),
                Map.of("things", List.of(new Snapshot.Entry(1, new Thing("other", "b", 0)))),
                List.of(),
                Map.of("waterings", "many"));

        assertThatThrownBy(() -> garden.world.restore(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the snapshot is none of this server");
        assertThat(garden.world.snapshot()).isEqualTo(mine);
    }
}
