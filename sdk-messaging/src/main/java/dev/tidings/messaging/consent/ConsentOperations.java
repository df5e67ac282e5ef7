package dev.tidings.messaging.consent;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.Operation;
import java.util.List;
import java.util.Map;

/** The facts of the bulk resources of consents and contacts: paths, parameters, model. */
final class ConsentOperations {
    private static final String CONSENTS = "/v1/Consents/Bulk";
    private static final String CONTACTS = "/v1/Contacts/Bulk";

    private final Api api;

    private ConsentOperations(Api api) {
        this.api = api;
    }

    static ConsentOperations of(TidingsClient client) {
        return new ConsentOperations(Api.of(client, "accounts"));
    }

    ConsentOperations with(RequestOptions options) {
        return new ConsentOperations(api.with(options));
    }

    /** Repeatable: the last word counts, and it is the same. */
    Operation<List<BulkResult>> upsert(List<Consent> consents) {
        return bulk(
                CONSENTS, "consents", consents.stream().map(Consent::members).toList());
    }

    /** Repeatable for the same reason. */
    Operation<List<BulkResult>> upsertContacts(List<Contact> contacts) {
        return bulk(
                CONTACTS, "contacts", contacts.stream().map(Contact::members).toList());
    }

    private Operation<List<BulkResult>> bulk(String path, String field, List<Map<String, Object>> items) {
        if (items.isEmpty()) {
            throw Check.refused(field + " are empty: there must be at least one");
        }
        return api.createAll(BulkResult.class, "items", path)
                .form("Items", items)
                .repeatable();
    }
}
