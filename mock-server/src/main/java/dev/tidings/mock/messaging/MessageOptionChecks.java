package dev.tidings.mock.messaging;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.application.Application;
import dev.tidings.mock.application.Applications;
import dev.tidings.mock.content.Variables;
import dev.tidings.mock.link.Links;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.WebUrls;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what is asked for besides sending can be had. */
final class MessageOptionChecks {
    private static final String APPLICATION = "ApplicationSid";
    private static final int MOST_MEDIA = 10;
    private static final int LONGEST_FALLBACK = 15;

    private final MessageSettings settings;
    private final MessagePrivacy privacy;
    private final Links links;
    private final Services services;
    private final Applications applications;
    private final Composing composing;

    MessageOptionChecks(MessageSettings settings, MessagePrivacy privacy, Messages.Rooms rooms, Composing composing) {
        this.settings = settings;
        this.privacy = privacy;
        this.links = rooms.links();
        this.services = rooms.services();
        this.applications = rooms.numbers().applications();
        this.composing = composing;
    }

    /** Refuses SIDs that are none: 21705, 21655, 21218. */
    void requireSids(MessageDraft draft) {
        String service = draft.serviceSid();
        if (service != null && !Accounts.isSid(service, "MG")) {
            throw ApiError.badRequest(21705, "The Messaging Service Sid " + service + " is invalid.");
        }
        requireSid(draft, "ContentSid", "HX", 21655);
        requireSid(draft, APPLICATION, "AP", 21218);
    }

    private static void requireSid(MessageDraft draft, String name, String prefix, int code) {
        Optional<String> sid = draft.more(name);
        if (sid.isPresent() && !Accounts.isSid(sid.get(), prefix)) {
            throw invalid(code, name, sid.get(), "must be " + prefix + " and 32 hexadecimal digits");
        }
    }

    /**
     * What {@code draft} asks for.
     *
     * @throws ApiError 21609, 21624, 30029, 30030, 21620, 21623, 21617, 21654, 35127, 21656, 21664 to 21666, 30124 or 20422
     */
    MessageOptions read(Account account, MessageDraft draft) {
        String callback = draft.statusCallback();
        if (callback != null && !WebUrls.isWeb(callback)) {
            throw invalid(21609, "StatusCallback", callback, "must be an http or https URL");
        }
        MessagePrivacy.Setting kept = privacy.of(account.sid());
        boolean plain = draft.more().names().isEmpty() && kept == null;
        Duration validity = plain ? null : validity(draft);
        boolean discard = !plain
                && retention(draft, "ContentRetention", "discard", kept != null, 30029)
                        .orElse(kept != null && kept.discardContent());
        boolean obfuscate = !plain
                && retention(draft, "AddressRetention", "obfuscate", kept != null, 30030)
                        .orElse(kept != null && kept.obfuscateAddress());
        requireMedia(draft.mediaUrls());
        if (draft.body() != null && draft.body().length() > MessageChecks.LONGEST_BODY) {
            throw ApiError.badRequest(
                    21617,
                    "The concatenated message body exceeds the " + MessageChecks.LONGEST_BODY
                            + " character limit: it has " + draft.body().length());
        }
        if (plain) {
            return MessageOptions.telling(callback);
        }
        requireVariables(draft);
        requireFallback(draft);
        if (flag(draft, "ShortenUrls") && MessageChecks.serviceSid(draft) == null) {
            throw ApiError.badRequest(30124, "ShortenUrls needs a MessagingServiceSid");
        }
        requireOthers(draft);
        return new MessageOptions(
                callback == null
                        ? application(account, draft)
                                .map(Application::messageStatusCallback)
                                .orElse(null)
                        : callback,
                validity,
                draft.more("SmartEncoded").isPresent() ? flag(draft, "SmartEncoded") : null,
                flag(draft, "ProvideFeedback"),
                flag(draft, "ForceDelivery"),
                flag(draft, "SendAsMms"),
                flag(draft, "ShortenUrls"),
                draft.more("MessageIntent").orElse(null),
                draft.more("FallbackFrom").orElse(null),
                discard,
                obfuscate);
    }

    private Optional<Application> application(Account account, MessageDraft draft) {
        return draft.more(APPLICATION).flatMap(sid -> applications.find(account.sid(), sid));
    }

    private static @Nullable Duration validity(MessageDraft draft) {
        String text = draft.more("ValidityPeriod").orElse(null);
        if (text == null) {
            return null;
        }
        long seconds = number(text);
        if (seconds < 1 || seconds > MessagingService.LONGEST_VALIDITY.toSeconds()) {
            throw invalid(21624, "ValidityPeriod", text, "must be a whole number of seconds from 1 to 36000");
        }
        return Duration.ofSeconds(seconds);
    }

