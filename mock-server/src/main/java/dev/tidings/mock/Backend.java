package dev.tidings.mock;

import dev.tidings.mock.account.AccessTokens;
import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountGate;
import dev.tidings.mock.account.AccountOptions;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.account.Admission;
import dev.tidings.mock.account.TokenRoutes;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.consent.Consents;
import dev.tidings.mock.console.CarrierCalls;
import dev.tidings.mock.console.ClockCalls;
import dev.tidings.mock.console.CodeCalls;
import dev.tidings.mock.console.Console;
import dev.tidings.mock.console.Coverage;
import dev.tidings.mock.console.HealthCalls;
import dev.tidings.mock.console.MessageCalls;
import dev.tidings.mock.console.RequestCalls;
import dev.tidings.mock.console.RuleCalls;
import dev.tidings.mock.console.StateCalls;
import dev.tidings.mock.console.WebhookCalls;
import dev.tidings.mock.feedback.FeedbackRoutes;
import dev.tidings.mock.feedback.Feedbacks;
import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.ExchangeListener;
import dev.tidings.mock.http.Pipeline;
import dev.tidings.mock.http.Router;
import dev.tidings.mock.http.SideLane;
import dev.tidings.mock.link.Links;
import dev.tidings.mock.media.MediaFetcher;
import dev.tidings.mock.media.MediaLibrary;
import dev.tidings.mock.media.MediaOptions;
import dev.tidings.mock.media.MediaRoutes;
import dev.tidings.mock.messaging.MessageRoutes;
import dev.tidings.mock.messaging.MessageSettings;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.network.RuleBook;
import dev.tidings.mock.network.RuleFaults;
import dev.tidings.mock.number.NumberOptions;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.safety.GeoPermissions;
import dev.tidings.mock.service.SenderRoutes;
import dev.tidings.mock.service.ServiceRoutes;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.time.RealClock;
import dev.tidings.mock.time.SimulatedClock;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.time.WallClock;
import dev.tidings.mock.webhook.SigningSecrets;
import dev.tidings.mock.webhook.WebhookJournal;
import dev.tidings.mock.webhook.WebhookSender;
import dev.tidings.mock.world.Journal;
import dev.tidings.mock.world.Snapshot;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The house without its doors: all rooms of one server, put together. */
final class Backend implements AutoCloseable {
    final World world;
    final Pipeline pipeline;
    final Journal<Exchange> requests;
    final Accounts accounts;
    final AccessTokens tokens;
    final Numbers numbers;
    final Services services;
    final Consents consents;
    final GeoPermissions countries;
    final Links links;
    final Alerts alerts;
    final RuleBook rules;
    final CarrierNetwork network;
    final Messages messages;
    final MediaLibrary media;
    final Feedbacks feedbacks;
    final StarterWorld starterWorld;
    final WebhookJournal callbacks;
    final WebhookSender webhooks;
    private final Snapshot starter;

    /** Where calls of the admin API run that may take long. */
    private final SideLane lane = SideLane.create();

    /** The house from the ground up; what stands higher is given what it needs from below. */
    Backend(Settings settings) {
        world = new World(clock(settings), settings.seed());

        accounts = Accounts.in(world);
        tokens = AccessTokens.in(world);
        Admission admission = Admission.to(accounts, tokens, new AccountOptions(settings.anyAccount()));
        numbers = Numbers.in(world, new NumberOptions(settings.anySender(), settings.strictNumbers()));
        services = Services.in(world);
        consents = Consents.in(world);
        countries = GeoPermissions.in(world);
        links = Links.in(world);
        alerts = Alerts.in(world);
        rules = RuleBook.in(world);
        network = CarrierNetwork.in(world, rules);

        callbacks = WebhookJournal.ofLast(settings.keptWebhooks());
        webhooks = WebhookSender.of(world, callbacks, this::secretsNear);

        messages = Messages.in(
                world,
                new Messages.Rooms(accounts, numbers, services, consents, countries, links, network, webhooks),
                MessageSettings.keeping(settings.keptMessages()));
        media = MediaLibrary.in(world);
        MediaFetcher.into(media, world, webhooks, new MediaOptions(settings.fetchMedia()))
                .serve(messages);
        feedbacks = Feedbacks.in(world);
        feedbacks.serve(messages);

        AccountGate gate = AccountGate.of(admission);
        Router router = Router.of(
                TokenRoutes.of(tokens),
                MessageRoutes.of(messages),
                MediaRoutes.of(world, media, messages::find),
                FeedbackRoutes.of(world, feedbacks, messages::find),
                ServiceRoutes.of(world, services),
                SenderRoutes.of(world, services, numbers));

        requests = Journal.ofLast(settings.keptRequests());
        Coverage coverage = Coverage.of(router.routes());
        pipeline = Pipeline.builder(router, world)
                .gate(gate)
                .faults(RuleFaults.of(rules, gate::claimed))
                .admin(console(coverage))
                .ownHost(settings.host())
                .build();
        pipeline.listen(requests::add);
        pipeline.listen(coverage);
        for (ExchangeListener each : settings.listeners()) {
            pipeline.listen(each);
        }

        starterWorld = new StarterWorld(world, accounts, numbers, services);
        world.run(tx -> {
            starterWorld.populate(tx, settings);
            return tx;
        });
        starter = world.snapshot();
        world.start();
    }

    private Console console(Coverage coverage) {
        return Console.of(
                HealthCalls.of(world, requests, callbacks),
                ClockCalls.of(world, lane),
                RequestCalls.of(requests),
                MessageCalls.of(messages),
                WebhookCalls.of(callbacks, webhooks),
                StateCalls.of(world, lane, this::reset),
                RuleCalls.of(world, rules),
                CarrierCalls.of(world, network),
                coverage,
                CodeCalls.none());
    }

    private static SimulatedClock clock(Settings settings) {
        Instant start = settings.startTime().orElseGet(WallClock::now);
        return settings.virtualClock() ? new VirtualClock(start) : new RealClock(start, settings.speed());
    }

    /**
     * Back to the starter world. Randomness begins again; so does virtual time, while real time goes on, since nobody
     * expects a clock on the wall to jump back.
     */
    void reset() {
        world.awaitErrands();
        Instant now = world.clock().virtual() ? starter.now() : world.clock().now();
        Instant last = world.clock().virtual() ? starter.last() : now;
        world.restore(new Snapshot(
                now,
                last,
                starter.sids(),
                starter.chance(),
                starter.rank(),
                starter.tables(),
                starter.due(),
                Map.copyOf(starter.parts())));
        requests.clear();
        callbacks.clear();
    }

    /** The keys of the account, and the tokens of its relatives. */
    private List<SigningSecrets.Secret> secretsNear(String accountSid) {
        List<SigningSecrets.Secret> near = new ArrayList<>();
        accounts.keysOf(accountSid)
                .forEach(key -> near.add(new SigningSecrets.Secret("the API key " + key.sid(), key.secret())));
        String owner = accounts.find(accountSid).map(Account::ownerSid).orElse(accountSid);
        for (Account each : accounts.all()) {
            if (each.ownerSid().equals(owner) && !each.sid().equals(accountSid)) {
                near.add(new SigningSecrets.Secret(
                        (each.sid().equals(owner) ? "the parent account " : "the related account ") + each.sid(),
                        each.authToken()));
            }
        }
        return near;
    }

    @Override
    public void close() {
        webhooks.close();
        world.close();
        lane.close();
    }
}
