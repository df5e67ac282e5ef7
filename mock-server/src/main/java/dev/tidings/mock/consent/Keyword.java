package dev.tidings.mock.consent;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words that everybody may write to a number, and what is replied to each kind. Twilio handles a message only if it is
 * that word and nothing else; that space around it does not matter is a safe guess, and so is YES, which newer accounts are
 * said not to have any more.
 */
final class Keyword {
    private static final List<String> STOP =
            List.of("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT");
    private static final List<String> START = List.of("START", "UNSTOP", "YES");
    private static final List<String> HELP = List.of("HELP", "INFO");

    private Keyword() {}

    /** The keywords of {@code type} unless a service has others; the one that it always has comes first. */
    static List<String> usual(OptOutType type) {
        return switch (type) {
            case STOP -> STOP;
            case START -> START;
            case HELP -> HELP;
        };
    }

    /** The reply to {@code type} unless a service has another. The wording is ours. */
    static String reply(OptOutType type) {
        return switch (type) {
            case STOP -> "You will get no more messages from us. Write START to get them again.";
            case START -> "You will get our messages from now on. Write HELP for help, or STOP to end them.";
            case HELP -> "Write STOP to end our messages. Your plan's message and data rates apply.";
        };
    }

    /** {@code body} as keywords are compared: without space around it, in upper case. */
    static String normal(String body) {
        return body.strip().toUpperCase(Locale.ROOT);
    }

    /** What the word {@code normal} asks for; null if it is no keyword. */
    static @Nullable OptOutType type(String normal) {
        for (OptOutType each : OptOutType.values()) {
            if (usual(each).contains(normal)) {
                return each;
            }
        }
        return null;
    }
}
