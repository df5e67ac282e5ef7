package dev.tidings.mock.challenge;

import dev.tidings.mock.factor.Entities;
import dev.tidings.mock.factor.Entity;
import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.FactorType;
import dev.tidings.mock.factor.Factors;
import dev.tidings.mock.factor.Verdict;
import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Challenges of entities, and their notifications. */
public final class ChallengeRoutes implements Routes {
    private static final String LIST = "/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges";
    private static final String ONE = LIST + "/{Sid}";
    private static final String NOTIFICATIONS = LIST + "/{ChallengeSid}/Notifications";

    private final World world;
    private final Rooms rooms;

    /** What the routes lead to. */
    public record Rooms(
            VerifyServices services, Entities entities, Factors factors, Challenges challenges, Answers answers) {}

    private ChallengeRoutes(World world, Rooms rooms) {
        this.world = world;
        this.rooms = rooms;
    }

    /** The routes to the challenges in {@code rooms}. */
    public static ChallengeRoutes of(World world, Rooms rooms) {
        return new ChallengeRoutes(world, rooms);
    }

    @Override
    public void addTo(RouteTable table) {
        List<String> filters =
                List.of(ChallengeFields.FACTOR.name(), ChallengeFields.STATUS.name(), ChallengeFields.ORDER.name());
        List<String> answer = List.of(ChallengeFields.PROOF.name(), ChallengeFields.METADATA.name());
        table.product("verify")
                .add("GET", LIST, filters, this::list)
                .add("POST", LIST, ChallengeFields.OF_NEW, this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("POST", ONE, answer, this::update)
                .add("POST", NOTIFICATIONS, List.of(ChallengeFields.TTL.name()), this::notifyAgain);
    }

    private Response list(Call call) {
        Entity entity = entity(call);
        boolean oldestFirst = ChallengeFields.ORDER.or(call.query(), "asc").equals("asc");
        return call.page(
                "challenges",
                ChallengeViews.CHALLENGE,
                rooms.challenges.page(entity, call.pageRequest(), oldestFirst, wanted(call.query())));
    }

    private static Predicate<Challenge> wanted(Parameters query) {
        Optional<String> factor = ChallengeFields.FACTOR.read(query);
        Optional<ChallengeStatus> status = ChallengeFields.STATUS.read(query);
        return each -> (factor.isEmpty() || factor.get().equals(each.factorSid()))
                && (status.isEmpty() || status.get() == each.status());
    }

    /** A wrong code that comes with it leaves the challenge there, so that it counts: unconfirmed. */
    private Response create(Call call) {
        Verdict<Challenge> verdict = world.run(tx -> create(tx, call));
        return call.resource(201, ChallengeViews.CHALLENGE, verdict.orThrow());
    }

    private Verdict<Challenge> create(Transaction tx, Call call) {
        VerifyService service = service(call);
        Entity entity = rooms.entities.get(service, call.path("Identity"));
        String factorSid = ChallengeFields.FACTOR.require(call.form());
        Factor factor = rooms.factors
                .find(entity, factorSid)
                .orElseThrow(() -> new ApiError(
                        60390, 404, "Invalid parameter `FactorSid`: " + factorSid + ". The entity has no such factor"));
        Optional<String> code = ChallengeFields.PROOF.read(call.form());
        ChallengeDraft draft =
                ChallengeFields.draft(factor, call.form(), service.push().includeDate() ? tx.now() : null);
        if (code.isPresent() && factor.type() == FactorType.TOTP) {
            return rooms.answers.create(tx, factor, draft, code.get());
        }
        code.ifPresent(any -> call.warn("Parameter \"AuthPayload\" means nothing yet to factors of type "
                + factor.type().wire()));
        return Verdict.of(rooms.challenges.add(tx, factor, draft));
    }

    private Response fetch(Call call) {
        return signable(call.resource(200, ChallengeViews.CHALLENGE, challenge(call, "Sid")));
    }

    /** Tells devices what of it to sign. */
    private static Response signable(Response response) {
        return response.with(SignatureGate.HEADER, String.join(",", SignatureGate.SIGNED));
    }

    private Response update(Call call) {
        Verdict<Challenge> verdict = world.run(tx -> update(tx, challenge(call, "Sid"), call.form()));
        return call.resource(200, ChallengeViews.CHALLENGE, verdict.orThrow());
    }

    private Verdict<Challenge> update(Transaction tx, Challenge present, Parameters form) {
        Optional<Map<String, String>> metadata = ChallengeFields.METADATA.read(form);
        Optional<String> proof = ChallengeFields.PROOF.read(form);
        Verdict<Challenge> verdict =
                proof.map(shown -> answer(tx, present, shown)).orElseGet(() -> Verdict.of(present));
        return verdict.refusal() == null && metadata.isPresent()
                ? Verdict.of(rooms.challenges.remember(tx, verdict.value(), metadata.get()))
                : verdict;
    }

    private Verdict<Challenge> answer(Transaction tx, Challenge challenge, String shown) {
        Factor factor = rooms.factors
                .find(challenge.factorSid())
                .orElseThrow(() -> new IllegalStateException(challenge.sid() + " has lost its factor"));
        return factor.type() == FactorType.TOTP
                ? rooms.answers.code(tx, factor, challenge, shown)
                : Verdict.of(rooms.answers.signed(tx, challenge, SignatureGate.answer(factor, challenge, shown)));
    }

    private Response notifyAgain(Call call) {
        int ttl = ChallengeFields.TTL.or(call.form(), (int) Notification.USUAL_TTL.toSeconds());
        return call.resource(201, ChallengeViews.NOTIFICATION, world.run(tx -> {
            Challenge challenge = challenge(call, "ChallengeSid");
            Factor factor = rooms.factors.get(entity(call), challenge.factorSid());
            return rooms.challenges.notifyAgain(tx, factor, challenge, Duration.ofSeconds(ttl));
        }));
    }

    private VerifyService service(Call call) {
        return rooms.services.get(call.caller().accountSid(), call.path("ServiceSid"));
    }

    private Entity entity(Call call) {
        return rooms.entities.get(service(call), call.path("Identity"));
    }

    private Challenge challenge(Call call, String variable) {
        return rooms.challenges.get(entity(call), call.path(variable));
    }
}
