package dev.tidings.messaging.link;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Operation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The facts of the Deactivation resource: path, parameter, model. */
final class DeactivationOperations {
    private static final String DEACTIVATIONS = "/v1/Deactivations";

    private final Api api;

    private DeactivationOperations(Api api) {
        this.api = api;
    }

    static DeactivationOperations of(TidingsClient client) {
        return new DeactivationOperations(Api.of(client, "messaging"));
    }

    DeactivationOperations with(RequestOptions options) {
        return new DeactivationOperations(api.with(options));
    }

    /** The answer's status is 307, but it has a body. */
    Operation<Deactivation> fetch(LocalDate date) {
        return api.fetch(Deactivation.class, DEACTIVATIONS).query("Date", date);
    }

    Operation<List<String>> numbers(LocalDate date) {
        return api.download(DEACTIVATIONS).query("Date", date).map(DeactivationOperations::lines);
    }

    /** One number a line; whether there may be a heading is not documented, so whatever has no digit is none. */
    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> line.chars().anyMatch(c -> c >= '0' && c <= '9'))
                .toList();
    }
}
