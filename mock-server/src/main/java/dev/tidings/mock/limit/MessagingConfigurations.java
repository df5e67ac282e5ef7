package dev.tidings.mock.limit;

import dev.tidings.mock.service.Services;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.Optional;

/** Which Messaging Service sends the codes of a Verify service to a country. */
public final class MessagingConfigurations {
    private final Table<MessagingConfiguration> table;
    private final Services messaging;

    private MessagingConfigurations(World world, Services messaging) {
        this.table = world.table(
                "limit.messaging_configurations",
                MessagingConfiguration.class,
                MessagingConfiguration::key,
                MessagingConfiguration::serviceSid);
        this.messaging = messaging;
    }

    /** The configurations in {@code world}, which has none yet; those of a Verify service end with it. */
    public static MessagingConfigurations in(World world, VerifyServices verify, Services messaging) {
        MessagingConfigurations made = new MessagingConfigurations(world, messaging);
        verify.onDelete((tx, service) -> made.table.newestFirst(service.sid()).forEach(each -> made.delete(tx, each)));
        return made;
    }

    /**
     * The Messaging Service that sends codes of the Verify service {@code serviceSid} to {@code region}, an ISO 3166 code in upper
     * case: that of the country, else that of all countries. It may have been deleted since.
     */
    public Optional<String> serviceFor(String serviceSid, String region) {
        return table.find(MessagingConfiguration.key(serviceSid, region))
                .or(() -> table.find(MessagingConfiguration.key(serviceSid, MessagingConfiguration.ALL)))
                .map(MessagingConfiguration::messagingServiceSid);
    }

    /**
     * Lets a Messaging Service send to {@code country}, an ISO 3166 code or {@value MessagingConfiguration#ALL}.
     *
     * @throws ApiError 60213 if one does already; 60200 if the account has no such Messaging Service
     */
    MessagingConfiguration add(Transaction tx, VerifyService service, String country, String messagingServiceSid) {
        if (table.find(MessagingConfiguration.key(service.sid(), country)).isPresent()) {
            throw ApiError.badRequest(60213, "A messaging configuration for " + country + " exists in this service");
        }
        requireService(service.accountSid(), messagingServiceSid);
        MessagingConfiguration made = new MessagingConfiguration(
                service.accountSid(), service.sid(), country, messagingServiceSid, tx.now(), tx.now());
        tx.insert(table, made);
        return made;
    }

    /**
     * Lets another Messaging Service send.
     *
     * @throws ApiError 60200 if the account has no such Messaging Service
     */
    MessagingConfiguration change(Transaction tx, MessagingConfiguration present, String messagingServiceSid) {
        requireService(present.accountSid(), messagingServiceSid);
        MessagingConfiguration changed = new MessagingConfiguration(
                present.accountSid(),
                present.serviceSid(),
                present.country(),
                messagingServiceSid,
                present.created(),
                tx.now());
        tx.put(table, changed);
        return changed;
    }

    /** With which code the real backend refuses a Messaging Service that does not exist, if at all, is unconfirmed. */
    private void requireService(String accountSid, String sid) {
        if (messaging
                .find(sid)
                .filter(each -> each.accountSid().equals(accountSid))
                .isEmpty()) {
            throw ApiError.badRequest(
                    60200,
                    "Invalid parameter `MessagingServiceSid`: " + sid
                            + ". It must be a Messaging Service of this account");
        }
    }

    void delete(Transaction tx, MessagingConfiguration configuration) {
        Row<MessagingConfiguration> row = table.row(configuration.key());
        if (row != null) {
            tx.delete(row);
        }
    }

    /**
     * The configuration of {@code service} for {@code country}.
     *
     * @throws ApiError 20404 if there is none
     */
    MessagingConfiguration get(VerifyService service, String country) {
        return table.find(MessagingConfiguration.key(service.sid(), country))
                .orElseThrow(() -> ApiError.notFound(service.path() + "/MessagingConfigurations/" + country));
    }

    Page<MessagingConfiguration> page(VerifyService service, PageRequest request) {
        return Listing.page(table, service.sid(), request, any -> true);
    }
}
