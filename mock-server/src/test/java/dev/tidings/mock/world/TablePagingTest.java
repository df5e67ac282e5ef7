package dev.tidings.mock.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TablePagingTest {
    record Item(String sid, String scope, int number) {}

    private final World world = new World(new VirtualClock(Instant.EPOCH), 1);
    private final Table<Item> items = world.table("items", Item.class, Item::sid, Item::scope);

    private static Page<Item> page(Table<Item> items, int size, int index, String token) {
        return Listing.page(
                items, "a", new PageRequest(size, index, Optional.ofNullable(token)), each -> each.number() % 3 != 0);
    }

    private static void add(World world, Table<Item> items, String scope, int number) {
        world.run(tx -> tx.insert(items, new Item(tx.newSid("IT"), scope, number)));
    }

    private static List<Item> expected(Table<Item> items) {
        List<Item> all = new ArrayList<>();
        items.newestFirst("a").forEach(each -> {
            if (each.number() % 3 != 0) {
                all.add(each);
            }
        });
        return all;
    }

    @Property(tries = 200)
    void pages_joinedAreTheList_forthAndBack(
            @ForAll @IntRange(max = 40) int count, @ForAll @IntRange(min = 1, max = 12) int size) {
        World world = new World(new VirtualClock(Instant.EPOCH), 1);
        Table<Item> items = world.table("items", Item.class, Item::sid, Item::scope);
        for (int i = 0; i < count; i++) {
            add(world, items, i % 4 == 0 ? "b" : "a", i);
        }
        List<List<Item>> forth = new ArrayList<>();
        Page<Item> page = page(items, size, 0, null);
        assertThat(page.previousToken()).isNull();
        forth.add(page.records());
        while (page.nextToken() != null) {
            page = page(items, size, forth.size(), page.nextToken());
            assertThat(page.start()).isEqualTo((long) forth.size() * size);
            assertThat(page.records()).isNotEmpty();
            forth.add(page.records());
        }
        assertThat(forth.stream().flatMap(List::stream).toList()).isEqualTo(expected(items));

        List<List<Item>> back = new ArrayList<>();
        back.add(page.records());
        while (page.previousToken() != null) {
            page = page(items, size, 0, page.previousToken());
            back.add(page.records());
        }
        Collections.reverse(back);
        assertThat(back).isEqualTo(forth);
    }

    @Property(tries = 200)
    void changesBetweenPages_neitherRepeatNorHideOthers(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 5) Integer> changes,
            @ForAll @IntRange(min = 1, max = 5) int size) {
        World world = new World(new VirtualClock(Instant.EPOCH), 1);
        Table<Item> items = world.table("items", Item.class, Item::sid, Item::scope);
        for (int i = 0; i < 25; i++) {
            add(world, items, "a", i);
        }
        List<Item> before = expected(items);
        Set<Item> gone = new HashSet<>();
        List<Item> seen = new ArrayList<>();
        Page<Item> page = page(items, size, 0, null);
        seen.addAll(page.records());
        for (int change : changes) {
            if (page.nextToken() == null) {
                break;
            }
            Item mark = page.records().get(page.records().size() - 1);
            if (change < 3) {
                add(world, items, "a", 100 + change);
            } else {
                before.stream()
                        .filter(each -> change == 5 ? each.equals(mark) : !gone.contains(each))
                        .skip(change == 5 ? 0 : change)
                        .findFirst()
                        .ifPresent(victim -> {
                            gone.add(victim);
                            world.run(tx -> {
                                tx.delete(items.row(victim.sid()));
                                return "";
                            });
                        });
            }
            page = page(items, size, 0, page.nextToken());
            seen.addAll(page.records());
        }
        while (page.nextToken() != null) {
            page = page(items, size, 0, page.nextToken());
            seen.addAll(page.records());
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen).isSubsetOf(before);
        assertThat(seen)
                .containsAll(
                        before.stream().filter(each -> !gone.contains(each)).toList());
    }

    @Test
    void staleTokens_areRefused() {
        add(world, items, "a", 1);
        add(world, items, "b", 2);
        Item mine = items.newestFirst("a").iterator().next();
        Item other = items.newestFirst("b").iterator().next();
        world.run(tx -> {
            tx.delete(items.row(mine.sid()));
            return "";
        });

        for (String token :
                List.of("PA" + mine.sid(), "PA" + other.sid(), "PX", "", "PAnonsense", "XX" + other.sid())) {
            assertThatThrownBy(() -> page(items, 5, 1, token))
                    .isInstanceOf(ApiError.class)
                    .extracting(refused -> ((ApiError) refused).code())
                    .isEqualTo(21481);
        }
    }

    @Test
    void rerank_movesWithinTheScope() {
        for (int i = 1; i < 4; i++) {
            add(world, items, "a", i);
        }
        world.run(tx -> {
            Item oldest = items.oldestFirst("a").iterator().next();
            tx.rerank(items.row(oldest.sid()), tx.nextRank());
            return "";
        });
        assertThat(items.newestFirst("a")).extracting(Item::number).containsExactly(1, 3, 2);
        assertThat(items.oldestFirst("a")).extracting(Item::number).containsExactly(2, 3, 1);
    }

    @Test
    void readers_seeEveryUnchangedRecordOnce_whileOthersMove() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            add(world, items, "a", i);
        }
        List<Item> still = new ArrayList<>();
        List<Item> moving = new ArrayList<>();
        items.newestFirst("a").forEach(each -> (each.number() % 2 == 0 ? still : moving).add(each));
        AtomicBoolean stop = new AtomicBoolean();
        Thread mover = new Thread(() -> {
            for (int i = 0; !stop.get(); i++) {
                Item each = moving.get(i % moving.size());
                world.run(tx -> {
                    tx.rerank(items.row(each.sid()), tx.nextRank());
                    return "";
                });
            }
        });
        mover.start();
        try {
            for (int round = 0; round < 200; round++) {
                Page<Item> page = Listing.page(items, "a", new PageRequest(1000, 0, Optional.empty()), each -> true);
                assertThat(page.records()).doesNotHaveDuplicates();
                assertThat(page.records().stream()
                                .filter(each -> each.number() % 2 == 0)
                                .toList())
                        .isEqualTo(still);
            }
        } finally {
            stop.set(true);
            mover.join();
        }
    }
}
