package dev.tidings.verify.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasskeyOptionsTest {
    /** As in the example of the OpenAPI file. */
    private static final String OPTIONS = """
            {"publicKey": {
              "rp": {"id": "example.com", "name": "Example"},
              "user": {"id": "WUU0", "name": "jo", "displayName": "jo"},
              "challenge": "WUYw",
              "pubKeyCredParams": {"type": "public-key", "alg": -7},
              "timeout": 600000,
              "excludeCredentials": [],
              "authenticatorSelection": {"authenticatorAttachment": null, "requireResidentKey": false,
                "residentKey": "preferred", "userVerification": "required"},
              "attestation": "none"}}
            """;

    @Test
    void creationOptions_areThoseOfABrowser() {
        assertThat(PasskeyOptions.creation(OPTIONS))
                .isEqualTo("{\"rp\":{\"id\":\"example.com\",\"name\":\"Example\"},"
                        + "\"user\":{\"id\":\"WUU0\",\"name\":\"jo\",\"displayName\":\"jo\"},\"challenge\":\"WUYw\","
                        + "\"pubKeyCredParams\":[{\"type\":\"public-key\",\"alg\":-7}],\"timeout\":600000,"
                        + "\"excludeCredentials\":[],\"authenticatorSelection\":{\"requireResidentKey\":false,"
                        + "\"residentKey\":\"preferred\",\"userVerification\":\"required\"},\"attestation\":\"none\"}");
    }

    @Test
    void requestOptions_areMadeOfWhatTheApiOffers() {
        assertThat(PasskeyOptions.request(OPTIONS))
                .isEqualTo("{\"challenge\":\"WUYw\",\"rpId\":\"example.com\",\"timeout\":600000,"
                        + "\"userVerification\":\"required\"}");
    }

    @Test
    void requestOptions_keepWhatIsThere() {
        String options = "{\"challenge\":\"AAAA\",\"rpId\":\"example.org\",\"userVerification\":\"discouraged\","
                + "\"allowCredentials\":[{\"type\":\"public-key\",\"id\":\"BBBB\"}]}";

        assertThat(PasskeyOptions.request(options))
                .isEqualTo("{\"challenge\":\"AAAA\",\"rpId\":\"example.org\",\"userVerification\":\"discouraged\","
                        + "\"allowCredentials\":[{\"type\":\"public-key\",\"id\":\"BBBB\"}]}");
    }

    @Test
    void whatABrowserWouldNotTake_isRefused() {
        assertThatThrownBy(() -> PasskeyOptions.creation("{\"publicKey\":{\"challenge\":\"AAAA\"}}"))
                .hasMessage("the options have no 'rp', without which a browser does nothing");
        assertThatThrownBy(() -> PasskeyOptions.request("[]")).hasMessage("options must be a JSON object");
    }
}