    /** Whether {@code draft} wants something forgotten; empty if it does not say. */
    private static Optional<Boolean> retention(
            MessageDraft draft, String name, String forget, boolean granted, int code) {
        String value = draft.more(name).orElse(null);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.equals("retain") && !value.equals(forget)) {
            throw invalid(code, name, value, "must be retain or " + forget);
        }
        if (value.equals(forget) && !granted) {
            throw invalid(code, name, value, "needs a feature that this account does not have");
        }
        return Optional.of(value.equals(forget));
    }

    private static void requireMedia(List<String> urls) {
        for (String each : urls) {
            if (!WebUrls.isWeb(each)) {
                throw ApiError.badRequest(21620, "Invalid media URL(s): " + each);
            }
        }
        if (urls.size() > MOST_MEDIA) {
            throw ApiError.badRequest(
                    21623, "Number of media files is " + urls.size() + ": must be at most " + MOST_MEDIA);
        }
    }

    private static void requireVariables(MessageDraft draft) {
        String variables = draft.more("ContentVariables").orElse(null);
        if (variables == null) {
            return;
        }
        if (draft.more("ContentSid").isEmpty()) {
            throw ApiError.badRequest(21654, "ContentVariables need a ContentSid");
        }
        Variables.Problem problem = Variables.parse(variables).problem();
        if (problem != null) {
            throw ApiError.badRequest(21656, "ContentVariables " + problem.text());
        }
        if (draft.body() != null) {
            throw ApiError.badRequest(35127, "Body and ContentVariables cannot be used together");
        }
    }

    private static void requireFallback(MessageDraft draft) {
        String fallback = draft.more("FallbackFrom").orElse(null);
        if (fallback == null) {
            return;
        }
        String service = MessageChecks.serviceSid(draft);
        if (draft.from() != null && !draft.from().equals(service)) {
            throw ApiError.badRequest(21664, "FallbackFrom cannot be used together with From");
        }
        if (MessageSenders.isChannel(fallback) || fallback.length() > LONGEST_FALLBACK + 1) {
            throw invalid(21665, "FallbackFrom", fallback, "must be a phone number, short code or alphanumeric sender");
        }
    }

    /** What changes nothing here is held to its values all the same, so that a slip shows. */
    private static void requireOthers(MessageDraft draft) {
        requireOneOf(draft, "RiskCheck", List.of("enable", "disable"));
        requireOneOf(draft, "TrafficType", List.of("free"));
        Optional<String> attempt = draft.more("Attempt");
        if (attempt.isPresent() && number(attempt.get()) < 0) {
            throw malformed("Attempt", attempt.get(), "a whole number");
        }
    }

    private static void requireOneOf(MessageDraft draft, String name, List<String> values) {
        Optional<String> value = draft.more(name);
        if (value.isPresent() && !values.contains(value.get())) {
            throw malformed(name, value.get(), String.join(" or ", values));
        }
    }

    /** Whether a message goes to a landline too. */
    boolean forceDelivery(MessageDraft draft) {
        return flag(draft, "ForceDelivery");
    }

    static boolean flag(MessageDraft draft, String name) {
        String value = draft.more(name).orElse("false");
        if (value.equalsIgnoreCase("true")) {
            return true;
        }
        if (value.equalsIgnoreCase("false")) {
            return false;
        }
        throw malformed(name, value, "true or false");
    }

    /**
     * When the message is to be sent; null for now. {@code SendAt} without {@code ScheduleType} is ignored: what the API does
     * is unconfirmed. Of the three codes with one text, 35114, 35115 and 35117, it is the first that is documented for times out
     * of the window and for what is no time; the other two are never raised.
     *
     * @throws ApiError 35118, 35111, 35114 or 35126
     */
    @Nullable
    Instant sendAt(Instant now, MessageDraft draft, boolean service) {
        String type = draft.more("ScheduleType").orElse(null);
        if (type == null) {
            return null;
        }
        if (!service) {
            throw ApiError.badRequest(35118, "MessagingServiceSid is required to schedule a message");
        }
        String text = draft.more("SendAt").orElse(null);
        if (text == null) {
            throw ApiError.badRequest(35111, "SendAt is required to schedule a message");
        }
        Instant at = instant(text);
        if (at == null || at.isBefore(now.plus(settings.soonest())) || at.isAfter(now.plus(settings.latest()))) {
            throw ApiError.badRequest(
                    35114,
                    "SendAt time must be between " + settings.soonest().toSeconds() + " seconds and "
                            + settings.latest().toDays() + " days ("
                            + settings.latest().toSeconds() + " seconds) in the future, inclusive; it is " + text);
        }
        if (!type.equals("fixed")) {
            throw invalid(35126, "ScheduleType", type, "must be fixed");
        }
        return at;
    }

    /** Twilio's Java client writes no zone; it means UTC. */
    private static @Nullable Instant instant(String text) {
        try {
            TemporalAccessor parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Refuses what names something that there is not, or that the service has not: 21655, 21218, 21667, 30137, 30139. */
    void requireKnown(Account account, MessageDraft draft, @Nullable MessagingService service) {
        draft.more("ContentSid").ifPresent(sid -> composing.requireKnown(account, sid));
        Optional<String> application = draft.more(APPLICATION);
        if (application.isPresent()
                && draft.statusCallback() == null
                && application(account, draft).isEmpty()) {
            throw invalid(21218, APPLICATION, application.get(), "does not exist in this account");
        }
        if (service != null && draft.more("FallbackFrom").isPresent() && services.rcsSender(service) == null) {
            throw ApiError.badRequest(21667, "FallbackFrom needs an RCS sender in " + service.sid());
        }
        if (service != null && flag(draft, "ShortenUrls") && !links.canShorten(service.sid())) {
            throw ApiError.badRequest(30137, "ShortenUrls needs a domain of " + service.sid());
        }
        if (service != null && draft.body() != null && flag(draft, "ShortenUrls")) {
            Links.unshortenable(draft.body()).ifPresent(link -> {
                throw invalid(30139, "The link", link, "cannot be shortened since it is no valid URL");
            });
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private static ApiError invalid(int code, String name, String value, String rule) {
        return ApiError.badRequest(code, name + " " + value + " " + rule);
    }

    private static ApiError malformed(String name, String value, String rule) {
        return ApiError.malformed(name + " \"" + value + "\" must be " + rule);
    }
}
