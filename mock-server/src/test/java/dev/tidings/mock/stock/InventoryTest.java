package dev.tidings.mock.stock;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.tidings.mock.number.NumberOptions;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.number.NumberType;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The laws of what is for sale; libphonenumber is the judge of what is a number. */
class InventoryTest {
    private static final PhoneNumberUtil JUDGE = PhoneNumberUtil.getInstance();
    private static final NumberPlan PLAN = NumberPlan.of(false);
    private static final String ACCOUNT = "AC" + "1".repeat(32);

    /** What libphonenumber calls the kinds. Numbers for machines are mobiles to it; the rest differs by country. */
    private static final Map<NumberType, Set<PhoneNumberType>> KINDS = Map.of(
            NumberType.LOCAL, Set.of(PhoneNumberType.FIXED_LINE, PhoneNumberType.FIXED_LINE_OR_MOBILE),
            NumberType.MOBILE, Set.of(PhoneNumberType.MOBILE),
            NumberType.TOLL_FREE, Set.of(PhoneNumberType.TOLL_FREE),
            NumberType.NATIONAL, Set.of(PhoneNumberType.UAN, PhoneNumberType.VOIP),
            NumberType.VOIP, Set.of(PhoneNumberType.VOIP),
            NumberType.SHARED_COST, Set.of(PhoneNumberType.SHARED_COST),
            NumberType.MACHINE_TO_MACHINE, Set.of(PhoneNumberType.MOBILE));

