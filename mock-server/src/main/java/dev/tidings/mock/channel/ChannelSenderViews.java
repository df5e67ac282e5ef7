package dev.tidings.mock.channel;

import dev.tidings.mock.channel.SenderSetup.Labeled;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Senders on the wire. What a channel does not know of is null as a whole. */
final class ChannelSenderViews {
    static final View<ChannelSender> SENDER = View.of("Sender", (sender, out) -> {
        out.string("sid", sender.sid()).string("status", sender.status().wire()).string("sender_id", sender.address());
        configuration(sender, out);
        webhook(sender.setup().webhook(), out);
        profile(sender.setup().profile(), out);
        properties(sender.standing(), out);
        reasons(sender.standing().reasons(), out);
        compliance(sender.standing().launch(), out);
        out.url("url", sender.path());
    });

    private static final View<SenderStanding.Reason> REASON = View.of(
            "OfflineReason",
            (reason, out) -> out.string("code", Integer.toString(reason.code()))
                    .string("message", reason.message())
                    .string("more_info", reason.moreInfo()));

    private static final View<Launch.Carrier> CARRIER = View.of(
            "Carrier",
            (carrier, out) -> out.string("name", carrier.name())
                    .string("status", carrier.status().name()));

    private ChannelSenderViews() {}

    private static void configuration(ChannelSender sender, ResourceWriter out) {
        SenderSetup.Configuration configuration = sender.setup().configuration();
        if (configuration == null) {
            out.string("configuration", null);
            return;
        }
        out.object(
                "configuration",
                in -> in.string("waba_id", configuration.wabaId())
                        .string("verification_method", configuration.verificationMethod())
                        .string("verification_code", sender.proof().given())
                        .string("voice_application_sid", configuration.voiceApplicationSid())
                        .string("account_type", configuration.accountType()));
    }

    private static void webhook(SenderSetup.@Nullable Webhook webhook, ResourceWriter out) {
        if (webhook == null) {
            out.string("webhook", null);
            return;
        }
        out.object(
                "webhook",
                in -> in.string("callback_url", webhook.callbackUrl())
                        .string("callback_method", webhook.callbackMethod())
                        .string("fallback_url", webhook.fallbackUrl())
                        .string("fallback_method", webhook.fallbackMethod())
                        .string("status_callback_url", webhook.statusCallbackUrl())
                        .string("status_callback_method", webhook.statusCallbackMethod()));
    }

    private static void profile(SenderSetup.@Nullable Profile profile, ResourceWriter out) {
        if (profile == null) {
            out.string("profile", null);
            return;
        }
        out.object("profile", in -> {
            in.string("name", profile.name())
                    .string("about", profile.about())
                    .string("address", profile.address())
                    .string("description", profile.description())
                    .string("logo_url", profile.logoUrl())
                    .string("banner_url", profile.bannerUrl())
                    .string("privacy_url", profile.privacyUrl())
                    .string("terms_of_service_url", profile.termsOfServiceUrl())
                    .string("accent_color", profile.accentColor())
                    .string("vertical", profile.vertical());
            labeled(in, "websites", "website", profile.websites());
            labeled(in, "emails", "email", profile.emails());
            labeled(in, "phone_numbers", "phone_number", profile.phoneNumbers());
        });
    }

    private static void labeled(ResourceWriter out, String name, String member, @Nullable List<Labeled> values) {
        if (values == null) {
            out.string(name, null);
            return;
        }
        out.objects(
                name,
                values,
                // What stands for no label is unconfirmed; the schema takes no null.
                View.of(
                        member,
                        (each, in) -> in.string(member, each.value())
                                .string("label", Objects.requireNonNullElse(each.label(), ""))));
    }

    private static void properties(SenderStanding standing, ResourceWriter out) {
        Tier tier = standing.tier();
        if (standing.quality() == null && tier == null) {
            out.string("properties", null);
            return;
        }
        out.object(
                "properties",
                in -> in.string("quality_rating", standing.quality())
                        .string("messaging_limit", tier == null ? null : tier.wire()));
    }

    private static void reasons(List<SenderStanding.Reason> reasons, ResourceWriter out) {
        if (reasons.isEmpty()) {
            out.string("offline_reasons", null);
        } else {
            out.objects("offline_reasons", reasons, REASON);
        }
    }

    private static void compliance(@Nullable Launch launch, ResourceWriter out) {
        if (launch == null) {
            out.string("compliance", null);
            return;
        }
        View<Launch.Country> country = View.of(
                "Country",
                (each, in) -> in.string("country", each.code())
                        .string(
                                "registration_sid",
                                each.registrationSid() == null ? launch.registrationSid() : each.registrationSid())
                        .string("status", each.status().wire())
                        .objects("carriers", each.carriers(), CARRIER));
        out.object(
                "compliance",
                in -> in.string("registration_sid", launch.registrationSid())
                        .objects("countries", launch.countries(), country));
    }
}
