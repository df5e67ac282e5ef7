package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.rest.content.v1.Content;
import com.twilio.rest.content.v1.ContentAndApprovals;
import com.twilio.rest.content.v1.LegacyContent;
import com.twilio.rest.content.v1.content.ApprovalCreate;
import com.twilio.rest.content.v1.content.ApprovalFetch;
import com.twilio.type.PhoneNumber;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.content.ApprovalStatus;
import dev.tidings.mock.content.ReviewSettings;
import dev.tidings.mock.handset.HandsetMessage;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twilio's own Java client sends templates: as texts, and on WhatsApp inside and outside of the user's window. */
class OfficialTemplateSendTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PhoneNumber FROM = new PhoneNumber("+14155550100");
    private static final PhoneNumber TO = new PhoneNumber("+14155550199");
    private static final PhoneNumber SENDER = new PhoneNumber("whatsapp:+14155550111");
    private static final PhoneNumber USER = new PhoneNumber("whatsapp:+14155550199");
    private static final String BODY = "Hello dear {{1}} your parcel comes on {{day}} at noon";

    /** Its sends are messages, which are others'; what it calls of Content is OfficialContentTest's to count. */
    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private TwilioRestClient client;
    private String content;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .startTime(OfficialConversationTest.START)
                .seed(7)
                .exchangeListener(judging)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
        mock.account().newChannelSender(SENDER.toString());
        // Nobody's review ends before somebody says so.
        mock.account()
                .templates()
                .reviews(new ReviewSettings(ApprovalStatus.PENDING, null, Duration.ZERO, Duration.ZERO));
        content = create(new Content.Types.Builder()
                .twilioText(Content.TwilioText.builder(BODY).build())
                .build());
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    private String create(Content.Types types) {
        return Content.creator(Content.ContentCreateRequest.builder("en", types)
                        .friendlyName("parcel")
                        .variables(Map.of("1", "friend", "day", "Monday"))
                        .build())
                .create(client)
                .getSid();
    }

    private void submit(String sid) {
        ApprovalCreate.creator(
                        sid,
                        ApprovalCreate.ContentApprovalRequest.builder("parcel", "UTILITY")
                                .build())
                .create(client);
        mock.clock().advance(Duration.ofSeconds(1));
    }

    private Message send(MessageCreator creator) {
        Message created = creator.create(client);
        mock.clock().settle();
        return created;
    }

    private MessageCreator template(PhoneNumber to, PhoneNumber from) {
        return Message.creator(to, from, (String) null).setContentSid(content);
    }

    private Message now(Message message) {
        return Message.fetcher(message.getSid()).fetch(client);
    }

    /** What {@code whose} handset shows last. */
    private HandsetMessage last(PhoneNumber whose) {
        List<HandsetMessage> all = mock.handset(whose.toString()).received();
        return all.get(all.size() - 1);
    }

    @Test
    void text_isRenderedWithItsVariables_andDefaults() {
        Message sent = send(template(TO, FROM).setContentVariables("{\"1\":\"Ada\"}"));
        assertThat(sent.getStatus()).isEqualTo(Message.Status.QUEUED);
        assertThat(sent.getBody()).isEqualTo("Hello dear Ada your parcel comes on Monday at noon");
        assertThat(now(sent).getStatus()).isEqualTo(Message.Status.DELIVERED);
        assertThat(now(sent).getNumSegments()).isEqualTo("1");
        assertThat(last(TO).body()).isEqualTo(sent.getBody());
        Message plain = send(Message.creator(TO, FROM, "").setContentSid(content));
        assertThat(now(plain).getBody())
                .as("an empty body is none")
                .isEqualTo("Hello dear friend your parcel comes on Monday at noon");
    }

    @Test
    void serviceSends_withAnEmptyBodyAtFirst() {
        String service = mock.account().services().get(0).sid();
        for (MessageCreator each : List.of(
                Message.creator(TO, service, (String) null).setContentSid(content),
                template(TO, new PhoneNumber(service)))) {
            Message accepted = send(each.setContentVariables("{\"day\":\"Friday\"}"));
            assertThat(accepted.getStatus()).isEqualTo(Message.Status.ACCEPTED);
            assertThat(accepted.getBody()).isEmpty();
            assertThat(accepted.getMessagingServiceSid()).isEqualTo(service);
            Message later = now(accepted);
            assertThat(later.getStatus()).isEqualTo(Message.Status.DELIVERED);
            assertThat(later.getBody()).isEqualTo("Hello dear friend your parcel comes on Friday at noon");
        }
    }

    @Test
    void whatsApp_takesAnything_whileTheWindowIsOpen() {
        mock.handset(USER.toString()).text(SENDER.toString(), "Where is it?");
        Message free = send(Message.creator(USER, SENDER, "On its way"));
        Message template = send(template(USER, SENDER));
        assertThat(free.getFrom()).isEqualTo(SENDER);
        assertThat(free.getTo()).isEqualTo(USER.toString());
        assertThat(List.of(now(free), now(template)))
                .extracting(Message::getStatus)
                .allMatch(each -> each == Message.Status.DELIVERED || each == Message.Status.READ);
        assertThat(last(USER).body()).isEqualTo("Hello dear friend your parcel comes on Monday at noon");
        mock.clock().advance(Duration.ofHours(24));
        Message late = send(Message.creator(USER, SENDER, "Still there?"));
        assertThat(late.getErrorCode()).as("it is accepted first").isNull();
        assertThat(now(late).getStatus()).isEqualTo(Message.Status.FAILED);
        assertThat(now(late).getErrorCode()).isEqualTo(63016);
    }

    @ParameterizedTest
    @CsvSource({
        "UNSUBMITTED, 63016",
        "PENDING,     63016",
        "APPROVED,    0",
        "REJECTED,    63040",
        "PAUSED,      63041",
        "DISABLED,    63042"
    })
    void outsideOfTheWindow_aTemplateGoesAsItsApprovalSays(ApprovalStatus status, int code) {
        var templates = mock.account().templates();
        if (status != ApprovalStatus.UNSUBMITTED) {
            submit(content);
        }
        switch (status) {
            case APPROVED -> templates.approve(content);
            case REJECTED -> templates.reject(content, "INVALID_FORMAT");
            case PAUSED -> {
                templates.approve(content);
                templates.pause(content);
            }
            case DISABLED -> {
                templates.approve(content);
                templates.disable(content);
            }
            default -> {
                // Nothing is said of it.
            }
        }
        JsonNode approval =
                JSON.valueToTree(ApprovalFetch.fetcher(content).fetch(client).getWhatsapp());
        assertThat(approval.path("status").asText()).isEqualTo(status.wire());
        assertThat(approval.path("rejection_reason").asText())
                .isEqualTo(status == ApprovalStatus.REJECTED ? "INVALID_FORMAT" : "");
        Message sent = send(template(USER, SENDER).setContentVariables("{\"1\":\"Ada\"}"));
        Message later = now(sent);
        if (code == 0) {
            assertThat(later.getErrorCode()).isNull();
            assertThat(last(USER).body()).isEqualTo("Hello dear Ada your parcel comes on Monday at noon");
        } else {
            assertThat(later.getErrorCode()).isEqualTo(code);
            assertThat(mock.handset(USER.toString()).received()).isEmpty();
        }
    }

    @Test
    void buttons_areShownOnWhatsApp_andTextBySms() {
        content = create(new Content.Types.Builder()
                .twilioText(Content.TwilioText.builder("Reply YES or NO").build())
                .twilioQuickReply(Content.TwilioQuickReply.builder(
                                "Will you come today?",
                                List.of(
                                        Content.QuickReplyAction.builder("Yes")
                                                .id("yes")
                                                .build(),
                                        Content.QuickReplyAction.builder("No")
                                                .id("no")
                                                .build()))
                        .build())
                .build());
        send(template(TO, FROM));
        assertThat(last(TO).body()).isEqualTo("Reply YES or NO");
        assertThat(last(TO).rich().buttons()).isEmpty();
        mock.handset(USER.toString()).text(SENDER.toString(), "Hi");
        send(template(USER, SENDER));
        assertThat(last(USER).body()).isEqualTo("Will you come today?");
        assertThat(last(USER).rich().buttons()).extracting(each -> each.title()).containsExactly("Yes", "No");
        mock.handset(USER.toString()).tap("Yes");
        mock.clock().settle();
        Message answer = all(Message.reader().setTo(SENDER).read(client)).get(0);
        assertThat(answer.getBody()).isEqualTo("Yes");
        assertThat(answer.getDirection()).isEqualTo(Message.Direction.INBOUND);
    }

    @Test
    void refusals_areTold() {
        assertFails(
                400,
                21654,
                () -> Message.creator(TO, FROM, "Hi")
                        .setContentVariables("{\"1\":\"Ada\"}")
                        .create(client));
        assertFails(
                400,
                21655,
                () -> Message.creator(TO, FROM, (String) null)
                        .setContentSid("HX" + "0".repeat(32))
                        .create(client));
        for (String each : List.of("Ada", "[1]", "{\"1\":null}")) {
            assertFails(
                    400,
                    21656,
                    () -> template(TO, FROM).setContentVariables(each).create(client));
        }
        assertFails(
                400,
                35127,
                () -> Message.creator(TO, FROM, "Hi")
                        .setContentSid(content)
                        .setContentVariables("{\"1\":\"Ada\"}")
                        .create(client));
        assertFails(400, 21910, () -> template(USER, FROM).create(client));
        assertFails(
                400,
                63007,
                () -> template(USER, new PhoneNumber("whatsapp:+14155550177")).create(client));
        assertThat(all(Message.reader().read(client))).isEmpty();
    }

    @Test
    void approval_isAskedFor_andListed() {
        ApprovalCreate asked = ApprovalCreate.creator(
                        content,
                        ApprovalCreate.ContentApprovalRequest.builder("parcel", "UTILITY")
                                .build())
                .create(client);
        assertThat(asked.getStatus()).isEqualTo("received");
        assertThat(asked.getName()).isEqualTo("parcel");
        assertThat(asked.getCategory()).isEqualTo("UTILITY");
        assertThat(asked.getContentType()).isEqualTo("twilio/text");
        assertThat(asked.getAllowCategoryChange()).isTrue();
        mock.clock().advance(Duration.ofSeconds(1));
        mock.account().templates().approve(content);
        String draft = create(new Content.Types.Builder()
                .twilioText(Content.TwilioText.builder("Draft").build())
                .build());
        String old = mock.account()
                .templates()
                .legacy("en", "old_name", "Before {{1}}", "ACCOUNT_UPDATE")
                .sid();
        List<ContentAndApprovals> rows = all(ContentAndApprovals.reader().read(client));
        assertThat(rows)
                .extracting(
                        ContentAndApprovals::getSid,
                        each -> JSON.valueToTree(each.getApprovalRequests())
                                .path("status")
                                .asText())
                .contains(
                        org.assertj.core.groups.Tuple.tuple(content, "approved"),
                        org.assertj.core.groups.Tuple.tuple(draft, "unsubmitted"));
        LegacyContent legacy = all(LegacyContent.reader().read(client)).get(0);
        assertThat(legacy.getSid()).isEqualTo(old);
        assertThat(legacy.getLegacyTemplateName()).isEqualTo("old_name");
        assertThat(legacy.getLegacyBody()).isEqualTo("Before {{1}}");
        assertThat(all(com.twilio.rest.content.v2.ContentAndApprovals.reader()
                        .setChannelEligibility("whatsapp:approved")
                        .setContentName("parcel")
                        .read(client)))
                .extracting(com.twilio.rest.content.v2.ContentAndApprovals::getSid)
                .containsExactly(content);
    }
}
