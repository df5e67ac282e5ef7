package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.Processing;
import dev.tidings.core.error.ServerException;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What product modules build on: parameters out, models and pages in, blocking and not. */
class ResourceTest {
    private static final String V1 = "/v1/Services/{Sid}/Things";

    private record Thing(
            String sid,
            Optional<Instant> dateCreated,
            Optional<BigDecimal> price,
            Optional<List<Optional<Integer>>> numbers,
            @JsonAnySetter Map<String, Object> rest) {
        Thing {
            rest = rest == null ? Map.of() : new LinkedHashMap<>(rest);
        }
    }

    private final ScriptedTransport wire = new ScriptedTransport();
    private final TidingsClient client = Clients.over(wire).build();
    private final Api api = Api.of(client, "messaging");

    @Test
    void model_isRead_absentAndNullAreEmpty_unknownIsKept() {
        wire.answer(
                200,
                "{\"sid\":\"T1\",\"date_created\":\"Thu, 24 Aug 2023 05:01:45 +0000\",\"price\":\"-0.00750\","
                        + "\"numbers\":[1,null],\"brand_new\":{\"a\":1.10}}");
        Thing thing = api.fetch(Thing.class, V1, "MG1").call();
        assertThat(thing.dateCreated()).contains(Instant.parse("2023-08-24T05:01:45Z"));
        assertThat(thing.price()).contains(new BigDecimal("-0.00750"));
        assertThat(thing.numbers()).contains(List.of(Optional.of(1), Optional.empty()));
        assertThat(thing.rest()).containsEntry("brand_new", Map.of("a", new BigDecimal("1.10")));

        wire.answer(200, "{\"sid\":\"T1\",\"date_created\":null,\"price\":\"\"}");
        wire.asked().clear();
        ScriptedTransport bare = new ScriptedTransport().answer(200, "{\"sid\":\"T1\",\"date_created\":null}");
        Thing empty = Api.of(Clients.over(bare).build(), "messaging")
                .fetch(Thing.class, V1, "MG1")
                .callAsync()
                .join();
        assertThat(empty.dateCreated()).isEmpty();
        assertThat(empty.price()).isEmpty();
        assertThat(empty.numbers()).isEmpty();
    }

    @Test
    void parameters_areWrittenAsTheApiWantsThem() {
        wire.answer(201, "{\"sid\":\"T1\"}");
        api.create(Thing.class, V1, "MG1")
                .form("Text", "a b")
                .form("Flag", true)
                .form("Absent", Optional.empty())
                .form("Present", Optional.of(7))
                .form("Int", OptionalInt.of(3))
                .form("NoInt", OptionalInt.empty())
                .form("Long", OptionalLong.of(4))
                .form("Many", List.of("x", "y"))
                .form("MaybeMany", Optional.of(List.of("z")))
                .form("At", Instant.parse("2026-11-01T00:00:00.987Z"))
                .form("Price", new BigDecimal("1E+3"))
                .form("Json", Map.of("1", "Ü"))
                .call();
        assertThat(body(0))
                .isEqualTo("Text=a+b&Flag=true&Present=7&Int=3&Long=4&Many=x&Many=y&MaybeMany=z"
                        + "&At=2026-11-01T00%3A00%3A00Z&Price=1000&Json=%7B%221%22%3A%22%C3%9C%22%7D");
        assertThatThrownBy(() -> api.create(Thing.class, V1, "MG1").form("Ttl", Duration.ofSeconds(1)))
                .hasMessageContaining("Ttl is a duration");
    }

