package dev.tidings.mock.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.mock.link.LinkVisits.Landing;
import dev.tidings.mock.webhook.WebhookCall;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when somebody follows a short link. */
class LinkVisitTest {
    private static final String TARGET = "https://shop.example.com/sale?x=1";

    private final LinkRoom room = LinkRoom.ready();

    private JsonNode told() throws Exception {
        return new ObjectMapper().readTree(room.calls.get(room.calls.size() - 1).json());
    }

    @Test
    void visitor_isLedToTheTarget_andTheApplicationHearsOfIt() throws Exception {
        room.configure(before -> new LinkConfig.Choices(null, "https://example.com/click", null, false));
        String code = room.code(TARGET);
        room.advance(Duration.ofMillis(1_500));
        assertThat(room.visit(code)).isEqualTo(new Landing(TARGET, 0));
        ShortLink link = room.links.find(code).orElseThrow();
        WebhookCall call = room.calls.get(0);
        assertThat(call.url()).isEqualTo("https://example.com/click");
        assertThat(call.secret()).isEqualTo("a-token");
        assertThat(told().toString())
                .isEqualTo("{\"event_type\":\"click\",\"sms_sid\":\""
                        + link.origin().messageSid()
                        + "\",\"to\":\"+14155550199\",\"from\":\"+14155550100\",\"link\":\"" + TARGET
                        + "\",\"click_time\":\"2026-03-01T12:00:01.500Z\",\"messaging_service_sid\":\""
                        + room.service.sid() + "\",\"account_sid\":\"" + room.account.sid()
                        + "\",\"user_agent\":\"" + LinkRoom.PERSON + "\"}");
        assertThat(room.visit(code).code()).isZero();
        assertThat(room.calls).as("again is told again").hasSize(2);
        assertThat(room.links.find(code).orElseThrow().clicks()).isEqualTo(2);
        assertThat(room.changes)
                .extracting(change -> change.topic())
                .containsExactly(Links.SHORTENED, Links.CLICKED, Links.CLICKED);
        assertThat(room.alerted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WhatsApp/2.23.20, preview",
        "facebookexternalhit/1.1 Facebot Twitterbot/1.0, preview",
        "TelegramBot (like TwitterBot), preview",
        "'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)', click",
        "'', click"
    })
    void previews_areToldApart(String userAgent, String type) throws Exception {
        room.configure(before -> new LinkConfig.Choices(null, "https://example.com/click", null, false));
        String code = room.code(TARGET);
        assertThat(room.visit(code, new LinkVisits.Visitor(userAgent, false)).location())
                .isEqualTo(TARGET);
        assertThat(told().path("event_type").asText()).isEqualTo(type);
        assertThat(told().path("user_agent").asText()).isEqualTo(userAgent);
        ShortLink link = room.links.find(code).orElseThrow();
        assertThat(List.of(link.clicks(), link.previews()))
                .isEqualTo(type.equals("click") ? List.of(1, 0) : List.of(0, 1));
    }

    @Test
    void whoAsksForTheHeadOnly_previews() throws Exception {
        room.configure(before -> new LinkConfig.Choices(null, "https://example.com/click", null, false));
        room.visit(room.code(TARGET), new LinkVisits.Visitor(LinkRoom.PERSON, true));
        assertThat(told().path("event_type").asText()).isEqualTo("preview");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void unknownAndExpiredLinks_leadToTheFallback_orNowhere(boolean fallback) {
        String sorry = fallback ? "https://example.com/sorry" : null;
        int problem = fallback ? 30104 : 30105;
        room.configure(before -> new LinkConfig.Choices(sorry, "https://example.com/click", null, false));
        String code = room.code(TARGET);
        assertThat(room.visit("Unknown123")).isEqualTo(new Landing(sorry, problem));
        char first = code.charAt(0);
        char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        assertThat(room.visit((first == other ? '_' : other) + code.substring(1)))
                .as("letters count with their case")
                .isEqualTo(new Landing(sorry, problem));
        room.advance(Links.LIFE);
        room.throughASnapshot();
        assertThat(room.visit(code)).isEqualTo(new Landing(TARGET, 0));
        room.advance(Duration.ofMillis(1));
        assertThat(room.visit(code)).isEqualTo(new Landing(sorry, problem));
        assertThat(room.calls).hasSize(1);
        assertThat(room.alerted()).containsExactly(problem, problem, problem);
        assertThat(room.lastAlert().level().wire()).isEqualTo("warning");
        assertThat(room.lastAlert().resourceSid()).startsWith("SM");
    }

    @Test
    void linksOfOtherDomains_areUnknown() {
        String code = room.code(TARGET);
        LinkDomain other = room.add("other.example.com");
        LinkVisits.Visitor person = new LinkVisits.Visitor(LinkRoom.PERSON, false);
        Landing landing = room.world.run(tx -> room.visits.visit(tx, other, code, person));
        assertThat(landing).isEqualTo(new Landing(null, 30105));
        assertThat(room.lastAlert().resourceSid()).isEqualTo(other.sid());
    }

    @ParameterizedTest
    @CsvSource({
        "shop.example.com, 30110",
        "example.com, 30110",
        "SHOP.example.com, 30110",
        "https://shop.example.com/sale?x=1, 30111",
        "https://shop.example.com/sale, 0",
        "op.example.com, 0"
    })
    void blockedTargets_areNotLedTo(String blocked, int code) {
        String link = room.code(TARGET);
        room.change(standing -> standing.withBlocked(List.of("bad.example.org", blocked)));
        assertThat(room.visit(link)).isEqualTo(new Landing(code == 0 ? TARGET : null, code));
        assertThat(room.alerted()).isEqualTo(code == 0 ? List.of() : List.of(code));
        assertThat(room.links.find(link).orElseThrow().clicks()).isEqualTo(code == 0 ? 1 : 0);
    }
}
