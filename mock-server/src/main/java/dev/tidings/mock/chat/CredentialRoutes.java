package dev.tidings.mock.chat;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Push credentials of accounts. */
public final class CredentialRoutes implements Routes {
    private static final String LIST = "/v1/Credentials";
    private static final String ONE = LIST + "/{Sid}";

    private static final Field<PushType> TYPE = Field.word(
            "Type", Arrays.stream(PushType.values()).filter(PushType::isPush).toArray(PushType[]::new), PushType::wire);
    private static final Field<String> NAME = Field.text("FriendlyName", 64).code(50003);
    private static final Field<String> CERTIFICATE = Field.text("Certificate").hidden(20422);
    private static final Field<String> PRIVATE_KEY = Field.text("PrivateKey").hidden(20422);
    private static final Field<Boolean> SANDBOX = Field.flag("Sandbox");
    private static final Field<String> API_KEY = Field.text("ApiKey").hidden(20422);
    private static final Field<String> SECRET = Field.text("Secret").hidden(20422);

    private final World world;
    private final Credentials credentials;

    private CredentialRoutes(World world, Credentials credentials) {
        this.world = world;
        this.credentials = credentials;
    }

    /** The routes to {@code credentials}. */
    public static CredentialRoutes of(World world, Credentials credentials) {
        return new CredentialRoutes(world, credentials);
    }

    @Override
    public void addTo(RouteTable table) {
        List<String> names = List.of(
                TYPE.name(),
                NAME.name(),
                CERTIFICATE.name(),
                PRIVATE_KEY.name(),
                SANDBOX.name(),
                API_KEY.name(),
                SECRET.name());
        table.product("conversations")
                .add("GET", LIST, List.of(), this::list)
                .add("POST", LIST, names, this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("POST", ONE, names, this::update)
                .add("DELETE", ONE, List.of(), this::delete);
    }

    private Response list(Call call) {
        return call.page(
                "credentials",
                ChatViews.CREDENTIAL,
                credentials.page(call.caller().accountSid(), PageRequest.of(call.query(), 50, 100)));
    }

    private Response create(Call call) {
        PushType type = TYPE.require(call.form());
        String name = NAME.change(call.form(), null);
        return call.resource(
                201,
                ChatViews.CREDENTIAL,
                world.run(tx -> credentials.add(
                        tx, call.caller().accountSid(), name, type, fresh -> changed(call.form(), fresh, tx.now()))));
    }

    /** Of secrets those are kept that belong to the type; others were never asked for. */
    private static Credential changed(Parameters form, Credential present, Instant now) {
        PushType type = TYPE.or(form, present.type());
        Credential.Secrets secrets = present.secrets();
        boolean apn = type == PushType.APN;
        boolean sandbox = SANDBOX.or(form, present.sandbox());
        Credential.Secrets next = new Credential.Secrets(
                apn ? CERTIFICATE.change(form, secrets.certificate()) : null,
                apn ? PRIVATE_KEY.change(form, secrets.privateKey()) : null,
                type == PushType.GCM ? API_KEY.change(form, secrets.apiKey()) : null,
                type == PushType.FCM ? SECRET.change(form, secrets.secret()) : null);
        return present.with(NAME.change(form, present.friendlyName()), type, next, apn && sandbox, now);
    }

    private Response fetch(Call call) {
        return call.resource(200, ChatViews.CREDENTIAL, credential(call));
    }

    private Response update(Call call) {
        return call.resource(
                200,
                ChatViews.CREDENTIAL,
                world.run(tx -> credentials.change(tx, changed(call.form(), credential(call), tx.now()))));
    }

    private Response delete(Call call) {
        world.run(tx -> {
            credentials.delete(tx, credential(call));
            return tx;
        });
        return Response.empty(204);
    }

    private Credential credential(Call call) {
        return credentials.get(call.caller().accountSid(), call.path("Sid"));
    }
}
