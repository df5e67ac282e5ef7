package dev.tidings.mock.service;

import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.List;

/** Services on the wire. */
final class ServiceViews {
    /** No service is registered for A2P: there are no campaigns yet. */
    private static final boolean NOT_REGISTERED = false;

    static final View<MessagingService> SERVICE = View.of("Service", (service, out) -> {
        out.string("sid", service.sid())
                .string("account_sid", service.accountSid())
                .string("friendly_name", service.friendlyName())
                .iso("date_created", service.created())
                .iso("date_updated", service.updated());
        settings(service, out);
        out.number("validity_period", service.validityPeriod().toSeconds())
                .string("usecase", service.usecase().wire())
                .bool("us_app_to_person_registered", NOT_REGISTERED)
                .object("links", links -> links(service.path(), links))
                .url("url", service.path());
    });

    private static final View<Usecase> USECASE = View.of(
            "Usecase",
            (usecase, out) -> out.string("usecase", usecase.wire())
                    .string("description", usecase.description())
                    .string("purpose", usecase.purpose()));

    static final View<List<Usecase>> USECASES =
            View.of("Usecases", (all, out) -> out.objects("usecases", all, USECASE));

    private ServiceViews() {}

    private static void settings(MessagingService service, ResourceWriter out) {
        MessagingService.Features features = service.features();
        out.string("inbound_request_url", service.inbound().url())
                .string("inbound_method", service.inbound().method())
                .string("fallback_url", service.inbound().fallbackUrl())
                .string("fallback_method", service.inbound().fallbackMethod())
                .string("status_callback", service.statusCallback())
                .bool("sticky_sender", features.stickySender())
                .bool("smart_encoding", features.smartEncoding())
                .bool("mms_converter", features.mmsConverter())
                .bool("fallback_to_long_code", features.fallbackToLongCode())
                .string("scan_message_content", features.scanMessageContent().wire())
                .bool("area_code_geomatch", features.areaCodeGeomatch())
                .bool("synchronous_validation", features.synchronousValidation())
                .bool("use_inbound_webhook_on_number", features.useInboundWebhookOnNumber());
    }

    private static void links(String service, ResourceWriter links) {
        links.url("phone_numbers", service + "/PhoneNumbers")
                .url("short_codes", service + "/ShortCodes")
                .url("alpha_senders", service + "/AlphaSenders")
                .url("destination_alpha_senders", service + "/DestinationAlphaSenders")
                .url("channel_senders", service + "/ChannelSenders")
                .url("messages", service + "/Messages")
                .url("us_app_to_person", service + "/Compliance/Usa2p")
                .url("us_app_to_person_usecases", service + "/Compliance/Usa2p/Usecases");
    }
}
