package dev.tidings.mock.lookup;

import static dev.tidings.mock.lookup.LookupDesk.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What test credentials get. */
class MagicLookupTest {
    private static final String PERSON = "FirstName=John&LastName=Doe&AddressLine1=321%20Main%20Street&City=New%20York"
            + "&State=NY&PostalCode=10021&AddressCountryCode=US&NationalId=YZ3456883&DateOfBirth=19901214";

    private final LookupDesk desk = new LookupDesk();
    private final Door test = desk.door.as(desk.mock.account().newTestCredentials());

    @AfterEach
    void stop() {
        desk.close();
    }

    private Door.Answer get(String number, String query) {
        return test.call("GET", "/v2/PhoneNumbers/" + number + "?" + query);
    }

    @ParameterizedTest
    @CsvSource({
        "+447772000001, sim_swap, '', /last_sim_swap/swapped_in_period, true",
        "+447772000001, sim_swap, '', /mobile_country_code, 276",
        "+15005552002, sim_swap, '', /last_sim_swap/last_sim_swap_date, null",
        "+15005552003, sim_swap, '', /last_sim_swap/swapped_in_period, false",
        "+15005552005, sim_swap, '', /error_code, 60620",
        "+14159929960, reassigned_number, LastVerifiedDate=20201227, /is_number_reassigned, yes",
        "+14159929960, reassigned_number, LastVerifiedDate=20190924, /is_number_reassigned, no",
        "+14159929960, reassigned_number, LastVerifiedDate=20211224, /is_number_reassigned, no_data_available",
        "+15005552021, reassigned_number, LastVerifiedDate=20260101, /is_number_reassigned, yes",
        "+14159929960, sms_pumping_risk, '', /sms_pumping_risk_score, 61",
        "+14159929960, sms_pumping_risk, '', /carrier_risk_category, moderate",
        "+14159929960, sms_pumping_risk, '', /number_blocked_last_3_months, null",
        "+15005552035, sms_pumping_risk, '', /number_blocked, true",
        "+14159929960, identity_match, " + PERSON + ", /summary_score, 90",
        "+14159929960, identity_match, " + PERSON + ", /postal_code_match, no_data_available",
        "+15005552015, identity_match, " + PERSON + ", /error_code, 60607"
    })
    void magicNumbers_answerWhatTheTableSays(String number, String one, String more, String at, String said) {
        Door.Answer answer = get(number, "Fields=" + one + "&" + more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path(one).at(at).asText()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "+14155550123, Fields=sim_swap, 400, 60622",
        "+15005552001, Fields=sms_pumping_risk, 400, 60622",
        "+14159929960, Fields=reassigned_number&LastVerifiedDate=20200101, 400, 60622",
        "+14159929960, Fields=reassigned_number, 400, 60618",
        "+14159929960, Fields=identity_match&FirstName=John, 400, 60617",
        "+14159929960, Fields=identity_match, 400, 60617",
        "+14159929960, '', 403, 20008",
        "+14159929960, Fields=caller_name, 403, 20008",
        "+447772000001, 'Fields=sim_swap,line_status', 403, 20008"
    })
    void everythingElse_isRefused(String number, String query, int status, int code) {
        assertRefused(get(number, query), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/PhoneNumbers/+14159929960",
        "GET, /v2/RateLimits",
        "POST, /v2/batch/query",
        "GET, /v2/PhoneNumbers/+14159929960/Overrides/line_type_intelligence"
    })
    void otherOperations_areClosed(String method, String path) {
        assertRefused(LookupDesk.json(test, method, path, ""), 403, 20008);
    }

    @Test
    void invalidNumbers_areToldAsLive_andNothingIsCounted() {
        JsonNode answer = get("+141599299600", "Fields=sim_swap").json();
        assertThat(answer.path("validation_errors").toString()).isEqualTo("[\"TOO_LONG\"]");
        get("+15005552034", "Fields=sms_pumping_risk");
        assertThat(desk.mock.account().balance()).isEqualByComparingTo("10000");
    }
}
