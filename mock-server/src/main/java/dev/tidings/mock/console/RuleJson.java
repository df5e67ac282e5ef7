package dev.tidings.mock.console;

import dev.tidings.mock.network.CallMatch;
import dev.tidings.mock.network.Fate;
import dev.tidings.mock.network.Fault;
import dev.tidings.mock.network.Journey.Outcome;
import dev.tidings.mock.network.MessageMatch;
import dev.tidings.mock.network.Rule;
import dev.tidings.mock.network.RuleBook;
import dev.tidings.mock.network.Turn;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Rules as JSON. What is written can be read again; what is left out of it, or null, is the usual.
 *
 * <pre>{@code
 * {"messages": {"to": "+1415*", "body": "code"}, "nth": 3, "then": {"status": "undelivered", "delay": "PT2S"}}
 * {"calls": {"method": "POST"}, "first": 2, "then": {"http_status": 429, "retry_after": "PT1S"}}
 * {"calls": {"product": "api"}, "probability": 0.1, "then": {"drop": true, "accepted": true}}
 * }</pre>
 */
final class RuleJson {
    static final View<RuleBook.Standing> STANDING = View.of("Rule", RuleJson::write);

    private RuleJson() {}

    /**
     * The rule in {@code fields}.
     *
     * @throws ApiError with the field, its value and what it must be
     */
    static Rule read(JsonFields fields) {
        String id = fields.text("id").orElse("");
        JsonFields messages = fields.object("messages").orElse(null);
        JsonFields calls = fields.object("calls").orElse(null);
        Turn turn = turn(fields);
        JsonFields then = fields.object("then").orElse(null);
        // Written, but not read: so that a list can be put back as it was got.
        fields.has("matched");
        fields.has("struck");
        fields.done();
        if (then == null) {
            throw fields.missing("then");
        }
        if ((messages == null) == (calls == null)) {
            throw ApiError.malformed("Exactly one of the fields \"" + fields.name("messages") + "\" and \""
                    + fields.name("calls") + "\" must be given: what the rule is about");
        }
        if (messages != null) {
            MessageMatch match = messages(messages);
            Fate fate = fate(then);
            return Outcomes.checked(fields, () -> new Rule.OnMessages(id, match, turn, fate));
        }
        CallMatch match = calls(calls == null ? fields : calls);
        Fault fault = fault(then);
        return Outcomes.checked(fields, () -> new Rule.OnCalls(id, match, turn, fault));
    }

    private static MessageMatch messages(JsonFields fields) {
        MessageMatch match = Outcomes.checked(
                fields,
                () -> new MessageMatch(
                        text(fields, "account_sid"),
                        text(fields, "to"),
                        text(fields, "from"),
                        text(fields, "country"),
                        text(fields, "body")));
        fields.done();
        return match;
    }

    private static CallMatch calls(JsonFields fields) {
        CallMatch match = Outcomes.checked(
                fields,
                () -> new CallMatch(
                        text(fields, "account_sid"),
                        text(fields, "method"),
                        text(fields, "path"),
                        text(fields, "product"),
                        text(fields, "operation")));
        fields.done();
        return match;
    }

    private static @Nullable String text(JsonFields fields, String name) {
        return fields.text(name).orElse(null);
    }

    private static Turn turn(JsonFields fields) {
        Turn.Which which = Turn.Which.ALL;
        int number = 0;
        for (Turn.Which each : List.of(Turn.Which.NTH, Turn.Which.EVERY, Turn.Which.FIRST, Turn.Which.AFTER)) {
            Integer given = fields.integer(word(each)).orElse(null);
            if (given != null && which != Turn.Which.ALL) {
                throw ApiError.malformed("At most one of the fields \"" + fields.name("nth")
                        + "\", \"every\", \"first\" and \"after\" may be given");
            }
            which = given == null ? which : each;
            number = given == null ? number : given;
        }
        Turn.Which one = which;
        int counted = number;
        return Outcomes.checked(
                fields,
                () -> new Turn(
                        one,
                        counted,
                        fields.decimal("probability").orElse(1.0),
                        fields.integer("times").orElse(null),
                        fields.instant("valid_from").orElse(null),
                        fields.instant("valid_until").orElse(null)));
    }

    private static String word(Turn.Which which) {
        return which.name().toLowerCase(Locale.ROOT);
    }

