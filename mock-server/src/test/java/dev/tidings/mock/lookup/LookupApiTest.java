package dev.tidings.mock.lookup;

import static dev.tidings.mock.lookup.LookupDesk.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.tidings.mock.Door;
import dev.tidings.mock.line.CallerType;
import dev.tidings.mock.line.LineStatus;
import dev.tidings.mock.line.LineType;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single look-ups: what is a number, what each package says, and what is refused. */
class LookupApiTest {
    private static final List<String> KEYS = List.of(
            "calling_country_code",
            "country_code",
            "phone_number",
            "national_format",
            "valid",
            "validation_errors",
            "caller_name",
            "sim_swap",
            "call_forwarding",
            "line_status",
            "line_type_intelligence",
            "identity_match",
            "reassigned_number",
            "sms_pumping_risk",
            "phone_number_quality_score",
            "pre_fill",
            "url");

    private final LookupDesk desk = new LookupDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void validNumber_hasEveryKey_andNothingThatWasNotAskedFor() {
        JsonNode answer = desk.look("+14159929960", "");
        assertThat(names(answer)).containsExactlyElementsOf(KEYS);
        assertThat(answer.path("calling_country_code").asText()).isEqualTo("1");
        assertThat(answer.path("country_code").asText()).isEqualTo("US");
        assertThat(answer.path("phone_number").asText()).isEqualTo("+14159929960");
        assertThat(answer.path("national_format").asText()).isEqualTo("(415) 992-9960");
        assertThat(answer.path("valid").asBoolean()).isTrue();
        assertThat(answer.path("validation_errors").isNull()).isTrue();
        KEYS.subList(6, 16)
                .forEach(each -> assertThat(answer.path(each).isNull()).as(each).isTrue());
        assertThat(answer.path("url").asText()).endsWith("/v2/PhoneNumbers/+14159929960");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "%2B141599299600, TOO_LONG",
        "%2B1415, TOO_SHORT",
        "%2B999123456789, INVALID_COUNTRY_CODE",
        "hello, NOT_A_NUMBER",
        "%2B15551234567, INVALID_BUT_POSSIBLE",
        "%2B44777200000, INVALID_BUT_POSSIBLE",
        "%2B4912, INVALID_BUT_POSSIBLE",
        "%2B80012345, TOO_SHORT",
        "%2B3901, TOO_SHORT",
        "%2B8801712, TOO_SHORT",
        "%2B21650, TOO_SHORT",
        "%2B723456789123, INVALID_LENGTH",
        "%2B12345678, INVALID_BUT_POSSIBLE",
        "gr%C3%BC%C3%9Fe%20%25, NOT_A_NUMBER"
    })
    void invalidNumber_saysWhy_andNothingElse(String path, String error) {
        JsonNode answer = desk.look(path, "Fields=caller_name,line_type_intelligence,sms_pumping_risk");
        assertThat(answer.path("valid").asBoolean()).isFalse();
        assertThat(answer.path("validation_errors").toString()).isEqualTo("[\"" + error + "\"]");
        assertThat(answer.path("phone_number").asText()).isEqualTo(URLDecoder.decode(path, StandardCharsets.UTF_8));
        for (String each : KEYS) {
            if (!List.of("phone_number", "valid", "validation_errors", "url").contains(each)) {
                assertThat(answer.path(each).isNull()).as(each).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4159929960, '', +14159929960, US",
        "(415)%20992-9960, '', +14159929960, US",
        "07400123456, CountryCode=GB, +447400123456, GB",
        "07400123456, CountryCode=gb, +447400123456, GB",
        "%2B447400123456, CountryCode=US, +447400123456, GB",
        "020%207765%201182, CountryCode=GB, +442077651182, GB",
        "%2B4402077651182, '', +442077651182, GB",
        "%2B80012345678, '', +80012345678, ",
    })
    void nationalInput_isReadAsOfItsCountry(String path, String query, String e164, String country) {
        JsonNode answer = desk.look(path, query);
        assertThat(answer.path("phone_number").asText()).isEqualTo(e164);
        assertThat(answer.path("country_code").asText("null")).isEqualTo(country == null ? "null" : country);
    }

    static List<String> regions() {
        return List.copyOf(new TreeSet<>(PhoneNumberUtil.getInstance().getSupportedRegions()));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void exampleNumbersOfEveryCountry_areTheirOwn_bothWays(String region) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        for (PhoneNumber each : new PhoneNumber[] {
            plans.getExampleNumber(region),
            plans.getExampleNumberForType(region, PhoneNumberUtil.PhoneNumberType.MOBILE),
            plans.getInvalidExampleNumber(region)
        }) {
            if (each == null) {
                continue;
            }
            String e164 = plans.format(each, PhoneNumberFormat.E164);
            JsonNode answer = desk.look(e164, "Fields=line_type_intelligence,line_status");
            assertThat(answer.path("valid").asBoolean()).as(e164).isEqualTo(plans.isValidNumber(each));
            if (plans.isValidNumber(each)) {
                assertThat(answer.path("phone_number").asText()).isEqualTo(e164);
                assertThat(answer.path("country_code").asText()).isEqualTo(plans.getRegionCodeForNumber(each));
                String national = answer.path("national_format").asText();
                String country = answer.path("country_code").asText();
                assertThat(desk.look(segment(national), "CountryCode=" + country)
                                .path("phone_number")
                                .asText())
                        .as("%s read as of %s", national, country)
                        .isEqualTo(e164);
                assertThat(desk.look(e164, "Fields=line_type_intelligence,line_status"))
                        .isEqualTo(answer);
            } else {
                assertThat(answer.path("validation_errors")).hasSize(1);
            }
        }
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void errorsAreListedEmpty_onlyWithTheNewerPackages() {
        for (DataPackage each : DataPackage.values()) {
            String more = each == DataPackage.IDENTITY_MATCH ? "&FirstName=Ada" : "";
            JsonNode answer = desk.look("+14155550123", "Fields=" + each.wire() + more);
            assertThat(answer.path("validation_errors").isArray())
                    .as(each.wire())
                    .isEqualTo(each.emptyErrors());
            assertThat(answer.path(each.wire()).isObject()).as(each.wire()).isTrue();
        }
    }

    /** A number, and the error of each package about it, in their order; 0 for none. */
    static List<List<String>> kinds() {
        return Arrays.stream("""
                        +14155550123 0 0 60607 0 0 0 0 0 0 0
                        +18335550100 0 60612 60607 0 0 60610 60610 0 0 60610
                        +14165550123 60600 0 60607 0 60601 0 60607 0 0 60607
                        +447400123456 60600 0 0 0 0 0 60607 0 0 60607
                        +442077651182 60600 60612 60612 0 0 0 60607 0 0 60607
                        +443312345678 60600 60612 60612 0 0 60610 60607 0 0 60607
                        +61491570156 60600 60607 60607 0 0 60607 60607 0 0 60607
                        +80012345678 60600 60607 60607 0 0 60607 60607 0 0 60607
                        """.split("\n"))
                .map(each -> List.of(each.strip().split(" ")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyPackage_aboutEveryKindOfNumber(List<String> row) {
        for (DataPackage each : DataPackage.values()) {
            String wanted = row.get(1 + each.ordinal());
            JsonNode said =
                    desk.ask(each.wire(), row.get(0), each == DataPackage.IDENTITY_MATCH ? "FirstName=Ada" : "");
            assertThat(said.path("error_code").asText())
                    .as(each + " of " + row.get(0))
                    .isEqualTo(wanted.equals("0") ? "null" : wanted);
            if (!wanted.equals("0")) {
                names(said).stream()
                        .filter(name -> !name.startsWith("error_"))
                        .forEach(name ->
                                assertThat(said.path(name).isNull()).as(name).isTrue());
            }
        }
    }

    @Test
    void allPackagesAtOnce_eachOnItsOwn() {
        JsonNode answer = desk.look(
                "+447400123456",
                "Fields=" + String.join(",", KEYS.subList(6, 16)) + ",validation,line_status&FirstName=Ada");
        KEYS.subList(6, 16)
                .forEach(each ->
                        assertThat(answer.path(each).isObject()).as(each).isTrue());
    }

    @Test
    void numbersOfTheDocumentation_areAsItShowsThem() {
        JsonNode us = desk.look("+14159929960", "Fields=line_type_intelligence,caller_name");
        assertThat(us.path("line_type_intelligence").toString())
                .isEqualTo("{\"error_code\":null,\"mobile_country_code\":\"240\",\"mobile_network_code\":\"38\","
                        + "\"carrier_name\":\"Twilio - SMS/MMS-SVR\",\"type\":\"nonFixedVoip\"}");
        assertThat(us.path("caller_name").path("caller_type").asText()).isEqualTo("CONSUMER");
        JsonNode gb = desk.look("+447772000001", "Fields=sim_swap,call_forwarding,line_status");
        assertThat(gb.path("sim_swap").path("carrier_name").asText()).isEqualTo("Vodafone UK");
        assertThat(gb.path("sim_swap")
                        .path("last_sim_swap")
                        .path("last_sim_swap_date")
                        .asText())
                .isEqualTo("2020-04-27T10:18:50Z");
        assertThat(gb.path("call_forwarding").path("call_forwarding_enabled").asBoolean())
                .isTrue();
        assertThat(gb.path("line_status").path("status").asText()).isEqualTo("active");
    }

    @Test
    void whatATestSets_isSaid_toEveryAccount() {
        desk.mock
                .lookup()
                .number("+14155550123")
                .lineType(LineType.NON_FIXED_VOIP)
                .carrier("Acme", "310", "999")
                .callerName("ACME INC", CallerType.BUSINESS)
                .lineStatus(LineStatus.UNREACHABLE);
        String fields = "Fields=line_type_intelligence,caller_name,line_status";
        JsonNode answer = desk.look("+14155550123", fields);
        assertThat(answer.path("line_type_intelligence").path("type").asText()).isEqualTo("nonFixedVoip");
        assertThat(answer.path("line_type_intelligence").path("carrier_name").asText())
                .isEqualTo("Acme");
        assertThat(answer.path("line_type_intelligence")
                        .path("mobile_network_code")
                        .asText())
                .isEqualTo("999");
        assertThat(answer.path("caller_name").path("caller_name").asText()).isEqualTo("ACME INC");
        assertThat(answer.path("caller_name").path("caller_type").asText()).isEqualTo("BUSINESS");
        assertThat(answer.path("line_status").path("status").asText()).isEqualTo("unreachable");
        desk.mock.lookup().number("+14155550123").callerName("");
        assertThat(desk.ask("caller_name", "+14155550123", "").toString())
                .isEqualTo("{\"caller_name\":null,\"caller_type\":\"UNDETERMINED\",\"error_code\":null}");
        desk.mock.lookup().number("+14155550123").forget();
        assertThat(desk.look("+14155550123", fields)
                        .path("line_type_intelligence")
                        .path("type")
                        .asText())
                .isEqualTo("mobile");
    }

    @Test
    void lineStatus_followsTheHandset_andDeactivations() {
        assertThat(status()).isEqualTo("active");
        desk.mock.handset("+14155550123").turnOff();
        assertThat(status()).isEqualTo("unreachable");
        desk.door.admin("POST", "/deactivations", "{\"phone_number\":\"+14155550123\"}");
        assertThat(status()).isEqualTo("inactive");
        assertThat(desk.ask("sim_swap", "+14155550123", "").path("error_code").asInt())
                .isEqualTo(60625);
    }

    private String status() {
        return desk.ask("line_status", "+14155550123", "").path("status").asText();
    }

    @ParameterizedTest
    @ValueSource(ints = {60600, 60601, 60606, 60607, 60608, 60609, 60610, 60611, 60612, 60620, 60625})
    void packageErrors_bySettingThem_leaveTheOthers(int code) {
        desk.mock.lookup().number("+14155550123").error(DataPackage.SIM_SWAP, code);
        JsonNode answer = desk.look("+14155550123", "Fields=sim_swap,caller_name");
        assertThat(answer.path("sim_swap").path("error_code").asInt()).isEqualTo(code);
        assertThat(answer.path("sim_swap").path("last_sim_swap").isNull()).isTrue();
        assertThat(answer.path("caller_name").path("error_code").isNull()).isTrue();
    }

    @Test
    void degradedProvider_andMissingCarrier_answerWithDataToo() {
        desk.mock.lookup().number("+14155550123").error(DataPackage.SIM_SWAP, 60621);
        JsonNode swap = desk.ask("sim_swap", "+14155550123", "");
        assertThat(swap.path("error_code").asInt()).isEqualTo(60621);
        assertThat(swap.path("last_sim_swap").isObject()).isTrue();
        assertThat(swap.path("carrier_name").isNull()).isTrue();
        desk.mock.lookup().number("+14155550123").error(DataPackage.CALLER_NAME, 60613);
        JsonNode caller = desk.ask("caller_name", "+14155550123", "");
        assertThat(caller.path("error_code").asInt()).isEqualTo(60613);
        assertThat(caller.path("caller_type").isTextual()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"60614, 400", "60616, 429", "60619, 400", "60624, 429", "60626, 429", "60699, 403"})
    void wholeLookUps_failBySettingIt(int code, int status) {
        desk.mock.lookup().number("+14155550123").error(code);
        assertRefused(desk.get("+14155550123", "Fields=caller_name"), status, code);
        assertThat(desk.look("+14155550124", "").path("valid").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Fields=live_activity, 60618, live_activity",
        "Fields=caller_name%3Bsim_swap, 60618, Fields",
        "CountryCode=XX, 60618, CountryCode",
        "Fields=sms_pumping_risk&PartnerSubId=" + LONG + ", 60618, PartnerSubId",
        "Fields=identity_match, 60617, FirstName",
        "Fields=identity_match&FirstName=%20, 60617, FirstName",
        "Fields=identity_match&DateOfBirth=1990-12-14, 60618, DateOfBirth",
        "Fields=identity_match&DateOfBirth=19901345, 60618, DateOfBirth",
        "Fields=identity_match&AddressCountryCode=USA, 60618, AddressCountryCode",
        "Fields=reassigned_number&LastVerifiedDate=2020-12-27, 60618, LastVerifiedDate"
    })
    void whatIsNotAsItMustBe_isRefused_byName(String query, int code, String named) {
        Door.Answer answer = desk.get("+14155550123", query);
        assertRefused(answer, 400, code);
        assertThat(answer.json().path("message").asText()).contains(named);
    }

    private static final String LONG = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    @Test
    void partnerSubId_ofSixtyFourCharacters_isTaken() {
        assertThat(desk.ask("sms_pumping_risk", "+14155550123", "PartnerSubId=" + LONG.substring(1))
                        .path("error_code")
                        .isNull())
                .isTrue();
    }
}
