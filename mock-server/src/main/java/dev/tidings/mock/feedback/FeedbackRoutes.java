package dev.tidings.mock.feedback;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where senders report what came of a message. There is no way to read it back. */
public final class FeedbackRoutes implements Routes {
    private static final String FEEDBACK = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json";
    private static final String OUTCOME = "Outcome";

    private final World world;
    private final Feedbacks feedbacks;
    private final Function<String, Optional<Message>> messages;

    private FeedbackRoutes(World world, Feedbacks feedbacks, Function<String, Optional<Message>> messages) {
        this.world = world;
        this.feedbacks = feedbacks;
        this.messages = messages;
    }

    /** The routes to {@code feedbacks}; {@code messages} finds a message by its SID. */
    public static FeedbackRoutes of(World world, Feedbacks feedbacks, Function<String, Optional<Message>> messages) {
        return new FeedbackRoutes(world, feedbacks, messages);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("api").add("POST", FEEDBACK, List.of(OUTCOME), this::report);
    }

    private Response report(Call call) {
        FeedbackOutcome outcome =
                call.form().nonEmpty(OUTCOME).map(FeedbackRoutes::outcome).orElse(FeedbackOutcome.CONFIRMED);
        Feedback feedback = world.run(tx -> messages.apply(call.path("MessageSid"))
                .filter(each -> each.accountSid().equals(call.path("AccountSid")))
                .map(each -> feedbacks.report(tx, each, outcome))
                .orElseThrow(() -> ApiError.notFound(call.request().path())));
        return call.resource(200, FeedbackViews.FEEDBACK, feedback);
    }

    private static FeedbackOutcome outcome(String name) {
        return FeedbackOutcome.of(name)
                .orElseThrow(() -> ApiError.malformed(
                        OUTCOME + " \"" + name + "\" is not known: must be confirmed or unconfirmed"));
    }
}
