package dev.tidings.mock;

import dev.tidings.mock.account.AccessTokens;
import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountGate;
import dev.tidings.mock.account.AccountOptions;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.account.Admission;
import dev.tidings.mock.account.TokenRoutes;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.AlertRoutes;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.alert.Debugger;
import dev.tidings.mock.alert.WebhookAlerts;
import dev.tidings.mock.consent.Consents;
import dev.tidings.mock.console.CarrierCalls;
import dev.tidings.mock.console.ClockCalls;
import dev.tidings.mock.console.CodeCalls;
import dev.tidings.mock.console.Console;
import dev.tidings.mock.console.Coverage;
import dev.tidings.mock.console.HandsetCalls;
import dev.tidings.mock.console.HealthCalls;
import dev.tidings.mock.console.InboundCalls;
import dev.tidings.mock.console.MessageCalls;
import dev.tidings.mock.console.RequestCalls;
import dev.tidings.mock.console.RuleCalls;
import dev.tidings.mock.console.StateCalls;
import dev.tidings.mock.console.WebhookCalls;
import dev.tidings.mock.feedback.FeedbackRoutes;
import dev.tidings.mock.feedback.Feedbacks;
import dev.tidings.mock.handset.HandsetNetwork;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.ExchangeListener;
import dev.tidings.mock.http.Pipeline;
import dev.tidings.mock.http.Router;
import dev.tidings.mock.http.SideLane;
import dev.tidings.mock.inbound.Inbound;
import dev.tidings.mock.link.Links;
import dev.tidings.mock.media.MediaFetcher;
import dev.tidings.mock.media.MediaLibrary;
import dev.tidings.mock.media.MediaOptions;
import dev.tidings.mock.media.MediaRoutes;
import dev.tidings.mock.media.MediaUploads;
import dev.tidings.mock.messaging.MessageRoutes;
import dev.tidings.mock.messaging.MessageSettings;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.network.RuleBook;
import dev.tidings.mock.network.RuleFaults;
import dev.tidings.mock.number.NumberOptions;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.safety.GeoPermissions;
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
import java.util.Set;

/** The house without its doors: all rooms of one server, put together. */
final class Backend implements AutoCloseable {
    /** What handsets remember together at most: enough to look at, and little beside the messages themselves. */
    private static final int HANDSET_MESSAGES = 100_000;

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
    final Debugger debugger;
    final RuleBook rules;
    final CarrierNetwork network;
    final Handsets handsets;
    final Messages messages;
    final MediaLibrary media;
    final Feedbacks feedbacks;
    final MediaUploads uploads;
    final Inbound inbound;
    final StarterWorld starterWorld;
    final WebhookJournal callbacks;
    final WebhookSender webhooks;
    private final Snapshot starter;

    /** Where clients find this server, once its socket is open. */
    volatile String address = "https://api.twilio.com";

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
        handsets = Handsets.in(world, Math.min(settings.keptMessages(), HANDSET_MESSAGES));

        callbacks = WebhookJournal.ofLast(settings.keptWebhooks());
        webhooks = WebhookSender.of(world, callbacks, this::secretsNear);
        webhooks.onFailure(WebhookAlerts.in(world, alerts, Set.of(Debugger.KIND, Inbound.KIND))::failed);
        debugger = Debugger.in(world, accounts, webhooks);
        debugger.serve(alerts);

        messages = Messages.in(
                world,
                new Messages.Rooms(
                        accounts,
                        numbers,
                        services,
                        consents,
                        countries,
                        links,
                        HandsetNetwork.of(network, handsets),
                        webhooks),
                MessageSettings.keeping(settings.keptMessages()));
        media = MediaLibrary.in(world);
        MediaOptions fetching = new MediaOptions(settings.fetchMedia());
        MediaFetcher.into(media, world, webhooks, fetching).serve(messages);
        uploads = MediaUploads.through(webhooks, fetching);
        feedbacks = Feedbacks.in(world);
        feedbacks.serve(messages);
        messages.onFailure((tx, message) -> alerts.raise(
                tx,
                Alert.Cause.of(message.accountSid(), message.errorCode(), message.errorMessage())
                        .about(message.sid(), message.messagingServiceSid().orElse(null))));

        inbound = Inbound.in(
                world,
                new Inbound.Rooms(
                        accounts,
                        numbers,
                        services,
                        consents,
                        alerts,
                        messages,
                        media,
                        handsets,
                        webhooks,
                        () -> address));
        inbound.serve(messages);

        AccountGate gate = AccountGate.of(admission);
        Router router = Router.of(
                TokenRoutes.of(tokens),
                MessageRoutes.of(messages),
                MediaRoutes.of(world, media, messages::find),
                FeedbackRoutes.of(world, feedbacks, messages::find),
                AlertRoutes.of(alerts));

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
        world.run(tx -> {
            starterWorld.letNumbersAnswer(tx, settings);
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
                InboundCalls.of(inbound, uploads, alerts),
                HandsetCalls.of(world, handsets, numbers.plan()),
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
        inbound.close();
        world.close();
        lane.close();
    }
}
