package dev.tidings.mock.chat;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Parameters that several resources of conversations share. */
public final class ChatFields {
    /** When something was made, told by who has moved it here. */
    public static final Field<Instant> DATE_CREATED = date("DateCreated").code(50308);

    /** When it was last changed. */
    public static final Field<Instant> DATE_UPDATED = date("DateUpdated").code(50309);

    /** Of attributes that nobody has set. */
    public static final String NO_ATTRIBUTES = "{}";

    /** What attributes of users, participants and messages may hold, in bytes; of users it is unconfirmed. */
    public static final int ATTRIBUTES = 4 * 1024;

    /** What attributes of conversations may hold, in bytes. */
    public static final int CONVERSATION_ATTRIBUTES = 16 * 1024;

    private static final Field<String> JSON = Field.jsonText("Attributes").code(50304);

    /** After which a conversation does something by itself. */
    public enum Timer {
        /** It becomes inactive. */
        INACTIVE(Duration.ofMinutes(1), 50379, 50375),
        /** It is closed. */
        CLOSED(Duration.ofMinutes(10), 50380, 50376);

        private final Duration least;
        private final int none;
        private final int tooShort;

        Timer(Duration least, int none, int tooShort) {
            this.least = least;
            this.none = none;
            this.tooShort = tooShort;
        }

        /**
         * What stands after a request that may set it as {@code name}: the duration; {@code present} if it was not sent; null
         * if it was sent empty, or as {@code PT0S}, which is our choice.
         *
         * @throws ApiError 50379 or 50380 if it is no duration; 50375 or 50376 if it is shorter than it may be
         */
        public @Nullable IsoDuration change(Parameters form, String name, @Nullable IsoDuration present) {
            IsoDuration next = Field.of(
                            name, "an ISO 8601 duration of at most 100 years, such as PT10M", IsoDuration::read)
                    .code(none)
                    .change(form, present);
            if (next == null || !next.atLeast(Duration.ofNanos(1))) {
                return null;
            }
            if (!next.atLeast(least)) {
                throw ApiError.badRequest(tooShort, name + " \"" + next.text() + "\" must be at least " + least);
            }
            return next;
        }
    }

    private ChatFields() {}

    /** Something by its SID, which a later look-up refuses if it is nobody's; an empty one is refused with {@code missing}. */
    public static Field<String> named(String name, int missing) {
        return Field.of(name, "a SID", text -> text.isBlank() ? null : text).code(missing);
    }

    private static Field<Instant> date(String name) {
        return Field.of(name, "an ISO 8601 date and time, such as 2015-12-16T22:18:37Z", ChatFields::time);
    }

    /** The instant that {@code text} says in ISO 8601, in UTC if it does not say where, as Twilio's Java client; or null. */
    public static @Nullable Instant time(String text) {
        try {
            TemporalAccessor parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            Instant read = parsed instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
            // Other years have more digits than a date in an answer.
            int year = read.atOffset(ZoneOffset.UTC).getYear();
            return year < 1 || year > 9999 ? null : read;
        } catch (DateTimeException none) {
            return null;
        }
    }

    /**
     * The {@code Attributes} after a request: as they were written; {@code present} if they were not sent; none if they were
     * sent empty. Any JSON may be in them: that it need not be an object is unconfirmed.
     *
     * @throws ApiError see {@link #attributes(String, int)}
     */
    public static String attributes(Parameters form, String present, int mostBytes) {
        return form.first(JSON.name())
                .map(text -> text.isEmpty() ? NO_ATTRIBUTES : attributes(text, mostBytes))
                .orElse(present);
    }

    /**
     * Attributes as they were written.
     *
     * @throws ApiError 50303 if they take more than {@code mostBytes} in UTF-8; 50304 if they are no JSON
     */
    public static String attributes(String text, int mostBytes) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > mostBytes) {
            throw ApiError.badRequest(
                    50303, "Attributes of " + bytes + " bytes must be at most " + mostBytes + " bytes long");
        }
        return JSON.require(Parameters.builder().add(JSON.name(), text).build());
    }
}
