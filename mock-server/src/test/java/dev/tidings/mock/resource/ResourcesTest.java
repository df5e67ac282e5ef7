package dev.tidings.mock.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.state.StateCodec;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a kind of resource gets from its description alone. */
class ResourcesTest {
    private static final String ACCOUNT = "AC" + "1".repeat(32);

    private static final Property<String> NAME =
            Property.text("friendly_name", 8).code(20002).required().filter();
    private static final Property<String> URL = Property.url("sms_url").code(21402);
    private static final Property<String> METHOD =
            Property.method("sms_method").code(21403).orElse("POST");
    private static final Property<Boolean> STICKY = Property.flag("sticky").orElse(true);
    private static final Property<Integer> LENGTH = Property.number("code_length", 4, 10);
    private static final Property<String> KIND = Property.word("kind", "a", "b").fixed();
    private static final Property<String> STATE =
            Property.text("state", 10).orElse("new").derived();

    private static final ResourceKind HOUSE = ResourceKind.of("House", "HO")
            .at("houses", "/v1/Houses")
            .listedAs("houses")
            .with(PropertySet.of(NAME, URL, METHOD, STICKY, LENGTH, KIND, STATE))
            .linkingTo("Rooms");
    private static final ResourceKind ROOM = ResourceKind.of("Room", "RO")
            .at("houses", "/v1/Houses/{HouseSid}/Rooms")
            .listedAs("rooms")
            .with(PropertySet.of(NAME));

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final Resources houses = Resources.in(world, HOUSE);
    private final Resources rooms = Resources.in(world, ROOM).below(houses);
    private final Scope scope = Scope.of(ACCOUNT);

    @BeforeEach
    void start() {
        world.start();
    }

