package dev.tidings.mock;

import dev.tidings.mock.account.AccessTokens;
import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountGate;
import dev.tidings.mock.account.AccountOptions;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.account.Admission;
import dev.tidings.mock.account.ApiKeys;
import dev.tidings.mock.account.Balances;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.alert.Debugger;
import dev.tidings.mock.alert.WebhookAlerts;
import dev.tidings.mock.application.Applications;
import dev.tidings.mock.callerid.CallerIds;
import dev.tidings.mock.channel.Channels;
import dev.tidings.mock.channel.Senders;
import dev.tidings.mock.channel.TypingSignals;
import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.consent.Consents;
import dev.tidings.mock.consent.Contacts;
import dev.tidings.mock.consent.Pools;
import dev.tidings.mock.console.Console;
import dev.tidings.mock.console.Coverage;
import dev.tidings.mock.content.Templates;
import dev.tidings.mock.feedback.Feedbacks;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.ExchangeListener;
import dev.tidings.mock.http.Pipeline;
import dev.tidings.mock.http.Router;
import dev.tidings.mock.http.SideLane;
import dev.tidings.mock.inbound.Inbound;
import dev.tidings.mock.line.Lines;
import dev.tidings.mock.link.LinkVisits;
import dev.tidings.mock.link.Links;
import dev.tidings.mock.link.RedirectRoutes;
import dev.tidings.mock.media.MediaFetcher;
import dev.tidings.mock.media.MediaLibrary;
import dev.tidings.mock.media.MediaOptions;
import dev.tidings.mock.media.MediaUploads;
import dev.tidings.mock.messaging.MessageDirection;
import dev.tidings.mock.messaging.MessageSettings;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.network.RuleBook;
import dev.tidings.mock.network.RuleFaults;
import dev.tidings.mock.number.NumberOptions;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.safety.Deactivations;
import dev.tidings.mock.safety.GeoPermissions;
import dev.tidings.mock.safety.SafeList;
import dev.tidings.mock.service.PoolMember;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.subscription.Subscriptions;
import dev.tidings.mock.time.RealClock;
import dev.tidings.mock.time.SimulatedClock;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.time.WallClock;
import dev.tidings.mock.usage.MessageCharges;
import dev.tidings.mock.usage.Usage;
import dev.tidings.mock.usage.UsageTriggers;
import dev.tidings.mock.webhook.SigningSecrets;
import dev.tidings.mock.webhook.WebhookJournal;
import dev.tidings.mock.webhook.WebhookSender;
import dev.tidings.mock.world.Journal;
import dev.tidings.mock.world.Snapshot;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The house without its doors: all rooms of one server, put together. */
final class Backend implements AutoCloseable {
    /** What handsets remember together at most: enough to look at, and little beside the messages themselves. */
    private static final int HANDSET_MESSAGES = 100_000;

    final World world;
    final Pipeline pipeline;
    final Journal<Exchange> requests;
    final Accounts accounts;
    final ApiKeys keys;
    final Balances balances;
    final AccessTokens tokens;
    final Applications applications;
    final Numbers numbers;
    final CallerIds callerIds;
    final Services services;
    final Consents consents;
    final Contacts contacts;
    final GeoPermissions countries;
    final SafeList safeList;
    final Deactivations deactivations;
    final Links links;
    final Templates templates;
    final Alerts alerts;
    final Debugger debugger;
    final RuleBook rules;
    final CarrierNetwork network;
    final Lines lines;
    final Handsets handsets;
    final Channels channels;
    final TypingSignals typing;
    final Messages messages;
    final MediaLibrary media;
    final MediaFetcher fetcher;
    final Feedbacks feedbacks;
    final MediaUploads uploads;
    final Inbound inbound;
    final LinkVisits visits;
    final RedirectRoutes redirects;
    final Usage usage;
    final UsageTriggers usageTriggers;
    final VerifyRooms verifying;
    final ChatRooms chatting;
    final StarterWorld starterWorld;
    final WebhookJournal callbacks;
    final WebhookSender webhooks;
    private final Snapshot starter;

    /** Where clients find this server, once its socket is open. */
    volatile String address = "https://api.twilio.com";

