package dev.tidings.messaging.message;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The facts of the Message resource and its feedback: paths, parameters, models. */
final class MessageOperations {
    private static final String MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json";
    private static final String MESSAGE = "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json";
    private static final String FEEDBACK = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json";

    private final Api api;

    private MessageOperations(Api api) {
        this.api = api;
    }

    static MessageOperations of(TidingsClient client) {
        return new MessageOperations(Api.of(client, "api"));
    }

    MessageOperations with(RequestOptions options) {
        return new MessageOperations(api.with(options));
    }

    MediaOperations media(MessageSid message) {
        return new MediaOperations(api, message);
    }

    Operation<Message> create(MessageCreateParams p) {
        return api.create(Message.class, MESSAGES)
                .form("To", p.to())
                .form("From", p.from())
                .form("MessagingServiceSid", p.messagingServiceSid())
                .form("FallbackFrom", p.fallbackFrom())
                .form("Body", p.body())
                .form("MediaUrl", p.mediaUrl())
                .form("ContentSid", p.contentSid())
                .form("ContentVariables", variables(p))
                .form("StatusCallback", p.statusCallback())
                .form("ApplicationSid", p.applicationSid())
                .form("MaxPrice", p.maxPrice())
                .form("ProvideFeedback", p.provideFeedback())
                .form("Attempt", p.attempt())
                .form("ValidityPeriod", p.validityPeriod().map(Duration::toSeconds))
                .form("ForceDelivery", p.forceDelivery())
                .form("ContentRetention", p.contentRetention())
                .form("AddressRetention", p.addressRetention())
                .form("SmartEncoded", p.smartEncoded())
                .form("PersistentAction", p.persistentAction())
                .form("TrafficType", p.trafficType())
                .form("ShortenUrls", p.shortenUrls())
                .form("ScheduleType", scheduleType(p))
                .form("SendAt", p.sendAt())
                .form("SendAsMms", p.sendAsMms())
                .form("RiskCheck", p.riskCheck())
                .form("MessageIntent", p.messageIntent());
    }

    Operation<Message> create(Function<MessageCreateParams.Start, MessageCreateParams.Builder> describe) {
        return create(describe.apply(MessageCreateParams.builder()).build());
    }

    Operation<Message> fetch(MessageSid sid) {
        return api.fetch(Message.class, MESSAGE, sid.toString());
    }

    ListOperation<Message> list(MessageListParams p) {
        return api.list(Message.class, "messages", MESSAGES)
                .query("To", p.to())
                .query("From", p.from())
                .query("DateSent", p.dateSent())
                .query("DateSent<", p.dateSentBefore())
                .query("DateSent>", p.dateSentAfter())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    ListOperation<Message> list(UnaryOperator<MessageListParams.Builder> describe) {
        return list(describe.apply(MessageListParams.builder()).build());
    }

    Operation<Message> update(MessageSid sid, MessageUpdateParams p) {
        Operation<Message> update = api.update(Message.class, MESSAGE, sid.toString())
                .form("Body", p.body())
                .form("Status", p.status());
        // A text can be emptied twice; a second cancel is refused, which would hide that the first one worked.
        return p.body().isPresent() ? update.repeatable() : update;
    }

    Operation<Message> update(MessageSid sid, UnaryOperator<MessageUpdateParams.Builder> describe) {
        return update(sid, describe.apply(MessageUpdateParams.builder()).build());
    }

    Operation<Message> redact(MessageSid sid) {
        return update(sid, p -> p.body(""));
    }

    Operation<Message> cancel(MessageSid sid) {
        return update(sid, p -> p.status(MessageStatus.CANCELED));
    }

    Operation<Void> delete(MessageSid sid) {
        return api.delete(MESSAGE, sid.toString());
    }

    Operation<MessageFeedback> createFeedback(MessageSid sid, FeedbackOutcome outcome) {
        return api.create(MessageFeedback.class, FEEDBACK, sid.toString()).form("Outcome", outcome);
    }

    /** In order, so that the same message is the same bytes. */
    private static Optional<Map<String, String>> variables(MessageCreateParams p) {
        return p.contentVariables().isEmpty() ? Optional.empty() : Optional.of(new TreeMap<>(p.contentVariables()));
    }

    /** With a time alone the backend would send at once, which nobody means who names one. */
    private static Optional<ScheduleType> scheduleType(MessageCreateParams p) {
        return p.scheduleType().or(() -> p.sendAt().map(at -> ScheduleType.FIXED));
    }
}
