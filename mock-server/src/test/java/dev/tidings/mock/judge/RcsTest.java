package dev.tidings.mock.judge;

import static dev.tidings.mock.network.MessageMatch.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.channel.Launch;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.handset.Rich;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.network.Fate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes by RCS, what by SMS or MMS instead, and what not at all. */
class RcsTest extends RichCase {
    private static final String POOLED = "+14155550151";

    private static final String TEXT = "\"twilio/text\":{\"body\":\"Plain words\"}";
    private static final String MEDIA =
            "\"twilio/media\":{\"body\":\"A picture\",\"media\":[\"https://example.com/cat.png\"]}";
    private static final String CARD =
            "\"twilio/card\":{\"title\":\"Your table\",\"subtitle\":\"Tonight\",\"actions\":["
                    + "{\"type\":\"QUICK_REPLY\",\"title\":\"Keep\",\"id\":\"keep\"},"
                    + "{\"type\":\"URL\",\"title\":\"Menu\",\"url\":\"https://example.com/menu\"}]}";
    private static final String REPLIES = "\"twilio/quick-reply\":{\"body\":\"Coming?\",\"actions\":["
            + "{\"type\":\"QUICK_REPLY\",\"title\":\"Yes\",\"id\":\"yes\"}]}";
    private static final String CAROUSEL = "\"twilio/carousel\":{\"body\":\"Look\",\"cards\":[{\"title\":\"One\","
            + "\"body\":\"First\",\"media\":\"https://example.com/1.png\",\"actions\":["
            + "{\"type\":\"QUICK_REPLY\",\"title\":\"Buy\",\"id\":\"b\"}]}]}";

    /** What a message says, by a word of the table. */
    private String[] content(String what) {
        return switch (what) {
            case "text" -> new String[] {"Body", "Hi"};
            case "picture" -> new String[] {"Body", "Look", "MediaUrl", "https://example.com/cat.png"};
            case "t:text" -> new String[] {"ContentSid", template(TEXT)};
            case "t:media" -> new String[] {"ContentSid", template(MEDIA)};
            case "t:media+text" -> new String[] {"ContentSid", template(MEDIA, TEXT)};
            case "t:card" -> new String[] {"ContentSid", template(CARD)};
            case "t:card+text" -> new String[] {"ContentSid", template(CARD, TEXT)};
            case "t:card+media" -> new String[] {"ContentSid", template(CARD, MEDIA)};
            case "t:replies" -> new String[] {"ContentSid", template(REPLIES)};
            case "t:replies+text" -> new String[] {"ContentSid", template(REPLIES, TEXT)};
            case "t:carousel" -> new String[] {"ContentSid", template(CAROUSEL)};
            case "t:carousel+text" -> new String[] {"ContentSid", template(CAROUSEL, TEXT)};
            default -> throw new AssertionError(what);
        };
    }