    private record Shop(World world, Numbers numbers, Inventory inventory) {
        static Shop of(long seed) {
            World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), seed);
            Numbers numbers = Numbers.in(world, NumberOptions.DEFAULT);
            world.start();
            return new Shop(world, numbers, new Inventory(world, numbers));
        }

        List<String> find(Offer offer, String parameter, String value, int limit) {
            NumberSearch search =
                    NumberSearch.read(Parameters.builder().add(parameter, value).build(), PLAN);
            return inventory.find(offer, search, limit).stream()
                    .map(AvailableNumber::address)
                    .toList();
        }

        void sell(String number) {
            world.run(tx -> numbers.provision(tx, ACCOUNT, number));
        }
    }

    @Provide
    Arbitrary<String> offers() {
        return Arbitraries.of(Countries.all().stream()
                .flatMap(country -> country.offers().stream())
                .map(each -> each.country() + " " + each.type())
                .toList());
    }

    private static Offer offer(String name) {
        return Objects.requireNonNull(
                Countries.find(name.substring(0, 2)).orElseThrow().offer(NumberType.valueOf(name.substring(3))));
    }

    @Property
    void everyNumber_isValidInItsCountryAndOfItsKind(
            @ForAll("offers") String name, @ForAll @IntRange(max = 99) int seed) throws NumberParseException {
        List<String> found = Shop.of(seed).find(offer(name), "Beta", "true", 50);
        assertThat(found).hasSize(50).doesNotHaveDuplicates();
        for (String each : found) {
            PhoneNumber number = JUDGE.parse(each, null);
            assertThat(JUDGE.isValidNumberForRegion(number, offer(name).country()))
                    .as(each)
                    .isTrue();
            assertThat(KINDS.get(offer(name).type())).as(each).contains(JUDGE.getNumberType(number));
        }
    }

    /** All of them, whatever a property happens to draw. */
    @Test
    void everyOffer_holds() throws NumberParseException {
        for (String each : offers().allValues().orElseThrow().toList()) {
            everyNumber_isValidInItsCountryAndOfItsKind(each, 1);
        }
    }

    @Property(tries = 200)
    void aSearch_isTheSameForASeed(@ForAll("offers") String name, @ForAll long seed) {
        assertThat(Shop.of(seed).find(offer(name), "Beta", "true", 20))
                .isEqualTo(Shop.of(seed).find(offer(name), "Beta", "true", 20))
                .isNotEqualTo(Shop.of(seed + 1).find(offer(name), "Beta", "true", 20));
    }

    @Property(tries = 200)
    void whatSomebodyOwns_isNotOffered(@ForAll("offers") String name, @ForAll @IntRange(max = 19) int sold) {
        Shop shop = Shop.of(7);
        List<String> before = shop.find(offer(name), "Beta", "true", 20);
        String gone = before.get(sold);
        shop.sell(gone);
        List<String> after = shop.find(offer(name), "Beta", "true", 20);
        assertThat(after).hasSize(20).doesNotContain(gone);
        Set<String> others = new HashSet<>(before);
        others.remove(gone);
        assertThat(after).containsAll(others);
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(2).ofMaxLength(4);
        return digits.flatMap(core -> Arbitraries.of("", "+", "*", "**", "%")
                .flatMap(before -> Arbitraries.of("", "$", "*", "***", "%").map(after -> before + core + after)));
    }

    /** The simplest reading of a pattern: a regular expression over the digits. */
    private static boolean matches(String pattern, String number) {
        String regex = pattern.replace("+", "^").replace("*", "[0-9]").replace("%", "[0-9]*");
        return java.util.regex.Pattern.compile(regex)
                .matcher(number.substring(1))
                .find();
    }

    @Property
    void whatAPatternFinds_matchesIt(@ForAll("offers") String name, @ForAll("patterns") String pattern) {
        List<String> found = Shop.of(7).find(offer(name), "Contains", pattern, 10);
        assertThat(found).allMatch(each -> matches(pattern, each)).doesNotHaveDuplicates();
    }

    /** If a number that is for sale matches, the pattern finds some. */
    @Property(tries = 300)
    void whatCanBeFound_isFound(
            @ForAll("offers") String name,
            @ForAll @IntRange(max = 30) int which,
            @ForAll @IntRange(min = 1, max = 8) int from,
            @ForAll @IntRange(min = 2, max = 4) int length) {
        Shop shop = Shop.of(7);
        String number = shop.find(offer(name), "Beta", "true", 31).get(which);
        Assume.that(from + length <= number.length());
        String part = number.substring(from, from + length);
        assertThat(shop.find(offer(name), "Contains", part, 5)).isNotEmpty();
        assertThat(shop.find(offer(name), "Contains", number.substring(0, from + length), 5))
                .isNotEmpty();
        assertThat(shop.find(offer(name), "Contains", number.substring(number.length() - length) + "$", 5))
                .isNotEmpty();
        assertThat(shop.find(offer(name), "Contains", number, 5)).containsExactly(number);
    }

    /** A number is at home in the same place, whichever search finds it. */
    @Property(tries = 100)
    void numbersAreAtHome_whereTheSearchSays(@ForAll @IntRange(max = 99) int seed) {
        Shop shop = Shop.of(seed);
        Offer local = offer("US LOCAL");
        NumberSearch any = NumberSearch.read(Parameters.empty(), PLAN);
        for (AvailableNumber each : shop.inventory().find(local, any, 50)) {
            assertThat(Places.of(each.address())).isEqualTo(each.place());
        }
    }

    @Test
    void everyPlace_isOnTheMapOfItsCountry() {
        for (String country : List.of("US", "CA")) {
            assertThat(Places.templates(country)).isNotEmpty().allSatisfy(each -> {
                Place place = Objects.requireNonNull(each.place());
                Spot spot = Objects.requireNonNull(place.spot());
                assertThat(spot.latitude()).isBetween(19.0, 62.0);
                assertThat(spot.longitude()).isBetween(-158.0, -52.0);
                assertThat(place.lata()).matches("[0-9]{3}");
                assertThat(place.postalCode())
                        .matches(country.equals("US") ? "[0-9]{5}" : "[A-Z][0-9][A-Z] [0-9][A-Z][0-9]");
            });
        }
    }

    @Test
    void distances_areMiles() {
        Spot sanFrancisco = new Spot(37.7749, -122.4194);
        assertThat(sanFrancisco.milesTo(new Spot(34.0522, -118.2437))).isBetween(346.0, 348.0);
        assertThat(sanFrancisco.milesTo(new Spot(37.8044, -122.2712))).isBetween(8.0, 9.0);
        assertThat(sanFrancisco.milesTo(sanFrancisco)).isZero();
    }
}
