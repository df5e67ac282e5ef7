package dev.tidings.mock.subscription;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.webhook.Webhooks;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;

/**
 * Who hears what happens to the factors and challenges of Verify services; verifications by code are not told of.
 *
 * <p>Names of the parameters, that they come as a form, and that they are signed like those of messages, is unconfirmed; so is what
 * the two versions differ in. With us the first one leaves out what a challenge was about.
 */
public final class Subscriptions {
    /** The kind of these webhooks. */
    public static final String KIND = "verify-factor";

    private final Accounts accounts;
    private final Webhooks webhooks;
    private final Table<Subscription> table;

    private Subscriptions(World world, Accounts accounts, Webhooks webhooks) {
        this.accounts = accounts;
        this.webhooks = webhooks;
        this.table = world.table("subscriptions", Subscription.class, Subscription::sid, Subscription::serviceSid);
    }

    /** The subscriptions in {@code world}, which has none yet; those of a service end with it. */
    public static Subscriptions in(World world, VerifyServices services, Accounts accounts, Webhooks webhooks) {
        Subscriptions made = new Subscriptions(world, accounts, webhooks);
        services.onDelete(
                (tx, service) -> made.table.newestFirst(service.sid()).forEach(each -> made.delete(tx, each)));
        return made;
    }

    /** Tells whoever wants to hear of it that {@code event} has happened, if the command succeeds. */
    public void tell(Transaction tx, FactorEvent event) {
        for (Subscription each : table.oldestFirst(event.serviceSid())) {
            if (each.hears(event.type())) {
                WebhookCall call = call(tx, each, event);
                tx.onCommit(() -> webhooks.send(call));
            }
        }
    }

    private WebhookCall call(Transaction tx, Subscription subscription, FactorEvent event) {
        String token = WebhookCall.newToken(tx);
        Parameters.Builder form = Parameters.builder()
                .add("uuid", token)
                .add("type", event.type().wire())
                .add("account_sid", event.accountSid())
                .add("service_sid", event.serviceSid());
        event.about().forEach(form::add);
        if (subscription.version() == Subscription.Version.V2) {
            event.details().forEach(form::add);
        }
        return new WebhookCall(
                event.accountSid(),
                event.subjectSid(),
                KIND,
                subscription.url(),
                "POST",
                form.build(),
                null,
                token,
                accounts.signingToken(event.accountSid()),
                null);
    }

    void add(Transaction tx, Subscription fresh) {
        tx.insert(table, fresh);
    }

    void change(Transaction tx, Subscription changed) {
        tx.put(table, changed);
    }

    void delete(Transaction tx, Subscription subscription) {
        Row<Subscription> row = table.row(subscription.sid());
        if (row != null) {
            tx.delete(row);
        }
    }

    /**
     * The subscription {@code sid} of {@code service}.
     *
     * @throws ApiError 20404 if there is none
     */
    Subscription get(VerifyService service, String sid) {
        return table.find(sid)
                .filter(each -> each.serviceSid().equals(service.sid()))
                .orElseThrow(() -> ApiError.notFound(service.path() + "/Webhooks/" + sid));
    }

    Page<Subscription> page(VerifyService service, PageRequest request) {
        return Listing.page(table, service.sid(), request, any -> true);
    }
}
