package dev.tidings.mock.account;

import static dev.tidings.mock.judge.AccountDesk.code;
import static dev.tidings.mock.judge.AccountDesk.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.judge.AccountDesk;
import dev.tidings.mock.judge.AccountDesk.As;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.Snapshot;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What accounts have left, and who pays. */
class BalanceTest {
    private final AccountDesk desk = new AccountDesk();
    private final World world = new World(new VirtualClock(AccountDesk.START), 5);
    private final Accounts accounts = Accounts.in(world);
    private final Balances balances = Balances.in(world, accounts);
    private final Account parent = world.run(accounts::open);
    private final Account child = world.run(tx -> accounts.openSubaccount(tx, parent, "child"));

    @AfterEach
    void close() {
        desk.close();
    }

    private JsonNode balance(MockAccount account) {
        return desk.get(As.of(account), path(account, "/Balance.json")).json();
    }

    private void charge(Account account, String... amounts) {
        world.run(tx -> {
            for (String each : amounts) {
                balances.charge(tx, account.sid(), new BigDecimal(each));
            }
            return tx;
        });
    }

    @Test
    void balance_isAStringInDollars_toStartWith() {
        JsonNode full = balance(desk.account());
        assertThat(full.path("balance").textValue()).isEqualTo("10000.00");
        assertThat(full.path("currency").asText()).isEqualTo("USD");
        assertThat(full.path("account_sid").asText()).isEqualTo(desk.account().accountSid());
        assertThat(balance(desk.mock().newTrialAccount()).path("balance").textValue())
                .isEqualTo("15.50");
        assertThat(desk.get(desk.owner(), path(desk.account(), "/Balance")).text())
                .contains("<Balance><AccountSid>AC", "<Balance>10000.00</Balance><Currency>USD");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "0.05, 0.05", "7.1, 7.10", "-5.29, -5.29", "4.8557500, 4.85575", "1E+3, 1000.00"})
    void balance_canBeSet(String amount, String shown) {
        desk.account().balance(new BigDecimal(amount));
        assertThat(balance(desk.account()).path("balance").textValue()).isEqualTo(shown);
        assertThat(desk.account().balance()).isEqualByComparingTo(amount);
    }

    @Test
    void subaccounts_haveNone() {
        MockAccount sub = desk.account().newSubaccount("branch");
        assertThat(code(desk.get(As.of(sub), path(sub, "/Balance.json")))).isEqualTo("404 20404");
        assertThat(code(desk.get(desk.owner(), path(sub, "/Balance.json")))).isEqualTo("404 20404");
        assertThatThrownBy(sub::balance).hasMessageContaining("only parent accounts have");
        assertThatThrownBy(() -> sub.balance(BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parents_payForTheirSubaccounts() {
        charge(parent, "0.0079");
        charge(child, "0.0083");
        assertThat(balances.of(parent.sid())).isEqualByComparingTo("9999.9838");
    }

    @Test
    void messagesOfASubaccount_areOnItsParentsBill() {
        MockAccount sub = desk.account().newSubaccount("branch");
        sub.provision("+14155550777");
        desk.post(As.of(sub), path(sub, "/Messages.json"), "To=%2B14155550999&From=%2B14155550777&Body=x");
        desk.mock().clock().settle();
        BigDecimal price = sub.messages().all().get(0).price().orElseThrow();
        assertThat(price).isNegative();
        assertThat(desk.account().balance()).isEqualByComparingTo(Balances.OPENING.add(price));
    }

    @Test
    void chargesOfOneCommand_addUp_andRefundsComeBack() {
        charge(parent, "1", "2", "0", "-0.5");
        assertThat(balances.of(parent.sid())).isEqualByComparingTo("9997.50");
    }

    @Test
    void chargesOfACommandThatFails_areNone() {
        assertThatThrownBy(() -> world.run(tx -> {
                    balances.charge(tx, parent.sid(), BigDecimal.TEN);
                    throw new IllegalStateException("after all");
                }))
                .hasMessage("after all");
        assertThat(balances.of(parent.sid())).isEqualByComparingTo(Balances.OPENING);
    }

    @Test
    void unknownAccounts_payNothing() {
        world.run(tx -> {
            balances.charge(tx, "AC0", BigDecimal.ONE);
            return tx;
        });
        assertThat(balances.of(parent.sid())).isEqualByComparingTo(Balances.OPENING);
    }

    @Test
    void balances_surviveASnapshot() {
        charge(parent, "1");
        Snapshot saved = world.snapshot();
        charge(parent, "1");
        world.restore(saved);
        assertThat(balances.of(parent.sid())).isEqualByComparingTo("9999");

        desk.account().balance(new BigDecimal("12.340"));
        desk.savedAround(() -> desk.account().balance(BigDecimal.ZERO));
        assertThat(balance(desk.account()).path("balance").textValue()).isEqualTo("12.34");
    }
}
