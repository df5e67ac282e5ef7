package dev.tidings.messaging;

import static dev.tidings.messaging.Specs.API;

import dev.tidings.core.testkit.Call;
import dev.tidings.core.testkit.Wire;
import dev.tidings.messaging.message.AddressRetention;
import dev.tidings.messaging.message.ContentRetention;
import dev.tidings.messaging.message.FeedbackOutcome;
import dev.tidings.messaging.message.MessageCreateParams;
import dev.tidings.messaging.message.MessageIntent;
import dev.tidings.messaging.message.RiskCheck;
import dev.tidings.messaging.message.ScheduleType;
import dev.tidings.messaging.message.TrafficType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Messages, media and feedback, with all they can say. */
final class MessageCalls {
    private static final String MESSAGES = "/2010-04-01/Accounts/" + Wire.ACCOUNT + "/Messages";
    private static final String MESSAGE = MESSAGES + '/' + Sids.MESSAGE + ".json";
    private static final String MEDIA = MESSAGES + '/' + Sids.MESSAGE + "/Media";
    private static final String SID = "{\"sid\":\"" + Sids.MESSAGE + "\"}";

    static final List<Call<MessagingClient, AsyncMessagingClient>> ALL = List.of(
            API.call("CreateMessage", MESSAGES + ".json")
                    .says(
                            "To=+14155550123&MessagingServiceSid=MG00000000000000000000000000000001&FallbackFrom=+14155550100&Body=Hi Zoë"
                                    + "&MediaUrl=https://example.com/a.png&ContentSid=HX00000000000000000000000000000001"
                                    + "&ContentVariables={\"1\":\"Zoë\",\"2\":\"\\\"\"}&StatusCallback=https://example.com/s?a=b#rc=2"
                                    + "&ApplicationSid=AP00000000000000000000000000000001&MaxPrice=0.50&ProvideFeedback=true&Attempt=2"
                                    + "&ValidityPeriod=600&ForceDelivery=false&ContentRetention=discard&AddressRetention=obfuscate"
                                    + "&SmartEncoded=true&PersistentAction=geo:37.78,-122.39|Office&TrafficType=free&ShortenUrls=true"
                                    + "&ScheduleType=fixed&SendAt=2026-12-01T10:00:00Z&SendAsMms=false&RiskCheck=disable&MessageIntent=otp")
                    .answers(SID)
                    .by(
                            (m, o) -> m.messages().with(o).create(everything()),
                            (m, o) -> m.messages().with(o).create(everything())),
            API.call("CreateMessage", MESSAGES + ".json")
                    .named("from")
                    .says(
                            "To=whatsapp:+14155550123&From=whatsapp:+14155550100&MediaUrl=https://example.com/a&MediaUrl=http://b.c")
                    .answers(SID)
                    .by(
                            (m, o) -> m.messages()
                                    .with(o)
                                    .create(p -> p.to("whatsapp:+14155550123")
                                            .from("whatsapp:+14155550100")
                                            .mediaUrl("https://example.com/a", "http://b.c")),
                            (m, o) -> m.messages()
                                    .with(o)
                                    .create(p -> p.to("whatsapp:+14155550123")
                                            .from("whatsapp:+14155550100")
                                            .mediaUrl("https://example.com/a", "http://b.c"))),
            API.call("FetchMessage", MESSAGE)
                    .answers(SID)
                    .by(
                            (m, o) -> m.messages().with(o).fetch(Sids.MESSAGE),
                            (m, o) -> m.messages().with(o).fetch(Sids.MESSAGE)),
            API.call("ListMessage", MESSAGES + ".json")
                    .says(
                            "To=+14155550123&From=+14155550100&DateSent=2026-11-01&DateSent<=2026-11-02T03:04:05Z&DateSent>=2026-10-01&PageSize=7")
                    .lists("messages")
                    .by(
                            (m, o) -> m.messages()
                                    .with(o)
                                    .list(q -> q.to("+14155550123")
                                            .from("+14155550100")
                                            .dateSent(LocalDate.of(2026, 11, 1))
                                            .dateSentBefore(Instant.parse("2026-11-02T03:04:05.999Z"))
                                            .dateSentAfter("2026-10-01")
                                            .pageSize(7)),
                            (m, o) -> m.messages()
                                    .with(o)
                                    .list(q -> q.to("+14155550123")
                                            .from("+14155550100")
                                            .dateSent(LocalDate.of(2026, 11, 1))
                                            .dateSentBefore(Instant.parse("2026-11-02T03:04:05.999Z"))
                                            .dateSentAfter("2026-10-01")
                                            .pageSize(7))),
            API.call("UpdateMessage", MESSAGE)
                    .named("redact")
                    .says("Body=")
                    .answers(SID)
                    .by(
                            (m, o) -> m.messages().with(o).redact(Sids.MESSAGE),
                            (m, o) -> m.messages().with(o).redact(Sids.MESSAGE)),
            API.call("UpdateMessage", MESSAGE)
                    .named("cancel")
                    .says("Status=canceled")
                    .answers(SID)
                    .by(
                            (m, o) -> m.messages().with(o).cancel(Sids.MESSAGE),
                            (m, o) -> m.messages().with(o).cancel(Sids.MESSAGE)),
            API.call("DeleteMessage", MESSAGE)
                    .doing(
                            (m, o) -> m.messages().with(o).delete(Sids.MESSAGE),
                            (m, o) -> m.messages().with(o).delete(Sids.MESSAGE)),
            API.call("ListMedia", MEDIA + ".json")
                    .says("DateCreated=2026-11-01T00:00:00Z&DateCreated<=2026-11-02&DateCreated>=2026-10-01&PageSize=3")
                    .lists("media_list")
                    .by(
                            (m, o) -> m.messages()
                                    .with(o)
                                    .media(Sids.MESSAGE)
                                    .list(q -> q.dateCreated(Instant.parse("2026-11-01T00:00:00Z"))
                                            .dateCreatedBefore(LocalDate.of(2026, 11, 2))
                                            .dateCreatedAfter(LocalDate.of(2026, 10, 1))
                                            .pageSize(3)),
                            (m, o) -> m.messages()
                                    .with(o)
                                    .media(Sids.MESSAGE)
                                    .list(q -> q.dateCreated(Instant.parse("2026-11-01T00:00:00Z"))
                                            .dateCreatedBefore(LocalDate.of(2026, 11, 2))
                                            .dateCreatedAfter(LocalDate.of(2026, 10, 1))
                                            .pageSize(3))),
            API.call("FetchMedia", MEDIA + '/' + Sids.MEDIA + ".json")
                    .answers("{\"sid\":\"" + Sids.MEDIA + "\"}")
                    .by(
                            (m, o) -> m.messages().with(o).media(Sids.MESSAGE).fetch(Sids.MEDIA),
                            (m, o) -> m.messages().with(o).media(Sids.MESSAGE).fetch(Sids.MEDIA)),
            API.call("DeleteMedia", MEDIA + '/' + Sids.MEDIA + ".json")
                    .doing(
                            (m, o) -> m.messages().with(o).media(Sids.MESSAGE).delete(Sids.MEDIA),
                            (m, o) -> m.messages().with(o).media(Sids.MESSAGE).delete(Sids.MEDIA)),
            API.call("CreateMessageFeedback", MESSAGES + '/' + Sids.MESSAGE + "/Feedback.json")
                    .says("Outcome=confirmed")
                    .answers("{\"message_sid\":\"" + Sids.MESSAGE + "\"}")
                    .with(200)
                    .by(
                            (m, o) -> m.messages().with(o).createFeedback(Sids.MESSAGE, FeedbackOutcome.CONFIRMED),
                            (m, o) -> m.messages().with(o).createFeedback(Sids.MESSAGE, FeedbackOutcome.CONFIRMED)));

