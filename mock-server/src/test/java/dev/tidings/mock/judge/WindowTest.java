package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.content.ApprovalStatus;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageStatus;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What WhatsApp takes within the 24 hours after a user wrote, and outside of them. */
class WindowTest extends RichCase {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("text", "\"twilio/text\":{\"body\":\"Your order is on its way to you\"}"),
            Map.entry(
                    "media",
                    "\"twilio/media\":{\"body\":\"Your ticket is here\",\"media\":[\"https://example.com/ticket.png\"]}"),
            Map.entry("location", "\"twilio/location\":{\"latitude\":37.8,\"longitude\":-122.4,\"label\":\"Here\"}"),
            Map.entry(
                    "list",
                    "\"twilio/list-picker\":{\"body\":\"Choose one of these\",\"button\":\"Open\",\"items\":["
                            + "{\"item\":\"One\",\"id\":\"1\",\"description\":\"first\"}]}"),
            Map.entry(
                    "replies",
                    "\"twilio/quick-reply\":{\"body\":\"Will you come today\",\"actions\":["
                            + "{\"type\":\"QUICK_REPLY\",\"title\":\"Yes\",\"id\":\"yes\"}]}"),
            Map.entry("replies4", replies(4)),
            Map.entry("url", actions("{\"type\":\"URL\",\"title\":\"Track\",\"url\":\"https://example.com/t\"}")),
            Map.entry(
                    "url2",
                    actions("{\"type\":\"URL\",\"title\":\"Track\",\"url\":\"https://example.com/t\"},"
                            + "{\"type\":\"URL\",\"title\":\"Help\",\"url\":\"https://example.com/h\"}")),
            Map.entry(
                    "mixed",
                    actions("{\"type\":\"URL\",\"title\":\"Track\",\"url\":\"https://example.com/t\"},"
                            + "{\"type\":\"QUICK_REPLY\",\"title\":\"Later\",\"id\":\"l\"}")),
            Map.entry(
                    "sound",
                    "\"twilio/media\":{\"body\":\"Listen to this song\",\"media\":[\"https://example.com/song.mp3\"]}"),
            Map.entry("catalog", "\"twilio/catalog\":{\"id\":\"1017\",\"body\":\"Look at all we have\"}"),
            Map.entry(
                    "product",
                    "\"twilio/catalog\":{\"id\":\"1017\",\"body\":\"Look at this one\",\"items\":[{\"id\":\"shoe\"}]}"),
            Map.entry(
                    "flow",
                    "\"twilio/flows\":{\"body\":\"Tell us about you please\",\"button_text\":\"Begin\",\"type\":\"OTHER\","
                            + "\"pages\":[{\"id\":\"first\",\"title\":\"You\",\"layout\":[{\"type\":\"FOOTER\"}]}]}"),
            Map.entry("their-flow", RichTypes.FLOW),
            Map.entry("phone", actions("{\"type\":\"PHONE_NUMBER\",\"title\":\"Call\",\"phone\":\"+14155550100\"}")),
            Map.entry(
                    "card",
                    "\"twilio/card\":{\"title\":\"Your flight leaves soon\",\"subtitle\":\"Fly Co\",\"actions\":["
                            + "{\"type\":\"QUICK_REPLY\",\"title\":\"Check in\",\"id\":\"in\"}]}"),
            Map.entry(
                    "whatsapp-card",
                    "\"whatsapp/card\":{\"body\":\"Your flight leaves soon\",\"footer\":\"Fly Co\",\"actions\":["
                            + "{\"type\":\"PHONE_NUMBER\",\"title\":\"Call\",\"phone\":\"+14155550100\"}]}"),
            Map.entry(
                    "carousel",
                    "\"twilio/carousel\":{\"body\":\"Look at these\",\"cards\":[{\"title\":\"One\",\"body\":\"First\","
                            + "\"media\":\"https://example.com/1.png\",\"actions\":[{\"type\":\"QUICK_REPLY\",\"title\":"
                            + "\"Buy\",\"id\":\"b\"}]}]}"));

    private static String replies(int count) {
        StringBuilder all = new StringBuilder("\"twilio/quick-reply\":{\"body\":\"Which day suits you\",\"actions\":[");
        for (int i = 0; i < count; i++) {
            all.append(i == 0 ? "" : ",")
                    .append("{\"type\":\"QUICK_REPLY\",\"title\":\"Day ")
                    .append(i)
                    .append("\",\"id\":\"d")
                    .append(i)
                    .append("\"}");
        }
        return all.append("]}").toString();
    }

    private static String actions(String actions) {
        return "\"twilio/call-to-action\":{\"body\":\"Your parcel is near\",\"actions\":[" + actions + "]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text          | unsubmitted | 0     | 63016
            text          | pending     | 0     | 63016
            text          | approved    | 0     | 0
            text          | rejected    | 0     | 63040
            text          | paused      | 0     | 63041
            text          | disabled    | 0     | 63042
            media         | unsubmitted | 0     | 63016
            media         | approved    | 0     | 0
            location      | unsubmitted | 0     | 63016
            list          | unsubmitted | 0     | 63016
            replies       | unsubmitted | 0     | 63016
            replies       | approved    | 0     | 0
            replies4      | unsubmitted | 63016 | 63016
            replies4      | approved    | 0     | 0
            url           | unsubmitted | 0     | 63016
            url           | approved    | 0     | 0
            url2          | unsubmitted | 63016 | 63016
            url2          | rejected    | 63040 | 63040
            phone         | unsubmitted | 63016 | 63016
            phone         | approved    | 0     | 0
            card          | unsubmitted | 0     | 63016
            card          | approved    | 0     | 0
            whatsapp-card | unsubmitted | 63016 | 63016
            whatsapp-card | approved    | 0     | 0
            list          | pending     | 0     | 63016
            media         | rejected    | 0     | 63040
            replies       | paused      | 0     | 63041
            replies4      | disabled    | 63042 | 63042
            url           | pending     | 0     | 63016
            url2          | approved    | 0     | 0
            mixed         | unsubmitted | 63016 | 63016
            mixed         | approved    | 0     | 0
            sound         | unsubmitted | 0     | 63016
            card          | pending     | 0     | 63016
            whatsapp-card | disabled    | 63042 | 63042
            catalog       | unsubmitted | 0     | 63016
            catalog       | approved    | 0     | 0
            product       | unsubmitted | 0     | 63016
            flow          | unsubmitted | 63016 | 63016
            flow          | approved    | 0     | 0
            their-flow    | pending     | 63016 | 63016
            their-flow    | approved    | 0     | 0
            carousel      | unsubmitted | 63016 | 63016
            carousel      | paused      | 63041 | 63041
            carousel      | approved    | 0     | 0
            """)
    void template_goesAsItsTypeAndItsApprovalAllow(String type, String status, int inWindow, int outside) {
        String sid = template(TYPES.get(type));
        become(sid, ApprovalStatus.valueOf(status.toUpperCase(Locale.ROOT)));
        assertEnd("outside", sent("To", whatsApp.number(), "From", WHATSAPP, "ContentSid", sid), outside);
        open();
        assertEnd("inside", sent("To", whatsApp.number(), "From", WHATSAPP, "ContentSid", sid), inWindow);
        assertThat(whatsApp.received()).hasSize((inWindow == 0 ? 1 : 0) + (outside == 0 ? 1 : 0));
    }

    private static void assertEnd(String where, Message message, int code) {
        assertThat(message.errorCode()).as(where + ": " + message.timeline()).isEqualTo(code);
        assertThat(way(message))
                .as(where)
                .isEqualTo(code == 0 ? "queued sending sent delivered" : "queued sending failed");
    }

    @Test
    void freeText_andMedia_goWhileTheWindowIsOpen_andNotAMomentLonger() {
        open();
        Duration almost = Duration.ofHours(24).minusSeconds(10);
        mock.clock().advance(almost);
        Message inside = sent("To", whatsApp.number(), "From", WHATSAPP, "Body", "Still here");
        assertEnd("text", inside, 0);
        Message outside = sent("To", whatsApp.number(), "From", WHATSAPP, "Body", "Too late");
        assertEnd("text", outside, 63016);
        assertEnd(
                "media",
                sent("To", whatsApp.number(), "From", WHATSAPP, "MediaUrl", "https://example.com/cat.png"),
                63016);
        open();
        assertEnd(
                "media", sent("To", whatsApp.number(), "From", WHATSAPP, "MediaUrl", "https://example.com/cat.png"), 0);
        assertThat(whatsApp.received()).extracting(HandsetMessage::body).containsExactly("Still here", "");
        assertThat(alertCodes()).containsOnly(63016).hasSize(2);
    }

    @Test
    void everyMessageOfTheUser_opensTheWindowAnew_atThatSenderOnly() {
        mock.account().newChannelSender("whatsapp:+14155550112");
        open();
        mock.clock().advance(Duration.ofHours(20));
        open();
        mock.clock().advance(Duration.ofHours(20));
        assertEnd("renewed", sent("To", whatsApp.number(), "From", WHATSAPP, "Body", "Hi"), 0);
        assertEnd("other", sent("To", whatsApp.number(), "From", "whatsapp:+14155550112", "Body", "Hi"), 63016);
    }

    @Test
    void failure_isToldWithTheChannelsWords() {
        Message failed =
                sent("To", whatsApp.number(), "From", WHATSAPP, "Body", "Hi", "StatusCallback", app.url("/status"));
        assertThat(failed.status()).isEqualTo(MessageStatus.FAILED);
        Map<String, String> told = app.awaitCount(1).get(0).parameters();
        assertThat(told)
                .containsEntry("MessageStatus", "failed")
                .containsEntry("ErrorCode", "63016")
                .containsEntry("ChannelPrefix", "whatsapp")
                .containsKey("ChannelStatusMessage");
        Door.Answer fetched = door.get("/Messages/" + failed.sid() + ".json");
        assertThat(fetched.json().path("error_code").asInt()).isEqualTo(63016);
    }

    @Test
    void whoWroteByMessenger_isInSnapshots() {
        String before = door.admin("GET", "/state", "").text();
        friend.text(PAGE, "Hello");
        String after = door.admin("GET", "/state", "").text();
        assertThat(door.admin("PUT", "/state", before).status()).isEqualTo(204);
        assertEnd("who never wrote", sent("To", FRIEND, "From", PAGE, "Body", "Hi"), 63016);
        assertThat(door.admin("PUT", "/state", after).status()).isEqualTo(204);
        assertThat(way(sent("To", FRIEND, "From", PAGE, "Body", "Hi"))).isEqualTo("queued sending sent delivered");
    }

    @Test
    void messenger_isWrittenToByWhoeverWroteFirst_andLaterOnlyWarned() {
        Message first = sent("To", FRIEND, "From", PAGE, "Body", "Hi, stranger");
        assertEnd("first", first, 63016);
        assertThat(alertCodes()).containsExactly(63016);
        friend.text(PAGE, "Hello");
        Message inside = sent("To", FRIEND, "From", PAGE, "Body", "Hi");
        assertThat(way(inside)).isEqualTo("queued sending sent delivered");
        assertThat(alertCodes()).containsExactly(63016);
        mock.clock().advance(Duration.ofHours(24));
        Message outside = sent("To", FRIEND, "From", PAGE, "Body", "Hi again");
        assertThat(way(outside)).isEqualTo("queued sending sent delivered");
        assertThat(alertCodes()).containsExactly(63039, 63016);
        assertThat(mock.account().alerts().get(0).cause().level().wire()).isEqualTo("warning");
    }

    @Test
    void oldTemplates_areNoLongerFoundByTheirText() {
        mock.account().templates().legacy("en", "old", "Your code is 1", "OTP");
        assertEnd("old", sent("To", whatsApp.number(), "From", WHATSAPP, "Body", "Your code is 1"), 63016);
        assertThat(alertCodes()).containsExactlyInAnyOrder(63016, 63052);
    }
}
