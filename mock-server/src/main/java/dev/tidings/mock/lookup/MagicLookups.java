package dev.tidings.mock.lookup;

import dev.tidings.mock.data.DataFile;
import dev.tidings.mock.fraud.CarrierRisk;
import dev.tidings.mock.fraud.Risk;
import dev.tidings.mock.line.LineFacts;
import dev.tidings.mock.line.LineType;
import dev.tidings.mock.line.Person;
import dev.tidings.mock.lookup.IdentityMatch.Level;
import dev.tidings.mock.lookup.LookupAnswer.Said;
import dev.tidings.mock.wire.ApiError;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What test credentials get: an answer that depends on the number alone, for four of the packages. Twilio's numbers are not
 * published where anybody can read them, so the table {@code magic-numbers.tsv} is ours, with the numbers of its samples.
 */
final class MagicLookups {
    private static final Set<DataPackage> PACKAGES = EnumSet.of(
            DataPackage.IDENTITY_MATCH,
            DataPackage.SIM_SWAP,
            DataPackage.REASSIGNED_NUMBER,
            DataPackage.SMS_PUMPING_RISK);

    private static final String ERROR = "error";
    private static final String ANY_DAY = "any";

    /** What a row of the table says: names and values. */
    private static final class Once {
        static final Map<String, Map<String, String>> ROWS = read();
    }

    private MagicLookups() {}

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (List<String> cells : DataFile.cells(MagicLookups.class, "magic-numbers.tsv", "\t")) {
            Map<String, String> facts = new HashMap<>();
            for (String each : cells.get(2).split("; ", -1)) {
                String[] pair = each.split("=", 2);
                facts.put(pair[0], pair[1]);
            }
            rows.put(cells.get(0) + " " + cells.get(1), facts);
        }
        return rows;
    }

    /**
     * What would be answered.
     *
     * @throws ApiError 20008 if the packages are not for test credentials, 60622 if the number is not for them, 60617 or 60618 if
     *     something is missing
     */
    static LookupAnswer answer(LookupQuery query) {
        if (query.packages().isEmpty() || !PACKAGES.containsAll(query.packages())) {
            throw new ApiError(20008, 403, "Resource not accessible with Test Account Credentials");
        }
        NumberReading reading = NumberReading.of(query.number(), query.country());
        if (!reading.valid()) {
            return new LookupAnswer(reading, query.packages(), Map.of());
        }
        Map<DataPackage, Said<?>> said = new EnumMap<>(DataPackage.class);
        for (DataPackage each : query.packages()) {
            Map<String, String> facts = Once.ROWS.get(reading.number() + " " + each.wire());
            if (facts == null) {
                throw notMagic(reading.number(), each);
            }
            String error = facts.get(ERROR);
            said.put(
                    each,
                    error == null
                            ? new Said<>(data(each, query, facts), null)
                            : new Said<>(null, Integer.valueOf(error)));
        }
        return new LookupAnswer(reading, query.packages(), said);
    }

    private static ApiError notMagic(String number, DataPackage one) {
        return ApiError.badRequest(60622, "Invalid magic number " + number + " for " + one.wire());
    }

    private static Object data(DataPackage one, LookupQuery query, Map<String, String> facts) {
        return switch (one) {
            case SIM_SWAP -> swap(facts);
            case REASSIGNED_NUMBER -> reassignment(query, facts);
            case SMS_PUMPING_RISK -> pumping(facts);
            default -> identity(query.claim(), facts);
        };
    }

    private static LookupAnswer.SimSwap swap(Map<String, String> facts) {
        String date = facts.get("date");
        return new LookupAnswer.SimSwap(
                date == null ? null : Instant.parse(date),
                Duration.parse(fact(facts, "period")),
                Boolean.parseBoolean(fact(facts, "within")),
                new LineFacts(
                        LineType.MOBILE,
                        LineType.MOBILE,
                        facts.get("carrier"),
                        facts.get("country"),
                        facts.get("network")));
    }

    private static LookupAnswer.Reassignment reassignment(LookupQuery query, Map<String, String> facts) {
        if (query.lastVerified() == null) {
            throw ApiError.badRequest(60618, "LastVerifiedDate is required: it must be a date, YYYYMMDD");
        }
        String day = query.lastVerified().toString();
        String said = facts.containsKey(day) ? facts.get(day) : facts.get(ANY_DAY);
        if (said == null) {
            throw notMagic(query.number() + " with LastVerifiedDate " + day, DataPackage.REASSIGNED_NUMBER);
        }
        return new LookupAnswer.Reassignment(
                query.lastVerified(),
                switch (said) {
                    case "yes" -> Boolean.TRUE;
                    case "no" -> Boolean.FALSE;
                    default -> null;
                });
    }

    private static LookupAnswer.PumpingRisk pumping(Map<String, String> facts) {
        String blocked = facts.get("blocked");
        return new LookupAnswer.PumpingRisk(new Risk(
                Optional.of(CarrierRisk.valueOf(fact(facts, "carrier").toUpperCase(Locale.ROOT))),
                blocked != null,
                Optional.ofNullable(blocked).map(Instant::parse),
                Optional.ofNullable(blocked).map(any -> true),
                Integer.parseInt(fact(facts, "score"))));
    }

    /** What is said of the identity does not matter, but that all of it is. */
    private static IdentityMatch identity(Person claim, Map<String, String> facts) {
        require("FirstName", claim.firstName());
        require("LastName", claim.lastName());
        require("AddressLine1", claim.addressLine1());
        require("City", claim.city());
        require("State", claim.state());
        require("PostalCode", claim.postalCode());
        require("AddressCountryCode", claim.addressCountry());
        require("NationalId", claim.nationalId());
        require("DateOfBirth", claim.dateOfBirth());
        List<Level> levels = Arrays.stream(fact(facts, "levels").split(" "))
                .map(each -> Level.valueOf(each.toUpperCase(Locale.ROOT)))
                .toList();
        return new IdentityMatch(
                levels.get(0),
                levels.get(1),
                levels.get(2),
                levels.get(3),
                levels.get(4),
                levels.get(5),
                levels.get(6),
                levels.get(7),
                levels.get(8),
                Integer.valueOf(fact(facts, "score")));
    }

    private static void require(String name, @Nullable String given) {
        if (given == null) {
            throw ApiError.badRequest(60617, name + " is required for magic numbers of identity_match");
        }
    }

    private static String fact(Map<String, String> facts, String name) {
        String fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException("a row of magic-numbers.tsv lacks " + name);
        }
        return fact;
    }
}
