package dev.tidings.verify.verification;

import dev.tidings.core.internal.resource.Check;
import java.util.Optional;

/**
 * What can be known about a verification without asking the backend. It refuses only what the backend refuses too; the
 * codes are the backend's for the same complaint.
 */
final class VerificationRules {
    private static final int LONGEST_NAME = 30;
    private static final int MOST_TAGS = 10;
    private static final int LONGEST_TAG = 128;
    private static final int SHORTEST_CODE = 4;
    private static final int LONGEST_CODE = 10;

    private VerificationRules() {}

    static void check(VerificationCreateParams p) {
        recipient(p);
        code("customCode", p.customCode());
        Check.length("customFriendlyName", p.customFriendlyName(), LONGEST_NAME); // 60200
        if (p.appHash().isPresent() && p.channel().isKnown() && !p.channel().equals(Channel.SMS)) { // 60602
            throw Check.refused("appHash is '" + p.appHash().get() + "' with the channel " + p.channel()
                    + ": only an SMS can have it");
        }
        if (p.tags().size() > MOST_TAGS) { // 60200
            throw Check.refused("tags are " + p.tags().size() + ": there must be at most " + MOST_TAGS);
        }
        p.tags().forEach((name, value) -> {
            Check.length("a name of tags", Optional.of(name), LONGEST_TAG);
            Check.length("a value of tags", Optional.of(value), LONGEST_TAG);
        });
    }

    static void check(VerificationCheckParams p) {
        code("code", p.code());
        if (p.to().isEmpty() && p.verificationSid().isEmpty()) { // 60221
            throw Check.refused("to and verificationSid are both missing: a check needs one of them");
        }
    }

    /** Gives {@code sidOrRecipient} back if there is something in it. */
    static String named(String sidOrRecipient) {
        return Check.given("sid", sidOrRecipient);
    }

    private static void code(String field, Optional<String> code) { // 60200
        Check.secret(field, code, SHORTEST_CODE, LONGEST_CODE);
    }

    /** Channels that this version does not know may want anything. */
    private static void recipient(VerificationCreateParams p) { // 60200
        boolean mail = p.channel().equals(Channel.EMAIL);
        if (p.to().isBlank() || (mail && p.to().indexOf('@') < 1)) {
            throw Check.refused("to is '" + p.to() + "': it must be "
                    + (mail ? "an e-mail address" : "a number such as +14155550123"));
        }
        if (!mail && p.channel().isKnown() && p.to().charAt(0) != '+') {
            throw Check.refused("to is '" + p.to() + "': it must be a number such as +14155550123");
        }
    }
}
