package dev.tidings.mock.inbound;

import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.Handset;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.inbound.Incoming.Extra;
import dev.tidings.mock.world.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What channels tell of a message besides the message itself. What its sender's gesture said already stands as it is. */
final class Particulars {
    private static final String TYPE = "MessageType";

    private final Handsets handsets;

    Particulars(Handsets handsets) {
        this.handsets = handsets;
    }

    /** All that is told of {@code incoming}, which {@code from} sends to {@code to}, besides what stands in the message. */
    List<Extra> of(Transaction tx, Incoming incoming, String from, Receiver to) {
        if (to.app() == null) {
            return incoming.extras();
        }
        Map<String, String> told = new LinkedHashMap<>();
        incoming.extras().forEach(each -> told.put(each.name(), each.value()));
        String phone = phone(from);
        if (to.app() == App.WHATSAPP) {
            whatsApp(told, incoming, handsets.phone(from), from, phone);
        } else if (to.app() == App.RCS) {
            told.putIfAbsent(TYPE, type(incoming));
            told.putIfAbsent(
                    "ChannelMetadata",
                    MetadataViews.rcs(
                            phone == null ? from : phone,
                            to.address().substring(App.RCS.prefix().length()),
                            tx.newSid("Mx"),
                            tx.now(),
                            tapped(told)));
        }
        return told.entrySet().stream()
                .map(each -> new Extra(each.getKey(), each.getValue()))
                .toList();
    }

    private static void whatsApp(
            Map<String, String> told, Incoming incoming, Handset handset, String from, @Nullable String phone) {
        String waId = phone == null ? null : phone.substring(1);
        told.putIfAbsent(TYPE, type(incoming));
        told.putIfAbsent("ProfileName", handset.profileName());
        if (waId != null) {
            told.putIfAbsent("WaId", waId);
        }
        told.putIfAbsent("ReferralNumMedia", "0");
        told.putIfAbsent("ChannelMetadata", MetadataViews.whatsApp(told.get("ProfileName"), waId));
        String userId = phone == null ? from : handset.userId();
        if (userId != null) {
            told.putIfAbsent("ExternalUserId", userId);
        }
    }

    private static @Nullable String phone(String address) {
        int number = address.indexOf(":+");
        return number < 0 ? null : address.substring(number + 1);
    }

    private static MetadataViews.@Nullable Tapped tapped(Map<String, String> told) {
        String text = told.get("ButtonText");
        return text == null
                ? null
                : new MetadataViews.Tapped(
                        text, told.getOrDefault("ButtonPayload", text), told.getOrDefault("ButtonType", "REPLY"));
    }

    /** {@code text}, or what kind of file it is. Which words there are is unconfirmed. */
    private static String type(Incoming incoming) {
        if (incoming.files().isEmpty()) {
            return "text";
        }
        String type = incoming.files().get(0).contentType();
        if (type.equals("image/webp")) {
            return "sticker";
        }
        if (type.endsWith("vcard")) {
            return "contacts";
        }
        String kind = type.substring(0, type.indexOf('/') < 0 ? type.length() : type.indexOf('/'));
        return switch (kind) {
            case "image", "audio", "video" -> kind;
            default -> "document";
        };
    }
}
