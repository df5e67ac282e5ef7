package dev.tidings.mock.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far an RCS sender has been let in, country by country.
 *
 * @param registrationSid {@code BU…}, the registration that holds where a country has none of its own; empty for none yet
 * @param countries where it is to be seen, in the order in which they were named; none means wherever RCS is, which only
 *     senders have that were made without a review
 */
public record Launch(String registrationSid, List<Country> countries) {
    /** Nothing asked for yet. */
    public static final Launch NONE = new Launch("", List.of());

    /** What carriers say. */
    public enum CarrierStatus {
        /** Nothing is known. */
        UNKNOWN,
        /** Not asked yet. */
        UNLAUNCHED,
        /** It is being looked at. */
        CARRIER_REVIEW,
        /** It may send. */
        APPROVED,
        /** It may not. */
        REJECTED,
        /** It may no longer. */
        SUSPENDED
    }

    /** One carrier of a country. */
    public record Carrier(String name, CarrierStatus status) {}

    /**
     * One country.
     *
     * @param code ISO 3166 code in upper case
     * @param registrationSid its own registration; null for that of all
     * @param carriers those that have RCS
     */
    public record Country(String code, @Nullable String registrationSid, List<Carrier> carriers) {
        /** What its carriers together amount to. */
        public SenderStatus status() {
            if (has(CarrierStatus.APPROVED)) {
                return SenderStatus.ONLINE;
            }
            if (has(CarrierStatus.CARRIER_REVIEW)) {
                return SenderStatus.PENDING_VERIFICATION;
            }
            return has(CarrierStatus.UNLAUNCHED) || has(CarrierStatus.UNKNOWN)
                    ? SenderStatus.PENDING_VERIFICATION
                    : SenderStatus.OFFLINE;
        }

        private boolean has(CarrierStatus status) {
            return carriers.stream().anyMatch(each -> each.status() == status);
        }

        Country with(CarrierStatus from, CarrierStatus to) {
            return new Country(
                    code,
                    registrationSid,
                    carriers.stream()
                            .map(each -> each.status() == from ? new Carrier(each.name(), to) : each)
                            .toList());
        }

        Country with(String carrier, CarrierStatus to) {
            return new Country(
                    code,
                    registrationSid,
                    carriers.stream()
                            .map(each -> each.name().equals(carrier) ? new Carrier(carrier, to) : each)
                            .toList());
        }

        String names() {
            return carriers.stream().map(Carrier::name).collect(Collectors.joining(", "));
        }
    }

    /** The country {@code code}, if it is among them. */
    public Optional<Country> country(String code) {
        return countries.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Every carrier that is {@code from} is {@code to} from now on. */
    Launch all(CarrierStatus from, CarrierStatus to) {
        return new Launch(
                registrationSid,
                countries.stream().map(each -> each.with(from, to)).toList());
    }

    /** The same with {@code next} in the place of the country that it is about, or as a further one. */
    Launch with(Country next) {
        List<Country> all = new ArrayList<>();
        countries.forEach(each -> all.add(each.code().equals(next.code()) ? next : each));
        if (country(next.code()).isEmpty()) {
            all.add(next);
        }
        return new Launch(registrationSid, List.copyOf(all));
    }

    /** Whether recipients in {@code region}, an ISO 3166 code, can be written to. */
    boolean reaches(String region) {
        return countries.isEmpty()
                || country(region)
                        .filter(each -> each.status() == SenderStatus.ONLINE)
                        .isPresent();
    }
}
