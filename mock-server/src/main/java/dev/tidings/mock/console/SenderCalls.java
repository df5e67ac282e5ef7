package dev.tidings.mock.console;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.channel.ChannelSender;
import dev.tidings.mock.channel.Channels;
import dev.tidings.mock.channel.Launch;
import dev.tidings.mock.channel.Sandbox;
import dev.tidings.mock.channel.SenderLife;
import dev.tidings.mock.channel.SenderSetup;
import dev.tidings.mock.channel.SenderStanding;
import dev.tidings.mock.channel.TestDevices;
import dev.tidings.mock.channel.Tier;
import dev.tidings.mock.channel.Windows;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.wire.WebUrls;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code senders} and {@code sandbox}: what only consoles, channels and users do to senders on channels. */
public final class SenderCalls implements AdminCalls {
    private static final View<TestDevices.TestDevice> DEVICE = View.of(
            "TestDevice",
            (each, out) -> out.string("phone_number", each.phoneNumber())
                    .string("status", each.accepted() ? "ACCEPTED" : "PENDING"));
    private static final View<SenderStanding.Reason> REASON =
            View.of("Reason", (each, out) -> out.number("code", each.code()).string("message", each.message()));
    private static final View<Launch.Carrier> CARRIER = View.of(
            "Carrier",
            (each, out) -> out.string("name", each.name())
                    .string("status", each.status().name()));
    private static final View<Launch.Country> COUNTRY = View.of(
            "Country",
            (each, out) -> out.string("country", each.code())
                    .string("status", each.status().wire())
                    .objects("carriers", each.carriers(), CARRIER));

    private final World world;
    private final Accounts accounts;
    private final Channels channels;

    private SenderCalls(World world, Accounts accounts, Channels channels) {
        this.world = world;
        this.accounts = accounts;
        this.channels = channels;
    }

