package dev.tidings.mock.network;

import dev.tidings.mock.http.FaultInjector;
import dev.tidings.mock.http.Format;
import dev.tidings.mock.http.Request;
import dev.tidings.mock.http.Target;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets API calls go wrong as the rules say. */
public final class RuleFaults implements FaultInjector {
    private static final String API_2010 = "/2010-04-01/";

    private final RuleBook rules;
    private final Function<Request, @Nullable String> callers;

    private RuleFaults(RuleBook rules, Function<Request, @Nullable String> callers) {
        this.rules = rules;
        this.callers = callers;
    }

    /**
     * The faults that {@code rules} say. Where a path does not name the account, {@code callers} knows whose credentials a
     * request claims to have, or answers null.
     */
    public static RuleFaults of(RuleBook rules, Function<Request, @Nullable String> callers) {
        return new RuleFaults(rules, callers);
    }

    @Override
    public @Nullable Fault strike(Request request, Target target) {
        RuleBook.Struck<dev.tidings.mock.network.Fault> struck =
                rules.strike(match -> match.matches(request.method(), target, () -> account(request, target)));
        return struck == null ? null : struck.effect().on(format(target.path()), struck.cause());
    }

    private @Nullable String account(Request request, Target target) {
        return target.accountSid() != null ? target.accountSid() : callers.apply(request);
    }

    /** What an error on {@code path} is written in: as the API itself would. */
    private static Format format(String path) {
        return path.startsWith(API_2010) && !path.endsWith(".json") && !path.endsWith(".json/")
                ? Format.XML
                : Format.JSON;
    }
}
