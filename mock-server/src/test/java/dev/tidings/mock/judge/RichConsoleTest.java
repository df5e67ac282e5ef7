package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.messaging.Message;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handsets on channels, looked at and used over the admin API. */
class RichConsoleTest extends RichCase {
    private static final String HERE = "/handsets/whatsapp:" + PERSON;

    private Message shown(String type) {
        open();
        String sid = type.equals(RichTypes.FLOW) ? approved(type) : template(type);
        Message message = sent("From", WHATSAPP, "To", whatsApp.number(), "ContentSid", sid);
        assertThat(message.errorCode()).isZero();
        return message;
    }

    private Door.Answer inbound(String members) {
        return door.admin("POST", "/inbound", "{\"from\":\"" + whatsApp.number() + "\"," + members + "}");
    }

    @Test
    void gestures_sendWhatAPersonWould() {
        Message replies = shown(RichTypes.REPLIES);
        Message list = shown(RichTypes.LIST);
        Message flow = shown(RichTypes.FLOW);
        Message link = shown(RichTypes.LINK);
        int before = app.all().size();
        for (Map.Entry<String, String> each : Map.of(
                        "\"tap\":\"yes\"",
                        "Yes",
                        "\"tap\":\"No\",\"message\":\"" + replies.sid() + "\"",
                        "No",
                        "\"pick\":\"2\"",
                        "Two",
                        "\"pick\":\"One\",\"message\":\"" + list.sid() + "\"",
                        "One",
                        "\"submit\":{\"NAME_first\":\"Ann\"}",
                        "",
                        "\"reply_to\":\"" + link.sid() + "\",\"body\":\"Where?\"",
                        "Where?",
                        "\"forward\":\"" + link.sid() + "\",\"to\":\"" + WHATSAPP + "\"",
                        "Your parcel is near")
                .entrySet()) {
            Door.Answer answer = inbound(each.getKey());
            assertThat(answer.status()).as(each.getKey() + answer.text()).isEqualTo(200);
            assertThat(answer.json().at("/message/body").asText()).isEqualTo(each.getValue());
            assertThat(answer.json().at("/message/status").asText()).isEqualTo("received");
        }
        assertThat(app.all()).hasSize(before + 7);
        Door.Answer tapped = inbound("\"tap\":\"Track\"");
        assertThat(tapped.json().path("message").isNull()).isTrue();
        assertThat(tapped.json().path("dropped").asText()).contains("https://example.com/t");
        assertThat(app.all()).hasSize(before + 7);
        assertThat(flow.errorCode()).isZero();
    }