    /** The calls about senders on {@code channels}. */
    public static SenderCalls of(World world, Accounts accounts, Channels channels) {
        return new SenderCalls(world, accounts, channels);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "senders", List.of("account_sid", "channel"), this::list)
                .add("POST", "senders", List.of(), this::create)
                .add("GET", "senders/{sid}", List.of(), call -> shown(200, sender(call)))
                .add("POST", "senders/{sid}", List.of(), this::change)
                .add("DELETE", "senders/{sid}", List.of(), this::delete)
                .add("POST", "senders/{sid}/test_devices", List.of(), this::invite)
                .add("GET", "senders/{sid}/users/{user}", List.of(), this::user)
                .add("POST", "sandbox", List.of(), this::useSandbox)
                .add("POST", "sandbox/members", List.of(), this::join)
                .add("DELETE", "sandbox/members/{user}", List.of(), this::leave);
    }

    private ChannelSender sender(AdminCall call) {
        return channels.senders()
                .find(call.path("sid"))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
    }

    private Response shown(int status, ChannelSender sender) {
        return AdminCall.json(status, out -> write(sender, out));
    }

    private Response list(AdminCall call) {
        Optional<String> account = call.query("account_sid");
        Optional<String> channel = call.query("channel");
        List<ChannelSender> found = new ArrayList<>();
        for (ChannelSender each : channels.senders().all()) {
            if (account.map(each.accountSid()::equals).orElse(true)
                    && channel.map(each.channel().wire()::equals).orElse(true)) {
                found.add(each);
            }
        }
        found.sort(Comparator.comparing(ChannelSender::created).thenComparing(ChannelSender::sid));
        return AdminCall.json(out -> out.objects("senders", found, View.of("Sender", this::write)));
    }

    private void write(ChannelSender sender, ResourceWriter out) {
        SenderSetup.Webhook webhook = sender.setup().webhook();
        SenderStanding standing = sender.standing();
        Tier tier = standing.tier();
        out.string("sid", sender.sid())
                .string("account_sid", sender.accountSid())
                .string("address", sender.address())
                .string("channel", sender.channel().wire())
                .string("status", sender.status().wire())
                .string("waba_id", sender.wabaId())
                .string(
                        "verification_code",
                        sender.proof().verified() ? null : sender.proof().code())
                .string("callback_url", webhook == null ? null : webhook.callbackUrl())
                .string("status_callback_url", webhook == null ? null : webhook.statusCallbackUrl())
                .string("quality_rating", standing.quality())
                .string("messaging_limit", tier == null ? null : tier.word())
                .number("texts_per_second", standing.textsPerSecond() == 0 ? null : standing.textsPerSecond())
                .objects("offline_reasons", standing.reasons(), REASON)
                .objects(
                        "countries",
                        standing.launch() == null
                                ? List.of()
                                : standing.launch().countries(),
                        COUNTRY)
                .objects("test_devices", channels.testDevices().of(sender.sid()), DEVICE);
    }

    private String account(JsonFields body) {
        String account = body.requiredText("account_sid");
        if (accounts.find(account).isEmpty()) {
            throw body.wrong("account_sid", "\"" + account + "\"", "an account of this server");
        }
        return account;
    }

    /** An address of Messenger can be had by no other way. */
    private Response create(AdminCall call) {
        JsonFields body = call.body();
        String account = account(body);
        String address = body.requiredText("address");
        body.done();
        return shown(
                201,
                Outcomes.checked(body, () -> world.run(tx -> channels.senders().register(tx, account, address))));
    }

    private Response delete(AdminCall call) {
        ChannelSender sender = sender(call);
        world.run(tx -> {
            channels.senders().delete(tx, sender);
            return tx;
        });
        return Response.empty(204);
    }

    /** All that was sent, or nothing: each change is a step of one command, looking at what the one before made. */
    private Response change(AdminCall call) {
        JsonFields body = call.body();
        ChannelSender changed = Outcomes.checked(body, () -> world.run(tx -> change(tx, sender(call), body)));
        return shown(200, changed);
    }

    private ChannelSender change(Transaction tx, ChannelSender sender, JsonFields body) {
        SenderStanding standing = standing(body, sender.standing());
        Optional<String> status = body.text("status");
        int code = body.integer("error_code").orElse(0);
        String message = body.text("error_message").orElse("Set by the admin API");
        Optional<String> callback = url(body, "callback_url");
        Optional<String> statusCallback = url(body, "status_callback_url");
        body.done();
        ChannelSender next = channels.senders().life().shown(sender, standing, callback, statusCallback);
        return step(tx, body, next, status, new SenderStanding.Reason(code, message));
    }

    private static Optional<String> url(JsonFields body, String name) {
        Optional<String> url = body.text(name);
        url.filter(text -> !text.isEmpty() && !WebUrls.isWeb(text)).ifPresent(text -> {
            throw body.wrong(name, "\"" + text + "\"", "an absolute http or https URL, or empty");
        });
        return url;
    }

    private ChannelSender step(
            Transaction tx,
            JsonFields body,
            ChannelSender sender,
            Optional<String> status,
            SenderStanding.Reason reason) {
        SenderLife life = channels.senders().life();
        String wanted = status.orElse("");
        return switch (wanted) {
            case "" -> life.keep(tx, sender);
            case "ONLINE" -> life.online(tx, sender);
            case "OFFLINE" -> {
                if (reason.code() < 1) {
                    throw body.missing("error_code");
                }
                yield life.offline(tx, sender, reason);
            }
            case "DRAFT" -> life.sendBack(tx, sender);
            default -> throw body.wrong("status", "\"" + wanted + "\"", "ONLINE, OFFLINE or DRAFT");
        };
    }

    private static SenderStanding standing(JsonFields body, SenderStanding present) {
        SenderStanding next = present;
        Optional<String> quality = body.text("quality_rating");
        Optional<String> limit = body.text("messaging_limit");
        if (quality.isPresent() || limit.isPresent()) {
            Tier tier = limit.map(word -> Tier.named(word)
                            .orElseThrow(() -> body.wrong(
                                    "messaging_limit", "\"" + word + "\"", "250, 1K, 10K, 100K or Unlimited")))
                    .orElse(next.tier());
            SenderStanding before = next;
            next = Outcomes.checked(body, () -> before.rated(quality.orElse(before.quality()), tier));
        }
        if (body.has("texts_per_second")) {
            SenderStanding before = next;
            int texts = body.integer("texts_per_second").orElse(0);
            next = Outcomes.checked(body, () -> before.withTexts(texts));
        }
        return next;
    }

    private Response invite(AdminCall call) {
        ChannelSender sender = sender(call);
        JsonFields body = call.body();
        String number = body.requiredText("phone_number");
        boolean accepted = body.flag("accepted").orElse(false);
        body.done();
        TestDevices.TestDevice device = world.run(tx -> channels.testDevices().invite(tx, sender, number, accepted));
        return AdminCall.json(201, out -> DEVICE.write(device, out));
    }

    /** What {@code user} sees of a sender. */
    private Response user(AdminCall call) {
        ChannelSender sender = sender(call);
        String user = call.path("user");
        Optional<Windows.Window> window = channels.windows().find(world.clock().now(), sender.address(), user);
        return AdminCall.json(out -> out.string("user", user)
                .string(
                        "window_closes",
                        window.map(each -> each.closes().toString()).orElse(null))
                .bool("typing", channels.typing().visible(world.clock().now(), sender.address(), user))
                .string(
                        "last_read_message_sid",
                        channels.typing().lastRead(sender.address(), user).orElse(null)));
    }

    private Response useSandbox(AdminCall call) {
        JsonFields body = call.body();
        String account = account(body);
        body.done();
        Sandbox.Use use = world.run(tx -> channels.sandbox().use(tx, account));
        return AdminCall.json(out -> out.string("account_sid", use.accountSid())
                .string("address", Sandbox.NUMBER)
                .string("code", use.code()));
    }

    private Response join(AdminCall call) {
        JsonFields body = call.body();
        String account = account(body);
        String user = Channel.WHATSAPP.address(body.requiredText("user"));
        body.done();
        Sandbox.Member member =
                Outcomes.checked(body, () -> world.run(tx -> channels.sandbox().join(tx, account, user)));
        return AdminCall.json(
                201,
                out -> out.string("user", member.user())
                        .string("account_sid", member.accountSid())
                        .string("until", member.until().toString()));
    }

    private Response leave(AdminCall call) {
        String user = Channel.WHATSAPP.address(call.path("user"));
        if (!world.run(tx -> channels.sandbox().leave(tx, user))) {
            throw ApiError.notFound(call.request().path());
        }
        return Response.empty(204);
    }
}
