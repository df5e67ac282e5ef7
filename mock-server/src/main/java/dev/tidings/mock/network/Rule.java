package dev.tidings.mock.network;

import org.jspecify.annotations.Nullable;

/**
 * What is to happen to some messages instead of what their carrier would do, or to some API calls instead of the truth. Of
 * several rules the first that strikes wins.
 *
 * <pre>{@code
 * Rule.when(messages().to("+1415*").body("code")).nth(3).then(undelivered(30003).after(Duration.ofSeconds(2)))
 * Rule.when(calls().post("*Messages.json")).first(2).then(refused(429).retryAfter(Duration.ofSeconds(1)))
 * }</pre>
 */
public sealed interface Rule {
    /**
     * One about messages.
     *
     * @param id unique among all rules; empty for the next free number
     * @param match which messages
     * @param turn when of these
     * @param fate what becomes of them
     */
    record OnMessages(String id, MessageMatch match, Turn turn, Fate fate) implements Rule {
        /** Refuses an id that does not fit into a path. */
        public OnMessages {
            checkId(id);
        }

        @Override
        public OnMessages id(String next) {
            return new OnMessages(next, match, turn, fate);
        }

        @Override
        public OnMessages accountSid(String accountSid) {
            return new OnMessages(id, match.accountSid(accountSid), turn, fate);
        }

        @Override
        public @Nullable String accountSid() {
            return match.accountSid();
        }
    }

    /**
     * One about API calls.
     *
     * @param id unique among all rules; empty for the next free number
     * @param match which calls
     * @param turn when of these
     * @param fault what goes wrong with them
     */
    record OnCalls(String id, CallMatch match, Turn turn, Fault fault) implements Rule {
        /** Refuses an id that does not fit into a path. */
        public OnCalls {
            checkId(id);
        }

        @Override
        public OnCalls id(String next) {
            return new OnCalls(next, match, turn, fault);
        }

        @Override
        public OnCalls accountSid(String accountSid) {
            return new OnCalls(id, match.accountSid(accountSid), turn, fault);
        }

        @Override
        public @Nullable String accountSid() {
            return match.accountSid();
        }
    }

    /** Begins a rule about messages. */
    static RuleDraft<Fate> when(MessageMatch match) {
        return RuleDraft.of((id, turn, fate) -> new OnMessages(id, match, turn, fate));
    }

    /** Begins a rule about API calls. */
    static RuleDraft<Fault> when(CallMatch match) {
        return RuleDraft.of((id, turn, fault) -> new OnCalls(id, match, turn, fault));
    }

    /** The id: a number, or a name that a user gave; empty if it has none yet. */
    String id();

    /** When it strikes. */
    Turn turn();

    /** The account that it is about; null for all. */
    @Nullable
    String accountSid();

    /** The same rule with {@code id}. */
    Rule id(String id);

    /** The same rule about {@code accountSid} only. */
    Rule accountSid(String accountSid);

    private static void checkId(String id) {
        if (!id.matches("[A-Za-z0-9._-]{0,64}")) {
            throw Refused.text("id", id, "at most 64 letters, digits, dots, underscores and hyphens");
        }
    }
}
