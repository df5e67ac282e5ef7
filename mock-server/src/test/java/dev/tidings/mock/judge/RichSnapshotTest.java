package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.handset.Rich;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A snapshot holds windows, handsets and what is on its way to be sent or read. */
class RichSnapshotTest extends RichCase {
    @Test
    void everythingIsThereAgain_andGoesOn() {
        person.install(App.RCS);
        whatsApp.profileName("Ann");
        whatsApp.reads(Duration.ofMinutes(30));
        open();
        String template = template(RichTypes.REPLIES);
        Message shown = sent(
                "From",
                WHATSAPP,
                "To",
                whatsApp.number(),
                "ContentSid",
                template,
                "StatusCallback",
                app.url("/status"));
        assertThat(shown.status()).isEqualTo(MessageStatus.DELIVERED);
        String typed = String.valueOf(whatsApp.sent().get(0).messageSid());
        door.call("POST", "/messaging/v2/Indicators/Typing.json", "channel", "whatsapp", "messageId", typed);
        String service = service(AGENT, "+14155550151");
        String waiting = send(
                        "MessagingServiceSid",
                        service,
                        "To",
                        PERSON,
                        "ContentSid",
                        template(RichTypes.CARD),
                        "ScheduleType",
                        "fixed",
                        "SendAt",
                        mock.clock().now().plus(Duration.ofHours(1)).toString())
                .json()
                .path("sid")
                .asText();
        Door.Answer queued = send("From", WHATSAPP, "To", whatsApp.number(), "Body", "On its way");

        String state = door.admin("GET", "/state", "").text();
        mock.clock().advance(Duration.ofHours(30));
        whatsApp.ignores();
        person.uninstall(App.RCS);
        mock.account().senders().get(WHATSAPP).closeWindow(whatsApp.number());
        assertThat(door.admin("PUT", "/state", state).status()).isEqualTo(204);
        assertThat(door.admin("GET", "/state", "").text()).isEqualTo(state);

        assertThat(whatsApp.phone().profileName()).isEqualTo("Ann");
        assertThat(person.phone().apps()).contains(App.RCS);
        assertThat(whatsApp.typing()).containsExactly(WHATSAPP);
        assertThat(mock.account().senders().get(WHATSAPP).window(whatsApp.number()))
                .isPresent();
        assertThat(whatsApp.received()).singleElement().satisfies(each -> {
            assertThat(each.body()).isEqualTo("Will you come today");
            assertThat(each.rich().buttons()).extracting(Rich.Button::title).containsExactly("Yes", "No");
        });
        assertThat(mock.messages().get(shown.sid()).status()).isEqualTo(MessageStatus.DELIVERED);

        mock.clock().advance(Duration.ofMinutes(2));
        assertThat(now(queued).status()).isEqualTo(MessageStatus.DELIVERED);
        assertThat(whatsApp.received()).extracting(HandsetMessage::body).endsWith("On its way");
        mock.clock().advance(Duration.ofMinutes(30));
        assertThat(mock.messages().get(shown.sid()).status()).isEqualTo(MessageStatus.READ);
        assertThat(app.all()).extracting(WebhookReceiver.Webhook::status).endsWith("read");
        mock.clock().advance(Duration.ofMinutes(40));
        Message card = mock.messages().get(waiting);
        assertThat(card.from()).as(card.timeline().toString()).contains(AGENT);
        assertThat(person.received())
                .singleElement()
                .satisfies(each -> assertThat(each.rich().header()).isEqualTo("Your table"));
        assertThat(message(whatsApp.tap("Yes")).body()).isEqualTo("Yes");
    }
}
