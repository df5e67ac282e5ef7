package dev.tidings.mock;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountStatus;
import dev.tidings.mock.account.ApiKey;
import dev.tidings.mock.account.Balances;
import dev.tidings.mock.account.KeyKind;
import dev.tidings.mock.account.OAuthClient;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.callerid.CallerId;
import dev.tidings.mock.channel.ChannelSender;
import dev.tidings.mock.consent.AdvancedOptOut;
import dev.tidings.mock.consent.Consent;
import dev.tidings.mock.consent.Contact;
import dev.tidings.mock.consent.OptOutDraft;
import dev.tidings.mock.link.LinkDomain;
import dev.tidings.mock.link.ShortLink;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.number.InboundHooks;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.queue.QueueLook;
import dev.tidings.mock.queue.Queues;
import dev.tidings.mock.queue.Throughput;
import dev.tidings.mock.service.MessagingService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One account of a server: its credentials, its senders, and what may be done to it. */
public final class MockAccount {
    private final Backend backend;
    private final String accountSid;
    private final String authToken;

    MockAccount(Backend backend, Account account) {
        this.backend = backend;
        this.accountSid = account.sid();
        this.authToken = account.authToken();
    }

    /** {@code AC…}. */
    public String accountSid() {
        return accountSid;
    }

    /** What it authenticates with, and what its webhooks are signed with: its primary auth token as it is now. */
    public String authToken() {
        return backend.accounts.find(accountSid).map(Account::authToken).orElse(authToken);
    }

    /** Its phone numbers and short codes, in the order in which it got them. */
    public List<OwnedNumber> numbers() {
        List<OwnedNumber> all = new ArrayList<>();
        backend.numbers.of(accountSid).forEach(each -> all.add(0, each));
        return all;
    }