    @Test
    void advertisement_isToldOf_withWhatItShows() {
        inbound("\"to\":\"" + WHATSAPP + "\",\"body\":\"Hi\",\"referral\":{\"source_id\":\"a1\",\"media_id\":\"m1\","
                + "\"media_url\":\"https://example.com/shoes\"}");
        assertThat(app.all().get(0).parameters())
                .containsEntry("ReferralSourceId", "a1")
                .containsEntry("ReferralMediaId", "m1")
                .containsEntry("ReferralMediaContentType", "image/jpeg")
                .containsEntry("ReferralMediaUrl", "https://example.com/shoes")
                .containsEntry("ReferralNumMedia", "1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "tap":"Maybe"                                | no button "Maybe": must be one of Yes, No
            "tap":"Yes","pick":"One"                     | pick
            "tap":"Yes","message":"SM1"                  | no message SM1
            "message":"SM1","to":"{sender}","body":"x"   | tap, pick, submit, reply_to and forward
            "pick":"One"                                 | no list item "One"
            "submit":{}                                  | no button
            "reply_to":"SM1","body":"x"                  | no message SM1
            "reply_to":"{shown}"                         | "body" is missing
            "forward":"{shown}","to":"{page}"            | must be on WhatsApp
            "tap":"Yes","bdy":"x"                        | bdy
            """)
    void whatNobodyCouldDo_isRefused(String members, String words) {
        Message shown = shown(RichTypes.REPLIES);
        int before = app.all().size();
        Door.Answer answer = inbound(members.replace("{sender}", WHATSAPP)
                .replace("{shown}", shown.sid())
                .replace("{page}", PAGE));
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(words);
        assertThat(app.all()).hasSize(before);
    }

    @Test
    void phone_isChanged_onAllItsChannels() {
        String change = "{\"install\":[\"rcs\"],\"uninstall\":[\"messenger\"],\"reads_after\":\"PT5M\","
                + "\"profile_name\":\"Ann\",\"user_id\":\"whatsapp:US.1A2b3C\",\"block\":[\"" + WHATSAPP + "\"]}";
        Door.Answer changed = door.admin("POST", HERE, change);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        for (String each : new String[] {HERE, "/handsets/" + PERSON}) {
            JsonNode phone = door.admin(each);
            assertThat(phone.path("apps").toString())
                    .contains("whatsapp", "rcs")
                    .doesNotContain("messenger");
            assertThat(phone.path("reading").asText()).isEqualTo("reads");
            assertThat(phone.path("reads_after").asText()).isEqualTo("PT5M");
            assertThat(phone.path("profile_name").asText()).isEqualTo("Ann");
            assertThat(phone.path("user_id").asText()).isEqualTo("whatsapp:US.1A2b3C");
        }
        assertThat(door.admin(HERE).path("blocked")).hasSize(1);
        assertThat(door.admin("/handsets/" + PERSON).path("blocked"))
                .as("its own there")
                .isEmpty();
        open();
        assertThat(sent("From", WHATSAPP, "To", whatsApp.number(), "Body", "Hi").errorCode())
                .isEqualTo(30004);
        JsonNode usual = door.admin("POST", HERE, "{\"reading\":\"as_carriers_say\",\"user_id\":\"\"}")
                .json();
        assertThat(usual.path("reading").asText()).isEqualTo("as_carriers_say");
        assertThat(usual.path("user_id").isNull()).isTrue();
        assertThat(usual.path("profile_name").asText()).isEqualTo("Ann");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"install":["telegram"]}                     | whatsapp, rcs and messenger
            {"reading":"sometimes"}                      | reads, ignores, as_carriers_say
            {"reading":"ignores","reads_after":"PT1M"}   | left out unless reading is reads
            {"reads_after":"soon"}                       | reads_after
            {"user_id":"Ann"}                            | whatsapp:US.1A2b3C
            {"app":["rcs"]}                              | app
            """)
    void badChange_isRefused_andChangesNothing(String change, String words) {
        String before = door.admin(HERE).toString();
        Door.Answer answer = door.admin("POST", HERE, change);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(words);
        assertThat(door.admin(HERE)).hasToString(before);
    }

    @Test
    void everythingThatIsShown_isToldOf() {
        shown(RichTypes.REPLIES);
        shown(RichTypes.LIST);
        shown(RichTypes.CARD.replace(
                ",{\"type\":\"URL\",\"title\":\"Menu\",\"url\":\"https://example.com/menu\"}", ""));
        shown(
                "\"twilio/location\":{\"latitude\":37.5,\"longitude\":-122.5,\"label\":\"Here\",\"address\":\"1 Main St\"}");
        whatsApp.replyTo(whatsApp.received().get(0), "Thanks");
        JsonNode all = door.admin(HERE).path("conversation");
        // Before each template the person opens the window.
        JsonNode replies = all.get(1);
        assertThat(replies.path("direction").asText()).isEqualTo("received");
        assertThat(replies.path("other").asText()).isEqualTo(WHATSAPP);
        assertThat(replies.path("body").asText()).isEqualTo("Will you come today");
        assertThat(replies.path("buttons").toString())
                .isEqualTo("[{\"action\":\"reply\",\"title\":\"Yes\",\"payload\":\"yes\",\"target\":\"\"},"
                        + "{\"action\":\"reply\",\"title\":\"No\",\"payload\":\"No\",\"target\":\"\"}]");
        assertThat(replies.path("list").isNull()).isTrue();
        assertThat(replies.path("location").isNull()).isTrue();
        assertThat(replies.path("replies_to").isNull()).isTrue();
        JsonNode list = all.get(3).path("list");
        assertThat(list.path("button").asText()).isEqualTo("Open");
        assertThat(list.path("items").get(1).toString())
                .isEqualTo("{\"id\":\"2\",\"title\":\"Two\",\"description\":\"second\"}");
        JsonNode card = all.get(5);
        assertThat(card.path("body").asText()).isEqualTo("Your table");
        assertThat(card.path("footer").asText()).isEqualTo("Tonight");
        JsonNode place = all.get(7).path("location");
        assertThat(place.path("latitude").asDouble()).isEqualTo(37.5);
        assertThat(place.path("longitude").asDouble()).isEqualTo(-122.5);
        assertThat(place.path("label").asText()).isEqualTo("Here");
        assertThat(place.path("address").asText()).isEqualTo("1 Main St");
        HandsetMessage first = whatsApp.received().get(0);
        assertThat(all.get(8).path("replies_to").asText()).isEqualTo(first.messageSid());
        assertThat(all.get(8).path("direction").asText()).isEqualTo("sent");
    }
}
