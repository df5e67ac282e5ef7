package dev.tidings.mock.chathook;

import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.chatevent.ChatHooks;
import dev.tidings.mock.chatevent.HookSettings;
import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;

/** Webhooks of an account, and of a chat service, as the API configures them. */
public final class HookRoutes implements Routes {
    private static final String ACCOUNT = "/v1/Configuration/Webhooks";
    private static final String SERVICE = "/v1/Services/{ChatServiceSid}/Configuration/Webhooks";
    private static final List<String> OF_SERVICE = List.of(
            HookFields.PRE_URL.name(), HookFields.POST_URL.name(), HookFields.FILTERS.name(), HookFields.METHOD.name());

    private final World world;
    private final ChatServices services;
    private final ChatHooks hooks;

    private HookRoutes(World world, ChatServices services, ChatHooks hooks) {
        this.world = world;
        this.services = services;
        this.hooks = hooks;
    }

    /** The routes to those in {@code hooks} of accounts and of {@code services}. */
    public static HookRoutes of(World world, ChatServices services, ChatHooks hooks) {
        return new HookRoutes(world, services, hooks);
    }

    @Override
    public void addTo(RouteTable table) {
        List<String> ofAccount = new ArrayList<>(OF_SERVICE);
        ofAccount.add(HookFields.TARGET.name());
        table.product("conversations")
                .add("GET", ACCOUNT, List.of(), call -> call.resource(200, HookViews.ACCOUNT, ofAccount(call)))
                .add("POST", ACCOUNT, ofAccount, this::changeAccount)
                .add("GET", SERVICE, List.of(), call -> call.resource(200, HookViews.SERVICE, ofService(call)))
                .add("POST", SERVICE, OF_SERVICE, this::changeService);
    }

    private HookSettings ofAccount(Call call) {
        String account = call.caller().accountSid();
        return hooks.of(account, account);
    }

    private HookSettings ofService(Call call) {
        String account = call.caller().accountSid();
        return hooks.of(services.get(account, call.path("ChatServiceSid")).sid(), account);
    }

    private Response changeAccount(Call call) {
        return call.resource(200, HookViews.ACCOUNT, world.run(tx -> {
            HookSettings present = ofAccount(call);
            HookSettings changed = changed(call, present, HookFields.TARGET.or(call.form(), present.target()));
            hooks.set(tx, changed);
            return changed;
        }));
    }

    private Response changeService(Call call) {
        return call.resource(200, HookViews.SERVICE, world.run(tx -> {
            HookSettings present = ofService(call);
            HookSettings changed = changed(call, present, present.target());
            hooks.set(tx, changed);
            return changed;
        }));
    }

    private static HookSettings changed(Call call, HookSettings present, HookSettings.Target target) {
        Parameters form = call.form();
        HookSettings changed = new HookSettings(
                present.holderSid(),
                present.accountSid(),
                HookFields.PRE_URL.change(form, present.preUrl()),
                HookFields.POST_URL.change(form, present.postUrl()),
                HookFields.filters(form, present.filters()),
                HookFields.METHOD.or(form, present.methodUsed()),
                target);
        List<String> filters = changed.filters();
        if ((changed.preUrl() != null || changed.postUrl() != null) && (filters == null || filters.isEmpty())) {
            call.warn("No event is named in Filters, so that nothing will be sent");
        }
        return changed;
    }
}