    /**
     * Its first phone number, in E.164: what to send from.
     *
     * @throws IllegalStateException if it has none
     */
    public String phoneNumber() {
        return numbers().stream()
                .filter(each -> !each.isShortCode())
                .map(OwnedNumber::address)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("account " + accountSid + " has no phone number"));
    }

    /**
     * Gives it a further phone number or short code.
     *
     * @throws IllegalArgumentException if {@code address} is neither a number in E.164 nor 3 to 8 digits
     * @throws IllegalStateException if somebody owns it
     */
    public OwnedNumber provision(String address) {
        return backend.world.run(tx -> backend.numbers.provision(tx, accountSid, address));
    }

    /** Lets {@code url} be called with POST for messages to {@code address}, which somebody must own. */
    public void inboundUrl(String address, String url) {
        backend.world.run(
                tx -> backend.numbers.change(tx, address, number -> number.withHooks(InboundHooks.post(url))));
    }

    /** The same, and {@code fallbackUrl} if that fails or its TwiML cannot be executed. */
    public void inboundUrls(String address, String url, String fallbackUrl) {
        InboundHooks hooks = new InboundHooks(url, "POST", fallbackUrl, "POST");
        backend.world.run(tx -> backend.numbers.change(tx, address, number -> number.withHooks(hooks)));
    }

    /**
     * Verifies {@code number} for it at once, without a call; to verified numbers a trial account may send.
     *
     * @throws IllegalArgumentException if it is no phone number
     */
    public CallerId verify(String number) {
        return backend.world.run(tx -> backend.callerIds.verify(tx, accountSid, number));
    }

    /**
     * Lets whoever answers {@code number} not type the code from now on when it has them called: verifying it fails.
     *
     * @throws IllegalArgumentException if it is no phone number
     */
    public void refuseVerification(String number) {
        backend.world.run(tx -> {
            backend.callerIds.refuse(tx, accountSid, number);
            return tx;
        });
    }

    /** The numbers that it has verified, in the order in which it did. */
    public List<CallerId> verifiedNumbers() {
        List<CallerId> all = new ArrayList<>();
        backend.callerIds.of(accountSid).forEach(each -> all.add(0, each));
        return all;
    }

    /** Its one-time codes that count now. */
    public MockCodes codes() {
        return new MockCodes(backend, Optional.of(accountSid));
    }

    /** What Lookup knows of numbers, and what this account may ask it. */
    public MockLookup lookup() {
        return new MockLookup(backend, accountSid);
    }

    /** What it has of Conversations, in its default service. */
    public MockChat chat() {
        return new MockChat(backend, backend.chatting.services.scope(accountSid, null));
    }

    /** What it has of Verify. */
    public MockVerify verify() {
        return new MockVerify(backend, accountSid);
    }

    /** What protects its codes from fraud. */
    public MockFraud fraud() {
        return new MockFraud(backend, accountSid);
    }

    /** Its messages. */
    public MockMessages messages() {
        return new MockMessages(backend.messages, Optional.of(accountSid));
    }

    /**
     * Grants it the feature to say how long texts and addresses of messages are kept, without which it is refused (30029,
     * 30030).
     *
     * @param discardContent whether texts and media go once they were sent, unless a message says otherwise
     * @param obfuscateAddress whether the recipient's last four digits go then, unless a message says otherwise
     */
    public void messagePrivacy(boolean discardContent, boolean obfuscateAddress) {
        backend.world.run(tx -> {
            backend.messages.privacy(tx, accountSid, discardContent, obfuscateAddress);
            return tx;
        });
    }

    /** Its Messaging Services, in the order in which it got them. */
    public List<MessagingService> services() {
        List<MessagingService> all = new ArrayList<>();
        backend.services.of(accountSid).forEach(each -> all.add(0, each));
        return all;
    }

    /**
     * Opens a Messaging Service with {@code senders} in its pool.
     *
     * @throws IllegalArgumentException if it does not own one of them
     */
    public MessagingService newService(String friendlyName, String... senders) {
        return backend.world.run(tx -> {
            MessagingService service = backend.services.open(tx, accountSid, friendlyName);
            for (String each : senders) {
                backend.services.add(tx, service, owned(each));
            }
            return service;
        });
    }

    /**
     * Gives the Messaging Service {@code serviceSid} Advanced Opt-Out: its own keywords and replies, and {@code OptOutType} in its
     * webhooks.
     *
     * @throws IllegalArgumentException if it is not a service of this account, or a keyword cannot be
     */
    public void advancedOptOut(String serviceSid, UnaryOperator<OptOutDraft> draft) {
        AdvancedOptOut settings = new AdvancedOptOut(
                ownService(serviceSid),
                accountSid,
                draft.apply(OptOutDraft.usual()).texts());
        backend.world.run(tx -> {
            backend.consents.advance(tx, settings);
            return tx;
        });
    }

    /** Takes Advanced Opt-Out from {@code serviceSid}; who has opted out stays so. */
    public void usualOptOut(String serviceSid) {
        String own = ownService(serviceSid);
        backend.world.run(tx -> backend.consents.withdraw(tx, own));
    }

    private String ownService(String serviceSid) {
        return backend.services
                .find(serviceSid)
                .filter(each -> each.accountSid().equals(accountSid))
                .orElseThrow(() -> new IllegalArgumentException(
                        "account " + accountSid + " has no Messaging Service " + serviceSid))
                .sid();
    }

    /** Who has said that they want to hear from its senders, or do not. */
    public List<Consent> consents() {
        return backend.consents.of(accountSid, null);
    }

    /** What it has told of its contacts. */
    public List<Contact> contacts() {
        return backend.contacts.of(accountSid);
    }

    /**
     * Allows it to send to {@code region}, or forbids it (21408). As in the Console, countries of high risk can be switched too.
     *
     * @param region ISO 3166 code in upper case
     */
    public void country(String region, boolean enabled) {
        backend.world.run(tx -> {
            backend.countries.set(tx, accountSid, region, enabled);
            return tx;
        });
    }

    /**
     * Gives its organization, which is it and its sub-accounts or its parent's, a domain for short links: verified, and with a
     * managed certificate. A Messaging Service must be told to use it.
     *
     * @param name such as {@code https://go.example.com}
     * @throws IllegalArgumentException if it is none that links could have, or somebody has it
     */
    public MockLinkDomain newLinkDomain(String name) {
        return backend.world.run(tx -> {
            LinkDomain domain = backend.links.domains().add(tx, accountSid, name, LinkDomain.Standing.READY);
            backend.links.certificates().issue(tx, domain, accountSid);
            return new MockLinkDomain(backend, accountSid, domain);
        });
    }

    /** The short links in its messages, newest first, with how often they were followed. */
    public List<ShortLink> links() {
        return backend.links.newest(Optional.of(accountSid), Integer.MAX_VALUE, any -> true);
    }

    /**
     * Changes what is set of its service {@code serviceSid}, such as {@code each -> each.withStatusCallback(url)}.
     *
     * @throws IllegalArgumentException if it has no such service
     */
    public MessagingService changeService(String serviceSid, UnaryOperator<MessagingService> change) {
        String own = ownService(serviceSid);
        return backend.world.run(tx -> backend.services.change(tx, own, change));
    }

    /**
     * A new sender on a channel that is online at once, such as {@code whatsapp:+14155550100}, {@code rcs:brand_agent} or {@code
     * messenger:1234567}: it may be sent from, and a service may take it into its pool.
     *
     * @throws IllegalArgumentException if there can be no such sender, or the account has it
     */
    public ChannelSender newChannelSender(String address) {
        return backend.world.run(tx -> backend.channels.senders().register(tx, accountSid, address));
    }

    /** Its senders on channels, and what their channels, consoles and users do to them. */
    public MockSenders senders() {
        return new MockSenders(backend, accountSid);
    }

    /** A new standard API key: its SID and secret are an alternative to SID and token. */
    public ApiKey newApiKey(String friendlyName) {
        return backend.world.run(tx -> backend.keys.open(tx, accountSid, KeyKind.STANDARD, friendlyName));
    }

    /** A new main API key, as only the console makes them: unlike a standard one it may touch accounts and keys. */
    public ApiKey newMainApiKey(String friendlyName) {
        return backend.world.run(tx -> backend.keys.open(tx, accountSid, KeyKind.MAIN, friendlyName));
    }

    /** A new OAuth app: its id and secret can be changed for access tokens. */
    public OAuthClient newOAuthClient() {
        return backend.world.run(tx -> backend.tokens.newClient(tx, accountSid));
    }

    /** A new sub-account. */
    public MockAccount newSubaccount(String friendlyName) {
        return new MockAccount(
                backend,
                backend.world.run(
                        tx -> backend.accounts.openSubaccount(tx, backend.accounts.get(accountSid), friendlyName)));
    }

    /** New test credentials: with them nothing is stored or sent, and magic numbers decide what happens. */
    public MockAccount newTestCredentials() {
        return new MockAccount(
                backend,
                backend.world.run(tx -> backend.accounts.openTest(
                        tx, backend.accounts.get(accountSid), tx.newSid("AC"), tx.newSid(""))));
    }

    /** The queues in which its messages wait for their sender's turn, the deepest first. */
    public List<QueueLook> queues() {
        return backend.world.run(backend.messages.queues()::look).stream()
                .filter(queue -> queue.limit().accountSid().equals(accountSid))
                .toList();
    }

    /**
     * Changes how fast its senders are: its campaign's rate, rates that senders share, shares of sub-accounts and of service
     * levels. Such as {@code account.throughput(usual -> usual.withShaping(Shaping.USUAL))}.
     */
    public void throughput(UnaryOperator<Throughput> change) {
        backend.world.run(tx -> {
            Queues<Message> queues = backend.messages.queues();
            queues.set(tx, accountSid, change.apply(queues.throughput(accountSid)));
            return tx;
        });
    }

    /**
     * Lets one of its numbers or short codes send {@code segments} a second, wherever to; 0 for what is usual for its kind.
     *
     * @throws IllegalArgumentException if it does not own {@code sender}
     */
    public void senderRate(String sender, int segments) {
        if (segments < 0) {
            throw new IllegalArgumentException("segments a second are " + segments + ": must be at least 0");
        }
        backend.world.run(
                tx -> backend.numbers.change(tx, owned(sender).address(), number -> number.withPerSecond(segments)));
    }

    private OwnedNumber owned(String address) {
        OwnedNumber number = backend.numbers.byAddress(address);
        if (number == null || !number.accountSid().equals(accountSid)) {
            throw new IllegalArgumentException("account " + accountSid + " does not own " + address);
        }
        return number;
    }

    /** What goes otherwise than usual for this account, so that tests on one server do not disturb each other. */
    public MockRules rules() {
        return new MockRules(backend, accountSid);
    }

    /** Its content templates, and what WhatsApp makes of them. */
    public MockTemplates templates() {
        return new MockTemplates(backend, accountSid);
    }

    /** Its alerts, the newest first: what went wrong while nobody was waiting for an answer. */
    public List<Alert> alerts() {
        List<Alert> all = new ArrayList<>();
        backend.alerts.of(accountSid).forEach(all::add);
        return all;
    }

    /**
     * What it has left, in US dollars: {@link Balances#OPENING} at first, or {@link Balances#TRIAL_OPENING} on trial.
     *
     * @throws IllegalArgumentException if it is a sub-account, whose parent pays
     */
    public BigDecimal balance() {
        return backend.balances.of(accountSid);
    }

    /**
     * Sets what it has left, in US dollars.
     *
     * @throws IllegalArgumentException if it is a sub-account, whose parent pays
     */
    public void balance(BigDecimal amount) {
        backend.world.run(tx -> {
            backend.balances.set(tx, accountSid, amount);
            return tx;
        });
    }

    /** Posts its alerts, and those of its sub-accounts, to {@code url}: the debugger's webhook. */
    public void debuggerUrl(String url) {
        backend.world.run(tx -> {
            backend.debugger.post(tx, accountSid, url);
            return tx;
        });
    }

    /** Suspends it as Twilio does: it may not act until {@link #activate}, and its parent cannot lift that. */
    public void suspend() {
        change(AccountStatus.SUSPENDED);
    }

    /** Ends a suspension. */
    public void activate() {
        change(AccountStatus.ACTIVE);
    }

    /** Closes it for ever. */
    public void close() {
        change(AccountStatus.CLOSED);
    }

    private void change(AccountStatus status) {
        backend.world.run(tx -> {
            backend.accounts.changeStatus(tx, accountSid, status);
            return tx;
        });
    }
}
