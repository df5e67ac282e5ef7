package dev.tidings.mock.console;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.chataddress.Autocreation;
import dev.tidings.mock.chatevent.StudioFlows;
import dev.tidings.mock.chatevent.StudioFlows.FlowCall;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.wire.WebUrls;
import dev.tidings.mock.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code conversations/accounts/{account_sid}/…}: what the console sets of an account's conversations, namely which Messaging
 * Services make them by themselves, and who plays its Studio flows.
 */
public final class AutocreationCalls implements AdminCalls {
    private static final String ACCOUNT = "conversations/accounts/{account_sid}/autocreation";
    private static final String FLOWS = "conversations/accounts/{account_sid}/flows";
    private static final String FLOW = FLOWS + "/{flow_sid}";

    private static final View<FlowCall> CALL = View.of(
            "FlowCall",
            (each, out) -> out.string("flow_sid", each.flowSid())
                    .string("conversation_sid", each.conversationSid())
                    .string("webhook_sid", each.webhookSid())
                    .string("at", each.at().toString())
                    .data("parameters", parameters(each)));

    private final World world;
    private final Accounts accounts;
    private final Services messaging;
    private final Autocreation autocreation;
    private final StudioFlows flows;

    private AutocreationCalls(
            World world, Accounts accounts, Services messaging, Autocreation autocreation, StudioFlows flows) {
        this.world = world;
        this.accounts = accounts;
        this.messaging = messaging;
        this.autocreation = autocreation;
        this.flows = flows;
    }

    /** The calls that set {@code autocreation} and say who plays {@code flows}. */
    public static AutocreationCalls of(
            World world, Accounts accounts, Services messaging, Autocreation autocreation, StudioFlows flows) {
        return new AutocreationCalls(world, accounts, messaging, autocreation, flows);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", ACCOUNT, List.of(), call -> settings(account(call)))
                .add("PUT", ACCOUNT, List.of(), this::set)
                .add("GET", FLOWS, List.of(), call -> flows(account(call)))
                .add("PUT", FLOW, List.of(), this::play)
                .add("DELETE", FLOW, List.of(), this::stop);
    }

    private String account(AdminCall call) {
        String sid = call.path("account_sid");
        if (accounts.find(sid).isEmpty()) {
            throw ApiError.notFound(call.request().path());
        }
        return sid;
    }

    private Response settings(String account) {
        return AdminCall.json(out -> out.bool("unlocked", autocreation.unlocked(account))
                .strings("messaging_services", autocreation.making(account)));
    }

    /** What is left out stays. */
    private Response set(AdminCall call) {
        String account = account(call);
        JsonFields body = call.body();
        Boolean unlocked = body.flag("unlocked").orElse(null);
        List<String> wanted = body.has("messaging_services") ? body.texts("messaging_services") : null;
        body.done();
        if (wanted != null) {
            wanted.forEach(each -> requireService(account, each));
        }
        world.run(tx -> {
            if (unlocked != null) {
                autocreation.unlock(tx, account, unlocked);
            }
            if (wanted != null) {
                autocreation.making(account).stream()
                        .filter(each -> !wanted.contains(each))
                        .forEach(each -> autocreation.make(tx, account, each, false));
                wanted.stream().distinct().forEach(each -> autocreation.make(tx, account, each, true));
            }
            return account;
        });
        return settings(account);
    }

    private void requireService(String account, String sid) {
        if (messaging
                .find(sid)
                .filter(each -> each.accountSid().equals(account))
                .isEmpty()) {
            throw ApiError.malformed(
                    "\"messaging_services\" holds \"" + sid + "\": each must be a Messaging Service of " + account);
        }
    }

    private Response flows(String account) {
        return AdminCall.json(
                out -> out.data("players", flows.players(account)).objects("calls", flows.calls(account), CALL));
    }

    private static Map<String, String> parameters(FlowCall call) {
        Map<String, String> parameters = new LinkedHashMap<>();
        call.parameters().forEach(each -> parameters.put(each.name(), each.value()));
        return parameters;
    }

    private Response play(AdminCall call) {
        String account = account(call);
        JsonFields body = call.body();
        String url = body.requiredText("url");
        body.done();
        if (!WebUrls.isWeb(url)) {
            throw ApiError.malformed("\"url\" is \"" + url + "\": must be an absolute http or https URL");
        }
        String flow = call.path("flow_sid");
        if (!flow.matches("FW[0-9a-fA-F]{32}")) {
            throw ApiError.malformed("Flow \"" + flow + "\" must be FW and 32 hexadecimal digits");
        }
        flows.play(account, flow, url);
        return flows(account);
    }

    private Response stop(AdminCall call) {
        if (!flows.stop(account(call), call.path("flow_sid"))) {
            throw ApiError.notFound(call.request().path());
        }
        return Response.empty(204);
    }
}
