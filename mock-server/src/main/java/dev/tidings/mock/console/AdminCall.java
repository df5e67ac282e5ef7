package dev.tidings.mock.console;

import dev.tidings.mock.http.Request;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Forms;
import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.wire.NearestName;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.wire.ResourceWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One call of the admin API: the request, its path variables and its parameters. */
final class AdminCall {
    /** How many entries a list answers with unless told otherwise. */
    private static final int USUAL_LIMIT = 100;

    /** The most entries that a list answers with. */
    static final int MOST = 1000;

    private final Request request;
    private final Map<String, String> variables;
    private final Parameters query;

    /**
     * The call that {@code request} makes.
     *
     * @throws ApiError if it has a query parameter that is not one of {@code known}
     */
    AdminCall(Request request, Map<String, String> variables, List<String> known) {
        this.request = request;
        this.variables = variables;
        this.query = Forms.decode(request.query().getBytes(StandardCharsets.ISO_8859_1), "query");
        for (String name : query.names()) {
            if (!known.contains(name)) {
                throw ApiError.malformed("Parameter \"" + name + "\" is unknown"
                        + NearestName.of(name, known)
                                .map(near -> ": did you mean \"" + near + "\"?")
                                .orElse(known.isEmpty() ? ": this call has none" : ": known are " + known));
            }
        }
    }

    Request request() {
        return request;
    }

    String path(String name) {
        return variables.getOrDefault(name, "");
    }

    /** The query parameter {@code name}, unless it is missing or empty. */
    Optional<String> query(String name) {
        return query.nonEmpty(name);
    }

    /** The query parameter {@code name} as a whole number from 1 to {@code most}; {@code otherwise} if it is missing. */
    int number(String name, int otherwise, int most) {
        String text = query(name).orElse(null);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // refused below, together with numbers that are out of range
        }
        throw ApiError.malformed(
                "Parameter \"" + name + "\" is \"" + text + "\": must be a whole number from 1 to " + most);
    }

    /** The query parameter {@code name} as true or false; empty if it is missing. */
    Optional<Boolean> flag(String name) {
        return query(name).map(text -> {
            if (!text.equals("true") && !text.equals("false")) {
                throw ApiError.malformed("Parameter \"" + name + "\" is \"" + text + "\": must be true or false");
            }
            return text.equals("true");
        });
    }

    /** How many entries a list is to have. */
    int limit() {
        return number("limit", USUAL_LIMIT, MOST);
    }

    /** The JSON object that the body holds; without fields if there is no body. */
    JsonFields body() {
        return JsonFields.parse(request.body());
    }

    /** An answer that holds {@code fields}. */
    static Response json(Consumer<ResourceWriter> fields) {
        return json(200, fields);
    }

    /** An answer with another status that holds {@code fields}. */
    static Response json(int status, Consumer<ResourceWriter> fields) {
        return Response.of(status, "application/json", JsonWriter.bytes(fields));
    }
}