    @Test
    void json_delete_download_andOptions() {
        wire.answer(200, "{\"sid\":\"T1\"}").answer(204, "").answer(200, "bytes");
        api.update(Thing.class, V1, "MG1")
                .json(Map.of("friendly_name", "f", "empty", Optional.empty()))
                .with(RequestOptions.of(o -> o.header("X-Own", "1")))
                .call();
        assertThat(body(0)).contains("\"friendly_name\":\"f\"");
        assertThat(wire.asked().get(0).headers().first("X-Own")).contains("1");
        assertThat(api.delete(V1, "MG1").callAsync().join()).isNull();
        assertThat(wire.asked().get(1).method()).isEqualTo("DELETE");
        assertThat(api.download(V1, "MG1").call()).isEqualTo("bytes".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void several_areReadFromOneAnswer_andAPatchIsNotRepeatedUnlessItMayBe() {
        String two = "{\"things\":[{\"sid\":\"T1\"},{\"sid\":\"T2\"}]}";
        wire.answer(200, two).answer(201, two).answer(200, two);
        assertThat(api.fetchAll(Thing.class, "things", V1, "MG1")
                        .map(List::size)
                        .call())
                .isEqualTo(2);
        assertThat(api.createAll(Thing.class, "things", V1, "MG1")
                        .form("Item", Map.of("a", 1))
                        .call())
                .extracting(Thing::sid)
                .containsExactly("T1", "T2");
        assertThat(body(1)).isEqualTo("Item=%7B%22a%22%3A1%7D");
        api.patchAll(Thing.class, "things", V1, "MG1").form("Item", "x").call();
        HttpRequest patch = wire.asked().get(2);
        assertThat(patch.method()).isEqualTo("PATCH");
        assertThat(patch.headers().first("Content-Type")).contains("application/x-www-form-urlencoded");

        ScriptedTransport failing =
                new ScriptedTransport().answer(500, "").answer(500, "").answer(200, two);
        Api flaky = Api.of(Clients.over(failing).build(), "accounts");
        assertThatThrownBy(
                        () -> flaky.patchAll(Thing.class, "things", V1, "MG1").call())
                .isInstanceOf(AmbiguousException.class);
        assertThat(flaky.patchAll(Thing.class, "things", V1, "MG1").repeatable().call())
                .hasSize(2);
    }

    @Test
    void days_areRead_andOddOnesAreNone() {
        wire.answer(200, "{\"from\":\"2026-11-01\",\"to\":\"soon\",\"odd\":{\"a\":1}}");
        Days days = api.fetch(Days.class, V1, "MG1").call();
        assertThat(days)
                .isEqualTo(new Days(Optional.of(LocalDate.of(2026, 11, 1)), Optional.empty(), Optional.empty()));
    }

    private record Days(Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> odd) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"sid\":\"T1\"|malformed JSON",
                "<html>|malformed JSON",
                "''|not a",
                "null|is null",
                "{\"sid\":\"T1\",\"numbers\":\"+14155550123\"}|member 'numbers' is not a"
            })
    void unreadableAnswer_ofACreate_saysItHappened_ofAFetchThatItDidNot(String body, String reason) {
        wire.answer(201, body);
        assertThatThrownBy(() -> api.create(Thing.class, V1, "MG1").call())
                .isInstanceOfSatisfying(
                        AmbiguousException.class,
                        e -> assertThat(e.processing()).isEqualTo(Processing.PROCESSED))
                .hasMessageContaining(reason)
                .hasMessageNotContaining("4155550123");
        assertThatThrownBy(() -> api.fetch(Thing.class, V1, "MG1").call())
                .isInstanceOf(ServerException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"soon\"", "\"2026-13-45T99:00:00Z\"", "7.5", "true", "\"\"", "{\"a\":[1]}", "[[]]"})
    void oddMember_isAbsent_andCostsNotTheName(String odd) {
        wire.answer(201, "{\"date_created\":" + odd + ",\"sid\":\"T1\"}");
        Thing thing = api.create(Thing.class, V1, "MG1").call();
        assertThat(thing.sid()).isEqualTo("T1");
        assertThat(thing.dateCreated()).isEmpty();
    }

    @Test
    void pages_ofTheNewEnvelope_areFollowedToTheOwnHost() {
        wire.answer(
                        200,
                        "{\"things\":[{\"sid\":\"T1\"}],\"meta\":{\"page\":0,\"key\":\"things\",\"x\":[1,{}],"
                                + "\"next_page_url\":\"https://evil.example/v1/Services/MG1/Things?Page=1&PageToken=PT1\"}}")
                .answer(200, "{\"meta\":{\"next_page_url\":null},\"things\":[{\"sid\":\"T2\"},{\"sid\":\"T3\"}]}");
        ListOperation<Thing> list = api.list(Thing.class, "things", V1, "MG1")
                .query("DateCreated>", Instant.parse("2026-11-01T00:00:00Z"))
                .pageSize(OptionalInt.of(2));
        assertThat(list.listing()).extracting(Thing::sid).containsExactly("T1", "T2", "T3");
        assertThat(wire.asked())
                .extracting(HttpRequest::url)
                .extracting(Object::toString)
                .containsExactly(
                        "https://messaging.twilio.com/v1/Services/MG1/Things?DateCreated%3E=2026-11-01T00%3A00%3A00Z"
                                + "&PageSize=2",
                        "https://messaging.twilio.com/v1/Services/MG1/Things?Page=1&PageToken=PT1");
        assertThat(wire.asked())
                .allMatch(each -> each.headers().first("Authorization").isPresent());
    }

