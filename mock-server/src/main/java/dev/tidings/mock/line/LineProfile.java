package dev.tidings.mock.line;

import dev.tidings.mock.network.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is set of a number; what is null is as its digits decide.
 *
 * @param number in E.164
 * @param lineType what it is for
 * @param carrierName who serves it
 * @param mobileCountryCode three digits
 * @param mobileNetworkCode two or three digits
 * @param callerName who it is shown to be of; empty if nobody knows
 * @param callerType what that is
 * @param callForwarding whether calls are forwarded, whatever happens
 * @param lineStatus whether anybody can be called there
 * @param simSwappedAt when it got another SIM
 * @param simSwapPeriod within which a swap counts as one
 * @param reassignedAt when somebody else got it
 * @param person who has it
 * @param errors code by data package, such as {@code sim_swap}; by {@code request} for the whole look-up
 */
public record LineProfile(
        String number,
        @Nullable LineType lineType,
        @Nullable String carrierName,
        @Nullable String mobileCountryCode,
        @Nullable String mobileNetworkCode,
        @Nullable String callerName,
        @Nullable CallerType callerType,
        @Nullable Boolean callForwarding,
        @Nullable LineStatus lineStatus,
        @Nullable Instant simSwappedAt,
        @Nullable Duration simSwapPeriod,
        @Nullable Instant reassignedAt,
        @Nullable Person person,
        Map<String, Integer> errors) {
    /** Refuses codes that no network has, and an empty period. */
    public LineProfile {
        if (mobileCountryCode != null && !mobileCountryCode.matches("[0-9]{3}")) {
            throw Refused.text("mobile_country_code", mobileCountryCode, "three digits");
        }
        if (mobileNetworkCode != null && !mobileNetworkCode.matches("[0-9]{2,3}")) {
            throw Refused.text("mobile_network_code", mobileNetworkCode, "two or three digits");
        }
        if (simSwapPeriod != null && (simSwapPeriod.isZero() || simSwapPeriod.isNegative())) {
            throw Refused.of("sim_swap_period", simSwapPeriod, "longer than nothing");
        }
        errors = Map.copyOf(errors);
    }

    /** Nothing is set of {@code number}. */
    public static LineProfile of(String number) {
        return new LineProfile(
                number, null, null, null, null, null, null, null, null, null, null, null, null, Map.of());
    }

    /** Something else, starting from this. */
    public Draft draft() {
        return new Draft(this);
    }

    /** What is to be set of a number. One use, one thread. */
    public static final class Draft {
        private final String number;
        private @Nullable LineType lineType;
        private @Nullable String carrierName;
        private @Nullable String mobileCountryCode;
        private @Nullable String mobileNetworkCode;
        private @Nullable String callerName;
        private @Nullable CallerType callerType;
        private @Nullable Boolean callForwarding;
        private @Nullable LineStatus lineStatus;
        private @Nullable Instant simSwappedAt;
        private @Nullable Duration simSwapPeriod;
        private @Nullable Instant reassignedAt;
        private @Nullable Person person;
        private final Map<String, Integer> errors;

        private Draft(LineProfile from) {
            number = from.number;
            lineType = from.lineType;
            carrierName = from.carrierName;
            mobileCountryCode = from.mobileCountryCode;
            mobileNetworkCode = from.mobileNetworkCode;
            callerName = from.callerName;
            callerType = from.callerType;
            callForwarding = from.callForwarding;
            lineStatus = from.lineStatus;
            simSwappedAt = from.simSwappedAt;
            simSwapPeriod = from.simSwapPeriod;
            reassignedAt = from.reassignedAt;
            person = from.person;
            errors = new LinkedHashMap<>(from.errors);
        }

        /** What it is for. */
        public Draft lineType(@Nullable LineType type) {
            lineType = type;
            return this;
        }

        /** Who serves it, with the codes of its network. */
        public Draft carrier(@Nullable String name, @Nullable String countryCode, @Nullable String networkCode) {
            carrierName = name;
            mobileCountryCode = countryCode;
            mobileNetworkCode = networkCode;
            return this;
        }

        /** Who it is shown to be of; an empty name is one that nobody knows. */
        public Draft caller(@Nullable String name, @Nullable CallerType type) {
            callerName = name;
            callerType = type;
            return this;
        }

        /** Whether calls are forwarded, whatever happens. */
        public Draft callForwarding(@Nullable Boolean forwarded) {
            callForwarding = forwarded;
            return this;
        }

        /** Whether anybody can be called there. */
        public Draft lineStatus(@Nullable LineStatus status) {
            lineStatus = status;
            return this;
        }

        /** When it got another SIM. */
        public Draft simSwapped(@Nullable Instant at) {
            simSwappedAt = at;
            return this;
        }

        /** Within which time a swap counts as one. */
        public Draft simSwapPeriod(@Nullable Duration period) {
            simSwapPeriod = period;
            return this;
        }

        /** When somebody else got it. */
        public Draft reassigned(@Nullable Instant at) {
            reassignedAt = at;
            return this;
        }

        /** Who has it. */
        public Draft person(@Nullable Person owner) {
            person = owner;
            return this;
        }

        /** With which code {@code subject}, a data package or {@code request}, fails; null if it does not. */
        public Draft error(String subject, @Nullable Integer code) {
            if (code == null) {
                errors.remove(subject);
            } else {
                errors.put(subject, code);
            }
            return this;
        }

        /**
         * What is set then.
         *
         * @throws Refused if something of it cannot be
         */
        public LineProfile done() {
            return new LineProfile(
                    number,
                    lineType,
                    carrierName,
                    mobileCountryCode,
                    mobileNetworkCode,
                    callerName,
                    callerType,
                    callForwarding,
                    lineStatus,
                    simSwappedAt,
                    simSwapPeriod,
                    reassignedAt,
                    person,
                    errors);
        }
    }
}
