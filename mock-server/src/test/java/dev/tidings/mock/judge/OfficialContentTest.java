package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.content.v1.Content;
import com.twilio.rest.content.v1.ContentAndApprovals;
import com.twilio.rest.content.v1.LegacyContent;
import com.twilio.rest.content.v1.content.ApprovalCreate;
import com.twilio.rest.content.v1.content.ApprovalFetch;
import dev.tidings.mock.MockServer;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client makes content, has it approved and finds it again: every operation of both versions. */
class OfficialContentTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final OfficialCalls CALLS = OfficialCalls.ofJava("content v[12] .*");

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private TwilioRestClient client;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .startTime(Instant.parse("2026-11-25T08:00:00Z"))
                .seed(7)
                .exchangeListener(judging)
                .exchangeListener(CALLS)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    private static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    private Content create(String name, Content.Types types) {
        return Content.creator(Content.ContentCreateRequest.builder("en", types)
                        .friendlyName(name)
                        .variables(Map.of("1", "Ada"))
                        .build())
                .create(client);
    }

    private static Content.Types text(String body) {
        Content.Types.Builder types = new Content.Types.Builder();
        return types.twilioText(Content.TwilioText.builder(body).build()).build();
    }

    @Test
    void content_isMade_changed_approved_andDeleted() {
        Content made = create("Hello", text("Hello dear {{1}} of ours"));
        assertThat(made.getAccountSid()).isEqualTo(mock.accountSid());
        assertThat(made.getFriendlyName()).isEqualTo("Hello");
        assertThat(made.getLanguage()).isEqualTo("en");
        assertThat(tree(made.getVariables()).path("1").asText()).isEqualTo("Ada");
        assertThat(made.getDateCreated().toInstant()).isEqualTo(mock.clock().now());
        assertThat(made.getLinks()).containsOnlyKeys("approval_create", "approval_fetch");
        Content changed = Content.updater(
                        made.getSid(),
                        Content.ContentUpdateRequest.builder(text("Hello dear friend {{1}} of ours"))
                                .build())
                .update(client);
        assertThat(tree(changed.getTypes()).at("/twilio~1text/body").asText()).contains("friend");
        ApprovalCreate submitted = ApprovalCreate.creator(
                        made.getSid(),
                        ApprovalCreate.ContentApprovalRequest.builder("hello", "UTILITY")
                                .build())
                .create(client);
        assertThat(submitted.getStatus()).isEqualTo("received");
        assertThat(submitted.getContentType()).isEqualTo("twilio/text");
        assertFails(
                409,
                20409,
                () -> Content.updater(
                                made.getSid(),
                                Content.ContentUpdateRequest.builder(text("x")).build())
                        .update(client));
        mock.clock().advance(Duration.ofMinutes(1));
        ApprovalFetch approval = ApprovalFetch.fetcher(made.getSid()).fetch(client);
        assertThat(tree(approval.getWhatsapp()).path("status").asText()).isEqualTo("approved");
        ContentAndApprovals row = all(ContentAndApprovals.reader().read(client)).get(0);
        assertThat(tree(row.getApprovalRequests()).path("name").asText()).isEqualTo("hello");
        assertThat(Content.deleter(made.getSid()).delete(client)).isTrue();
        assertFails(404, 20404, () -> Content.fetcher(made.getSid()).fetch(client));
    }

    @Test
    void everyTypeThatItKnows_isTaken() {
        Content.Types.Builder types = new Content.Types.Builder();
        types.twilioMedia(Content.TwilioMedia.builder(List.of("https://example.com/1.png"))
                .body("Look")
                .build());
        types.twilioLocation(Content.TwilioLocation.builder(new BigDecimal("37.5"), new BigDecimal("-122.25"))
                .label("Here")
                .build());
        types.twilioListPicker(Content.TwilioListPicker.builder(
                        "Choose",
                        "Open",
                        List.of(Content.ListItem.builder("1", "One")
                                .description("First")
                                .build()))
                .build());
        types.twilioQuickReply(Content.TwilioQuickReply.builder(
                        "Sure?",
                        List.of(Content.QuickReplyAction.builder("Yes").id("y").build()))
                .build());
        types.twilioCallToAction(Content.TwilioCallToAction.builder(
                        "Visit",
                        List.of(Content.CallToActionAction.builder(Content.CallToActionActionType.URL)
                                .title("Shop")
                                .url("https://example.com/{{1}}")
                                .build()))
                .build());
        types.twilioCard(new Content.TwilioCard.Builder()
                .title("Card")
                .subtitle("Below")
                .actions(List.of(Content.CardAction.builder(Content.CardActionType.PHONE_NUMBER, "Call")
                        .phone("+14155550100")
                        .build()))
                .build());
        types.twilioCarousel(Content.TwilioCarousel.builder(
                        "Row",
                        List.of(Content.CarouselCard.builder(
                                        "One",
                                        "https://example.com/1.png",
                                        List.of(Content.CarouselAction.builder(
                                                        Content.CarouselActionType.QUICK_REPLY, "This")
                                                .build()))
                                .build()))
                .build());
        types.whatsappAuthentication(Content.WhatsappAuthentication.builder(
                        List.of(Content.AuthenticationAction.builder(Content.AuthenticationActionType.COPY_CODE, "Copy")
                                .build()))
                .codeExpirationMinutes(new BigDecimal("5"))
                .build());
        Content made = create("All", types.build());
        JsonNode kept = tree(Content.fetcher(made.getSid()).fetch(client).getTypes());
        assertThat(kept).hasSize(8);
        assertThat(kept.at("/twilio~1location/latitude").asDouble()).isEqualTo(37.5);
        assertThat(kept.at("/twilio~1carousel/cards/0/actions/0/index").asInt(-1))
                .isZero();
        assertThat(kept.at("/whatsapp~1authentication/code_expiration_minutes").asInt())
                .isEqualTo(5);
    }

    @Test
    void lists_arePagedThrough_andFiltered() {
        for (int i = 1; i <= 3; i++) {
            create("n" + i, text("Text " + i));
            mock.clock().advance(Duration.ofHours(1));
        }
        mock.account().templates().legacy("en", "old", "Before", "ACCOUNT_UPDATE");
        assertThat(all(Content.reader().pageSize(2).read(client)))
                .extracting(Content::getFriendlyName)
                .containsExactly("old", "n3", "n2", "n1");
        assertThat(all(LegacyContent.reader().read(client)))
                .extracting(LegacyContent::getLegacyTemplateName)
                .containsExactly("old");
        assertThat(all(com.twilio.rest.content.v2.Content.reader()
                        .setContentName("^n[0-9]$")
                        .setContent("Text")
                        .setLanguage(List.of("en", "de"))
                        .setContentType("twilio/text")
                        .setChannelEligibility("whatsapp:unsubmitted")
                        .setDateCreatedAfter(ZonedDateTime.parse("2026-11-25T09:00:00Z"))
                        .setDateCreatedBefore(ZonedDateTime.parse("2026-11-25T10:00:00Z"))
                        .setSortByContentName("asc")
                        .pageSize(1)
                        .read(client)))
                .extracting(com.twilio.rest.content.v2.Content::getFriendlyName)
                .containsExactly("n2", "n3");
        assertThat(all(com.twilio.rest.content.v2.ContentAndApprovals.reader()
                        .setSortByDate("asc")
                        .setChannelEligibility(List.of("whatsapp:unsubmitted", "whatsapp:approved"))
                        .read(client)))
                .extracting(com.twilio.rest.content.v2.ContentAndApprovals::getFriendlyName)
                .containsExactly("n1", "n2", "n3", "old");
    }

    @Test
    void refusals_areTold() {
        assertFails(400, 21658, () -> create("Long", text("x".repeat(1601))));
        assertFails(400, 20422, () -> create("Bad", text("{{x}")));
        assertFails(
                400,
                20422,
                () -> com.twilio.rest.content.v2.Content.reader()
                        .setContent("(")
                        .read(client));
    }
}
