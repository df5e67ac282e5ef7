package dev.tidings.mock.chataddress;

import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;

/** Address configurations on the wire. */
final class AddressViews {
    static final View<AddressConfiguration> CONFIGURATION = View.of(
            "ConfigurationAddress",
            (each, out) -> out.string("sid", each.sid())
                    .string("account_sid", each.accountSid())
                    .string("type", each.type().wire())
                    .string("address", each.address())
                    .string("friendly_name", each.friendlyName())
                    .string("address_country", each.country())
                    .object("auto_creation", creation -> autoCreation(each.autoCreation(), creation))
                    .iso("date_created", each.created())
                    .iso("date_updated", each.updated())
                    .url("url", each.path()));

    private AddressViews() {}

    private static void autoCreation(AutoCreation creation, ResourceWriter out) {
        out.bool("enabled", creation.enabled()).string("type", creation.type().wire());
        switch (creation.type()) {
            case DEFAULT -> {}
            case WEBHOOK ->
                out.string("conversation_service_sid", creation.serviceSid())
                        .string("webhook_url", creation.webhookUrl())
                        .string("webhook_method", creation.webhookMethod())
                        .strings("webhook_filters", creation.webhookFilters());
            case STUDIO ->
                out.string("conversation_service_sid", creation.serviceSid())
                        .string("studio_flow_sid", creation.flowSid())
                        .number("studio_retry_count", creation.retryCount());
        }
    }
}
