package dev.tidings.mock.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classic error body: four members in their order, agreeing with the HTTP status and with one another. */
final class ErrorShape {
    private static final List<String> MEMBERS = List.of("code", "message", "more_info", "status");
    private static final Set<String> TOLERATED = Set.of("detail", "details", "params", "userError", "httpStatusCode");

    /** Codes whose status is documented and is not 400; where two are reported, both stand. */
    private static final Map<Integer, Set<Integer>> STATUSES = Map.ofEntries(
            Map.entry(20003, Set.of(401)),
            Map.entry(20004, Set.of(405)),
            Map.entry(20005, Set.of(403)),
            Map.entry(20006, Set.of(403)),
            Map.entry(20008, Set.of(403)),
            Map.entry(20009, Set.of(409, 400)),
            Map.entry(20010, Set.of(403)),
            Map.entry(20403, Set.of(403, 401)),
            Map.entry(20404, Set.of(404)),
            Map.entry(20409, Set.of(409)),
            Map.entry(20410, Set.of(410)),
            Map.entry(20413, Set.of(413)),
            Map.entry(20422, Set.of(422, 400)),
            Map.entry(20423, Set.of(422, 400)),
            Map.entry(20429, Set.of(429)),
            Map.entry(20500, Set.of(500)),
            Map.entry(20503, Set.of(503)),
            Map.entry(21611, Set.of(429)),
            Map.entry(21701, Set.of(400, 404)),
            Map.entry(30105, Set.of(404)),
            Map.entry(21710, Set.of(409, 400)),
            // 404 below a service, 400 as the sender of a message.
            Map.entry(21711, Set.of(404, 400)),
            Map.entry(21712, Set.of(409, 400)),
            Map.entry(30404, Set.of(404)),
            Map.entry(30409, Set.of(409, 400)),
            Map.entry(60411, Set.of(409)));

    /** The same of Verify and Lookup, by status; some are unconfirmed, and then our choice. */
    private static final Map<Integer, Set<Integer>> VERIFY = Map.of(
            401,
            Set.of(60603, 60604),
            403,
            Set.of(
                    60204, 60205, 60222, 60238, 60311, 60313, 60318, 60322, 60323, 60324, 60410, 60412, 60413, 60605,
                    60699),
            404,
            Set.of(60228, 60229, 60390, 60391, 60392),
            409,
            Set.of(60225, 60301, 60304, 60317, 60411),
            429,
            Set.of(60202, 60203, 60212, 60245, 60308, 60309, 60310, 60312, 60326, 60328, 60616, 60624, 60626));

    /** The same of Conversations; 429 and that of 50353 and 50416 are documented or seen, the others our choice. */
    private static final Map<Integer, Set<Integer>> CONVERSATIONS = Map.of(
            403,
            Set.of(50056, 50107, 50531),
            404,
            Set.of(50050, 50100, 50101, 50102, 50109, 50200, 50350, 50360, 50432, 50500, 50507, 50530),
            409,
            Set.of(50201, 50353, 50404, 50416, 50433, 50437, 50438),
            429,
            Set.of(50063, 50074));

    private static Set<Integer> statuses(int code) {
        Set<Integer> others = Stream.of(VERIFY, CONVERSATIONS)
                .flatMap(each -> each.entrySet().stream())
                .filter(each -> each.getValue().contains(code))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return STATUSES.getOrDefault(code, others.isEmpty() ? Set.of(400) : others);
    }

    private ErrorShape() {}

    static List<String> flaws(int status, JsonNode body) {
        List<String> flaws = new ArrayList<>();
        List<String> names = new ArrayList<>();
        body.fieldNames().forEachRemaining(names::add);
        List<String> known = names.stream().filter(MEMBERS::contains).toList();
        if (!known.equals(MEMBERS)) {
            flaws.add("an error has " + MEMBERS + " in this order, here are " + names);
            return flaws;
        }
        names.stream()
                .filter(each -> !MEMBERS.contains(each) && !TOLERATED.contains(each))
                .forEach(each -> flaws.add("an error has no " + each));
        if (body.path("status").asInt() != status || !body.path("status").isInt()) {
            flaws.add("says status " + body.path("status") + " under HTTP " + status);
        }
        int code = body.path("code").asInt();
        if (!body.path("code").isInt() || code < 10_000 || code > 99_999) {
            flaws.add("code " + body.path("code") + " is no error code");
        } else if (!statuses(code).contains(status)) {
            flaws.add("code " + code + " goes with HTTP " + statuses(code) + ", not " + status);
        }
        if (!body.path("more_info").asText().equals("https://www.twilio.com/docs/errors/" + code)) {
            flaws.add("more_info " + body.path("more_info") + " does not lead to " + code);
        }
        if (!body.path("message").isTextual() || body.path("message").asText().isBlank()) {
            flaws.add("message " + body.path("message") + " says nothing");
        }
        return flaws;
    }
}
