package dev.tidings.messaging.number;

import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.core.value.PhoneNumber;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which numbers to look for; any if nothing is said. Filters by place are for the United States and Canada only. */
@Value.Immutable
@ParamsStyle
public interface AvailablePhoneNumberListParams {
    /** Only those of this area code. */
    Optional<Integer> areaCode();

    /**
     * Only those with these digits, 2 to 16: letters stand for the digits on their keys, {@code *} for any one;
     * {@code %} for any number of them, at either end; {@code +} before them and {@code $} behind them mean that the
     * number begins and ends so.
     */
    Optional<String> contains();

    /** Whether they must do SMS. */
    Optional<Boolean> smsEnabled();

    /** Whether they must do MMS. */
    Optional<Boolean> mmsEnabled();

    /** Whether they must do calls. */
    Optional<Boolean> voiceEnabled();

    /** Whether they must do faxes. */
    Optional<Boolean> faxEnabled();

    /** Whether to leave out those that ask for a street address; false by default. */
    Optional<Boolean> excludeAllAddressRequired();

    /** Whether to leave out those that ask for a street address in their country; false by default. */
    Optional<Boolean> excludeLocalAddressRequired();

    /** Whether to leave out those that ask for a street address in another country; false by default. */
    Optional<Boolean> excludeForeignAddressRequired();

    /** Whether to include those that are new to the backend; true by default. */
    Optional<Boolean> beta();

    /** Only those near this number, in E.164 form. */
    @Value.Redacted
    Optional<String> nearNumber();

    /** Only those near this place: latitude and longitude in degrees, with a comma between them. */
    @Value.Redacted
    Optional<String> nearLatLong();

    /** How near, in miles, up to 500; 25 by default. */
    Optional<Integer> distance();

    /** Only those of this postal code. */
    Optional<String> inPostalCode();

    /** Only those of this state or province, two letters. */
    Optional<String> inRegion();

    /** Only those of this rate center; needs {@link #inLata}. */
    Optional<String> inRateCenter();

    /** Only those of this LATA. */
    Optional<String> inLata();

    /** Only those of this town. */
    Optional<String> inLocality();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        AvailablePhoneNumberRules.check(this);
    }

    /** A search to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableAvailablePhoneNumberListParams.Builder {
        Builder() {}

        /** Only those near this place. */
        public Builder nearLatLong(double latitude, double longitude) {
            return nearLatLong(latitude + "," + longitude);
        }

        /** Only those near this number. */
        public Builder nearNumber(PhoneNumber number) {
            return nearNumber(number.toString());
        }
    }
}
