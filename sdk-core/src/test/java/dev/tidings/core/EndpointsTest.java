package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointsTest {
    @ParameterizedTest
    @CsvSource({
        ",,api,https://api.twilio.com",
        ",,verify,https://verify.twilio.com",
        "ie1,,api,https://api.ie1.twilio.com",
        "au1,sydney,messaging,https://messaging.sydney.au1.twilio.com",
        ",dublin,lookups,https://lookups.dublin.us1.twilio.com",
        ",,oauth,https://oauth.twilio.com",
        ",,mcs,https://mcs.us1.twilio.com",
        "ie1,,mcs,https://mcs.ie1.twilio.com",
        "ie1,dublin,oauth,https://oauth.twilio.com"
    })
    void hosts_byRegionAndEdge(String region, String edge, String product, String expected) {
        assertThat(Endpoints.of(region, edge).base(product)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({",", "ie1,", "au1,sydney", ",dublin"})
    void hosts_asTheOfficialClientMakesThem(String region, String edge) throws Exception {
        Request theirs = new Request(HttpMethod.GET, "https://messaging.twilio.com/v1/Services");
        theirs.setRegion(region);
        theirs.setEdge(edge);
        assertThat(Endpoints.of(region, edge).base("messaging") + "/v1/Services")
                .isEqualTo(theirs.constructURL().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:4010,api,http://localhost:4010",
        "http://localhost:4010/,verify,http://localhost:4010/verify",
        "HTTPS://gateway.example/twilio/,api,https://gateway.example/twilio",
        "https://gateway.example/twilio,oauth,https://gateway.example/twilio/oauth",
        "http://mock_server:4010,api,http://mock_server:4010",
        "http://[::1]:80,lookups,http://[::1]:80/lookups"
    })
    void baseUrl_servesEverything_productsNamedByTheFirstSegment(String base, String product, String expected) {
        assertThat(Endpoints.at(base).base(product)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:4010,must begin with http",
        "ftp://host,must begin with http",
        "http:///path,must name a host",
        "http://host?x=1,must have no user",
        "http://user:pw@host,must have no user",
        "http://ho st,is not a URL",
        "http://ho$st,must name a host",
        "http://:80,must name a host",
        "'',must begin with http"
    })
    void baseUrl_malformed_isRefusedWithValueAndRule(String base, String rule) {
        assertThatThrownBy(() -> Endpoints.at(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("baseUrl '" + base + "'")
                .hasMessageContaining(rule);
    }

    @ParameterizedTest
    @CsvSource({"evil.example/,region", "IE1,region", "-a,region", "'',region"})
    void region_malformed_isRefused(String value, String field) {
        assertThatThrownBy(() -> Endpoints.of(value, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(field + " is '" + value + "'");
    }

    @ParameterizedTest
    @CsvSource({
        // As the real backend writes links.
        ",api,/2010-04-01/A.json?Page=1,https://api.twilio.com/2010-04-01/A.json?Page=1",
        ",verify,https://verify.twilio.com/v2/S?Page=1,https://verify.twilio.com/v2/S?Page=1",
        // To the configured place, whatever host is named.
        ",verify,https://evil.example/v2/S?Page=1,https://verify.twilio.com/v2/S?Page=1",
        ",verify,https://evil.example,https://verify.twilio.com/",
        ",api,//evil.example/x,https://api.twilio.com//evil.example/x",
        ",api,@evil.example/x,https://api.twilio.com/@evil.example/x",
        "http://m:1,verify,https://verify.twilio.com/v2/S?Page=1,http://m:1/verify/v2/S?Page=1",
        // As a mock writes them, that knows the prefix.
        "http://m:1,verify,http://m:1/verify/v2/S?Page=1,http://m:1/verify/v2/S?Page=1",
        "http://m:1,verify,/verify/v2/S?Page=1,http://m:1/verify/v2/S?Page=1",
        "http://m:1,api,/2010-04-01/A.json,http://m:1/2010-04-01/A.json",
        "http://m:1/t,api,http://m:1/t/2010-04-01/A.json,http://m:1/t/2010-04-01/A.json",
        "http://m:1/t,api,/2010-04-01/A.json?x=http://y/,http://m:1/t/2010-04-01/A.json?x=http://y/"
    })
    void links_areFollowedToTheOwnPlaceOnly(String base, String product, String link, String expected) {
        Endpoints endpoints = base == null ? Endpoints.of(null, null) : Endpoints.at(base);
        assertThat(endpoints.follow(product, link)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"https://verify.twilio.com/v2/S", "/v2/S"})
    void links_withARegion_stayInIt(String link) {
        assertThat(Endpoints.of("ie1", null).follow("verify", link)).isEqualTo("https://verify.ie1.twilio.com/v2/S");
    }
}
