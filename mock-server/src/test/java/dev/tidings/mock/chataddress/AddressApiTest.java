package dev.tidings.mock.chataddress;

import static dev.tidings.mock.chathook.HookDesk.V1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.chathook.HookDesk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Address configurations: there and back, what is refused, and how they end. */
class AddressApiTest {
    private static final String LIST = "/Configuration/Addresses";
    private static final String NUMBER = "+14155550100";
    private static final String FLOW = "FW" + "0a".repeat(16);

    private final HookDesk desk = new HookDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private String[] form(String encoded) {
        List<String> form = new ArrayList<>();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            form.add(pair.substring(0, equals));
            form.add(pair.substring(equals + 1)
                    .replace("FLOW", FLOW)
                    .replace("SERVICE", desk.service())
                    .replace("LONG", "x".repeat(257)));
        }
        return form.toArray(String[]::new);
    }

    @Test
    void address_isMade_found_changed_andDeleted() {
        JsonNode made = desk.create(LIST, form("Type=SMS&Address=" + NUMBER));
        assertThat(made.path("sid").asText()).matches("IG[0-9a-f]{32}");
        assertThat(made.path("type").asText()).isEqualTo("sms");
        assertThat(made.path("friendly_name").isNull()).isTrue();
        assertThat(made.path("address_country").isNull()).isTrue();
        assertThat(made.path("auto_creation")).hasToString("{\"enabled\":false,\"type\":\"default\"}");
        assertThat(desk.get(LIST + "/" + made.path("sid").asText())).isEqualTo(made);
        assertThat(desk.get(LIST + "/%2B14155550100")).as("by its address").isEqualTo(made);
        JsonNode changed = desk.update(LIST + "/%2B14155550100", form("FriendlyName=Line&AutoCreation.Enabled=true"));
        assertThat(changed.path("friendly_name").asText()).isEqualTo("Line");
        assertThat(changed.path("auto_creation")).hasToString("{\"enabled\":true,\"type\":\"default\"}");
        desk.delete(LIST + "/%2B14155550100");
        HookDesk.refused(404, 20404, desk.door().call("GET", V1 + LIST + "/%2B14155550100"));
        desk.create(LIST, form("Type=sms&Address=" + NUMBER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Type=default&ConversationServiceSid=SERVICE|{`enabled`:true,`type`:`default`}",
                "Type=webhook&WebhookUrl=https://example.com/&WebhookFilters=onMessageAdded&WebhookFilters=onParticipantAdded"
                        + "|{`enabled`:true,`type`:`webhook`,`conversation_service_sid`:null,`webhook_url`:`https://example.com/`,"
                        + "`webhook_method`:`POST`,`webhook_filters`:[`onMessageAdded`,`onParticipantAdded`]}",
                "Type=webhook&ConversationServiceSid=SERVICE&WebhookUrl=https://example.com/&WebhookMethod=get&WebhookFilters=onMessageAdded"
                        + "|{`enabled`:true,`type`:`webhook`,`conversation_service_sid`:`SERVICE`,`webhook_url`:`https://example.com/`,"
                        + "`webhook_method`:`GET`,`webhook_filters`:[`onMessageAdded`]}",
                "Type=studio&StudioFlowSid=FLOW&StudioRetryCount=3"
                        + "|{`enabled`:true,`type`:`studio`,`conversation_service_sid`:null,`studio_flow_sid`:`FLOW`,`studio_retry_count`:3}"
            })
    void autoCreation_looksAsItsTypeDoes(String form, String shape) {
        JsonNode made = desk.create(
                LIST,
                form("Type=sms&Address=" + NUMBER + "&AutoCreation.Enabled=true&AutoCreation."
                        + form.replace("&", "&AutoCreation.")));
        assertThat(made.path("auto_creation"))
                .hasToString(shape.replace('`', '"').replace("FLOW", FLOW).replace("SERVICE", desk.service()));
        JsonNode studio = desk.update(
                LIST + "/" + made.path("sid").asText(),
                form("AutoCreation.Type=studio&AutoCreation.StudioFlowSid=FLOW"));
        assertThat(studio.path("auto_creation").path("studio_flow_sid").asText())
                .isEqualTo(FLOW);
        assertThat(studio.path("auto_creation").has("webhook_url")).isFalse();
        assertThat(studio.path("auto_creation").path("enabled").asBoolean()).isTrue();
    }

    @Test
    void shortCode_hasACountry() {
        JsonNode made = desk.create(LIST, form("Type=sms&Address=55501&AddressCountry=CA"));
        assertThat(made.path("address_country").asText()).isEqualTo("CA");
        desk.delete(LIST + "/55501");
        assertThat(desk.create(LIST, form("Type=sms&Address=55501"))
                        .path("address_country")
                        .asText())
                .isEqualTo("US");
        assertThat(desk.create(LIST, form("Type=sms&Address=" + NUMBER + "&AddressCountry=CA"))
                        .path("address_country")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Address=+14155550100, 400, 20422",
        "Type=fax&Address=+14155550100, 400, 20422",
        "Type=sms, 400, 50407",
        "Type=sms&Address=, 400, 50407",
        "Type=sms&Address=+1415x, 400, 50407",
        "Type=sms&Address=whatsapp:+14155550100, 400, 50407",
        "Type=whatsapp&Address=+14155550100, 400, 50407",
        "Type=email&Address=nobody, 400, 50407",
        "Type=chat&Address=LONG, 400, 50407",
        "Type=sms&Address=+14155550142, 400, 50413",
        "Type=sms&Address=+14155550100&FriendlyName=LONG, 400, 50003",
        "Type=sms&Address=55501&AddressCountry=Canada, 400, 20422",
        "Type=sms&Address=+14155550100&AutoCreation.Enabled=yes, 400, 20422",
        "Type=sms&Address=+14155550100&AutoCreation.Type=Webhook, 400, 20422",
        "Type=sms&Address=+14155550100&AutoCreation.ConversationServiceSid=IS1, 400, 20422",
        "Type=sms&Address=+14155550100&AutoCreation.ConversationServiceSid=IS00000000000000000000000000000009, 404, 50050",
        "Type=sms&Address=+14155550100&AutoCreation.Type=webhook, 400, 50369",
        "Type=sms&Address=+14155550100&AutoCreation.Type=webhook&AutoCreation.WebhookUrl=https://example.com/LONGLONG, 400, 50372",
        "Type=sms&Address=+14155550100&AutoCreation.Type=webhook&AutoCreation.WebhookUrl=https://example.com/, 400, 50370",
        "Type=sms&Address=+14155550100&AutoCreation.Type=webhook&AutoCreation.WebhookUrl=https://example.com/&AutoCreation.WebhookFilters=onMessageAdd, 400, 50365",
        "Type=sms&Address=+14155550100&AutoCreation.Type=webhook&AutoCreation.WebhookMethod=put, 400, 50055",
        "Type=sms&Address=+14155550100&AutoCreation.Type=studio, 400, 50367",
        "Type=sms&Address=+14155550100&AutoCreation.Type=studio&AutoCreation.StudioFlowSid=FW1, 400, 50367",
        "Type=sms&Address=+14155550100&AutoCreation.Type=studio&AutoCreation.StudioFlowSid=FLOW&AutoCreation.StudioRetryCount=4, 400, 20422"
    })
    void addressThatCannotBe_isRefused(String form, int status, int code) {
        desk.refused(status, code, LIST, form(form));
        assertThat(desk.get(LIST).path("address_configurations")).isEmpty();
    }

    @Test
    void address_isConfiguredOnce() {
        desk.create(LIST, form("Type=sms&Address=" + NUMBER));
        desk.refused(409, 20409, LIST, form("Type=sms&Address=" + NUMBER));
        desk.create(LIST, form("Type=whAtsAPP&Address=whatsapp:" + NUMBER));
        assertThat(desk.get(LIST).path("address_configurations")).hasSize(2);
        assertThat(desk.get(LIST + "?Type=WhatsApp").path("address_configurations"))
                .hasSize(1);
        assertThat(desk.get(LIST + "?Type=rcs").path("address_configurations")).isEmpty();
        HookDesk.refused(400, 20422, desk.door().call("GET", V1 + LIST + "?Type=fax"));
        HookDesk.refused(400, 20007, desk.door().call("GET", V1 + LIST + "?PageSize=51"));
    }

    @Test
    void releasedNumber_losesItsConfiguration_withAWarning() {
        String sid = desk.create(LIST, form("Type=sms&Address=" + NUMBER))
                .path("sid")
                .asText();
        String number = desk.mock().account().numbers().stream()
                .filter(each -> each.address().equals(NUMBER))
                .findFirst()
                .orElseThrow()
                .sid();
        assertThat(desk.door()
                        .call(
                                "DELETE",
                                "/2010-04-01/Accounts/" + desk.account() + "/IncomingPhoneNumbers/" + number + ".json")
                        .status())
                .isEqualTo(204);
        HookDesk.refused(404, 20404, desk.door().call("GET", V1 + LIST + "/" + sid));
        assertThat(desk.alerts()).containsExactly(50610);
        assertThat(desk.mock().account().alerts().get(0).cause().level().wire()).isEqualTo("warning");
        assertThat(desk.mock().account().alerts().get(0).cause().resourceSid()).isEqualTo(sid);
    }
}
