package dev.tidings.mock.stock;

import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the numbers for sale.
 *
 * @param pattern what stands in the number; null for anything
 * @param areaCode of the US or Canada; null for any. Elsewhere it means nothing
 * @param offers which kinds of numbers will do
 * @param town where they must be at home, in every country
 * @param geography where they must be at home in the US and Canada. Elsewhere it means nothing, as documented
 */
record NumberSearch(
        @Nullable NumberPattern pattern,
        @Nullable String areaCode,
        List<Predicate<Offer>> offers,
        List<Predicate<Place>> town,
        List<Predicate<Place>> geography) {
    private static final int DEFAULT_MILES = 25;

    static final Field<String> AREA_CODE = Field.of(
                    "AreaCode", "three digits", text -> text.matches("[0-9]{3}") ? text : null)
            .code(21451);
    private static final Field<Boolean> SMS = Field.flag("SmsEnabled");
    private static final Field<Boolean> MMS = Field.flag("MmsEnabled");
    private static final Field<Boolean> VOICE = Field.flag("VoiceEnabled");
    private static final Field<Boolean> FAX = Field.flag("FaxEnabled");
    private static final Field<Boolean> NO_ADDRESS = Field.flag("ExcludeAllAddressRequired");
    private static final Field<Boolean> NO_LOCAL_ADDRESS = Field.flag("ExcludeLocalAddressRequired");
    private static final Field<Boolean> NO_FOREIGN_ADDRESS = Field.flag("ExcludeForeignAddressRequired");
    private static final Field<Boolean> BETA = Field.flag("Beta");
    private static final Field<String> NEAR_NUMBER = Field.text("NearNumber");
    private static final Field<Spot> NEAR_LAT_LONG =
            Field.of("NearLatLong", "a latitude and a longitude in degrees, such as 37.84,-122.26", NumberSearch::spot);
    private static final Field<Integer> DISTANCE = Field.number("Distance", 1, 500);
    private static final Field<String> POSTAL_CODE = Field.text("InPostalCode");
    private static final Field<String> REGION = Field.text("InRegion");
    private static final Field<String> RATE_CENTER = Field.text("InRateCenter");
    private static final Field<String> LATA = Field.text("InLata");
    private static final Field<String> LOCALITY = Field.text("InLocality");

    /** Every parameter of a search. */
    static final List<String> PARAMETERS = Stream.<Field<?>>of(
                    AREA_CODE,
                    NumberPattern.CONTAINS,
                    SMS,
                    MMS,
                    VOICE,
                    FAX,
                    NO_ADDRESS,
                    NO_LOCAL_ADDRESS,
                    NO_FOREIGN_ADDRESS,
                    BETA,
                    NEAR_NUMBER,
                    NEAR_LAT_LONG,
                    DISTANCE,
                    POSTAL_CODE,
                    REGION,
                    RATE_CENTER,
                    LATA,
                    LOCALITY)
            .map(Field::name)
            .toList();

    /** A search for any number with {@code areaCode}. */
    static NumberSearch inAreaCode(String areaCode) {
        return new NumberSearch(null, areaCode, List.of(), List.of(), List.of());
    }

    /**
     * The search that {@code query} asks for.
     *
     * @param plan reads the numbers in it
     * @throws ApiError 21451 or 20422 if it cannot be read
     */
    static NumberSearch read(Parameters query, NumberPlan plan) {
        if (RATE_CENTER.read(query).isPresent() && LATA.read(query).isEmpty()) {
            throw ApiError.malformed(
                    "InRateCenter needs InLata, since rate centers of several areas have the same name");
        }
        List<Predicate<Place>> geography = new ArrayList<>();
        near(query, plan).ifPresent(geography::add);
        NEAR_LAT_LONG.read(query).map(spot -> within(spot, miles(query))).ifPresent(geography::add);
        in(POSTAL_CODE, Place::postalCode, query, plan).ifPresent(geography::add);
        in(REGION, Place::region, query, plan).ifPresent(geography::add);
        in(RATE_CENTER, Place::rateCenter, query, plan).ifPresent(geography::add);
        in(LATA, Place::lata, query, plan).ifPresent(geography::add);
        return new NumberSearch(
                NumberPattern.CONTAINS.read(query).orElse(null),
                AREA_CODE.read(query).orElse(null),
                offers(query),
                in(LOCALITY, Place::locality, query, plan).stream().toList(),
                geography);
    }

    private static List<Predicate<Offer>> offers(Parameters query) {
        List<Predicate<Offer>> offers = new ArrayList<>();
        able(SMS, query, offer -> offer.capabilities().sms(), offers);
        able(MMS, query, offer -> offer.capabilities().mms(), offers);
        able(VOICE, query, offer -> offer.capabilities().voice(), offers);
        able(FAX, query, offer -> offer.capabilities().fax(), offers);
        if (NO_ADDRESS.or(query, false)) {
            offers.add(offer -> offer.address() == AddressNeed.NONE);
        }
        if (NO_LOCAL_ADDRESS.or(query, false)) {
            offers.add(offer -> offer.address() != AddressNeed.LOCAL);
        }
        if (NO_FOREIGN_ADDRESS.or(query, false)) {
            offers.add(offer -> offer.address() != AddressNeed.FOREIGN);
        }
        if (!BETA.or(query, true)) {
            offers.add(offer -> !offer.beta());
        }
        return offers;
    }

    private static void able(
            Field<Boolean> field, Parameters query, Predicate<Offer> ability, List<Predicate<Offer>> offers) {
        field.read(query).ifPresent(wanted -> offers.add(wanted ? ability : ability.negate()));
    }

    private static @Nullable Spot spot(String text) {
        int comma = text.indexOf(',');
        try {
            double latitude = Double.parseDouble(text.substring(0, Math.max(comma, 0)));
            double longitude = Double.parseDouble(text.substring(comma + 1));
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? new Spot(latitude, longitude) : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static Optional<Predicate<Place>> near(Parameters query, NumberPlan plan) {
        int miles = miles(query);
        return NEAR_NUMBER.read(query).map(text -> {
            Line line = plan.read(text);
            if (line == null) {
                throw ApiError.malformed("NearNumber \"" + text + "\" must be a phone number");
            }
            Place home = Places.of(line.e164());
            return home == null || home.spot() == null ? place -> false : within(home.spot(), miles);
        });
    }

    private static int miles(Parameters query) {
        return DISTANCE.or(query, DEFAULT_MILES);
    }

    private static Predicate<Place> within(Spot spot, int miles) {
        return place -> place.spot() != null && place.spot().milesTo(spot) <= miles;
    }

    /** A phone number stands for what is known of it. */
    private static Optional<Predicate<Place>> in(
            Field<String> field, Function<Place, @Nullable String> part, Parameters query, NumberPlan plan) {
        return field.read(query).map(text -> {
            Line line = text.startsWith("+") ? plan.read(text) : null;
            Place home = line == null ? null : Places.of(line.e164());
            String wanted = home == null ? text : part.apply(home);
            return place -> wanted != null && wanted.equalsIgnoreCase(part.apply(place));
        });
    }

    /** Whether it asks for something that only numbers of the US and Canada have. */
    boolean isLocal() {
        return areaCode != null || !geography.isEmpty();
    }

    /** Whether any number of {@code offer} will do. */
    boolean takes(Offer offer) {
        return offers.stream().allMatch(each -> each.test(offer));
    }

    /** Whether numbers of {@code template}, which is part of {@code offer}, will do. */
    boolean takes(Offer offer, NumberTemplate template) {
        boolean north = Countries.hasGeography(offer.country());
        return (!north || areaCode == null || template.prefix().startsWith("+1" + areaCode))
                && isAt(template.place(), town)
                && (!north || isAt(template.place(), geography));
    }

    private static boolean isAt(@Nullable Place place, List<Predicate<Place>> wanted) {
        return wanted.isEmpty() || (place != null && wanted.stream().allMatch(each -> each.test(place)));
    }
}
