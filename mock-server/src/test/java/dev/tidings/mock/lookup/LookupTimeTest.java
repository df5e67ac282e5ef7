package dev.tidings.mock.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.line.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What depends on the clock, and on who has a number. */
class LookupTimeTest {
    private static final String NUMBER = "+14155550123";

    private final LookupDesk desk = new LookupDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    private JsonNode swap(String number) {
        return desk.ask("sim_swap", number, "").path("last_sim_swap");
    }

    @Test
    void simSwap_countsWithinItsPeriod_andNotBeforeItHappens() {
        assertThat(swap(NUMBER).path("swapped_in_period").asBoolean()).isFalse();
        desk.mock.lookup().number(NUMBER).simSwapped(LookupDesk.START.plus(Duration.ofHours(1)));
        assertThat(swap(NUMBER).path("swapped_in_period").asBoolean()).isFalse();
        desk.mock.clock().advance(Duration.ofHours(1));
        JsonNode swapped = swap(NUMBER);
        assertThat(swapped.path("last_sim_swap_date").asText()).isEqualTo("2027-03-01T11:00:00Z");
        assertThat(swapped.path("swapped_period").asText()).isEqualTo("PT24H");
        assertThat(swapped.path("swapped_in_period").asBoolean()).isTrue();
        desk.mock.clock().advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(swap(NUMBER).path("swapped_in_period").asBoolean()).isTrue();
        desk.mock.clock().advance(Duration.ofSeconds(1));
        assertThat(swap(NUMBER).path("swapped_in_period").asBoolean()).isFalse();
        desk.mock.lookup().number(NUMBER).simSwapPeriod(Duration.ofHours(48));
        assertThat(swap(NUMBER).path("swapped_in_period").asBoolean()).isTrue();
        assertThat(swap(NUMBER).path("swapped_period").asText()).isEqualTo("PT48H");
    }