    /** Where calls of the admin API run that may take long. */
    final SideLane lane = SideLane.create();

    /** The house from the ground up; what stands higher is given what it needs from below. */
    Backend(Settings settings) {
        world = new World(clock(settings), settings.seed());
        accounts = Accounts.in(world);
        keys = ApiKeys.in(world, accounts);
        balances = Balances.in(world, accounts);
        tokens = AccessTokens.in(world, accounts);
        Admission admission = Admission.to(accounts, keys, tokens, new AccountOptions(settings.anyAccount()));
        applications = Applications.in(world);
        numbers = Numbers.in(world, new NumberOptions(settings.anySender(), settings.strictNumbers()), applications);
        services = Services.in(world);
        contacts = Contacts.in(world);
        countries = GeoPermissions.in(world);
        safeList = SafeList.in(world);
        deactivations = Deactivations.in(world);
        alerts = Alerts.in(world);
        templates = Templates.in(world, alerts);
        links = Links.in(world, new Links.Rooms(accounts, services, alerts));
        rules = RuleBook.in(world);
        network = CarrierNetwork.in(world, rules);
        lines = Lines.in(world, network);
        handsets = Handsets.in(world, Math.min(settings.keptMessages(), HANDSET_MESSAGES));

        channels = Channels.in(world, new Senders.Rooms(numbers, network, handsets));
        consents = Consents.in(world, Pools.of(numbers, channels.senders(), services));

        callbacks = WebhookJournal.ofLast(settings.keptWebhooks());
        webhooks = WebhookSender.of(world, callbacks, this::secretsNear);
        webhooks.onFailure(failures()::failed);
        debugger = Debugger.in(world, accounts, webhooks);
        debugger.serve(alerts);

        callerIds = CallerIds.in(world, accounts, numbers.plan(), webhooks);
        messages = messages(settings);
        media = MediaLibrary.in(world);
        MediaOptions fetching = new MediaOptions(settings.fetchMedia());
        fetcher = MediaFetcher.into(media, world, webhooks, fetching);
        fetcher.serve(messages);
        uploads = MediaUploads.through(webhooks, fetching);
        feedbacks = Feedbacks.in(world);
        feedbacks.serve(messages);
        visits = LinkVisits.to(links, accounts, alerts, webhooks);
        redirects = RedirectRoutes.of(world, visits);
        usage = Usage.of(world, accounts);
        usageTriggers = UsageTriggers.of(world, usage, accounts, webhooks);
        typing = TypingSignals.in(world, channels, this::arrival);
        joinRooms();
        verifying = new VerifyRooms(this, settings);
        chatting = new ChatRooms(this, settings);
        inbound = inbound();
        inbound.serve(messages);
        inbound.capture(chatting.arrivals);

        requests = Journal.ofLast(settings.keptRequests());
        pipeline = pipeline(settings, AccountGate.of(admission, verifying.devices()::admit), Doors.router(this));

        starterWorld =
                new StarterWorld(world, new StarterWorld.Rooms(accounts, numbers, services, verifying.verifyServices));
        starter = populated(settings);
        world.start();
    }

    private WebhookAlerts failures() {
        return WebhookAlerts.in(
                world,
                alerts,
                Set.of(Debugger.KIND, Inbound.KIND),
                Map.of(
                        Subscriptions.KIND,
                        any -> 60330,
                        ChatEvents.ASKED,
                        ChatEvents::askedCode,
                        ChatEvents.TOLD,
                        ChatEvents::toldCode));
    }

    private Messages messages(Settings settings) {
        return Messages.in(
                world,
                new Messages.Rooms(
                        accounts,
                        numbers,
                        callerIds,
                        services,
                        channels,
                        templates,
                        consents,
                        countries,
                        links,
                        network.behind(consents.tollFreeBlocks())
                                .behind(deactivations.barrier())
                                .behind(handsets.unreachable())
                                .behind(handsets.blocking())
                                .guarded(channels::refusal, "the channel"),
                        handsets,
                        webhooks),
                MessageSettings.keeping(settings.keptMessages()));
    }

    private Optional<TypingSignals.Arrival> arrival(String accountSid, String sid) {
        return messages.find(accountSid, sid)
                .filter(message -> message.direction() == MessageDirection.INBOUND)
                .map(message ->
                        new TypingSignals.Arrival(message.to(), message.from().orElse(""), message.created()));
    }

