package dev.tidings.mock.console;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.fraud.Block;
import dev.tidings.mock.fraud.Continent;
import dev.tidings.mock.fraud.Decision;
import dev.tidings.mock.fraud.Finding;
import dev.tidings.mock.fraud.FraudGuard;
import dev.tidings.mock.fraud.GeoChannel;
import dev.tidings.mock.fraud.GeoPolicy;
import dev.tidings.mock.fraud.Judgement;
import dev.tidings.mock.fraud.ProtectionLevel;
import dev.tidings.mock.fraud.VerifyGeo;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@code fraud}: what was decided about text messages with codes, and why; {@code fraud/blocks}: the prefixes that are blocked; {@code
 * fraud/settings/{account_sid}}: how services are protected and where the account sends to, where what is left out stays.
 */
public final class FraudCalls implements AdminCalls {
    private static final String DECISIONS = "fraud";
    private static final String BLOCKS = "fraud/blocks";
    private static final String SETTINGS = "fraud/settings/{account_sid}";
    private static final String ACCOUNT = "account_sid";

    private static final View<Finding> FINDING = View.of(
            "Signal",
            (finding, out) -> out.string("signal", finding.signal().wire())
                    .number("points", finding.points())
                    .number("seen", finding.seen()));

    private static final View<Judgement> JUDGEMENT = View.of("Decision", (judgement, out) -> {
        Decision decision = judgement.decision();
        boolean allowed = decision.allowed();
        out.iso("at", judgement.at())
                .string(ACCOUNT, judgement.accountSid())
                .string("service_sid", judgement.serviceSid())
                .string("to", judgement.to())
                .string("level", judgement.level().wire())
                .bool("blocked", !allowed)
                .number("error_code", allowed ? null : decision.code())
                .string("prefix", allowed ? null : decision.prefix())
                .iso("until", decision.until())
                .string("reason", decision.reason().wire())
                .number("score", judgement.assessment().score())
                .objects("signals", judgement.assessment().findings(), FINDING);
    });

    private static final View<Block> BLOCK = View.of(
            "Block",
            (block, out) -> out.string(ACCOUNT, block.accountSid())
                    .string("prefix", block.prefix())
                    .string("country", block.region())
                    .iso("since", block.since())
                    .iso("until", block.end())
                    .number("strikes", block.strikes())
                    .string("level", block.level().wire())
                    .number("refused", block.refused())
                    .number("score", block.score())
                    .objects("signals", block.findings(), FINDING));

    private static final View<VerifyGeo.Setting> COUNTRY = View.of(
            "Country",
            (setting, out) -> out.string("country", setting.region())
                    .string("channel", setting.channel().wire())
                    .string("policy", setting.policy().wire()));

    private final World world;
    private final Accounts accounts;
    private final VerifyServices services;
    private final FraudGuard guard;
    private final View<VerifyService> service;

    private FraudCalls(World world, Accounts accounts, VerifyServices services, FraudGuard guard) {
        this.world = world;
        this.accounts = accounts;
        this.services = services;
        this.guard = guard;
        this.service = View.of(
                "Service",
                (each, out) -> out.string("sid", each.sid())
                        .string("level", guard.level(each.sid()).wire()));
    }

    /** The calls that show and drive {@code guard}. */
    public static FraudCalls of(World world, Accounts accounts, VerifyServices services, FraudGuard guard) {
        return new FraudCalls(world, accounts, services, guard);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", DECISIONS, List.of(ACCOUNT, "to", "blocked", "limit"), this::decisions)
                .add("GET", BLOCKS, List.of(ACCOUNT), this::blocks)
                .add("DELETE", BLOCKS + "/{prefix}", List.of(ACCOUNT), this::lift)
                .add("GET", SETTINGS, List.of(), call -> settings(account(call)))
                .add("PUT", SETTINGS, List.of(), this::change);
    }

    private Response decisions(AdminCall call) {
        Optional<String> account = call.query(ACCOUNT);
        Optional<String> to = call.query("to");
        Optional<Boolean> blocked = call.flag("blocked");
        int limit = call.limit();
        List<Judgement> found = world.run(tx -> guard.judgements(
                each -> matches(account, each.accountSid())
                        && matches(to, each.to())
                        && blocked.map(wanted -> wanted != each.decision().allowed())
                                .orElse(true),
                limit));
        return AdminCall.json(out -> out.objects("decisions", found, JUDGEMENT));
    }