    @Test
    void pages_ofTheOldEnvelope_blockingAndNot() {
        String first = "{\"page\":0,\"next_page_uri\":\"/2010-04-01/Accounts/AC1/Messages.json?Page=1\","
                + "\"messages\":[{\"sid\":\"M1\"}],\"uri\":\"/x\"}";
        String last = "{\"messages\":[{\"sid\":\"M2\"}],\"next_page_uri\":null}";
        wire.answer(200, first).answer(200, last).answer(200, first).answer(200, last);
        ListOperation<Thing> list = Api.of(client, "api")
                .list(Thing.class, "messages", Clients.MESSAGES)
                .limit(OptionalLong.of(5));
        assertThat(list.listing().toList()).extracting(Thing::sid).containsExactly("M1", "M2");
        assertThat(list.asyncListing().toList().join()).extracting(Thing::sid).containsExactly("M1", "M2");
        assertThat(wire.asked().get(0).url())
                .hasToString(
                        "https://api.twilio.com/2010-04-01/Accounts/" + Clients.ACCOUNT + "/Messages.json?PageSize=5");
        assertThat(wire.asked().get(3).url())
                .hasToString("https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json?Page=1");
    }

    @ParameterizedTest
    @CsvSource({"'{}',has no array 'things'", "'[]',not a JSON object", "'{\"things\":[{}',malformed JSON"})
    void page_thatIsNone_isNamed(String body, String reason) {
        wire.answer(200, body);
        assertThatThrownBy(() ->
                        api.list(Thing.class, "things", V1, "MG1").listing().page())
                .isInstanceOf(ServerException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"0", "1001", "-1"})
    void pageSize_outOfRange_isRefused(int size) {
        assertThatThrownBy(() -> api.list(Thing.class, "things", V1, "MG1").pageSize(OptionalInt.of(size)))
                .hasMessageContaining("pageSize is " + size + ": it must be from 1 to 1000");
    }

    @Test
    void requests_thatCannotBe_areRefused() {
        assertThatThrownBy(() -> api.fetch(Thing.class, V1, "..")).hasMessageContaining("Sid is '..'");
        assertThatThrownBy(() -> api.fetch(Thing.class, V1, " ")).hasMessageContaining("Sid is ' '");
        assertThatThrownBy(() -> api.fetch(Thing.class, V1)).hasMessageContaining("no argument for {Sid}");
        assertThatThrownBy(() -> api.fetch(Thing.class, V1, "a", "b")).hasMessageContaining("takes 1 arguments, got 2");
        assertThatThrownBy(() -> api.fetch(Thing.class, "v1")).hasMessageContaining("must begin with a slash");
        assertThatThrownBy(() -> api.fetch(Thing.class, "/v1/{x")).hasMessageContaining("not closed");
        assertThatThrownBy(() -> api.delete(V1, "a").form("To", "x")).hasMessageContaining("DELETE has no form");
        assertThatThrownBy(() -> ApiRequest.get("evil.example/", "/v1")).hasMessageContaining("product is");
        assertThatThrownBy(() -> ApiRequest.post("api", "/x").form("a", "b").json("{}"))
                .hasMessageContaining("form parameters already");
        assertThatThrownBy(() -> ApiRequest.post("api", "/x").json("{}").form("a", "b"))
                .hasMessageContaining("JSON already");
        assertThatThrownBy(() -> ApiRequest.post("api", "/x").followingRedirects())
                .hasMessageContaining("only GET");
        assertThatThrownBy(() -> RequestOptions.of(o -> o.header("a\nb", "c"))).hasMessageContaining("not a token");
        assertThatThrownBy(() -> RequestOptions.of(o -> o.header("a", "c\r\nd")))
                .hasMessageContaining("header a has a character at position 1");
    }

    private String body(int index) {
        return new String(wire.asked().get(index).body(), StandardCharsets.UTF_8);
    }
}