    /** Sends {@code what}; how it went: by {@code rcs}, {@code sms} or {@code mms}, or why not. */
    private String went(String sender, String to, String what) {
        List<String> form =
                new ArrayList<>(List.of("To", to, sender.startsWith("MG") ? "MessagingServiceSid" : "From", sender));
        form.addAll(Arrays.asList(content(what)));
        Door.Answer answer = send(form.toArray(String[]::new));
        if (answer.status() != 201) {
            return answer.json().path("code").asText();
        }
        mock.clock().advance(Duration.ofMinutes(1));
        Message message = now(answer);
        if (message.errorCode() != 0) {
            return Integer.toString(message.errorCode());
        }
        assertThat(way(message)).endsWith("sending sent delivered");
        boolean rcs = message.from().orElse("").equals(AGENT);
        assertThat(message.segments()).isEqualTo(1);
        return rcs ? "rcs" : message.media() > 0 ? "mms" : "sms";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agent number | yes | phone | text            | rcs
            agent number | no  | phone | text            | sms
            agent number | yes | phone | picture         | rcs
            agent number | no  | phone | picture         | mms
            agent number | yes | phone | t:text          | rcs
            agent number | no  | phone | t:text          | sms
            agent number | yes | phone | t:media         | rcs
            agent number | no  | phone | t:media         | mms
            agent number | no  | phone | t:media+text    | mms
            agent number | yes | phone | t:card          | rcs
            agent number | no  | phone | t:card          | 63006
            agent number | yes | phone | t:card+text     | rcs
            agent number | no  | phone | t:card+text     | sms
            agent number | no  | phone | t:card+media    | mms
            agent number | yes | phone | t:replies       | 63006
            agent number | yes | phone | t:replies+text  | rcs
            agent number | no  | phone | t:replies+text  | sms
            agent number | yes | phone | t:carousel      | rcs
            agent number | no  | phone | t:carousel+text | sms
            agent        | yes | phone | text            | rcs
            agent        | no  | phone | text            | 21703
            agent number | yes | rcs   | text            | rcs
            agent number | no  | rcs   | text            | 63036
            agent number | no  | rcs   | t:card+text     | 63036
            number       | yes | phone | text            | sms
            number       | yes | rcs   | text            | 21703
            none         | yes | rcs   | text            | rcs
            none         | yes | rcs   | picture         | rcs
            none         | yes | rcs   | t:replies       | 63006
            none         | no  | rcs   | text            | 63036
            none         | yes | phone | text            | 21910
            """)
    void message_goesByRcsIfItCan(String pool, String capable, String to, String what, String expected) {
        if (capable.equals("yes")) {
            person.install(App.RCS);
        }
        String sender = pool.equals("none")
                ? AGENT
                : service(Arrays.stream(pool.split(" ", -1))
                        .map(each -> each.equals("agent") ? AGENT : POOLED)
                        .toArray(String[]::new));
        assertThat(went(sender, to.equals("rcs") ? "rcs:" + PERSON : PERSON, what))
                .isEqualTo(expected);
        assertThat(person.received()).hasSize(expected.matches("[0-9]+") ? 0 : 1);
    }

    @Test
    void textAndPicture_areOneCard_andATemplateIsShownAsItsChannelHasIt() {
        person.install(App.RCS);
        String service = service(AGENT, POOLED);
        went(service, PERSON, "picture");
        HandsetMessage shown = person.received().get(0);
        assertThat(shown.body()).isEqualTo("Look");
        assertThat(shown.media()).hasSize(1);
        assertThat(shown.other()).isEqualTo(AGENT);
        went(service, PERSON, "t:card+text");
        HandsetMessage card = person.received().get(1);
        assertThat(card.rich().header()).isEqualTo("Your table");
        assertThat(card.body()).isEqualTo("Tonight");
        assertThat(card.rich().buttons()).extracting(Rich.Button::title).containsExactly("Keep", "Menu");
        person.uninstall(App.RCS);
        went(service, PERSON, "t:card+text");
        HandsetMessage text = person.received().get(2);
        assertThat(text.body()).isEqualTo("Plain words");
        assertThat(text.rich()).isEqualTo(Rich.NOTHING);
        assertThat(text.other()).isEqualTo(POOLED);
    }

    @ParameterizedTest
    @CsvSource({"picture, Look", "t:media, A picture"})
    void picture_isALink_whereNoMmsGoes(String what, String text) {
        String british = "+447400123477";
        assertThat(went(service(AGENT, POOLED), british, what)).isEqualTo("mms");
        HandsetMessage shown = mock.handset(british).received().get(0);
        assertThat(shown.other()).isEqualTo(POOLED);
        assertThat(shown.body()).startsWith(text).contains("\nhttp");
    }

    @ParameterizedTest
    @CsvSource({"yes, 5242881, rcs:brand_agent, 0", "no, 5242881, +14155550151, 11751", "no, 5242880, +14155550151, 0"})
    void file_isHeldToWhatTheChannelCarriesThatItGoesBy(String capable, int bytes, String from, int code) {
        if (capable.equals("yes")) {
            person.install(App.RCS);
        }
        app.replying(any -> new WebhookReceiver.Reply(200, "video/mp4", "x".repeat(bytes)));
        Message message =
                sent("To", PERSON, "MessagingServiceSid", service(AGENT, POOLED), "MediaUrl", app.url("/film.mp4"));
        assertThat(message.errorCode()).isEqualTo(code);
        assertThat(message.from().orElse("")).isEqualTo(code == 0 ? from : "");
        assertThat(person.received()).hasSize(code == 0 ? 1 : 0);
    }

    @Test
    void numberThatIsAskedFor_sendsOverThePhoneNetwork() {
        person.install(App.RCS);
        String service = service(AGENT, POOLED);
        assertThat(sent("To", PERSON, "MessagingServiceSid", service, "From", POOLED, "Body", "Hi")
                        .from())
                .contains(POOLED);
        assertThat(sent("To", PERSON, "MessagingServiceSid", service, "From", AGENT, "Body", "Hi")
                        .from())
                .contains(AGENT);
    }

    @Test
    void carousel_dropsItsBody() {
        person.install(App.RCS);
        went(AGENT, "rcs:" + PERSON, "t:carousel");
        HandsetMessage shown = person.received().get(0);
        assertThat(shown.body()).isEmpty();
        assertThat(shown.rich().cards()).extracting(Rich.Card::title).containsExactly("One");
    }

    @Test
    void senderIsToldOfTheChannel_thoughTheRecipientIsAPlainNumber() {
        person.install(App.RCS);
        mock.rules().when(messages().body("Hi")).then(Fate.read());
        Message message = sent(
                "To",
                PERSON,
                "MessagingServiceSid",
                service(AGENT, POOLED),
                "Body",
                "Hi",
                "StatusCallback",
                app.url("/s"));
        assertThat(way(message)).isEqualTo("accepted queued sending sent delivered read");
        List<Map<String, String>> told =
                app.awaitCount(4).stream().map(each -> each.parameters()).toList();
        assertThat(told)
                .extracting(each -> each.get("MessageStatus"))
                .containsExactly("queued", "sent", "delivered", "read");
        for (Map<String, String> each : told) {
            assertThat(each)
                    .containsEntry("From", AGENT)
                    .containsEntry("To", PERSON)
                    .containsEntry("ChannelPrefix", "rcs")
                    .containsEntry("ChannelToAddress", PERSON)
                    .containsKey("ChannelInstallSid")
                    .doesNotContainKey("RawDlrDoneDate");
            assertThat(each.get("EventType")).isEqualTo("read".equals(each.get("MessageStatus")) ? "READ" : null);
        }
        var fetched = door.get("/Messages/" + message.sid() + ".json").json();
        assertThat(fetched.path("from").asText()).isEqualTo(AGENT);
        assertThat(fetched.path("to").asText()).isEqualTo(PERSON);
        assertThat(fetched.path("status").asText()).isEqualTo("read");
        assertThat(fetched.path("num_segments").asText()).isEqualTo("1");
    }

    @Test
    void senderThatIsNotLaunchedThere_leavesItToTheNumber_exceptForTesters() {
        person.install(App.RCS);
        String service = service(AGENT, POOLED);
        mock.account().senders().get(AGENT).carrier("GB", "EE", Launch.CarrierStatus.APPROVED);
        assertThat(went(service, PERSON, "text")).isEqualTo("sms");
        assertThat(went(service, "rcs:" + PERSON, "text")).isEqualTo("63035");
        mock.account().senders().get(AGENT).testDevice(PERSON);
        assertThat(went(service, PERSON, "text")).isEqualTo("rcs");
        assertThat(went(service, "rcs:" + PERSON, "text")).isEqualTo("rcs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +14155550199          | +14155550151
            whatsapp:+14155550199 | whatsapp:+14155550111
            messenger:2048        | messenger:1001
            rcs:+14155550199      | rcs:brand_agent
            """)
    void everyChannel_hasItsSenderInThePool(String to, String sender) {
        String service = service(POOLED, WHATSAPP, AGENT, PAGE);
        mock.handset("rcs:" + PERSON).install(App.RCS);
        open();
        friend.text(PAGE, "Hello");
        if (to.equals(PERSON)) {
            person.uninstall(App.RCS);
        }
        for (String[] form : new String[][] {
            {"MessagingServiceSid", service}, {"From", service}, {"MessagingServiceSid", service, "From", sender}
        }) {
            List<String> all = new ArrayList<>(List.of("To", to, "Body", "Hi"));
            all.addAll(Arrays.asList(form));
            Message message = sent(all.toArray(String[]::new));
            assertThat(message.errorCode()).isZero();
            assertThat(message.from()).contains(sender);
            assertThat(message.messagingServiceSid()).contains(service);
        }
        assertThat(mock.handset(to).received()).hasSize(3);
    }

