package dev.tidings.mock.attempt;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which attempts are asked for, in lists and in summaries. Whatever is against its rule is refused with 60200. */
final class AttemptFilter {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private static final Field<Instant> AFTER = time("DateCreatedAfter");
    private static final Field<Instant> BEFORE = time("DateCreatedBefore");
    private static final Field<String> TO = Field.text("ChannelData.To").invalid(60200);
    private static final Field<String> COUNTRY = Field.of(
                    "Country",
                    "an ISO 3166 code of two capital letters",
                    text -> COUNTRIES.contains(text) ? text : null)
            .invalid(60200);
    private static final Field<AttemptChannel> CHANNEL = word(
            "Channel",
            Arrays.stream(AttemptChannel.values()).filter(AttemptChannel::shown).toList(),
            AttemptChannel::wire);
    private static final Field<String> SERVICE =
            Field.sid("VerifyServiceSid", "VA").invalid(60200);
    private static final Field<String> VERIFICATION =
            Field.sid("VerificationSid", "VE").invalid(60200);
    private static final Field<Boolean> STATUS =
            word("Status", List.of(true, false), converted -> converted ? "converted" : "unconverted");
    private static final Field<String> PREFIX = Field.of(
                    "DestinationPrefix",
                    "the beginning of a phone number in E.164, such as +44",
                    text -> text.matches("\\+[1-9][0-9]{0,14}") ? text : null)
            .invalid(60200);

    /** The names of the parameters of a list. */
    static final List<String> LISTED = names(AFTER, BEFORE, TO, COUNTRY, CHANNEL, SERVICE, VERIFICATION, STATUS);

    /** The names of the parameters of a summary. */
    static final List<String> SUMMARISED = names(SERVICE, AFTER, BEFORE, COUNTRY, CHANNEL, PREFIX);

    private AttemptFilter() {}

    private static List<String> names(Field<?>... fields) {
        return Stream.of(fields).map(Field::name).toList();
    }

    private static Field<Instant> time(String name) {
        return Field.of(name, "a time in ISO 8601, such as 2026-01-31T12:00:00Z", AttemptFilter::instant)
                .invalid(60200);
    }

    /** A time without a zone is GMT: Twilio's Java client sends such. */
    private static @Nullable Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)") ? text : text + "Z")
                    .toInstant()
                    .truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Written in any case: the documentation has both. */
    private static <E> Field<E> word(String name, List<E> all, Function<E, String> wire) {
        String words = String.join(", ", all.stream().map(wire).toList());
        return Field.of(
                        name,
                        "one of " + words,
                        text -> all.stream()
                                .filter(each -> wire.apply(each).equalsIgnoreCase(text))
                                .findFirst()
                                .orElse(null))
                .invalid(60200);
    }

    /**
     * What a list is asked for.
     *
     * @throws ApiError 60200
     */
    static Predicate<Attempt> listed(Parameters query) {
        List<Predicate<Attempt>> all = common(query);
        add(all, TO.read(query), (attempt, to) -> attempt.draft().to().equals(to));
        add(
                all,
                VERIFICATION.read(query),
                (attempt, sid) -> attempt.draft().verificationSid().equals(sid));
        add(all, STATUS.read(query), (attempt, converted) -> attempt.converted() == converted);
        return attempt -> all.stream().allMatch(each -> each.test(attempt));
    }

    /**
     * What a summary is asked for.
     *
     * @throws ApiError 60200
     */
    static Predicate<Attempt> summarised(Parameters query) {
        List<Predicate<Attempt>> all = common(query);
        add(all, PREFIX.read(query), (attempt, prefix) -> attempt.draft().to().startsWith(prefix));
        return attempt -> all.stream().allMatch(each -> each.test(attempt));
    }

    private static List<Predicate<Attempt>> common(Parameters query) {
        List<Predicate<Attempt>> all = new ArrayList<>();
        add(all, AFTER.read(query), (attempt, after) -> !second(attempt).isBefore(after));
        add(all, BEFORE.read(query), (attempt, before) -> !second(attempt).isAfter(before));
        add(
                all,
                COUNTRY.read(query),
                (attempt, country) -> country.equals(attempt.draft().country()));
        add(all, CHANNEL.read(query), (attempt, channel) -> attempt.draft().channel() == channel);
        add(
                all,
                SERVICE.read(query),
                (attempt, sid) -> attempt.draft().serviceSid().equals(sid));
        return all;
    }

    /** As it is shown. That both ends belong to what is asked for is unconfirmed. */
    private static Instant second(Attempt attempt) {
        return attempt.created().truncatedTo(ChronoUnit.SECONDS);
    }

    private interface Test<T> {
        boolean passes(Attempt attempt, T wanted);
    }

    private static <T> void add(List<Predicate<Attempt>> all, Optional<T> wanted, Test<T> test) {
        wanted.ifPresent(value -> all.add(attempt -> test.passes(attempt, value)));
    }
}