    private Inbound inbound() {
        return Inbound.in(
                world,
                new Inbound.Rooms(
                        accounts,
                        numbers,
                        services,
                        channels,
                        consents,
                        alerts,
                        messages,
                        media,
                        handsets,
                        webhooks,
                        () -> address));
    }

    /** What one room does when something happens in another that does not know it. */
    private void joinRooms() {
        numbers.onRelease((tx, number) -> services.remove(tx, number.sid()));
        messages.onDelivery((tx, message) -> message.from().ifPresent(from -> typing.answered(tx, from, message.to())));
        channels.senders().onDelete((tx, sender) -> services.remove(tx, sender.sid()));
        channels.senders().onStatus((tx, sender) -> services.registrationsChanged(tx));
        services.registrations((member, region) -> member.kind() == PoolMember.Kind.CHANNEL
                ? channels.senders().refusal(member.accountSid(), member.address())
                : 0);
        services.rcs(this::reachesByRcs);
        accounts.onClose(this::releaseNumbers);
        accounts.onPurge((tx, account) -> templates.purge(tx, account.sid()));
        messages.onPrice(MessageCharges.to(usage)::charge);
        messages.onPrice((tx, message) -> balances.charge(
                tx,
                message.accountSid(),
                message.price().map(BigDecimal::negate).orElse(BigDecimal.ZERO)));
        messages.onWarning((tx, message, code, text) -> alerts.raise(
                tx,
                Alert.Cause.of(message.accountSid(), code, text)
                        .about(message.sid(), message.messagingServiceSid().orElse(null))));
        messages.onFailure((tx, message) -> {
            // Of what the API of messages does not show nothing is told there either.
            if (message.direction() != MessageDirection.OUTBOUND_PLATFORM) {
                alerts.raise(
                        tx,
                        Alert.Cause.of(message.accountSid(), message.errorCode(), message.errorMessage())
                                .about(
                                        message.sid(),
                                        message.messagingServiceSid().orElse(null)));
            }
        });
    }

    /** A phone that has RCS, where the sender is launched or which tests it. */
    private boolean reachesByRcs(PoolMember sender, String to) {
        return handsets.has(App.RCS, to)
                && channels.senders()
                        .find(sender.accountSid(), sender.address())
                        .filter(each -> channels.reachesByRcs(each, to))
                        .isPresent();
    }

    private Snapshot populated(Settings settings) {
        world.run(tx -> {
            starterWorld.populate(tx, settings);
            messages.queues().limits(tx, !settings.unlimitedThroughput());
            return tx;
        });
        world.run(tx -> {
            starterWorld.letNumbersAnswer(tx, settings);
            return tx;
        });
        return world.snapshot();
    }

    private Pipeline pipeline(Settings settings, AccountGate gate, Router router) {
        Coverage coverage = Coverage.of(router::routes);
        Pipeline made = Pipeline.builder(router, world)
                .gate(gate)
                .faults(RuleFaults.of(rules, gate::claimed))
                .admin(Console.of(() -> Doors.adminCalls(this, coverage)))
                .sites(redirects)
                .ownHost(settings.host())
                .build();
        made.listen(requests::add);
        made.listen(coverage);
        for (ExchangeListener each : settings.listeners()) {
            made.listen(each);
        }
        return made;
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
        keys.of(accountSid)
                .forEach(key -> near.add(new SigningSecrets.Secret("the API key " + key.sid(), key.secret())));
        accounts.find(accountSid)
                .map(Account::secondary)
                .ifPresent(each -> near.add(new SigningSecrets.Secret("the secondary auth token", each.token())));
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

    /** A closed account keeps no number, and no sender on a channel. */
    private void releaseNumbers(Transaction tx, Account account) {
        for (OwnedNumber each : numbers.of(account.sid())) {
            numbers.release(tx, each.address());
        }
        channels.senders().of(account.sid()).forEach(each -> channels.senders().delete(tx, each));
    }

    @Override
    public void close() {
        webhooks.close();
        inbound.close();
        world.close();
        lane.close();
    }
}
