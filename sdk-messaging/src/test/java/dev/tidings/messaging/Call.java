package dev.tidings.messaging;

import dev.tidings.core.RequestOptions;
import dev.tidings.messaging.message.AddressRetention;
import dev.tidings.messaging.message.AsyncMessages;
import dev.tidings.messaging.message.ContentRetention;
import dev.tidings.messaging.message.FeedbackOutcome;
import dev.tidings.messaging.message.MessageCreateParams;
import dev.tidings.messaging.message.Messages;
import dev.tidings.messaging.message.RiskCheck;
import dev.tidings.messaging.message.ScheduleType;
import dev.tidings.messaging.message.TrafficType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/** The nine operations (two calls where one cannot say everything), both ways, with all they can say. */
enum Call {
    CREATE(
            "CreateMessage",
            "To=+14155550123&MessagingServiceSid=MG00000000000000000000000000000001&FallbackFrom=+14155550100&Body=Hi Zoë"
                    + "&MediaUrl=https://example.com/a.png&ContentSid=HX00000000000000000000000000000001"
                    + "&ContentVariables={\"1\":\"Zoë\",\"2\":\"\\\"\"}&StatusCallback=https://example.com/s?a=b#rc=2"
                    + "&ApplicationSid=AP00000000000000000000000000000001&MaxPrice=0.50&ProvideFeedback=true&Attempt=2"
                    + "&ValidityPeriod=600&ForceDelivery=false&ContentRetention=discard&AddressRetention=obfuscate"
                    + "&SmartEncoded=true&PersistentAction=geo:37.78,-122.39|Office&TrafficType=free&ShortenUrls=true"
                    + "&ScheduleType=fixed&SendAt=2026-12-01T10:00:00Z&SendAsMms=false&RiskCheck=disable",
            m -> m.create(everything()),
            m -> m.create(everything())),
    CREATE_FROM(
            "CreateMessage",
            "To=whatsapp:+14155550123&From=whatsapp:+14155550100&MediaUrl=https://example.com/a&MediaUrl=http://b.c",
            m -> m.create(p -> p.to("whatsapp:+14155550123")
                    .from("whatsapp:+14155550100")
                    .mediaUrl("https://example.com/a", "http://b.c")),
            m -> m.create(p -> p.to("whatsapp:+14155550123")
                    .from("whatsapp:+14155550100")
                    .mediaUrl("https://example.com/a", "http://b.c"))),
    FETCH("FetchMessage", "", m -> m.fetch(Wire.MESSAGE), m -> m.fetch(Wire.MESSAGE)),
    LIST(
            "ListMessage",
            "To=+14155550123&From=+14155550100&DateSent=2026-11-01&DateSent<=2026-11-02T03:04:05Z&DateSent>=2026-10-01"
                    + "&PageSize=7",
            m -> m.list(q -> q.to("+14155550123")
                            .from("+14155550100")
                            .dateSent(LocalDate.of(2026, 11, 1))
                            .dateSentBefore(Instant.parse("2026-11-02T03:04:05.999Z"))
                            .dateSentAfter("2026-10-01")
                            .pageSize(7))
                    .toList(),
            m -> m.list(q -> q.to("+14155550123")
                            .from("+14155550100")
                            .dateSent(LocalDate.of(2026, 11, 1))
                            .dateSentBefore(Instant.parse("2026-11-02T03:04:05.999Z"))
                            .dateSentAfter("2026-10-01")
                            .pageSize(7))
                    .toList()),
    REDACT("UpdateMessage", "Body=", m -> m.redact(Wire.MESSAGE), m -> m.redact(Wire.MESSAGE)),
    CANCEL("UpdateMessage", "Status=canceled", m -> m.cancel(Wire.MESSAGE), m -> m.cancel(Wire.MESSAGE)),
    DELETE("DeleteMessage", "", m -> nothing(() -> m.delete(Wire.MESSAGE)), m -> m.delete(Wire.MESSAGE)),
    LIST_MEDIA(
            "ListMedia",
            "DateCreated=2026-11-01T00:00:00Z&DateCreated<=2026-11-02&DateCreated>=2026-10-01&PageSize=3",
            m -> m.media(Wire.MESSAGE)
                    .list(q -> q.dateCreated(Instant.parse("2026-11-01T00:00:00Z"))
                            .dateCreatedBefore(LocalDate.of(2026, 11, 2))
                            .dateCreatedAfter(LocalDate.of(2026, 10, 1))
                            .pageSize(3))
                    .toList(),
            m -> m.media(Wire.MESSAGE)
                    .list(q -> q.dateCreated(Instant.parse("2026-11-01T00:00:00Z"))
                            .dateCreatedBefore(LocalDate.of(2026, 11, 2))
                            .dateCreatedAfter(LocalDate.of(2026, 10, 1))
                            .pageSize(3))
                    .toList()),
    FETCH_MEDIA(
            "FetchMedia",
            "",
            m -> m.media(Wire.MESSAGE).fetch(Wire.MEDIA),
            m -> m.media(Wire.MESSAGE).fetch(Wire.MEDIA)),
    DELETE_MEDIA(
            "DeleteMedia",
            "",
            m -> nothing(() -> m.media(Wire.MESSAGE).delete(Wire.MEDIA)),
            m -> m.media(Wire.MESSAGE).delete(Wire.MEDIA)),
    FEEDBACK(
            "CreateMessageFeedback",
            "Outcome=confirmed",
            m -> m.createFeedback(Wire.MESSAGE, FeedbackOutcome.CONFIRMED),
            m -> m.createFeedback(Wire.MESSAGE, FeedbackOutcome.CONFIRMED));

