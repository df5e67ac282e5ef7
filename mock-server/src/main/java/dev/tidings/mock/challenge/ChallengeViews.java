package dev.tidings.mock.challenge;

import dev.tidings.mock.wire.JsonReader;
import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Challenges and notifications on the wire. */
final class ChallengeViews {
    static final View<Challenge> CHALLENGE = View.of("Challenge", ChallengeViews::write);

    static final View<Notification> NOTIFICATION = View.of(
            "Notification",
            (notification, out) -> out.string("sid", notification.sid())
                    .string("account_sid", notification.challenge().accountSid())
                    .string("service_sid", notification.challenge().serviceSid())
                    .string("entity_sid", notification.challenge().entitySid())
                    .string("identity", notification.challenge().identity())
                    .string("challenge_sid", notification.challenge().sid())
                    .string("priority", "high")
                    .number("ttl", notification.ttl().toSeconds())
                    .iso("date_created", notification.created()));

    private static final View<ChallengeDetails.Item> ITEM =
            View.of("Field", (item, out) -> out.string("label", item.label()).string("value", item.value()));

    private ChallengeViews() {}

    private static void write(Challenge challenge, ResourceWriter out) {
        out.string("sid", challenge.sid())
                .string("account_sid", challenge.accountSid())
                .string("service_sid", challenge.serviceSid())
                .string("entity_sid", challenge.entitySid())
                .string("identity", challenge.identity())
                .string("factor_sid", challenge.factorSid())
                .iso("date_created", challenge.created())
                .iso("date_updated", challenge.updated())
                .iso("date_responded", challenge.responded())
                .iso("expiration_date", challenge.expires())
                .string("status", challenge.status().wire())
                // When it is one of the other two words is nowhere said.
                .string("responded_reason", "none");
        details(challenge.details(), out);
        out.data("hidden_details", challenge.hiddenDetails())
                .data("metadata", challenge.metadata())
                .string("factor_type", challenge.factorType().wire())
                .url("url", challenge.path())
                .object("links", links -> links.url("notifications", challenge.path() + "/Notifications"));
    }

    /** Null if there are none: what the real backend shows then is unconfirmed. */
    private static void details(@Nullable ChallengeDetails details, ResourceWriter out) {
        if (details == null) {
            out.data("details", null);
        } else {
            out.object("details", within(details));
        }
    }

    private static Consumer<ResourceWriter> within(ChallengeDetails details) {
        return out -> {
            out.string("message", details.message());
            if (details.date() != null) {
                out.iso("date", details.date());
            }
            out.objects("fields", details.fields(), ITEM);
        };
    }

    /** What the API shows of {@code challenge}, as one reads it. */
    static Map<String, @Nullable Object> shown(Challenge challenge) {
        return JsonReader.object("challenge", text(out -> write(challenge, out)));
    }

    /** What applications are told of a challenge beside whose it is. */
    static Map<String, String> told(Challenge challenge) {
        Map<String, String> told = new LinkedHashMap<>();
        ChallengeDetails details = challenge.details();
        if (details != null) {
            told.put("challenge_details", text(within(details)));
        }
        put(told, "challenge_hidden_details", challenge.hiddenDetails());
        put(told, "challenge_metadata", challenge.metadata());
        return told;
    }

    private static void put(Map<String, String> told, String name, @Nullable Map<String, String> texts) {
        if (texts != null) {
            told.put(name, text(out -> texts.forEach(out::string)));
        }
    }

    private static String text(Consumer<ResourceWriter> fields) {
        return new String(JsonWriter.bytes(fields), StandardCharsets.UTF_8);
    }
}
