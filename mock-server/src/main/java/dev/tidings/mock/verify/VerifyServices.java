package dev.tidings.mock.verify;

import dev.tidings.mock.service.Services;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** The Verify services. */
public final class VerifyServices {
    private final Table<VerifyService> services;
    private final Templates templates;

    /** Whether an account has a Messaging Service. */
    private final BiPredicate<String, String> messaging;

    private final List<BiConsumer<Transaction, VerifyService>> deletion = new CopyOnWriteArrayList<>();

    private VerifyServices(World world, BiPredicate<String, String> messaging) {
        this.services =
                world.table("verify.services", VerifyService.class, VerifyService::sid, VerifyService::accountSid);
        this.templates = Templates.in(world);
        this.messaging = messaging;
    }

    /** The services of {@code world}, which has none yet. They may name any Messaging Service. */
    public static VerifyServices in(World world) {
        return new VerifyServices(world, (account, sid) -> true);
    }

    /** The same, which may name those of {@code messaging} that their account has. */
    public static VerifyServices in(World world, Services messaging) {
        return new VerifyServices(
                world,
                (account, sid) -> messaging
                        .find(sid)
                        .filter(each -> each.accountSid().equals(account))
                        .isPresent());
    }

    /** The templates that their texts may follow. */
    public Templates templates() {
        return templates;
    }

    /**
     * A new service of {@code accountSid} with the usual settings.
     *
     * @throws ApiError 60200 or 60248 if it cannot be called so
     */
    public VerifyService open(Transaction tx, String accountSid, String friendlyName) {
        return open(tx, accountSid, friendlyName, usual -> usual);
    }

    /**
     * A new service of {@code accountSid} with the usual settings but for {@code change}.
     *
     * @throws ApiError 60200 or 60248 if it cannot be called so; 60200 if its Messaging Service does not exist, and 60228 if
     *     its default template does not
     */
    public VerifyService open(
            Transaction tx, String accountSid, String friendlyName, UnaryOperator<VerifyService> change) {
        VerifyService service =
                checked(change.apply(VerifyService.fresh(tx.newSid("VA"), accountSid, friendlyName, tx.now())));
        tx.insert(services, service);
        return service;
    }

    /**
     * Changes what is set of a service; SID and owner stay.
     *
     * @throws IllegalArgumentException if there is no such service
     * @throws ApiError 60200 or 60248 if it cannot be called so; 60200 if its Messaging Service does not exist, and 60228 if
     *     its default template does not
     */
    public VerifyService change(Transaction tx, String serviceSid, UnaryOperator<VerifyService> change) {
        Row<VerifyService> row = services.row(serviceSid);
        if (row == null) {
            throw new IllegalArgumentException("Verify service " + serviceSid + " does not exist");
        }
        VerifyService changed = checked(change.apply(row.value())).updated(tx.now());
        tx.replace(row, changed);
        return changed;
    }

    private VerifyService checked(VerifyService service) {
        FriendlyName.checked(service.friendlyName());
        String sender = service.whatsapp().msgServiceSid();
        if (sender != null && !messaging.test(service.accountSid(), sender)) {
            // That it is looked up at this time already is unconfirmed.
            throw ApiError.badRequest(
                    60200,
                    "Invalid parameter `Whatsapp.MsgServiceSid`: " + sender
                            + ". It must be a Messaging Service of this account");
        }
        String template = service.defaultTemplateSid();
        if (template != null) {
            templates.get(service.accountSid(), template);
        }
        return service;
    }

    /** Ends {@code service} and whatever belongs to it: that nothing of it remains is unconfirmed. */
    public void close(Transaction tx, VerifyService service) {
        Row<VerifyService> row = services.row(service.sid());
        if (row != null) {
            deletion.forEach(each -> each.accept(tx, service));
            tx.delete(row);
        }
    }

    /** Lets {@code hook} take away what belongs to a service, in the command that ends it. */
    public void onDelete(BiConsumer<Transaction, VerifyService> hook) {
        deletion.add(hook);
    }

    /** The service {@code sid}. */
    public Optional<VerifyService> find(String sid) {
        return services.find(sid);
    }

    /**
     * The service {@code sid} of {@code accountSid}.
     *
     * @throws ApiError 20404 if there is none
     */
    public VerifyService get(String accountSid, String sid) {
        return find(sid)
                .filter(each -> each.accountSid().equals(accountSid))
                .orElseThrow(() -> ApiError.notFound("/Services/" + sid));
    }

    /** The services of {@code accountSid}, newest first. */
    public Iterable<VerifyService> of(String accountSid) {
        return services.newestFirst(accountSid);
    }

    Page<VerifyService> page(String accountSid, PageRequest request) {
        return Listing.page(services, accountSid, request, any -> true);
    }
}
