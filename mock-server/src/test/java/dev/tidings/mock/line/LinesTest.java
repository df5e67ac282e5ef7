package dev.tidings.mock.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.network.Dispatch;
import dev.tidings.mock.network.RuleBook;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinesTest {
    private static final String ACCOUNT = "AC" + "1".repeat(32);
    private static final NumberPlan PLAN = NumberPlan.of(false);

    private final World world = new World(new VirtualClock(Instant.parse("2027-03-01T10:00:00Z")), 7);
    private final CarrierNetwork network = CarrierNetwork.in(world, RuleBook.in(world));
    private final Lines lines = Lines.in(world, network);

    private LineFacts facts(String number) {
        return lines.facts(ACCOUNT, line(number));
    }

    private static Line line(String number) {
        Line line = PLAN.read(number);
        assertThat(line).as(number).isNotNull();
        return line;
    }

    @ParameterizedTest
    @CsvSource({
        "+14155550123, MOBILE",
        "+14155559999, MOBILE",
        "+15551234567, MOBILE",
        "+18335550100, TOLL_FREE",
        "+15005550006, PERSONAL",
        "+19005550100, PREMIUM",
        "+447400123456, MOBILE",
        "+442077651182, LANDLINE",
        "+447012345678, PERSONAL",
        "+447640123456, PAGER",
        "+445612345678, VOIP",
        "+443312345678, UAN",
        "+33810123456, SHARED_COST",
        "+80012345678, TOLL_FREE",
        "+4930123456, LANDLINE",
        "+4915123456789, MOBILE"
    })
    void kindOfLine_followsTheNumberingPlan(String number, String type) {
        String named = facts(number).type().name();
        assertThat(type.startsWith(named) || (type.contains("VOIP") && named.contains("VOIP")))
                .as(number + " is " + named)
                .isTrue();
    }

    static List<String> regions() {
        return List.copyOf(new TreeSet<>(PhoneNumberUtil.getInstance().getSupportedRegions()));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void mobilesOfEveryCountry_haveACarrierWithCodes_whichMessagesTravelWith(String region) {
        PhoneNumber example = PhoneNumberUtil.getInstance().getExampleNumberForType(region, PhoneNumberType.MOBILE);
        if (example == null) {
            return;
        }
        String number = PhoneNumberUtil.getInstance().format(example, PhoneNumberFormat.E164);
        Line line = line(number);
        LineFacts facts = facts(number);
        if (facts.type() != LineType.MOBILE) {
            // North America does not tell them apart.
            return;
        }
        assertThat(facts.mobileCountryCode()).as("%s", number).matches("[0-9]{3}");
        assertThat(facts.mobileNetworkCode()).matches("[0-9]{2,3}");
        Dispatch message = new Dispatch(ACCOUNT, "SM1", "+14155550100", number, line.region(), "Hi", 1, 0);
        assertThat(world.run(tx -> network.plan(tx, message)).cause()).isEqualTo("carrier " + facts.carrierName());
    }

    @Test
    void carriersOfTheBook_areThoseOfTheNetwork() {
        for (String region : regions()) {
            CarrierNetwork.prompt(region)
                    .carriers()
                    .forEach(each -> assertThat(CarrierBook.get()
                                    .mobile(region, each.name())
                                    .mobileCountryCode())
                            .as(region + " " + each.name())
                            .matches("[0-9]{3}"));
        }
    }

    @Test
    void numbersOfNorthAmerica_drawTheirKind_mostlyMobile() {
        Map<LineType, Integer> drawn = new EnumMap<>(LineType.class);
        for (int i = 0; i < 2_000; i++) {
            drawn.merge(facts("+1415867" + (1_000 + i)).type(), 1, Integer::sum);
        }
        assertThat(drawn.keySet())
                .containsExactlyInAnyOrder(
                        LineType.MOBILE, LineType.LANDLINE, LineType.FIXED_VOIP, LineType.NON_FIXED_VOIP);
        assertThat(drawn.get(LineType.MOBILE)).isBetween(1_300, 1_500);
        assertThat(drawn.get(LineType.LANDLINE)).isBetween(220, 340);
    }

    @Test
    void facts_areTheSameOnEveryServer() {
        World other = new World(new VirtualClock(Instant.parse("2030-01-01T00:00:00Z")), 99);
        Lines theirs = Lines.in(other, CarrierNetwork.in(other, RuleBook.in(other)));
        Stream.of("+14158675310", "+447400123456", "+4915123456789", "+442077651182")
                .forEach(each -> assertThat(theirs.facts("AC2", line(each))).isEqualTo(facts(each)));
    }

    @Test
    void override_changesTheTypeForItsAccountOnly_andNothingElse() {
        Line line = line("+447400123456");
        LineFacts before = facts(line.e164());
        world.run(tx -> lines.override(tx, ACCOUNT, line, LineType.LANDLINE, "because"));
        assertThat(facts(line.e164()))
                .isEqualTo(new LineFacts(
                        LineType.LANDLINE,
                        LineType.MOBILE,
                        before.carrierName(),
                        before.mobileCountryCode(),
                        before.mobileNetworkCode()));
        assertThat(lines.facts("AC2", line)).isEqualTo(before);
        boolean ended = world.run(tx -> lines.endOverride(tx, ACCOUNT, line.e164()));
        assertThat(ended).isTrue();
        assertThat(facts(line.e164())).isEqualTo(before);
        boolean again = world.run(tx -> lines.endOverride(tx, ACCOUNT, line.e164()));
        assertThat(again).isFalse();
    }

    @Test
    void whatIsSet_outranksTheDigits() {
        world.run(tx -> lines.set(
                tx,
                LineProfile.of("+447400123456")
                        .draft()
                        .lineType(LineType.NON_FIXED_VOIP)
                        .carrier("Twilio", "240", "38")
                        .done()));
        assertThat(facts("+447400123456"))
                .isEqualTo(new LineFacts(LineType.NON_FIXED_VOIP, LineType.NON_FIXED_VOIP, "Twilio", "240", "38"));
        world.run(tx -> lines.forget(tx, "+447400123456"));
        assertThat(facts("+447400123456").type()).isEqualTo(LineType.MOBILE);
    }
}
