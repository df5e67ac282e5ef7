package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.inbound.Incoming;
import dev.tidings.mock.inbound.Reception;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import dev.tidings.mock.messaging.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What applications are told of messages from WhatsApp, RCS and Messenger. */
class RichInboundTest extends RichCase {
    private static final byte[] BYTES = "bytes".getBytes(StandardCharsets.UTF_8);

    private static final List<String> PLACES =
            List.of("FromCity", "FromState", "FromZip", "FromCountry", "ToCity", "ToState", "ToZip", "ToCountry");

    /** All that is told only of some messages. */
    private static final List<String> SOME = List.of(
            "ButtonText",
            "ButtonPayload",
            "ButtonType",
            "ListId",
            "ListTitle",
            "Latitude",
            "Longitude",
            "Address",
            "Label",
            "InteractiveData",
            "FlowData",
            "Forwarded",
            "FrequentlyForwarded",
            "OriginalRepliedMessageSender",
            "OriginalRepliedMessageSid",
            "ReferralBody",
            "ReferralHeadline",
            "ReferralSourceId",
            "ReferralSourceType",
            "ReferralSourceUrl",
            "ReferralCtwaClid",
            "ReferralMediaId",
            "ReferralMediaContentType",
            "ReferralMediaUrl",
            "ExternalUserId",
            "ParentExternalUserId",
            "MessagingServiceSid",
            "OptOutType",
            "MediaUrl0",
            "MediaContentType0");

    private Message shown;

    /** Does on WhatsApp what the table calls {@code deed}. */
    private Reception onWhatsApp(String deed) {
        return switch (deed) {
            case "text" -> whatsApp.text(WHATSAPP, "Hello");
            case "picture" -> whatsApp.file(WHATSAPP, "Look", "image/png", BYTES);
            case "sticker" -> whatsApp.file(WHATSAPP, "", "image/webp", BYTES);
            case "voice" -> whatsApp.file(WHATSAPP, "", "audio/ogg", BYTES);
            case "film" -> whatsApp.file(WHATSAPP, "", "video/mp4", BYTES);
            case "document" -> whatsApp.file(WHATSAPP, "", "application/pdf", BYTES);
            case "contact" -> whatsApp.file(WHATSAPP, "", "text/vcard", BYTES);
            case "place" -> whatsApp.sendLocation(WHATSAPP, 37.75, -122.5, "Office", "1 Main St");
            case "bare place" -> whatsApp.sendLocation(WHATSAPP, -1, 0, "", "");
            default -> withWhatIsShown(deed);
        };
    }

    /** The same of what needs something to be shown or known first. */
    private Reception withWhatIsShown(String deed) {
        return switch (deed) {
            case "tap" -> {
                show(RichTypes.REPLIES);
                yield whatsApp.tap("Yes");
            }
            case "tap by id" -> {
                show(RichTypes.REPLIES);
                yield whatsApp.tap("yes");
            }
            case "tap without id" -> {
                show(RichTypes.REPLIES);
                yield whatsApp.tap("No");
            }
            case "pick" -> {
                show(RichTypes.LIST);
                yield whatsApp.pick("Two");
            }
            case "submit" -> {
                show(RichTypes.FLOW);
                yield whatsApp.submit(Map.of("NAME_first", "Ann"));
            }
            case "reply" -> {
                show(RichTypes.TEXT);
                yield whatsApp.replyTo(whatsApp.received().get(0), "Thanks");
            }
            case "reply to itself" -> {
                shown = message(whatsApp.text(WHATSAPP, "First"));
                yield whatsApp.replyTo(whatsApp.sent().get(0), "I mean it");
            }
            case "reply on the 7th day" -> late(Duration.ofDays(7));
            case "reply later" -> late(Duration.ofDays(7).plusSeconds(1));
            case "forward" -> {
                show(RichTypes.TEXT);
                yield whatsApp.forward(whatsApp.received().get(0), WHATSAPP, false);
            }
            case "forward often" -> {
                show(RichTypes.TEXT);
                yield whatsApp.forward(whatsApp.received().get(0), WHATSAPP, true);
            }
            case "named" -> {
                whatsApp.profileName("Ann Smith");
                yield whatsApp.text(WHATSAPP, "Hello");
            }
            case "known by id" -> {
                whatsApp.userId("whatsapp:US.1A2b3C");
                yield whatsApp.text(WHATSAPP, "Hello");
            }
            case "ad" ->
                whatsApp.send(Incoming.text("", WHATSAPP, "Hello")
                        .because(new Incoming.Referral(
                                "Sale", "All shoes", "a1", "ad", "https://example.com/ad", "click")));
            case "ad with a film" ->
                whatsApp.send(Incoming.text("", WHATSAPP, "Hello")
                        .because(
                                new Incoming.Referral("Sale", "All shoes", "a1", "ad", "https://example.com/ad", null),
                                "m1",
                                "video/mp4",
                                "https://example.com/film"));
            default -> throw new AssertionError(deed);
        };
    }