    private static Parameters form(String text) {
        Parameters.Builder form = Parameters.builder();
        for (String each : text.isEmpty() ? new String[0] : text.split("&")) {
            form.add(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return form.build();
    }

    private Resource house(String form) {
        return world.run(tx -> houses.create(tx, scope, form(form)));
    }

    private Resource update(Resource present, String form) {
        return world.run(tx -> houses.update(tx, present, form(form)));
    }

    private static String json(ResourceKind kind, Resource resource) {
        return new String(
                JsonWriter.bytes(
                        out -> ResourceViews.of(kind, (each, more) -> {}).write(resource, out)),
                StandardCharsets.UTF_8);
    }

    @Test
    void everyPropertyIsWritten_setOrNot() {
        Resource house = house("FriendlyName=Home&CodeLength=6");
        assertThat(json(HOUSE, house))
                .isEqualTo("{\"sid\": \"" + house.sid() + "\", \"account_sid\": \"" + ACCOUNT
                        + "\", \"friendly_name\": \"Home\", \"sms_url\": null, \"sms_method\": \"POST\","
                        + " \"sticky\": true, \"code_length\": 6, \"kind\": null, \"state\": \"new\","
                        + " \"date_created\": \"2026-01-01T12:00:00Z\", \"date_updated\": \"2026-01-01T12:00:00Z\","
                        + " \"url\": \"/v1/Houses/" + house.sid() + "\", \"links\": {\"rooms\": \"/v1/Houses/"
                        + house.sid() + "/Rooms\"}}");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 20002",
        "FriendlyName=, 20002",
        "FriendlyName=much too long, 20002",
        "FriendlyName=Home&SmsUrl=ftp://x, 21402",
        "FriendlyName=Home&SmsMethod=PUT, 21403",
        "FriendlyName=Home&Sticky=perhaps, 20422",
        "FriendlyName=Home&CodeLength=3, 20422",
        "FriendlyName=Home&Kind=c, 20422"
    })
    void whatIsNotAsItMustBe_isRefusedWithItsCode(String form, int code) {
        assertThatThrownBy(() -> house(form))
                .isInstanceOfSatisfying(
                        ApiError.class, error -> assertThat(error.code()).isEqualTo(code));
        assertThat(houses.of(scope)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Home https://a.example/ GET false a new",
        "FriendlyName=Other, Other https://a.example/ GET false a new",
        "SmsUrl=, Home null GET false a new",
        "SmsMethod=, Home https://a.example/ POST false a new",
        "Sticky=, Home https://a.example/ GET true a new",
        "Kind=b, Home https://a.example/ GET false a new",
        "State=old, Home https://a.example/ GET false a new"
    })
    void update_changesWhatItNamesAndTakesAwayWhatIsEmpty(String form, String result) {
        Resource house = house("FriendlyName=Home&SmsUrl=https://a.example/&SmsMethod=get&Sticky=false&Kind=a&State=x");
        world.clock().advanceTo(world.clock().now().plus(Duration.ofMinutes(1)));
        Resource changed = update(house, form);
        assertThat(changed.get(NAME) + " " + changed.get(URL) + " " + changed.get(METHOD) + " " + changed.get(STICKY)
                        + " " + changed.get(KIND) + " " + changed.get(STATE))
                .isEqualTo(result);
        assertThat(changed.updated()).isEqualTo(house.created().plusSeconds(60));
        assertThat(houses.find(scope, house.sid())).contains(changed);
    }

    @Test
    void whatMustBeThere_cannotBeTakenAway() {
        Resource house = house("FriendlyName=Home");
        assertThatThrownBy(() -> update(house, "FriendlyName=")).isInstanceOf(ApiError.class);
        assertThat(houses.find(house.sid())).contains(house);
    }

    @Test
    void lists_areFilteredByWhatTheKindSays() {
        house("FriendlyName=A");
        Resource second = house("FriendlyName=B");
        assertThat(houses.page(
                                scope,
                                PageRequest.FIRST,
                                each -> HOUSE.properties()
                                        .filter(form("FriendlyName=B&SmsUrl=https://never.example/"))
                                        .test(each.values()))
                        .records())
                .containsExactly(second);
        assertThat(houses.of(Scope.of("AC" + "2".repeat(32)))).isEmpty();
    }

    @Test
    void aRule_seesBothStatesAndMayRefuseOrAmend() {
        List<String> seen = new ArrayList<>();
        houses.rule((tx, present, next) -> {
            seen.add((present == null ? "none" : present.get(NAME)) + " -> " + next.get(NAME));
            if ("Bad".equals(next.get(NAME))) {
                throw ApiError.badRequest(1, "no");
            }
            return next.with(next.values().with(STATE, "seen"));
        });
        Resource house = house("FriendlyName=Home");
        assertThat(house.get(STATE)).isEqualTo("seen");
        assertThatThrownBy(() -> update(house, "FriendlyName=Bad")).isInstanceOf(ApiError.class);
        assertThat(seen).containsExactly("none -> Home", "Home -> Bad");
        assertThat(houses.find(house.sid())).contains(house);
    }

    @Test
    void whatIsBelow_goesWithIt() {
        Resource house = house("FriendlyName=Home");
        Resource other = house("FriendlyName=Other");
        Resource room = world.run(tx -> rooms.create(tx, Scope.of(ACCOUNT, house.sid()), form("FriendlyName=Bath")));
        Resource kept = world.run(tx -> rooms.create(tx, Scope.of(ACCOUNT, other.sid()), form("FriendlyName=Hall")));
        assertThat(rooms.has(Scope.of(ACCOUNT, house.sid()))).isTrue();
        assertThat(rooms.has(Scope.of(ACCOUNT, "HO" + "0".repeat(32)))).isFalse();
        assertThat(json(ROOM, room)).contains("\"house_sid\": \"" + house.sid() + "\"", "/Rooms/" + room.sid());
        world.run(tx -> {
            houses.remove(tx, house.sid());
            return tx;
        });
        assertThat(rooms.find(room.sid())).isEmpty();
        assertThat(rooms.find(kept.sid())).contains(kept);
    }

    @Test
    void resources_surviveASnapshot() throws IOException {
        Resource house = house("FriendlyName=Home&Sticky=false&CodeLength=6&Kind=b");
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        StateCodec.of(world).write(world.snapshot(), kept);
        world.run(tx -> {
            houses.remove(tx, house.sid());
            return tx;
        });
        world.restore(StateCodec.of(world).read(new ByteArrayInputStream(kept.toByteArray())));
        assertThat(houses.find(scope, house.sid())).contains(house);
    }
}
