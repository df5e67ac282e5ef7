package dev.tidings.mock.challenge;

import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.FactorType;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be said of challenges, by the names of the API. */
final class ChallengeFields {
    private static final int DETAILS = 60368;

    static final Field<String> FACTOR = Field.sid("FactorSid", "YF").invalid(60306);
    static final Field<ChallengeStatus> STATUS = Field.word("Status", ChallengeStatus.values(), ChallengeStatus::wire)
            .invalid(60300);
    static final Field<String> ORDER = Field.word("Order", "asc", "desc").invalid(60300);
    static final Field<Integer> TTL =
            Field.number("Ttl", 0, (int) Notification.USUAL_TTL.toSeconds()).invalid(60300);
    static final Field<String> PROOF = Field.text("AuthPayload", 5_456).hidden(60306);
    static final Field<Map<String, String>> METADATA =
            Field.texts("Metadata", 1_024).invalid(60300);

    private static final Field<Instant> EXPIRES = Field.of(
                    "ExpirationDate", "a time in ISO 8601, such as 2027-01-01T12:00:00Z", ChallengeFields::instant)
            .invalid(60300);
    private static final Field<String> MESSAGE =
            Field.text("Details.Message", ChallengeDetails.LONGEST_MESSAGE).invalid(DETAILS);
    private static final Field<Map<String, String>> ITEM = Field.texts("Details.Fields", 1_024)
            .matching(
                    "with a label of 1 to " + ChallengeDetails.LONGEST_LABEL + " and a value of 1 to "
                            + ChallengeDetails.LONGEST_VALUE + " characters",
                    ChallengeFields::isItem)
            .invalid(DETAILS);
    private static final Field<Map<String, String>> HIDDEN =
            Field.texts("HiddenDetails", 1_024).invalid(DETAILS);

    /** All that a new challenge takes. */
    static final List<String> OF_NEW =
            List.of(FACTOR.name(), EXPIRES.name(), MESSAGE.name(), ITEM.name(), HIDDEN.name(), PROOF.name());

    private ChallengeFields() {}

    /** Without an offset it is UTC: Twilio's client for Java leaves that out. */
    private static @Nullable Instant instant(String text) {
        try {
            return DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)
                            instanceof OffsetDateTime exact
                    ? exact.toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static boolean isItem(Map<String, String> item) {
        return fits(item.get("label"), ChallengeDetails.LONGEST_LABEL)
                && fits(item.get("value"), ChallengeDetails.LONGEST_VALUE);
    }

    private static boolean fits(@Nullable String text, int longest) {
        return text != null && !text.isEmpty() && text.codePointCount(0, text.length()) <= longest;
    }

    /**
     * The challenge that {@code form} asks {@code factor}.
     *
     * @param date what its details tell of when it was asked; null for nothing
     * @throws ApiError 60300 or 60368 if something is missing or against its rule
     */
    static ChallengeDraft draft(Factor factor, Parameters form, @Nullable Instant date) {
        String message = factor.type() == FactorType.PUSH
                ? MESSAGE.require(form)
                : MESSAGE.read(form).orElse(null);
        List<ChallengeDetails.Item> items = ITEM.all(form).stream()
                .map(each -> new ChallengeDetails.Item(each.getOrDefault("label", ""), each.getOrDefault("value", "")))
                .toList();
        if (items.size() > ChallengeDetails.MOST_FIELDS) {
            throw ApiError.badRequest(
                    DETAILS,
                    "Invalid parameter: Details.Fields. There are " + items.size() + ", at most "
                            + ChallengeDetails.MOST_FIELDS + " can be");
        }
        return new ChallengeDraft(
                EXPIRES.read(form).orElse(null),
                message == null && items.isEmpty() ? null : new ChallengeDetails(message, date, items),
                HIDDEN.read(form).orElse(null));
    }
}
