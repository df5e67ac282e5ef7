package dev.tidings.mock.judge;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.content.ApprovalStatus;
import dev.tidings.mock.content.ReviewSettings;
import dev.tidings.mock.messaging.Message;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;

/** A server with a sender on each channel, and a person who is on WhatsApp and Messenger. */
abstract class RichCase extends InboundCase {
    static final String WHATSAPP = "whatsapp:+14155550111";
    static final String AGENT = "rcs:brand_agent";
    static final String PAGE = "messenger:1001";
    static final String FRIEND = "messenger:2048";

    Door door;
    MockHandset whatsApp;
    MockHandset friend;

    @BeforeEach
    void channels() {
        door = Door.of(mock);
        whatsApp = mock.handset("whatsapp:" + PERSON);
        friend = mock.handset(FRIEND);
        for (String each : List.of(WHATSAPP, AGENT, PAGE)) {
            String sid = mock.account().newChannelSender(each).sid();
            String webhook = "{\"webhook\":{\"callback_url\":\"" + app.url("/" + each.substring(0, 3))
                    + "\",\"callback_method\":\"POST\"}}";
            Door.Answer set = door.json("POST", "/messaging/v2/Channels/Senders/" + sid, webhook);
            if (set.status() != 202) {
                throw new AssertionError(set.text());
            }
        }
        // A change takes a while, and nobody's review ends before somebody says so.
        mock.clock().advance(Duration.ofMinutes(10));
        mock.account()
                .templates()
                .reviews(new ReviewSettings(ApprovalStatus.PENDING, null, Duration.ZERO, Duration.ZERO));
    }

    /** Opens the person's window at the WhatsApp sender. */
    void open() {
        whatsApp.text(WHATSAPP, "Hello");
    }

    /** A template of {@code types}, which are JSON. */
    String template(String... types) {
        Door.Answer made = door.json(
                "POST", "/content/v1/Content", "{\"language\":\"en\",\"types\":{" + String.join(",", types) + "}}");
        if (made.status() != 201) {
            throw new AssertionError(made.text());
        }
        return made.json().path("sid").asText();
    }

    /** Lets WhatsApp make {@code status} of a template. */
    void become(String sid, ApprovalStatus status) {
        become(sid, "UTILITY", status);
    }

    /** Lets WhatsApp make {@code status} of a template of {@code category}. */
    void become(String sid, String category, ApprovalStatus status) {
        if (status == ApprovalStatus.UNSUBMITTED) {
            return;
        }
        Door.Answer submitted = door.json(
                "POST",
                "/content/v1/Content/" + sid + "/ApprovalRequests/whatsapp",
                "{\"name\":\"t" + sid.substring(2, 9) + "\",\"category\":\"" + category + "\"}");
        if (submitted.status() != 201) {
            throw new AssertionError(submitted.text());
        }
        mock.clock().advance(Duration.ofSeconds(1));
        switch (status) {
            case APPROVED -> mock.account().templates().approve(sid);
            case REJECTED -> mock.account().templates().reject(sid, "INVALID_FORMAT");
            case PAUSED -> {
                mock.account().templates().approve(sid);
                mock.account().templates().pause(sid);
            }
            case DISABLED -> {
                mock.account().templates().approve(sid);
                mock.account().templates().disable(sid);
            }
            default -> {
                // pending
            }
        }
    }

    String approved(String... types) {
        String sid = template(types);
        become(sid, ApprovalStatus.APPROVED);
        return sid;
    }

    /** Sends a message; names and values alternate. */
    Door.Answer send(String... form) {
        return door.post("/Messages.json", form);
    }

    /** Sends a message that is taken, and lets it come to its end. */
    Message sent(String... form) {
        Door.Answer answer = send(form);
        if (answer.status() != 201) {
            throw new AssertionError(answer.text());
        }
        mock.clock().advance(Duration.ofMinutes(1));
        return now(answer);
    }

    Message now(Door.Answer created) {
        return mock.messages().get(created.json().path("sid").asText());
    }

    static String way(Message message) {
        return message.timeline().stream().map(step -> step.status().wire()).collect(Collectors.joining(" "));
    }

    /** A pool of {@code senders}, which may be on channels. */
    String service(String... senders) {
        String service = mock.account().newService("Rich").sid();
        for (String each : senders) {
            String path =
                    "/messaging/v1/Services/" + service + (each.indexOf(':') > 0 ? "/ChannelSenders" : "/PhoneNumbers");
            Door.Answer added = each.indexOf(':') > 0
                    ? door.call("POST", path, "Sid", mock.account().senders().get(each).sid())
                    : door.call(
                            "POST",
                            path,
                            "PhoneNumberSid",
                            mock.account().provision(each).sid());
            if (added.status() != 201) {
                throw new AssertionError(added.text());
            }
        }
        return service;
    }
}