    private static Fate fate(JsonFields then) {
        Outcome outcome = Outcomes.read(then);
        Fate fate = Outcomes.checked(
                then,
                () -> new Fate(
                        outcome,
                        then.integer("error_code").orElse(Fate.usualErrorCode(outcome)),
                        then.duration("sent_after").orElse(null),
                        then.duration("delay").orElse(null)));
        then.done();
        return fate;
    }

    private static Fault fault(JsonFields then) {
        Fault.Answer answer = answer(then);
        boolean drop = then.flag("drop").orElse(false);
        Integer cutAfter = then.integer("cut_after").orElse(null);
        if (drop && cutAfter != null) {
            throw then.wrong("cut_after", cutAfter.toString(), "left out where the connection is dropped");
        }
        Fault fault = Outcomes.checked(
                then,
                () -> new Fault(
                        then.flag("accepted").orElse(answer == null && !drop),
                        answer,
                        then.duration("delay").orElse(Duration.ZERO),
                        then.duration("spread").orElse(Duration.ZERO),
                        drop ? Integer.valueOf(0) : cutAfter));
        then.done();
        return fault;
    }

    private static Fault.@Nullable Answer answer(JsonFields then) {
        Integer status = then.integer("http_status").orElse(null);
        Integer errorCode = then.integer("error_code").orElse(null);
        String message = then.text("message").orElse(null);
        Duration retryAfter = then.duration("retry_after").orElse(null);
        if (status == null) {
            if (errorCode != null || message != null || retryAfter != null) {
                throw then.missing("http_status");
            }
            return null;
        }
        return Outcomes.checked(
                then,
                () -> new Fault.Answer(
                        status,
                        errorCode == null ? Fault.usualErrorCode(status) : errorCode,
                        message == null ? Fault.usualMessage(status) : message,
                        retryAfter));
    }

    private static void write(RuleBook.Standing standing, ResourceWriter out) {
        Rule rule = standing.rule();
        out.string("id", rule.id());
        if (rule instanceof Rule.OnMessages messages) {
            MessageMatch match = messages.match();
            out.object(
                    "messages",
                    fields -> fields.string("account_sid", match.accountSid())
                            .string("to", match.to())
                            .string("from", match.from())
                            .string("country", match.country())
                            .string("body", match.body()));
        } else if (rule instanceof Rule.OnCalls calls) {
            CallMatch match = calls.match();
            out.object(
                    "calls",
                    fields -> fields.string("account_sid", match.accountSid())
                            .string("method", match.method())
                            .string("path", match.path())
                            .string("product", match.product())
                            .string("operation", match.operation()));
        }
        Turn turn = rule.turn();
        for (Turn.Which each : List.of(Turn.Which.NTH, Turn.Which.EVERY, Turn.Which.FIRST, Turn.Which.AFTER)) {
            out.number(word(each), each == turn.which() ? turn.number() : null);
        }
        out.number("probability", turn.probability())
                .number("times", turn.times())
                .string("valid_from", shown(turn.validFrom()))
                .string("valid_until", shown(turn.validUntil()))
                .object("then", then -> effect(rule, then))
                .number("matched", standing.matched())
                .number("struck", standing.struck());
    }

    private static void effect(Rule rule, ResourceWriter then) {
        if (rule instanceof Rule.OnMessages messages) {
            Fate fate = messages.fate();
            then.string("status", Outcomes.status(fate.outcome()))
                    .number("error_code", fate.errorCode() == 0 ? null : fate.errorCode())
                    .string("sent_after", shown(fate.sentAfter()))
                    .string("delay", shown(fate.delay()));
        } else if (rule instanceof Rule.OnCalls calls) {
            Fault fault = calls.fault();
            Fault.Answer answer = fault.answer();
            Integer cutAfter = fault.cutAfter();
            boolean drop = cutAfter != null && cutAfter == 0;
            then.bool("accepted", fault.accepted())
                    .number("http_status", answer == null ? null : answer.status())
                    .number("error_code", answer == null ? null : answer.errorCode())
                    .string("message", answer == null ? null : answer.message())
                    .string("retry_after", answer == null ? null : shown(answer.retryAfter()))
                    .string("delay", shown(fault.delay()))
                    .string("spread", shown(fault.spread()))
                    .number("cut_after", drop ? null : cutAfter)
                    .bool("drop", drop);
        }
    }

    private static @Nullable String shown(@Nullable Object time) {
        return time == null ? null : time.toString();
    }
}