    private final String operationId;
    private final String parameters;
    private final Function<Messages, Object> blocking;
    private final Function<AsyncMessages, CompletableFuture<?>> async;

    Call(
            String operationId,
            String parameters,
            Function<Messages, Object> blocking,
            Function<AsyncMessages, CompletableFuture<?>> async) {
        this.operationId = operationId;
        this.parameters = parameters;
        this.blocking = blocking;
        this.async = async;
    }

    public String operationId() {
        return operationId;
    }

    /** What must be on the wire, written so that one can read it: nothing is encoded, and no value has {@code &}. */
    public String parameters() {
        return parameters;
    }

    public String method() {
        return operationId.startsWith("Fetch") || operationId.startsWith("List")
                ? "GET"
                : operationId.startsWith("Delete") ? "DELETE" : "POST";
    }

    public String path() {
        String message =
                operationId.equals("CreateMessage") || operationId.equals("ListMessage") ? "" : '/' + Wire.MESSAGE;
        String below = operationId.endsWith("Media")
                ? "/Media" + (operationId.equals("ListMedia") ? "" : '/' + Wire.MEDIA)
                : operationId.endsWith("Feedback") ? "/Feedback" : "";
        return "/2010-04-01/Accounts/" + Wire.ACCOUNT + "/Messages" + message + below + ".json";
    }

    public int status() {
        return method().equals("DELETE") ? 204 : operationId.equals("CreateMessage") ? 201 : 200;
    }

    /** The least that the operation can be answered with. */
    public String answer() {
        return switch (operationId) {
            case "DeleteMessage", "DeleteMedia" -> "";
            case "ListMessage" -> "{\"messages\":[],\"next_page_uri\":null}";
            case "ListMedia" -> "{\"media_list\":[],\"next_page_uri\":null}";
            case "FetchMedia" -> "{\"sid\":\"" + Wire.MEDIA + "\"}";
            case "CreateMessageFeedback" -> "{\"message_sid\":\"" + Wire.MESSAGE + "\"}";
            default -> "{\"sid\":\"" + Wire.MESSAGE + "\"}";
        };
    }

    /** Calls both ways; the answers, if they are something. */
    public Stream<Object> run(MessagingClient client, RequestOptions options) {
        Object one = blocking.apply(client.messages().with(options));
        Object other = async.apply(client.async().messages().with(options)).join();
        return Stream.of(one, other == null ? "" : other);
    }

    private static Object nothing(Runnable call) {
        call.run();
        return "";
    }

    private static MessageCreateParams everything() {
        return MessageCreateParams.builder()
                .to("+14155550123")
                .messagingServiceSid(Wire.SERVICE)
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
                .build();
    }
}
