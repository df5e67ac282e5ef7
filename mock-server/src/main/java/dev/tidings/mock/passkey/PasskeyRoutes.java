package dev.tidings.mock.passkey;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.JsonReader;
import dev.tidings.mock.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where passkeys are registered and used. Requests are JSON, unlike those of the rest of Verify. */
public final class PasskeyRoutes implements Routes {
    private static final String PASSKEYS = "/v2/Services/{ServiceSid}/Passkeys/";

    private static final int INVALID = 60300;
    private static final int FACTOR_SID = 60362;
    private static final int IDENTITY = 60367;
    private static final int DISPLAY_NAME = 60388;
    private static final int LONGEST_NAME = 64;

    private final World world;
    private final VerifyServices services;
    private final Passkeys passkeys;

    private PasskeyRoutes(World world, VerifyServices services, Passkeys passkeys) {
        this.world = world;
        this.services = services;
        this.passkeys = passkeys;
    }

    /** The routes to {@code passkeys} of {@code services}. */
    public static PasskeyRoutes of(World world, VerifyServices services, Passkeys passkeys) {
        return new PasskeyRoutes(world, services, passkeys);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("verify")
                .add("POST", PASSKEYS + "Factors", List.of(), this::offer)
                .add("POST", PASSKEYS + "VerifyFactor", List.of(), this::verify)
                .add("POST", PASSKEYS + "Challenges", List.of(), this::ask)
                .add("POST", PASSKEYS + "ApproveChallenge", List.of(), this::approve);
    }

    private VerifyService service(Call call) {
        return services.get(call.caller().accountSid(), call.path("ServiceSid"));
    }

    private static Members body(Call call) {
        return Members.of(
                JsonReader.object("The body", new String(call.request().body(), StandardCharsets.UTF_8)));
    }

    private Response offer(Call call) {
        VerifyService service = service(call);
        Members body = body(call);
        String name = body.needed("friendly_name", DISPLAY_NAME);
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw body.refusal(INVALID, "friendly_name", name, "at most " + LONGEST_NAME + " characters");
        }
        String identity = body.needed("identity", IDENTITY);
        VerifyService.Passkeys config = PasskeyConfigs.read(body, service.passkeys());
        return call.resource(
                201, PasskeyViews.OFFER, world.run(tx -> passkeys.offer(tx, service, identity, name, config)));
    }

    private Response verify(Call call) {
        VerifyService service = service(call);
        Answer.Registration answer = Answers.registration(body(call));
        String challenge = WebAuthn.challenge(answer);
        return call.resource(
                200, PasskeyViews.FACTOR, world.run(tx -> passkeys.verify(tx, service, answer, challenge)));
    }

    private Response ask(Call call) {
        VerifyService service = service(call);
        Members body = body(call);
        String identity = body.text("identity", IDENTITY);
        String factor = body.text("factor_sid", FACTOR_SID);
        return call.resource(201, PasskeyViews.ASKED, world.run(tx -> passkeys.ask(tx, service, identity, factor)));
    }

    private Response approve(Call call) {
        VerifyService service = service(call);
        Answer.Assertion answer = Answers.assertion(body(call));
        String challenge = WebAuthn.challenge(answer);
        return call.resource(
                200, PasskeyViews.APPROVED, world.run(tx -> passkeys.approve(tx, service, answer, challenge)));
    }
}
