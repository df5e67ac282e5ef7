package dev.tidings.mock.resource;

import java.util.List;

/**
 * Where a resource is: its account, and the resources that it is part of.
 *
 * @param accountSid whose it is
 * @param parents the SIDs in its path, the outermost first, without that of the account
 */
public record Scope(String accountSid, List<String> parents) {
    /** The scope of what {@code accountSid} has under {@code parents}. */
    public static Scope of(String accountSid, String... parents) {
        return new Scope(accountSid, List.of(parents));
    }

    /** What lists are taken over. */
    String key() {
        return parents.isEmpty() ? accountSid : accountSid + '/' + String.join("/", parents);
    }
}
