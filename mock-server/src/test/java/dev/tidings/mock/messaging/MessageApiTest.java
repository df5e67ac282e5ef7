package dev.tidings.mock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessageApiTest {
    private final JudgedServer judged = JudgedServer.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);

    @AfterEach
    void hearTheJudge() {
        judged.close();
    }

    @Test
    void create_answersAllFieldsInTheOrderOfTheWire() {
        Door.Answer created = door.post("/Messages.json", "From", "+14155550100", "To", "+14155550199", "Body", "Hi");

        assertThat(created.status()).isEqualTo(201);
        String sid = created.json().get("sid").asText();
        String uri = "/2010-04-01/Accounts/" + mock.accountSid() + "/Messages/" + sid;
        assertThat(created.text())
                .isEqualTo(("{'body': 'Hi', 'num_segments': '1', 'direction': 'outbound-api', "
                                + "'from': '+14155550100', 'date_updated': 'Sun, 01 Mar 2026 12:00:00 +0000', 'price': null, "
                                + "'error_message': null, 'uri': '" + uri + ".json', 'account_sid': '"
                                + mock.accountSid()
                                + "', 'num_media': '0', 'to': '+14155550199', "
                                + "'date_created': 'Sun, 01 Mar 2026 12:00:00 +0000', 'status': 'queued', 'sid': '"
                                + sid
                                + "', 'date_sent': null, 'messaging_service_sid': null, 'error_code': null, "
                                + "'price_unit': 'USD', 'api_version': '2010-04-01', "
                                + "'subresource_uris': {'media': '" + uri + "/Media.json'}}")
                        .replace('\'', '"'));
        assertThat(created.headers().first("Twilio-Request-Id")).contains("RQ" + sid.substring(2));
    }

    @Test
    void message_isDeliveredRatedAndListed() {
        String sid = door.post("/Messages.json", "From", "+14155550100", "To", "(415) 555-0199", "Body", "Hi")
                .json()
                .get("sid")
                .asText();
        mock.clock().settle();

        JsonNode fetched = door.get("/Messages/" + sid + ".json").json();
        assertThat(fetched.get("status").asText()).isEqualTo("delivered");
        assertThat(fetched.get("to").asText()).isEqualTo("+14155550199");
        assertThat(fetched.get("price").asText()).isEqualTo("-0.00830");
        assertThat(fetched.get("date_sent").isNull()).isFalse();
        assertThat(fetched.get("subresource_uris").has("feedback")).isTrue();
        assertThat(door.get("/Messages.json").json().get("messages").get(0)).isEqualTo(fetched);
        assertThat(door.get("/Messages").text()).contains("<Messages ", "<Message><Body>Hi</Body>");
    }
}
