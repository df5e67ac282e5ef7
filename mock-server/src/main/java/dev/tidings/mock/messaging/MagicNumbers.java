package dev.tidings.mock.messaging;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.wire.ApiError;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What test credentials get: an answer that depends on the numbers alone. The order is that of {@link MessageChecks}, so that
 * a program meets the same errors in the same order as with real ones.
 */
final class MagicNumbers {
    private static final String INVALID = "+15005550001";
    private static final String NO_ROUTE = "+15005550002";
    private static final String NO_PERMISSION = "+15005550003";
    private static final String OPTED_OUT = "+15005550004";
    private static final String VALID = "+15005550006";
    private static final String FULL_QUEUE = "+15005550008";
    private static final String NOT_MOBILE = "+15005550009";

    private final MessageChecks checks;
    private final MessageOptionChecks options;

    MagicNumbers(MessageChecks checks, MessageOptionChecks options) {
        this.checks = checks;
        this.options = options;
    }

    /**
     * Who would have sent {@code draft} to whom.
     *
     * @throws ApiError if the numbers say so, or if it would not be taken anyhow
     */
    MessageParties check(Instant now, Account account, MessageDraft draft) {
        String to = MessageChecks.requireTo(draft);
        String from = MessageChecks.requireSender(draft, MessageChecks.serviceSid(draft));
        if (from == null || draft.serviceSid() != null) {
            // That it cannot be used is documented, the code is not.
            throw new ApiError(20008, 403, "MessagingServiceSid is not accessible with Test Account Credentials");
        }
        MessageChecks.requireContent(draft, false);
        options.requireSids(draft);
        options.read(account, draft);
        options.sendAt(now, draft, false);
        options.requireKnown(account, draft, null);
        Line line = checks.line(to);
        if (line.e164().equals(INVALID)) {
            throw MessageChecks.invalidTo(to);
        }
        MessageChecks.requireOther(from, line.e164());
        requireSender(from);
        requireRecipient(from, line);
        if (from.equals(FULL_QUEUE)) {
            throw fullQueue();
        }
        return new MessageParties(from, line.e164(), line.region(), null);
    }

    private static void requireSender(String from) {
        if (from.equals(INVALID)) {
            throw MessageSenders.notASender(from);
        }
        if (!from.equals(VALID) && !from.equals(FULL_QUEUE)) {
            throw MessageSenders.notUsable(from);
        }
    }

    private static void requireRecipient(String from, Line to) {
        String shown = MessageChecks.masked(to.e164());
        @Nullable
        ApiError refusal = switch (to.e164()) {
            case NO_PERMISSION ->
                ApiError.badRequest(
                        21408,
                        "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: "
                                + shown);
            case NO_ROUTE -> MessageSenders.noRoute(from, to.e164());
            case NOT_MOBILE -> ApiError.badRequest(21614, "'To' number is not a valid mobile number: " + shown);
            case OPTED_OUT -> ApiError.badRequest(21610, "Attempt to send to unsubscribed recipient");
            default -> null;
        };
        if (refusal != null) {
            throw refusal;
        }
    }

    /** The refusal of a sender whose queue takes no more. */
    static ApiError fullQueue() {
        return new ApiError(21611, 429, "SMS queue is full.");
    }
}
