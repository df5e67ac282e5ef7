package dev.tidings.mock.messaging;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Parameters;
import java.util.List;

/** The Message resource of the 2010 API. */
public final class MessageRoutes implements Routes {
    private static final String LIST = "/2010-04-01/Accounts/{AccountSid}/Messages.json";
    private static final String ONE = "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json";

    /** Where messages were before there were media; taken out of service. */
    private static final String RETIRED = "/2010-04-01/Accounts/{AccountSid}/SMS/Messages";

    private static final List<String> CREATE = List.of(
            "To",
            "From",
            "MessagingServiceSid",
            "FallbackFrom",
            "Body",
            "MediaUrl",
            "ContentSid",
            "ContentVariables",
            "StatusCallback",
            "ApplicationSid",
            "MaxPrice",
            "ProvideFeedback",
            "Attempt",
            "ValidityPeriod",
            "ForceDelivery",
            "ContentRetention",
            "AddressRetention",
            "SmartEncoded",
            "PersistentAction",
            "TrafficType",
            "ShortenUrls",
            "ScheduleType",
            "SendAt",
            "SendAsMms",
            "RiskCheck",
            "MessageIntent",
            "Tags",
            // No longer documented, but they have error codes: taken, and nothing comes of them.
            "TrackingNumbers",
            "MaxRate",
            "DltPEId",
            "DltTemplateId",
            "InvoiceTag",
            "Subject",
            "SubjectText");

    private static final List<String> FILTERS = List.of("To", "From", "DateSent", "DateSent<", "DateSent>");
    private static final List<String> UPDATE = List.of("Body", "Status");

    private final Messages messages;

    private MessageRoutes(Messages messages) {
        this.messages = messages;
    }

    /** The routes to {@code messages}. */
    public static MessageRoutes of(Messages messages) {
        return new MessageRoutes(messages);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("api")
                .add("POST", LIST, CREATE, this::create)
                .add("GET", LIST, FILTERS, this::list)
                .add("GET", ONE, List.of(), this::fetch)
                .add("POST", ONE, UPDATE, this::update)
                .add("DELETE", ONE, List.of(), this::delete)
                .add("POST", RETIRED + ".json", CREATE, this::gone)
                .add("GET", RETIRED + ".json", FILTERS, this::gone)
                .add("GET", RETIRED + "/{Sid}.json", List.of(), this::gone);
    }

    private Response create(Call call) {
        return call.resource(
                201, MessageViews.CREATED, messages.create(call.caller().accountSid(), MessageDraft.of(call.form())));
    }

    private Response list(Call call) {
        return call.page(
                "messages",
                MessageViews.MESSAGE,
                messages.page(call.caller().accountSid(), call.pageRequest(), MessageFilter.of(call.query())));
    }

    private Response fetch(Call call) {
        return call.resource(
                200, MessageViews.MESSAGE, messages.get(call.caller().accountSid(), call.path("Sid")));
    }

    private Response update(Call call) {
        String accountSid = call.caller().accountSid();
        String sid = call.path("Sid");
        Parameters form = call.form();
        boolean redact = form.has("Body");
        if (redact == form.has("Status")) {
            throw refused("Give either an empty Body, to redact the message, or Status=canceled, to cancel it");
        }
        if (redact) {
            if (form.nonEmpty("Body").isPresent()) {
                throw refused("Body must be empty: a message can be redacted, but not rewritten");
            }
            return call.resource(200, MessageViews.MESSAGE, messages.redact(accountSid, sid));
        }
        String status = form.first("Status").orElse("");
        if (!status.equals("canceled")) {
            throw refused("Status \"" + status + "\" must be canceled");
        }
        return call.resource(200, MessageViews.MESSAGE, messages.cancel(accountSid, sid));
    }

    private static ApiError refused(String message) {
        return ApiError.badRequest(30400, message);
    }

    private Response gone(Call call) {
        throw new ApiError(20410, 410, call.request().path() + " is gone: use /Messages");
    }

    private Response delete(Call call) {
        messages.delete(call.caller().accountSid(), call.path("Sid"));
        return Response.empty(204);
    }
}
