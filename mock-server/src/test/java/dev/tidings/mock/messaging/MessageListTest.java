package dev.tidings.mock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten messages, one a day from noon of March 1st on, the last one still scheduled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessageListTest {
    private final JudgedServer judged = JudgedServer.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);

    @BeforeAll
    void setUp() {
        for (int day = 1; day <= 9; day++) {
            send(day, "From", day % 2 == 0 ? "+14155550100" : "+14155550101");
            mock.clock().settle();
            mock.clock()
                    .advanceTo(Instant.parse("2026-03-0%dT12:00:00Z".formatted(day))
                            .plus(Duration.ofDays(1)));
        }
        send(
                10,
                "MessagingServiceSid",
                mock.account().services().get(0).sid(),
                "ScheduleType",
                "fixed",
                "SendAt",
                "2026-03-11T12:00:00Z");
    }

    private void send(int day, String... more) {
        List<String> form = new ArrayList<>(List.of(more));
        form.addAll(List.of("To", day % 3 == 0 ? "+14155550193" : "+14155550199", "Body", "day " + day));
        assertThat(door.post("/Messages.json", form.toArray(new String[0])).status())
                .isEqualTo(201);
    }

    @AfterAll
    void hearTheJudge() {
        judged.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                | 10 9 8 7 6 5 4 3 2 1",
                "To=%2B14155550193                               | 9 6 3",
                "From=%2B14155550101                             | 9 7 5 3 1",
                "To=%2B14155550193&From=%2B14155550100           | 6",
                "To=4155550193                                   | ''",
                "DateSent=2026-03-04                             | 4",
                "DateSent%3E=2026-03-08                          | 9 8",
                "DateSent%3C=2026-03-02                          | 2 1",
                "DateSent%3E=2026-03-04&DateSent%3C=2026-03-06   | 6 5 4",
                "DateSent%3E=2026-03-08T12:00:01Z                | 9",
                "DateSent%3C=2026-03-01T11:59:59Z                | ''",
                "DateSent=2027-01-01                             | ''",
                "DateSent=2026-03-03&To=%2B14155550193&PageSize=1 | 3"
            })
    void list_isFiltered_newestFirst(String query, String days) {
        JsonNode page =
                door.get("/Messages.json" + (query == null ? "" : "?" + query)).json();
        assertThat(days(page)).isEqualTo(days == null ? "" : days);
    }

    private static String days(JsonNode page) {
        List<String> days = new ArrayList<>();
        page.get("messages").forEach(each -> days.add(each.get("body").asText().substring(4)));
        return String.join(" ", days);
    }

    @Test
    void pages_areFollowedToTheEnd_andBack() {
        String query = "?To=%2B14155550199&PageSize=3";
        JsonNode first = door.get("/Messages.json" + query).json();
        JsonNode second = follow(first, "next_page_uri");
        JsonNode third = follow(second, "next_page_uri");

        assertThat(days(first)).isEqualTo("10 8 7");
        assertThat(days(second)).isEqualTo("5 4 2");
        assertThat(days(third)).isEqualTo("1");
        assertThat(third.get("next_page_uri").isNull()).isTrue();
        assertThat(days(follow(third, "previous_page_uri"))).isEqualTo("5 4 2");
        assertThat(second.get("next_page_uri").asText())
                .matches(
                        "/2010-04-01/Accounts/AC\\w+/Messages.json\\?To=%2B14155550199&PageSize=3&Page=2&PageToken=PASM\\w+");
    }

    private JsonNode follow(JsonNode page, String link) {
        Door.Answer answer =
                door.send("GET", "http://localhost" + page.get(link).asText(), door.credentials(), "");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    @ParameterizedTest
    @CsvSource({"DateSent=yesterday, 20422", "PageSize=1001, 20007", "PageToken=PASM00, 21481"})
    void badQuery_isRefused(String query, int code) {
        Door.Answer answer = door.get("/Messages.json?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("code").asInt()).isEqualTo(code);
    }

    @Test
    void otherAccounts_seeNothingOfThem() {
        Door other = door.as(mock.newAccount());
        assertThat(other.get("/Messages.json").json().get("messages")).isEmpty();
        String sid = mock.messages().all().get(0).sid();
        assertThat(other.get("/Messages/" + sid + ".json").status()).isEqualTo(404);
        assertThat(other.delete("/Messages/" + sid + ".json").status()).isEqualTo(404);
    }

    @Test
    void xml_saysTheSame() {
        Door.Answer page = door.get("/Messages?DateSent=2026-03-04");
        assertThat(page.headers().first("Content-Type")).contains("application/xml");
        assertThat(page.text())
                .contains("<TwilioResponse><Messages end=\"0\"", "<Message><Body>day 4</Body>", "<NumSegments>1<");
    }

    @Test
    void sid_isTakenAsItIsWritten() {
        String sid = mock.messages().all().get(0).sid();
        String shouted = "SM" + sid.substring(2).toUpperCase(java.util.Locale.ROOT);
        assertThat(door.get("/Messages/" + sid + ".json").status()).isEqualTo(200);
        Door.Answer missing = door.get("/Messages/" + shouted + ".json");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.json().get("code").asInt()).isEqualTo(20404);
        assertThat(missing.json().get("message").asText())
                .isEqualTo("The requested resource /2010-04-01/Accounts/" + mock.accountSid() + "/Messages/" + shouted
                        + ".json was not found");
    }
}