    @Test
    void senderThatIsOffline_leavesItToTheNumber() {
        person.install(App.RCS);
        String service = service(AGENT, POOLED);
        mock.account().senders().get(AGENT).offline(63112, "Disabled");
        assertThat(went(service, PERSON, "text")).isEqualTo("sms");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +14155550151  | +14155550199  | no  | +14155550151
            +14155550152  | +14155550199  | no  | +14155550152
            4155550152    | +14155550199  | no  | +14155550152
            +14155550152  | +14155550199  | yes | rcs:brand_agent
            Acme          | +447400123477 | no  | Acme
            Acme          | +14155550199  | no  | 21703
            +14155559999  | +14155550199  | no  | 21665
            INFO          | +447400123477 | no  | 21665
            """)
    void fallbackFrom_sendsWhereRcsDoesNotReach_inThePoolOrNot(
            String fallback, String to, String capable, String expected) {
        mock.account().provision("+14155550152");
        if (capable.equals("yes")) {
            mock.handset(to).install(App.RCS);
        }
        Door.Answer answer =
                send("To", to, "MessagingServiceSid", service(AGENT, POOLED), "FallbackFrom", fallback, "Body", "Hi");
        if (answer.status() != 201) {
            assertThat(answer.json().path("code").asText()).isEqualTo(expected);
            return;
        }
        mock.clock().advance(Duration.ofMinutes(1));
        Message message = now(answer);
        assertThat(message.errorCode() == 0 ? message.from().orElse("") : Integer.toString(message.errorCode()))
                .as(message.timeline().toString())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"+14155550151, rcs:brand_agent", "rcs:brand_agent, +14155550151", "rcs:brand_agent, rcs:brand_agent"})
    void stop_holdsForSmsAndRcsOfOneService(String said, String from) {
        person.install(App.RCS);
        String service = service(AGENT, POOLED);
        person.text(said, "STOP");
        String to = from.startsWith("rcs:") ? "rcs:" + PERSON : PERSON;
        assertThat(went(from, to, "text")).as("direct").isEqualTo("21610");
        assertThat(went(service, PERSON, "text")).as("service").isEqualTo("21610");
        person.text(said, "START");
        assertThat(went(from, to, "text")).isEqualTo(from.startsWith("rcs:") ? "rcs" : "sms");
    }
}
