package dev.tidings.mock.account;

import static dev.tidings.mock.judge.AccountDesk.code;
import static dev.tidings.mock.judge.AccountDesk.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.MockAccount;
import dev.tidings.mock.judge.AccountDesk;
import dev.tidings.mock.judge.AccountDesk.As;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of accounts that are suspended and closed, and of what they hold. */
class AccountLifeTest {
    private static final String NUMBER = "+14155550777";
    private static final String MESSAGE = "To=%2B14155550999&From=%2B14155550777&Body=x";

    private final AccountDesk desk = new AccountDesk();
    private final MockAccount parent = desk.account();
    private final MockAccount sub = parent.newSubaccount("branch");
    private final As itself = As.of(sub);

    @AfterEach
    void close() {
        desk.close();
    }

    private String change(String status) {
        return code(desk.post(desk.owner(), path(sub, ".json"), "Status=" + status));
    }

    private String send(As as) {
        return code(desk.post(as, path(sub, "/Messages.json"), MESSAGE));
    }

    @Test
    void suspendedSubaccount_isReadByItsParent_andRestored() {
        sub.provision(NUMBER);
        assertThat(change("suspended")).isEqualTo("200 0");
        assertThat(send(itself)).isEqualTo("403 20005");
        assertThat(code(desk.get(itself, path(sub, ".json")))).isEqualTo("403 20005");
        assertThat(send(desk.owner())).isEqualTo("403 20005");
        assertThat(code(desk.get(desk.owner(), path(sub, "/Messages.json")))).isEqualTo("200 0");
        assertThat(change("active")).isEqualTo("200 0");
        assertThat(send(itself)).isEqualTo("201 0");
    }

    @Test
    void suspendedParent_takesItsSubaccountsAlong() {
        sub.provision(NUMBER);
        parent.suspend();
        assertThat(send(itself)).isEqualTo("403 20005");
        assertThat(change("active")).isEqualTo("403 20005");
        parent.activate();
        assertThat(send(itself)).isEqualTo("201 0");
    }

    @Test
    void messagesUnderWay_failWithTheirAccount() {
        sub.provision(NUMBER);
        assertThat(send(itself)).isEqualTo("201 0");
        change("suspended");
        desk.mock().clock().settle();
        assertThat(sub.messages().all())
                .singleElement()
                .satisfies(message -> assertThat(message.errorCode()).isEqualTo(30002));
    }

    @Test
    void closedSubaccount_givesUpItsNumbers_whichOthersCanHave() {
        String sid = sub.provision(NUMBER).sid();
        sub.newService("pool", NUMBER);
        assertThat(change("closed")).isEqualTo("200 0");
        assertThat(sub.numbers()).isEmpty();
        assertThat(code(desk.get(itself, path(sub, ".json")))).isEqualTo("403 20403");
        assertThat(parent.provision(NUMBER).sid()).isNotEqualTo(sid);
    }

    @Test
    void closedSubaccount_isKeptForThirtyDays_andThenNothingOfItIsLeft() {
        ApiKey key = sub.newApiKey("deploy");
        sub.verify("+14155550998");
        OAuthClient client = sub.newOAuthClient();
        change("closed");
        desk.advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(desk.get(desk.owner(), path(sub, ".json"))
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("closed");
        assertThat(family()).hasSize(2);

        desk.advance(Duration.ofSeconds(1));
        assertThat(family()).containsExactly(parent.accountSid());
        assertThat(code(desk.get(desk.owner(), path(sub, ".json")))).isEqualTo("401 20003");
        assertThat(code(desk.get(As.basic(key.sid(), key.secret()), path(sub, "/Messages.json"))))
                .isEqualTo("401 20003");
        assertThat(code(desk.post(
                        itself,
                        "/oauth/v2/token",
                        "grant_type=client_credentials&client_id=" + client.clientId() + "&client_secret="
                                + client.secret())))
                .isEqualTo("401 20003");
        assertThat(sub.verifiedNumbers()).isEmpty();
    }

    private List<String> family() {
        List<String> sids = new ArrayList<>();
        desk.get(desk.owner(), "/2010-04-01/Accounts.json")
                .json()
                .path("accounts")
                .forEach(each -> sids.add(each.path("sid").asText()));
        return sids;
    }

    @Test
    void purge_comesAfterASnapshotToo() {
        change("closed");
        desk.savedAround(() -> desk.advance(Duration.ofDays(31)));
        assertThat(family()).contains(sub.accountSid());
        desk.advance(Duration.ofDays(30));
        assertThat(family()).containsExactly(parent.accountSid());
    }

    @Test
    void closedParent_closesItsSubaccounts() {
        MockAccount other = desk.mock().newAccount();
        MockAccount child = other.newSubaccount("child");
        child.provision(NUMBER);
        other.close();
        assertThat(other.numbers()).isEmpty();
        assertThat(child.numbers()).isEmpty();
        assertThat(code(desk.get(As.of(child), path(child, ".json")))).isEqualTo("403 20403");
    }

    @Test
    void subaccountOfASuspendedParent_cannotBeMadeActive() {
        Room room = new Room();
        Account child = room.open();
        room.world.run(tx -> room.accounts.update(
                tx, room.parent.sid(), child.sid(), new Accounts.Revision(null, AccountStatus.SUSPENDED)));
        room.world.run(tx -> {
            room.accounts.changeStatus(tx, room.parent.sid(), AccountStatus.SUSPENDED);
            return tx;
        });
        assertThatThrownBy(() -> room.world.run(tx -> room.accounts.update(
                        tx, room.parent.sid(), child.sid(), new Accounts.Revision(null, AccountStatus.ACTIVE))))
                .isInstanceOfSatisfying(
                        ApiError.class, error -> assertThat(error.code()).isEqualTo(21476));
    }

    @Test
    void thousandSubaccounts_areEnough_ofWhichClosedOnesDoNotCount() {
        Room room = new Room();
        Account first = room.open();
        for (int i = 1; i < 1_000; i++) {
            room.open();
        }
        assertThatThrownBy(room::open)
                .isInstanceOfSatisfying(
                        ApiError.class, error -> assertThat(error.code()).isEqualTo(21480));
        room.world.run(tx -> {
            room.accounts.changeStatus(tx, first.sid(), AccountStatus.CLOSED);
            return tx;
        });
        assertThat(room.open().isSubaccount()).isTrue();
    }

    /** The rules without doors. */
    private static final class Room {
        final World world = new World(new VirtualClock(AccountDesk.START), 5);
        final Accounts accounts = Accounts.in(world);
        final Account parent = world.run(accounts::open);

        Account open() {
            return world.run(tx -> accounts.openSubaccount(tx, parent, "child"));
        }
    }
}
