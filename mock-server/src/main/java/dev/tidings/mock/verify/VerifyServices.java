package dev.tidings.mock.verify;

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
import java.util.function.UnaryOperator;

/** The Verify services. */
public final class VerifyServices {
    private final Table<VerifyService> services;
    private final Templates templates;
    private final List<BiConsumer<Transaction, VerifyService>> deletion = new CopyOnWriteArrayList<>();

    private VerifyServices(World world) {
        this.services =
                world.table("verify.services", VerifyService.class, VerifyService::sid, VerifyService::accountSid);
        this.templates = Templates.in(world);
    }

    /** The services of {@code world}, which has none yet. */
    public static VerifyServices in(World world) {
        return new VerifyServices(world);
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
     * @throws ApiError 60200 or 60248 if it cannot be called so; 60228 if its default template does not exist
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
     * @throws ApiError 60200 or 60248 if it cannot be called so; 60228 if its default template does not exist
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