    private MessageCalls() {}

    private static MessageCreateParams everything() {
        return MessageCreateParams.builder()
                .to("+14155550123")
                .messagingServiceSid(Sids.SERVICE)
                .fallbackFrom("+14155550100")
                .body("Hi Zoë")
                .mediaUrl(URI.create("https://example.com/a.png"))
                .contentSid("HX00000000000000000000000000000001")
                .contentVariables(Map.of("2", "\"", "1", "Zoë"))
                .statusCallback("https://example.com/s?a=b#rc=2")
                .applicationSid("AP00000000000000000000000000000001")
                .maxPrice(new BigDecimal("0.50"))
                .provideFeedback(true)
                .attempt(2)
                .validityPeriod(Duration.ofMinutes(10))
                .forceDelivery(false)
                .contentRetention(ContentRetention.DISCARD)
                .addressRetention(AddressRetention.OBFUSCATE)
                .smartEncoded(true)
                .persistentAction("geo:37.78,-122.39|Office")
                .trafficType(TrafficType.FREE)
                .shortenUrls(true)
                .scheduleType(ScheduleType.FIXED)
                .sendAt(Instant.parse("2026-12-01T10:00:00.5Z"))
                .sendAsMms(false)
                .riskCheck(RiskCheck.DISABLE)
                .messageIntent(MessageIntent.OTP)
                .build();
    }
}