    private Reception late(Duration after) {
        show(RichTypes.TEXT);
        HandsetMessage message = whatsApp.received().get(0);
        mock.clock().advanceTo(message.at().plus(after));
        return whatsApp.replyTo(message, "Thanks");
    }

    /** Shows a template of {@code type} on the person's WhatsApp. */
    private void show(String type) {
        open();
        String sid = type.equals(RichTypes.FLOW) ? approved(type) : template(type);
        shown = sent("From", WHATSAPP, "To", whatsApp.number(), "ContentSid", sid);
        assertThat(shown.errorCode()).isZero();
    }

    private Map<String, String> told() {
        List<Webhook> all = app.all();
        return all.get(all.size() - 1).parameters();
    }

    /** Reads {@code Name=value; Name=value} of the table. */
    private Map<String, String> wanted(String text) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (String each : text.split("; ", -1)) {
            int equals = each.indexOf('=');
            String value = each.substring(equals + 1).replace("{sender}", WHATSAPP);
            wanted.put(each.substring(0, equals), value.equals("{shown}") ? shown.sid() : value);
        }
        return wanted;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text       | MessageType=text; Body=Hello
            picture    | MessageType=image; Body=Look; MediaContentType0=image/png
            sticker    | MessageType=sticker; Body=; MediaContentType0=image/webp
            voice      | MessageType=audio; Body=; MediaContentType0=audio/ogg
            film       | MessageType=video; Body=; MediaContentType0=video/mp4
            document   | MessageType=document; Body=; MediaContentType0=application/pdf
            contact    | MessageType=contacts; Body=; MediaContentType0=text/vcard
            place      | MessageType=location; Body=; Latitude=37.75; Longitude=-122.5; Label=Office; Address=1 Main St
            bare place | MessageType=location; Body=; Latitude=-1.0; Longitude=0.0
            tap        | MessageType=button; Body=Yes; ButtonText=Yes; ButtonPayload=yes; ButtonType=REPLY; OriginalRepliedMessageSid={shown}; OriginalRepliedMessageSender={sender}
            tap by id  | MessageType=button; Body=Yes; ButtonText=Yes; ButtonPayload=yes; ButtonType=REPLY; OriginalRepliedMessageSid={shown}; OriginalRepliedMessageSender={sender}
            tap without id | MessageType=button; Body=No; ButtonText=No; ButtonPayload=No; ButtonType=REPLY; OriginalRepliedMessageSid={shown}; OriginalRepliedMessageSender={sender}
            pick       | MessageType=interactive; Body=Two; ListId=2; ListTitle=Two; OriginalRepliedMessageSid={shown}; OriginalRepliedMessageSender={sender}
            submit     | MessageType=interactive; Body=; InteractiveData={"flowResponse": {"flow_token": "tok", "NAME_first": "Ann"}}; FlowData={"flow_token": "tok", "NAME_first": "Ann"}; OriginalRepliedMessageSid={shown}; OriginalRepliedMessageSender={sender}
            reply      | MessageType=text; Body=Thanks; OriginalRepliedMessageSid={shown}; OriginalRepliedMessageSender={sender}
            reply to itself | MessageType=text; Body=I mean it; OriginalRepliedMessageSid={shown}; OriginalRepliedMessageSender=whatsapp:+14155550199
            reply on the 7th day | MessageType=text; Body=Thanks; OriginalRepliedMessageSid={shown}; OriginalRepliedMessageSender={sender}
            reply later | MessageType=text; Body=Thanks
            forward    | MessageType=text; Body=Your order is on its way to you; Forwarded=true
            forward often | MessageType=text; Body=Your order is on its way to you; Forwarded=true; FrequentlyForwarded=true
            named      | MessageType=text; Body=Hello; ProfileName=Ann Smith
            known by id | MessageType=text; Body=Hello; ExternalUserId=whatsapp:US.1A2b3C
            ad         | MessageType=text; Body=Hello; ReferralBody=All shoes; ReferralHeadline=Sale; ReferralSourceId=a1; ReferralSourceType=ad; ReferralSourceUrl=https://example.com/ad; ReferralCtwaClid=click
            ad with a film | MessageType=text; Body=Hello; ReferralBody=All shoes; ReferralHeadline=Sale; ReferralSourceId=a1; ReferralSourceType=ad; ReferralSourceUrl=https://example.com/ad; ReferralMediaId=m1; ReferralMediaContentType=video/mp4; ReferralMediaUrl=https://example.com/film; ReferralNumMedia=1
            """)
    void whatsApp_tellsOf(String deed, String parameters) {
        Reception reception = onWhatsApp(deed);
        Message message = message(reception);
        Map<String, String> wanted = wanted(parameters);
        Map<String, String> told = told();
        for (Map.Entry<String, String> each : wanted.entrySet()) {
            String value = each.getValue();
            if (value.startsWith("{\"")) {
                assertThat(json(told.get(each.getKey()))).as(each.getKey()).isEqualTo(json(value));
            } else {
                assertThat(told).containsEntry(each.getKey(), value);
            }
        }
        List<String> others = new ArrayList<>(SOME);
        others.removeAll(wanted.keySet());
        if (wanted.containsKey("MediaContentType0")) {
            others.remove("MediaUrl0");
            assertThat(told.get("MediaUrl0")).contains("/Messages/" + message.sid() + "/Media/ME");
        }
        assertThat(told).doesNotContainKeys(others.toArray(String[]::new));
        assertThat(told).doesNotContainKeys(PLACES.toArray(String[]::new));
        wanted.putIfAbsent("ProfileName", "User 0199");
        assertThat(told)
                .containsEntry("WaId", "14155550199")
                .containsEntry("ProfileName", wanted.get("ProfileName"))
                .containsEntry("From", whatsApp.number())
                .containsEntry("To", WHATSAPP)
                .containsEntry("NumMedia", wanted.containsKey("MediaContentType0") ? "1" : "0")
                .containsEntry("NumSegments", "1")
                .containsEntry("SmsStatus", "received")
                .containsEntry("ReferralNumMedia", wanted.getOrDefault("ReferralNumMedia", "0"))
                .containsEntry("MessageSid", message.sid())
                .containsEntry("SmsSid", message.sid())
                .containsEntry("SmsMessageSid", message.sid())
                .containsEntry("AccountSid", mock.accountSid())
                .containsEntry("ApiVersion", "2010-04-01");
        JsonNode metadata = json(told.get("ChannelMetadata"));
        assertThat(metadata.path("type").asText()).isEqualTo("whatsapp");
        assertThat(metadata.at("/data/context/ProfileName").asText()).isEqualTo(wanted.get("ProfileName"));
        assertThat(mock.account().senders().get(WHATSAPP).window(whatsApp.number()))
                .isPresent();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException none) {
            throw new UncheckedIOException(text, none);
        }
    }

    @Test
    void webhook_isThatOfTheSender_signed_andSomeoneWhoHidesTheNumberHasAnId() {
        MockHandset hidden = mock.handset("whatsapp:US.9Zz");
        hidden.text(WHATSAPP, "Who am I?");
        Webhook webhook = app.all().get(0);
        assertThat(webhook.url()).isEqualTo(app.url("/wha"));
        assertThat(WebhookVerifier.of(mock.authToken())
                        .isValid(webhook.url(), SignedWebhook.lists(webhook.parameters()), webhook.signature()))
                .isTrue();
        assertThat(webhook.parameters())
                .containsEntry("From", "whatsapp:US.9Zz")
                .containsEntry("ExternalUserId", "whatsapp:US.9Zz")
                .doesNotContainKey("WaId");
        Message answer = sent("From", WHATSAPP, "To", "whatsapp:US.9Zz", "Body", "You are you");
        assertThat(answer.errorCode()).isZero();
        assertThat(hidden.received()).extracting(HandsetMessage::body).containsExactly("You are you");
    }

    @Test
    void linksOnWhatsApp_tellNobody() {
        show(RichTypes.LINK);
        int before = app.all().size();
        Reception tapped = whatsApp.tap("Track");
        assertThat(tapped.message()).isNull();
        assertThat(tapped.dropped()).contains("https://example.com/t");
        assertThat(app.all()).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({"Keep, keep, REPLY", "Menu, Menu, ACTION"})
    void rcs_tellsOfEveryTap(String title, String payload, String type) {
        person.install(App.RCS);
        Message card = sent("From", AGENT, "To", "rcs:" + PERSON, "ContentSid", template(RichTypes.CARD));
        assertThat(card.errorCode()).isZero();
        Message message = message(person.tap(title));
        Webhook webhook = app.all().get(app.all().size() - 1);
        assertThat(webhook.url()).isEqualTo(app.url("/rcs"));
        assertThat(webhook.parameters())
                .containsEntry("Body", title)
                .containsEntry("ButtonText", title)
                .containsEntry("ButtonPayload", payload)
                .containsEntry("ButtonType", type)
                .containsEntry("From", "rcs:" + PERSON)
                .containsEntry("To", AGENT)
                .containsEntry("MessageSid", message.sid())
                .doesNotContainKeys("ProfileName", "WaId", "ReferralNumMedia", "OriginalRepliedMessageSid")
                .doesNotContainKeys(PLACES.toArray(String[]::new));
        JsonNode metadata = json(webhook.parameters().get("ChannelMetadata"));
        assertThat(metadata.path("type").asText()).isEqualTo("rcs");
        JsonNode context = metadata.at("/data/context");
        assertThat(context.path("buttonPayload").asText()).isEqualTo(payload);
        assertThat(context.path("buttonType").asText()).isEqualTo(type);
        assertThat(context.path("agentId").asText()).isEqualTo("brand_agent");
        assertThat(context.path("provider").asText()).isEqualTo("google");
        assertThat(context.at("/channelPayload/senderPhoneNumber").asText()).isEqualTo(PERSON);
        assertThat(context.at("/channelPayload/messageId").asText()).isNotEmpty();
        assertThat(context.at("/channelPayload/sendTime").asText())
                .isEqualTo(message.created().toString());
        assertThat(context.at("/suggestionResponse/text").asText()).isEqualTo(title);
        assertThat(context.at("/suggestionResponse/postbackData").asText()).isEqualTo(payload);
        assertThat(context.at("/suggestionResponse/type").asText()).isEqualTo(type);
        assertThat(context.at("/richMessageClassification/classificationType").asText())
                .isNotEmpty();
    }

    @Test
    void rcsText_hasNoTap_andMessengerTellsTheLeast() {
        person.install(App.RCS);
        person.text(AGENT, "Hello");
        Map<String, String> rcs = told();
        assertThat(rcs).containsEntry("MessageType", "text").containsEntry("Body", "Hello");
        JsonNode context = json(rcs.get("ChannelMetadata")).at("/data/context");
        assertThat(context.has("buttonPayload")).isFalse();
        assertThat(context.has("suggestionResponse")).isFalse();
        assertThat(rcs).doesNotContainKeys(SOME.toArray(String[]::new));

        Message message = message(friend.text(PAGE, "Hi"));
        Webhook webhook = app.all().get(1);
        assertThat(webhook.url()).isEqualTo(app.url("/mes"));
        assertThat(webhook.parameters())
                .containsOnlyKeys(
                        "MessageSid",
                        "SmsSid",
                        "SmsMessageSid",
                        "AccountSid",
                        "From",
                        "To",
                        "Body",
                        "NumMedia",
                        "NumSegments",
                        "SmsStatus",
                        "ApiVersion")
                .containsEntry("From", FRIEND)
                .containsEntry("To", PAGE);
        assertThat(message.from()).contains(FRIEND);
    }

    @Test
    void messenger_tellsOfReplies() {
        friend.text(PAGE, "Hi");
        sent("From", PAGE, "To", FRIEND, "ContentSid", template(RichTypes.REPLIES));
        friend.tap("Yes");
        assertThat(told())
                .containsEntry("Body", "Yes")
                .containsEntry("ButtonText", "Yes")
                .containsEntry("ButtonPayload", "yes")
                .containsEntry("ButtonType", "REPLY");
    }

    @Test
    void service_isNamed_thoughTheSenderIsAsked() {
        String service = service(WHATSAPP);
        whatsApp.text(WHATSAPP, "Hello");
        assertThat(app.all().get(0).url()).isEqualTo(app.url("/wha"));
        assertThat(told()).containsEntry("MessagingServiceSid", service);
        door.call("POST", "/messaging/v1/Services/" + service, "InboundRequestUrl", app.url("/service"));
        whatsApp.text(WHATSAPP, "Hello again");
        assertThat(app.all().get(1).url()).isEqualTo(app.url("/service"));
    }

    @Test
    void whatNobodyCouldDo_isRefusedByName() {
        show(RichTypes.REPLIES);
        refused(() -> whatsApp.tap("Maybe"), "no button \"Maybe\"", "Yes, No");
        refused(() -> whatsApp.pick("One"), "no list item \"One\"", "shows none");
        refused(() -> whatsApp.submit(Map.of()), "with pages of questions", "shows none");
        refused(() -> whatsApp.forward(whatsApp.received().get(0), PAGE, false), "must be on WhatsApp");
        refused(() -> person.text(AGENT, "Hello"), "does not have RCS");
        refused(() -> whatsApp.sendLocation(WHATSAPP, 91, 0, "", ""), "from -90 to 90");
        refused(() -> whatsApp.text(WHATSAPP, "x".repeat(1_601)), "at most 1600");
        refused(
                () -> whatsApp.text(WHATSAPP, "", "data:image/png;base64,aGk=", "data:image/png;base64,aGk="),
                "carries one");
        refused(() -> whatsApp.text("whatsapp:+14155550177", "Hello"), "\"to\" is");
        mock.account().senders().get(WHATSAPP).offline(63112, "Disabled");
        refused(() -> whatsApp.text(WHATSAPP, "Hello"), "online");
    }

    private static void refused(Runnable deed, String... words) {
        assertThatIllegalArgumentException()
                .isThrownBy(deed::run)
                .satisfies(each -> assertThat(each.getMessage()).contains(words));
    }

    @Test
    void twimlReply_goesTheWayTheMessageCame() {
        answer("<Response><Message>Welcome</Message></Response>");
        for (String each : List.of("whatsapp", "rcs", "messenger")) {
            person.install(App.RCS);
            MockHandset handset = each.equals("whatsapp") ? whatsApp : each.equals("rcs") ? person : friend;
            String sender = each.equals("whatsapp") ? WHATSAPP : each.equals("rcs") ? AGENT : PAGE;
            Reception reception = handset.text(sender, "Hello");
            assertThat(reception.replies()).singleElement().satisfies(reply -> {
                assertThat(reply.from()).contains(sender);
                assertThat(reply.to()).isEqualTo(message(reception).from().orElseThrow());
            });
            mock.clock().settle();
            assertThat(handset.received()).extracting(HandsetMessage::body).containsExactly("Welcome");
        }
    }
}