    @Test
    void simSwap_inCanada_hidesDateAndCarrier() {
        desk.mock.lookup().number("+14165550123").simSwapped();
        JsonNode canadian = desk.ask("sim_swap", "+14165550123", "");
        assertThat(canadian.path("last_sim_swap").path("last_sim_swap_date").isNull())
                .isTrue();
        assertThat(canadian.path("last_sim_swap").path("swapped_in_period").asBoolean())
                .isTrue();
        assertThat(canadian.path("carrier_name").isNull()).isTrue();
        assertThat(desk.ask("sim_swap", NUMBER, "").path("carrier_name").isTextual())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-15T12:00:00Z, 20270214, yes",
        "2027-02-15T12:00:00Z, 20270215, no",
        "2027-02-15T12:00:00Z, 20270216, no",
        "2027-02-15T12:00:00Z, 20190101, yes",
        "2027-03-02T00:00:00Z, 20270214, no",
        "2027-02-15T12:00:00Z, 20270302, no_data_available",
        ", 20260101, no",
        ", 20210126, no_data_available",
        ", 20210127, no",
        ", '', no_data_available"
    })
    void reassigned_ifSomebodyElseGotItAfterThatDay(Instant at, String verified, String said) {
        if (at != null) {
            desk.mock.lookup().number(NUMBER).reassigned(at);
        }
        JsonNode answer = desk.ask("reassigned_number", NUMBER, "LastVerifiedDate=" + verified);
        assertThat(answer.path("is_number_reassigned").asText()).isEqualTo(said);
        assertThat(answer.path("last_verified_date").asText())
                .isEqualTo(verified.isEmpty() ? "null" : verified.replaceAll("(....)(..)(..)", "$1-$2-$3"));
    }

    @Test
    void reassignment_comesWithTheClock() {
        desk.mock.lookup().number(NUMBER).reassigned(LookupDesk.START.plus(Duration.ofDays(2)));
        String asked = "LastVerifiedDate=20270301";
        assertThat(desk.ask("reassigned_number", NUMBER, asked)
                        .path("is_number_reassigned")
                        .asText())
                .isEqualTo("no");
        desk.mock.clock().advance(Duration.ofDays(2));
        assertThat(desk.ask("reassigned_number", NUMBER, asked)
                        .path("is_number_reassigned")
                        .asText())
                .isEqualTo("yes");
    }

    static List<List<String>> claims() {
        return Arrays.stream("""
                        FirstName=Robert first_name exact_match
                        FirstName=ROBERT first_name exact_match
                        FirstName=R%C3%B3bert first_name exact_match
                        FirstName=Rober first_name high_partial_match
                        FirstName=Robetr first_name high_partial_match
                        FirstName=Robert%20James first_name high_partial_match
                        FirstName=Bob first_name partial_match
                        FirstName=Anna first_name no_match
                        LastName=O%27Neill last_name exact_match
                        LastName=Neill last_name high_partial_match
                        LastName=Smith last_name no_match
                        AddressLine1=12%20Oak%20Street&AddressLine2=Flat%203 address_lines exact_match
                        AddressLine1=12%20Oak%20Street address_lines high_partial_match
                        AddressLine1=Oak%20Street address_lines partial_match
                        AddressLine1=13%20Oak%20Street address_lines no_match
                        AddressLine1=12%20Elm%20Street address_lines no_match
                        City=Denver city exact_match
                        City=Boston city no_match
                        State=CO state exact_match
                        State=NY state no_match
                        PostalCode=80202 postal_code exact_match
                        PostalCode=80202-1234 postal_code high_partial_match
                        PostalCode=80203 postal_code no_match
                        AddressCountryCode=us address_country exact_match
                        AddressCountryCode=GB address_country no_match
                        NationalId=YZ3456883 national_id no_data_available
                        DateOfBirth=19901214 date_of_birth exact_match
                        DateOfBirth=19901215 date_of_birth partial_match
                        DateOfBirth=19801215 date_of_birth no_match
                        """.split("\n"))
                .map(each -> List.of(each.strip().split(" ")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void identity_isMatchedAttributeByAttribute(List<String> row) {
        Person person = Person.named("Robert", "O Neill")
                .at(new Person.Address("12 Oak Street", "Flat 3", "Denver", "CO", "80202", "US"))
                .known(null, "19901214");
        desk.mock.lookup().number(NUMBER).person(person);
        JsonNode match = desk.ask("identity_match", NUMBER, row.get(0));
        assertThat(match.path(row.get(1) + "_match").asText()).isEqualTo(row.get(2));
        int score = switch (row.get(2)) {
            case "exact_match" -> 100;
            case "high_partial_match" -> 90;
            case "partial_match" -> 50;
            default -> 0;
        };
        if (row.get(2).equals("no_data_available")) {
            assertThat(match.path("summary_score").isNull()).isTrue();
        } else {
            assertThat(match.path("summary_score").asInt()).isEqualTo(score);
        }
        long said = match.properties().stream()
                .filter(each ->
                        each.getKey().endsWith("_match") && !each.getValue().isNull())
                .count();
        assertThat(said).as("attributes that were not sent are null: %s", match).isEqualTo(1);
    }

    @Test
    void score_isTheMeanOfWhatCouldBeCompared() {
        desk.mock.lookup().number(NUMBER).person(Person.named("Ada", "Byron"));
        assertThat(desk.ask("identity_match", NUMBER, "FirstName=Ada&LastName=Smith&City=Rome")
                        .path("summary_score")
                        .asInt())
                .isEqualTo(50);
    }

    @Test
    void preFill_needsAVerificationOfTheAccount_ifOneIsNamed() {
        desk.mock.lookup().number(NUMBER).person(Person.named("Ada", "Byron"));
        assertThat(desk.ask("pre_fill", NUMBER, "").path("first_name").asText()).isEqualTo("Ada");
        String nobodys = "VE" + "0".repeat(31) + "e";
        assertThat(desk.ask("pre_fill", NUMBER, "VerificationSid=" + nobodys)
                        .path("error_code")
                        .asInt())
                .isEqualTo(60623);
        String service = desk.mock.account().verify().service().sid();
        String sid = desk.door
                .call("POST", "/verify/v2/Services/" + service + "/Verifications", "To", NUMBER, "Channel", "sms")
                .json()
                .path("sid")
                .asText();
        assertThat(desk.ask("pre_fill", NUMBER, "VerificationSid=" + sid)
                        .path("last_name")
                        .asText())
                .isEqualTo("Byron");
    }

    @Test
    void drawnPerson_isTheSameForAllPackages() {
        JsonNode person = desk.ask("pre_fill", "+12065550100", "");
        JsonNode match = desk.ask(
                "identity_match",
                "+12065550100",
                "FirstName=" + person.path("first_name").asText() + "&PostalCode="
                        + person.path("postal_code").asText());
        assertThat(match.path("summary_score").asInt()).isEqualTo(100);
    }
}
