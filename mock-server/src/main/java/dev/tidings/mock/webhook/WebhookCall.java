package dev.tidings.mock.webhook;

import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One event that an application is to hear of.
 *
 * @param accountSid whose application
 * @param lane calls of one lane go out one after the other; the message's SID
 * @param kind what it is, such as {@code status-callback}
 * @param url where to; may carry connection overrides as its fragment
 * @param method {@code POST}, {@code PUT} or {@code GET}
 * @param parameters in order; none beside {@code json}
 * @param json what is posted instead of a form; null for a form
 * @param fallback called if that fails; null for nobody
 * @param token the same on every attempt of this event
 * @param secret what it is signed with
 * @param onAnswer hears how it ended, on a thread of its own and outside the world's lock; null if nobody cares
 * @param terms how it is called where that is not as with messages; null if it is
 */
public record WebhookCall(
        String accountSid,
        String lane,
        String kind,
        String url,
        String method,
        Parameters parameters,
        @Nullable String json,
        @Nullable Fallback fallback,
        String token,
        String secret,
        @Nullable Consumer<WebhookAnswer> onAnswer,
        @Nullable Terms terms) {
    /**
     * How a call is made of which messages know nothing.
     *
     * @param patience how long all attempts may take together, in real time; overrides of the URL only shorten it
     * @param lateCode what the debugger says if that is over
     * @param onDrop run, outside of all locks, if the call is given up since the server is reset or closed; who is there to hear
     *     of that waits for the answer, so that the call lets others of its lane go first only as long as that takes no time to
     *     speak of; null if nobody waits
     */
    public record Terms(
            Duration patience, int lateCode, @Nullable Runnable onDrop) {}

    /**
     * Whom to call if the first one fails.
     *
     * @param url where to
     * @param method {@code POST}, {@code PUT} or {@code GET}
     */
    public record Fallback(String url, String method) {}

    /** Whether calls with {@code method} say what they say in a body, not in the URL. */
    static boolean hasBody(String method) {
        return method.equals("POST") || method.equals("PUT");
    }

    /** A token for a new event: a UUID (version 4) from the world's chance. */
    public static String newToken(Transaction tx) {
        long high = (tx.chance().nextLong() & ~0xF000L) | 0x4000L;
        long low = (tx.chance().nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /** A call with a form. */
    public WebhookCall(
            String accountSid,
            String lane,
            String kind,
            String url,
            String method,
            Parameters parameters,
            @Nullable Fallback fallback,
            String token,
            String secret,
            @Nullable Consumer<WebhookAnswer> onAnswer) {
        this(accountSid, lane, kind, url, method, parameters, null, fallback, token, secret, onAnswer, null);
    }

    /** A call with a form, or with {@code json} instead. */
    public WebhookCall(
            String accountSid,
            String lane,
            String kind,
            String url,
            String method,
            Parameters parameters,
            @Nullable String json,
            @Nullable Fallback fallback,
            String token,
            String secret,
            @Nullable Consumer<WebhookAnswer> onAnswer) {
        this(accountSid, lane, kind, url, method, parameters, json, fallback, token, secret, onAnswer, null);
    }

    /** The same call, made on {@code special} terms. */
    public WebhookCall on(Terms special) {
        return new WebhookCall(
                accountSid, lane, kind, url, method, parameters, json, fallback, token, secret, onAnswer, special);
    }

    /**
     * The call of the fallback, which is told that this one failed with {@code errorCode}; null if there is no fallback. The
     * token stays, since it is the same event.
     */
    public @Nullable WebhookCall failedOver(int errorCode) {
        Fallback second = fallback;
        if (second == null) {
            return null;
        }
        Parameters told = Parameters.builder()
                .addAll(parameters)
                .add("ErrorCode", Integer.toString(errorCode))
                .add("ErrorUrl", CallUrl.parse(url).map(CallUrl::requested).orElse(url))
                .build();
        return new WebhookCall(
                accountSid,
                lane,
                kind,
                second.url(),
                second.method(),
                told,
                null,
                null,
                token,
                secret,
                onAnswer,
                terms);
    }
}
