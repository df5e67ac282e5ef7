package dev.tidings.mock.safety;

import static dev.tidings.mock.judge.JudgedRoutes.HERE;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.location;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeactivationTest {
    private static final String PATH = "/v1/Deactivations?Date=";

    private final World world = world(7);
    private final Deactivations deactivations = Deactivations.in(world);
    private final JudgedRoutes routes = JudgedRoutes.of(world, DeactivationRoutes.of(deactivations));

    private static World world(long seed) {
        World world = new World(new VirtualClock(Instant.parse("2026-01-10T12:00:00Z")), seed);
        world.start();
        return world;
    }

    private List<String> listed(String day) {
        Response answer = routes.get(PATH + day);
        assertThat(answer.status()).isEqualTo(307);
        assertThat(json(answer).path("redirect_to").asText()).isEqualTo(location(answer));
        Response list = routes.follow(location(answer));
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.headers().first("Content-Type")).contains("text/plain");
        return text(list).lines().toList();
    }

    @Test
    void list_isBehindALinkAndTheSameEachTime() throws Exception {
        List<String> numbers = listed("2026-01-09");
        assertThat(numbers)
                .hasSizeBetween(8, 15)
                .isSorted()
                .doesNotHaveDuplicates()
                .isEqualTo(listed("2026-01-09"));
        for (String each : numbers) {
            PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
            assertThat(plans.isValidNumberForRegion(plans.parse(each, null), "US"))
                    .as(each)
                    .isTrue();
        }
        assertThat(listed("2026-01-08")).isNotEqualTo(numbers);
        assertThat(Deactivations.in(world(7)).on(LocalDate.parse("2026-01-09"))).isEqualTo(numbers);
        assertThat(Deactivations.in(world(8)).on(LocalDate.parse("2026-01-09"))).isNotEqualTo(numbers);
    }

    @Test
    void whoIsDeactivated_standsOnTheListOfTheDayWhenItIsOver() {
        List<String> before = deactivations.on(LocalDate.parse("2026-01-10"));
        world.run(tx -> deactivations.deactivate(tx, "+14155550199"));
        world.run(tx -> deactivations.deactivate(tx, "+447400123456"));
        world.clock().advanceTo(world.clock().now().plus(Duration.ofDays(1)));
        world.run(tx -> deactivations.deactivate(tx, "+14155550199"));
        assertThat(listed("2026-01-10"))
                .containsAll(before)
                .contains("+14155550199")
                .as("US numbers only")
                .doesNotContain("+447400123456");
        world.run(tx -> deactivations.reactivate(tx, "+14155550199"));
        assertThat(listed("2026-01-10")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-08-26, 30113", "2020-08-27, 0", "2026-01-09, 0", "2026-01-10, 30114", "2026-02-01, 30114",
        "'', 30115", "yesterday, 30115", "2026-13-01, 30115", "2026-02-30, 30115", "20260109, 30115"
    })
    void dates_haveTheirLimits(String date, int code) {
        Response answer = routes.get(PATH + date);
        assertThat(answer.status()).isEqualTo(code == 0 ? 307 : 400);
        if (code != 0) {
            assertThat(json(answer).path("code").asInt()).isEqualTo(code);
            assertThat(json(answer).path("message").asText()).contains("Date", date, "must");
            assertThat(routes.follow(HERE + "/deactivations/" + (date.isEmpty() ? "x" : date))
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void withoutDate_itIsMalformed() {
        assertThat(json(routes.get("/v1/Deactivations")).path("code").asInt()).isEqualTo(30115);
    }

    @Test
    void whatIsNoNumber_cannotBeDeactivated() {
        assertThatThrownBy(() -> world.run(tx -> deactivations.deactivate(tx, "4155550199")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("phone_number is \"4155550199\": must be a phone number in E.164");
    }
}
