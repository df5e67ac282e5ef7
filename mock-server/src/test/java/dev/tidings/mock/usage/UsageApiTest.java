package dev.tidings.mock.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.judge.WebhookReceiver;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageApiTest {
    private final JudgedServer judged = JudgedServer.at(Instant.parse("2026-02-27T12:00:00Z"));
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);

    @AfterEach
    void hearTheJudge() {
        judged.close();
    }

    private void send(Door as, String from, String... more) {
        List<String> form = new ArrayList<>(List.of("From", from, "To", "+14155550199", "Body", "x".repeat(161)));
        form.addAll(List.of(more));
        assertThat(as.post("/Messages.json", form.toArray(String[]::new)).status())
                .isEqualTo(201);
        mock.clock().advance(Duration.ofMinutes(1));
    }

    private JsonNode records(String path) {
        return door.get("/Usage/Records" + path).json().path("usage_records");
    }

    private static String text(JsonNode record, String... names) {
        List<String> values = new ArrayList<>();
        for (String each : names) {
            values.add(record.path(each).asText());
        }
        return String.join(" ", values);
    }

    @Test
    void messages_countForTheirCategoryAndForThoseAboveIt() {
        send(door, "+14155550100");
        send(door, "55501");
        send(door, "+14155550100", "MediaUrl", "https://example.com/a.png");

        for (String each : List.of(
                "sms 2 4 0.03320",
                "sms-outbound 2 4 0.03320",
                "sms-outbound-longcode 1 2 0.01660",
                "sms-outbound-shortcode 1 2 0.01660",
                "mms-outbound-longcode 1 1 0.02200",
                "sms-inbound 0 0 0",
                "totalprice null 0.05520 0.05520")) {
            String category = each.substring(0, each.indexOf(' '));
            JsonNode found = records("/Today.json?Category=" + category);
            assertThat(found).hasSize(1);
            assertThat(text(found.get(0), "category", "count", "usage", "price"))
                    .isEqualTo(each);
        }
        assertThat(records(".json?PageSize=1000")).hasSizeGreaterThan(35);
    }

    @ParameterizedTest
    @CsvSource({
        ".json, 1, 3",
        "/AllTime.json, 1, 3",
        "/Daily.json, 4, 1 0 1 1",
        "/Monthly.json, 2, 1 2",
        "/Yearly.json, 1, 3",
        "/Today.json, 1, 1",
        "/Yesterday.json, 1, 0",
        "/ThisMonth.json, 1, 1",
        "/LastMonth.json, 1, 2",
        ".json?StartDate=2026-02-28, 1, 2",
        ".json?EndDate=2026-02-27, 1, 1",
        ".json?StartDate=-2days&EndDate=-1days, 1, 1",
        "/Daily.json?StartDate=2026-02-26&EndDate=2026-02-28, 3, 1 1 0"
    })
    void periods_areThoseOfTheCalendar(String path, int spans, String counts) {
        send(door, "+14155550100");
        mock.clock().advance(Duration.ofDays(1));
        send(door, "+14155550100");
        mock.clock().advance(Duration.ofDays(2));
        send(door, "+14155550100");

        JsonNode found = records(path + (path.contains("?") ? "&" : "?") + "Category=sms");
        assertThat(found).hasSize(spans);
        List<String> seen = new ArrayList<>();
        found.forEach(each -> seen.add(each.path("count").asText()));
        assertThat(String.join(" ", seen)).isEqualTo(counts);
    }

    @Test
    void pages_partitionTheList() {
        List<String> seen = new ArrayList<>();
        String path = "/Usage/Records/Daily.json?PageSize=7";
        while (!path.isEmpty()) {
            JsonNode page = door.get(path).json();
            page.path("usage_records").forEach(each -> seen.add(text(each, "start_date", "category")));
            String next = page.path("next_page_uri").asText("");
            path = next.equals("null") ? "" : next.replaceFirst("^.*?(/Usage)", "$1");
        }
        assertThat(seen)
                .doesNotHaveDuplicates()
                .hasSize(records(".json?PageSize=1000").size());
    }

    @Test
    void subaccounts_countForTheirParentUnlessExcluded() {
        MockAccount sub = mock.account().newSubaccount("Sub");
        String number = sub.provision("+14155550177").address();
        send(door.as(sub), number);

        assertThat(text(records(".json?Category=sms").get(0), "count")).isEqualTo("1");
        assertThat(text(records(".json?Category=sms&IncludeSubaccounts=false").get(0), "count"))
                .isEqualTo("0");
        assertThat(door.as(sub)
                        .get("/Usage/Records.json?Category=sms")
                        .json()
                        .at("/usage_records/0/count")
                        .asText())
                .isEqualTo("1");
    }

    @Test
    void restoredSnapshot_goesOnCounting() {
        send(door, "+14155550100");
        String state = door.admin("GET", "/state", "").text();
        send(door, "+14155550100");
        assertThat(door.admin("PUT", "/state", state).status()).isEqualTo(204);
        send(door, "+14155550100");
        assertThat(text(records(".json?Category=sms").get(0), "count")).isEqualTo("2");
        assertThat(mock.requests()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"StartDate=yesterday", "EndDate=2026-02-31", "IncludeSubaccounts=perhaps", "PageToken=PAx"})
    void filterThatCannotBeRead_isRefusedByName(String query) {
        Door.Answer refused = door.get("/Usage/Records.json?" + query);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("message").asText()).contains(query.substring(0, query.indexOf('=')));
    }

    @Test
    void trigger_isCreatedFetchedListedChangedAndDeleted() {
        Door.Answer created = door.post(
                "/Usage/Triggers.json",
                "CallbackUrl",
                "https://example.com/usage",
                "TriggerValue",
                "10",
                "UsageCategory",
                "sms",
                "FriendlyName",
                "Ten",
                "Recurring",
                "daily",
                "TriggerBy",
                "count",
                "CallbackMethod",
                "get");
        assertThat(created.status()).isEqualTo(201);
        assertThat(text(created.json(), "recurring", "trigger_by", "trigger_value", "current_value", "callback_method"))
                .isEqualTo("daily count 10 0 GET");
        String sid = created.json().path("sid").asText();
        assertThat(door.get("/Usage/Triggers/" + sid + ".json").json()).isEqualTo(created.json());
        assertThat(door.get("/Usage/Triggers.json?Recurring=daily&TriggerBy=count&UsageCategory=sms")
                        .json()
                        .path("usage_triggers"))
                .hasSize(1);
        assertThat(door.get("/Usage/Triggers.json?Recurring=monthly").json().path("usage_triggers"))
                .isEmpty();
        assertThat(door.post("/Usage/Triggers/" + sid + ".json", "FriendlyName", "", "CallbackMethod", "POST")
                        .json()
                        .path("friendly_name")
                        .isNull())
                .isTrue();
        assertThat(door.delete("/Usage/Triggers/" + sid + ".json").status()).isEqualTo(204);
        assertThat(door.get("/Usage/Triggers/" + sid + ".json").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "CallbackUrl, nowhere, 20422",
        "CallbackUrl, '', 20422",
        "TriggerValue, -5, 20422",
        "TriggerValue, 0, 20422",
        "TriggerValue, many, 20422",
        "UsageCategory, Sms!, 20422",
        "Recurring, hourly, 20422",
        "TriggerBy, weight, 20422",
        "CallbackMethod, PUT, 20422"
    })
    void triggerThatCannotBe_isRefusedByName(String name, String value, int code) {
        List<String> form = new ArrayList<>();
        for (String[] each :
                new String[][] {{"CallbackUrl", "https://example.com/"}, {"TriggerValue", "1"}, {"UsageCategory", "sms"}
                }) {
            if (!each[0].equals(name)) {
                form.addAll(List.of(each));
            }
        }
        form.addAll(List.of(name, value));
        Door.Answer refused = door.post("/Usage/Triggers.json", form.toArray(String[]::new));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("code").asInt()).isEqualTo(code);
        assertThat(refused.json().path("message").asText()).contains(name);
        assertThat(door.get("/Usage/Triggers.json").json().path("usage_triggers"))
                .isEmpty();
    }

    @Test
    void trigger_firesOncePerPeriod_whenItsValueIsReached() {
        try (WebhookReceiver application = WebhookReceiver.start()) {
            door.post(
                    "/Usage/Triggers.json",
                    "CallbackUrl",
                    application.url("/usage"),
                    "TriggerValue",
                    "2",
                    "UsageCategory",
                    "sms-outbound",
                    "TriggerBy",
                    "count",
                    "Recurring",
                    "daily");
            door.post(
                    "/Usage/Triggers.json",
                    "CallbackUrl",
                    application.url("/price"),
                    "TriggerValue",
                    "+0.04",
                    "UsageCategory",
                    "totalprice");
            send(door, "+14155550100");
            assertThat(application.all()).isEmpty();
            send(door, "+14155550100");
            send(door, "+14155550100");
            assertThat(application.all()).hasSize(2);
            mock.clock().advance(Duration.ofDays(1));
            send(door, "+14155550100");
            send(door, "+14155550100");
            assertThat(application.all()).hasSize(3);
        }
    }
}
