package dev.tidings.mock.messaging;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.callerid.CallerIds;
import dev.tidings.mock.channel.Channels;
import dev.tidings.mock.channel.SomeChannels;
import dev.tidings.mock.consent.Consents;
import dev.tidings.mock.content.Templates;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.link.Links;
import dev.tidings.mock.network.Dispatch;
import dev.tidings.mock.network.Journey;
import dev.tidings.mock.number.NumberOptions;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.queue.Throughput;
import dev.tidings.mock.safety.GeoPermissions;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.state.StateCodec;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The room without doors: rules and life cycle on virtual time, with a network that does as it is told. */
final class MessagingRoom {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    static final String FROM = "+14155550100";
    static final String TO = "+14155550199";
    static final Journey DELIVERED = journey(Journey.Outcome.DELIVERED, 0);

    final World world = new World(new VirtualClock(START), 5);
    final Accounts accounts = Accounts.in(world);
    final Numbers numbers = Numbers.in(world, NumberOptions.DEFAULT);
    final Services services = Services.in(world);
    final Handsets handsets = Handsets.in(world, 100);
    final Channels channels = SomeChannels.in(world, numbers, handsets);
    final Alerts alerts = Alerts.in(world);
    final Templates templates = Templates.in(world, alerts);
    final Consents consents = Consents.in(world);
    final GeoPermissions countries = GeoPermissions.in(world);
    final Messages messages;
    final Account account;
    final List<WebhookCall> calls = new ArrayList<>();
    final List<Dispatch> dispatches = new ArrayList<>();

    /** What becomes of messages from now on. */
    Journey journey = DELIVERED;

    MessagingRoom() {
        this(MessageSettings.keeping(100));
    }

    MessagingRoom(MessageSettings settings) {
        messages = Messages.in(
                world,
                new Messages.Rooms(
                        accounts,
                        numbers,
                        CallerIds.in(world, accounts, numbers.plan(), calls::add),
                        services,
                        channels,
                        templates,
                        consents,
                        countries,
                        Links.in(world, new Links.Rooms(accounts, services, alerts)),
                        (tx, dispatch) -> {
                            dispatches.add(dispatch);
                            return journey;
                        },
                        handsets,
                        calls::add),
                settings);
        world.start();
        account = world.run(accounts::open);
        world.run(tx -> numbers.provision(tx, account.sid(), FROM));
    }

    /** One second into the queue, two more until it is sent, four more until the outcome. */
    static Journey journey(Journey.Outcome outcome, int errorCode) {
        return new Journey(
                Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4), outcome, errorCode, "the test");
    }

    static Journey after(Duration untilSending) {
        return new Journey(
                untilSending, Duration.ofSeconds(2), Duration.ofSeconds(4), Journey.Outcome.DELIVERED, 0, "the test");
    }

    /** Creates a message to {@link #TO}; names and values of further parameters alternate. */
    Message send(String from, String... more) {
        Parameters.Builder form =
                Parameters.builder().add("From", from).add("To", TO).add("Body", "Hi");
        for (int i = 0; i < more.length; i += 2) {
            form.add(more[i], more[i + 1]);
        }
        return messages.create(account.sid(), MessageDraft.of(form.build()));
    }

    MessagingService service(String... pool) {
        return world.run(tx -> {
            MessagingService service = services.open(tx, account.sid(), "A service");
            for (String each : pool) {
                services.add(tx, service, numbers.provision(tx, account.sid(), each));
            }
            return service;
        });
    }

    /** Lets the account's senders be so fast. */
    void throughput(Throughput throughput) {
        world.run(tx -> {
            messages.queues().set(tx, account.sid(), throughput);
            return tx;
        });
    }

    void advance(Duration by) {
        world.clock().advanceTo(world.clock().now().plus(by));
    }

    void settle() {
        world.clock().settle(Duration.ofDays(40));
    }

    Message now(Message message) {
        return messages.get(account.sid(), message.sid());
    }

    /** The statuses that {@code message} has had, such as {@code queued sending failed}. */
    String way(Message message) {
        return now(message).timeline().stream()
                .map(step -> step.status().wire())
                .collect(Collectors.joining(" "));
    }

    /** The statuses that the application was told of. */
    String told() {
        return calls.stream()
                .map(call -> call.parameters().first("MessageStatus").orElse("?"))
                .collect(Collectors.joining(" "));
    }

    /** All that the application was told. */
    List<String> sayings() {
        return calls.stream()
                .map(call -> call.url() + " " + call.token() + " " + call.secret() + " "
                        + call.parameters().asMap())
                .toList();
    }

    String snapshot() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            StateCodec.of(world).write(world.snapshot(), bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void restore(String snapshot) {
        try {
            world.restore(
                    StateCodec.of(world).read(new ByteArrayInputStream(snapshot.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
