package dev.tidings.mock.lookup;

import dev.tidings.mock.line.LineOverride;
import dev.tidings.mock.line.LineType;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What accounts want to see of lines in place of what is known. */
final class Overrides {
    static final String LINE_TYPES =
            "one of " + Arrays.stream(LineType.values()).map(LineType::wire).collect(Collectors.joining(", "));

    private static final String FIELD = DataPackage.LINE_TYPE_INTELLIGENCE.wire();

    private final Lookups lookups;

    /** An override as somebody wants it. */
    record Wanted(String accountSid, Line line, LineType type, String reason) {}

    Overrides(Lookups lookups) {
        this.lookups = lookups;
    }

    /**
     * An override of a number in E.164.
     *
     * @throws ApiError 60618 if it is none, or if {@code field} is not the one that can be overridden
     */
    Wanted wanted(String accountSid, String number, String field, LineType type, String reason) {
        if (!field.equals(FIELD)) {
            throw LookupQuery.wrong("Field", field, FIELD + ": no other can be overridden");
        }
        Line line = valid(number)
                .flatMap(lookups::line)
                .orElseThrow(() -> LookupQuery.wrong(
                        "PhoneNumber", number, "a valid phone number in E.164, such as +14159929960"));
        return new Wanted(accountSid, line, type, reason);
    }

    private static Optional<String> valid(String number) {
        return Optional.of(number)
                .filter(each -> each.startsWith("+"))
                .map(each -> NumberReading.of(each, "US"))
                .filter(NumberReading::valid)
                .map(NumberReading::number);
    }

    /** The override that the account has. */
    Optional<LineOverride> find(String accountSid, String number, String field) {
        return field.equals(FIELD) ? lookups.lines().override(accountSid, number) : Optional.empty();
    }

    /**
     * Makes an override.
     *
     * @throws ApiError 60618 if there is one: that it is refused is unconfirmed
     */
    LineOverride create(Transaction tx, Wanted wanted) {
        String number = wanted.line().e164();
        if (find(wanted.accountSid(), number, FIELD).isPresent()) {
            throw ApiError.badRequest(60618, "PhoneNumber " + number + " has an override of " + FIELD + " already");
        }
        return put(tx, wanted);
    }

    /**
     * Changes an override.
     *
     * @param path what is not found if there is none
     * @throws ApiError 20404 if there is none
     */
    LineOverride update(Transaction tx, Wanted wanted, String path) {
        if (find(wanted.accountSid(), wanted.line().e164(), FIELD).isEmpty()) {
            throw ApiError.notFound(path);
        }
        return put(tx, wanted);
    }

    private LineOverride put(Transaction tx, Wanted wanted) {
        return lookups.lines().override(tx, wanted.accountSid(), wanted.line(), wanted.type(), wanted.reason());
    }
}