    private static boolean matches(Optional<String> wanted, String value) {
        return wanted.map(value::equals).orElse(true);
    }

    private List<Block> inForce(Transaction tx, Optional<String> account) {
        return guard.blocks(each -> each.inForce(tx.now()) && matches(account, each.accountSid()));
    }

    private Response blocks(AdminCall call) {
        List<Block> found = world.run(tx -> inForce(tx, call.query(ACCOUNT)));
        return AdminCall.json(out -> out.objects("blocks", found, BLOCK));
    }

    /** Of one account or of all. A plus may be left out, since it would have to be encoded. */
    private Response lift(AdminCall call) {
        String named = call.path("prefix");
        String prefix = named.startsWith("+") ? named : "+" + named;
        boolean lifted = world.run(tx -> {
            boolean any = false;
            for (Block each : inForce(tx, call.query(ACCOUNT))) {
                any |= each.prefix().equals(prefix) && guard.lift(tx, each.accountSid(), prefix);
            }
            return any;
        });
        if (!lifted) {
            throw ApiError.notFound(call.request().path());
        }
        return Response.empty(204);
    }

    private String account(AdminCall call) {
        String sid = call.path(ACCOUNT);
        if (accounts.find(sid).isEmpty()) {
            throw ApiError.notFound(call.request().path());
        }
        return sid;
    }

    private Response settings(String account) {
        List<VerifyService> all = new ArrayList<>();
        services.of(account).forEach(each -> all.add(0, each));
        return AdminCall.json(out -> out.string(ACCOUNT, account)
                .objects("services", all, service)
                .objects("countries", guard.geo().of(account), COUNTRY));
    }

    private Response change(AdminCall call) {
        String account = account(call);
        JsonFields body = call.body();
        List<Consumer<Transaction>> changes = new ArrayList<>();
        for (JsonFields each : body.objects("services")) {
            changes.add(level(account, each));
        }
        List<JsonFields> countries = body.objects("countries");
        for (JsonFields each : countries) {
            changes.add(country(account, each));
        }
        body.done();
        world.run(tx -> {
            changes.forEach(each -> each.accept(tx));
            return tx;
        });
        return settings(account);
    }

    private Consumer<Transaction> level(String account, JsonFields fields) {
        String sid = fields.requiredText("sid");
        if (services.find(sid).filter(each -> each.accountSid().equals(account)).isEmpty()) {
            throw fields.wrong("sid", "\"" + sid + "\"", "a Verify service of the account");
        }
        ProtectionLevel level = named(fields, "level", ProtectionLevel.values(), ProtectionLevel::wire);
        fields.done();
        return tx -> guard.level(tx, sid, level);
    }

    private Consumer<Transaction> country(String account, JsonFields fields) {
        GeoChannel channel = named(fields, "channel", GeoChannel.values(), GeoChannel::wire);
        GeoPolicy policy = named(fields, "policy", GeoPolicy.values(), GeoPolicy::wire);
        VerifyGeo geo = guard.geo();
        if (fields.has("continent")) {
            Continent continent = named(fields, "continent", Continent.values(), Continent::wire);
            fields.done();
            return tx -> Outcomes.checked(fields, () -> {
                geo.set(tx, account, continent, channel, policy);
                return tx;
            });
        }
        String country = fields.requiredText("country");
        fields.done();
        return tx -> Outcomes.checked(fields, () -> {
            geo.set(tx, account, country, channel, policy);
            return tx;
        });
    }

    private static <E> E named(JsonFields fields, String field, E[] all, Function<E, String> wire) {
        String text = fields.requiredText(field);
        return Arrays.stream(all)
                .filter(each -> wire.apply(each).equals(text))
                .findFirst()
                .orElseThrow(() -> fields.wrong(
                        field, "\"" + text + "\"", Arrays.stream(all).map(wire).collect(Collectors.joining(", "))));
    }
}
