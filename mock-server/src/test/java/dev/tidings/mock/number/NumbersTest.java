package dev.tidings.mock.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.application.Application;
import dev.tidings.mock.application.Applications;
import dev.tidings.mock.resource.Property;
import dev.tidings.mock.resource.Values;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other rooms rely on: who hears of messages, names, and being told when a number goes. */
class NumbersTest {
    private static final String ACCOUNT = "AC" + "1".repeat(32);
    private static final String NUMBER = "+14155550100";

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final Applications applications = Applications.in(world);
    private final Numbers numbers = Numbers.in(world, NumberOptions.DEFAULT, applications);

    @BeforeEach
    void start() {
        world.start();
        world.run(tx -> numbers.provision(tx, ACCOUNT, NUMBER));
    }

    private OwnedNumber number() {
        return java.util.Objects.requireNonNull(numbers.byAddress(NUMBER));
    }

    private Application application(String url, String account) {
        return world.run(tx -> applications.open(
                tx,
                account,
                Values.NONE.with(Property.url("sms_url"), url).with(Property.method("sms_method"), "GET")));
    }

    @Test
    void anApplication_winsOverTheNumbersOwnHooks() {
        InboundHooks own = new InboundHooks("https://a.example/own", "GET", "https://a.example/fallback", "POST");
        world.run(tx -> numbers.change(tx, NUMBER, each -> each.withHooks(own)));
        assertThat(numbers.hooks(number())).isEqualTo(own);

        Application application = application("https://a.example/app", ACCOUNT);
        world.run(tx ->
                numbers.change(tx, NUMBER, each -> each.with(NumberSettings.SMS_APPLICATION_SID, application.sid())));
        assertThat(numbers.hooks(number())).isEqualTo(new InboundHooks("https://a.example/app", "GET", null, "POST"));
        assertThat(number().hooks()).isEqualTo(own);
    }

    @Test
    void anotherAccountsApplication_countsForNothing() {
        Application application = application("https://a.example/app", "AC" + "2".repeat(32));
        world.run(tx ->
                numbers.change(tx, NUMBER, each -> each.with(NumberSettings.SMS_APPLICATION_SID, application.sid())));
        assertThat(numbers.hooks(number())).isEqualTo(InboundHooks.NONE);
    }

    @ParameterizedTest
    @CsvSource({"+14155550100, (415) 555-0100", "+447400123456, +447400123456", "55501, 55501"})
    void aNumberIsCalled_asItIsWritten(String address, String name) {
        if (numbers.byAddress(address) == null) {
            world.run(tx -> numbers.provision(tx, ACCOUNT, address));
        }
        OwnedNumber number = java.util.Objects.requireNonNull(numbers.byAddress(address));
        assertThat(number.friendlyName()).isEqualTo(name);
        assertThat(number.with(NumberSettings.FRIENDLY_NAME, "Shop").friendlyName())
                .isEqualTo("Shop");
    }

    @Test
    void aChange_isDated() {
        world.clock().advanceTo(world.clock().now().plus(Duration.ofMinutes(1)));
        world.run(tx -> numbers.change(tx, NUMBER, each -> each.withPerSecond(3)));
        assertThat(number().updated()).isEqualTo(number().created().plusSeconds(60));
    }

    @Test
    void whoeverAsked_hearsOfARelease() {
        List<String> gone = new ArrayList<>();
        numbers.onRelease((tx, number) -> gone.add(number.address()));
        for (int i = 0; i < 2; i++) {
            world.run(tx -> {
                numbers.release(tx, NUMBER);
                return tx;
            });
        }
        assertThat(gone).containsExactly(NUMBER);
        assertThat(numbers.byAddress(NUMBER)).isNull();
    }
}
