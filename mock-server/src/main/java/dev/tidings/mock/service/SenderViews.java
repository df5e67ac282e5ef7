package dev.tidings.mock.service;

import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.number.Capabilities;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members of pools on the wire. */
final class SenderViews {
    static final View<PoolMember> PHONE_NUMBER = View.of("PhoneNumber", (member, out) -> {
        common(member, out);
        out.string("phone_number", member.address())
                .string("country_code", member.region())
                .strings("capabilities", numberWords(member.capabilities()))
                .url("url", path(member, "PhoneNumbers"));
    });

    static final View<PoolMember> SHORT_CODE = View.of("ShortCode", (member, out) -> {
        common(member, out);
        out.string("short_code", member.address())
                .string("country_code", member.region())
                .strings("capabilities", messageWords(member.capabilities()))
                .url("url", path(member, "ShortCodes"));
    });

    static final View<PoolMember> ALPHA_SENDER = View.of("AlphaSender", (member, out) -> {
        common(member, out);
        out.string("alpha_sender", member.address())
                .strings("capabilities", messageWords(member.capabilities()))
                .url("url", path(member, "AlphaSenders"));
    });

    static final View<PoolMember> DESTINATION_ALPHA_SENDER = View.of("DestinationAlphaSender", (member, out) -> {
        common(member, out);
        out.string("alpha_sender", member.address())
                .strings("capabilities", messageWords(member.capabilities()))
                .string("iso_country_code", member.region())
                .url("url", path(member, "DestinationAlphaSenders"));
    });

    static final View<PoolMember> CHANNEL_SENDER = View.of(
            "ChannelSender",
            (member, out) -> out.string("account_sid", member.accountSid())
                    .string("messaging_service_sid", member.serviceSid())
                    .string("sid", member.senderSid())
                    .string("sender", member.address())
                    .string(
                            "sender_type",
                            Channel.of(member.address()).orElseThrow().title())
                    .string("country_code", orNull(member.region()))
                    .iso("date_created", member.added())
                    .iso("date_updated", member.added())
                    .url("url", path(member, "ChannelSenders")));

    private SenderViews() {}

    private static void common(PoolMember member, ResourceWriter out) {
        out.string("sid", member.senderSid())
                .string("account_sid", member.accountSid())
                .string("service_sid", member.serviceSid())
                .iso("date_created", member.added())
                .iso("date_updated", member.added());
    }

    private static String path(PoolMember member, String list) {
        return "/v1/Services/" + member.serviceSid() + '/' + list + '/' + member.senderSid();
    }

    private static List<String> numberWords(Capabilities can) {
        List<String> words = new ArrayList<>();
        if (can.mms()) {
            words.add("MMS");
        }
        if (can.sms()) {
            words.add("SMS");
        }
        if (can.voice()) {
            words.add("Voice");
        }
        return words;
    }

    private static List<String> messageWords(Capabilities can) {
        return can.mms() ? List.of("SMS", "MMS") : List.of("SMS");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
