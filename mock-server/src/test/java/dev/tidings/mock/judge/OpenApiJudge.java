package dev.tidings.mock.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Holds answers against Twilio's OpenAPI files: an operation, a status it documents, and the body that the status
 * carries. Answers of 400 and above that the files do not describe are held against the classic error shape.
 */
public final class OpenApiJudge {
    /** Strict where Jackson is lenient by default: nothing behind the value, no name twice. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What is behind links, such as the bytes of media: documented in words, but no operation of the files. */
    private static final Pattern FILES = Pattern.compile(
            "/2010-04-01/Accounts/AC[0-9a-fA-F]{32}/Messages/(SM|MM)[0-9a-fA-F]{32}/Media/ME[0-9a-fA-F]{32}"
                    + "|/cdn/AC[0-9a-fA-F]{32}/ME[0-9a-fA-F]{32}"
                    + "|/v1/Services/IS[0-9a-fA-F]{32}/Media/ME[0-9a-fA-F]{32}/(Content|Direct)"
                    + "|/deactivations/[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** The way of a short link without its own host, which only this server has. */
    private static final Pattern SHORT_LINK = Pattern.compile("(/links/[^/]+/[A-Za-z0-9]+|/sna/[0-9a-f]+)");

    /** Where links of the API lead that is no operation of the files, and a host that they do not describe. */
    private static final Pattern LINKED = Pattern.compile(
            ".*/Messages/IM[0-9a-f]{32}/ChannelMetadata|/v1/Services/IS[0-9a-f]{32}/Media(/ME[0-9a-f]{32})?");

    private static final Pattern REQUEST_ID = Pattern.compile("RQ[0-9a-f]{32}");

    private final Specs specs;
    private final Map<String, Integer> judged = new ConcurrentHashMap<>();

    private OpenApiJudge(Specs specs) {
        this.specs = specs;
    }

    /** A judge by {@code specs}. */
    public static OpenApiJudge by(Specs specs) {
        return new OpenApiJudge(specs);
    }

    /** How often each operation was judged with a status of success, by its id. */
    public Map<String, Integer> judged() {
        return new TreeMap<>(judged);
    }

    /** What is wrong with {@code answer}; empty if nothing is. */
    public List<String> objections(Answer answer) {
        List<String> objections = new ArrayList<>();
        if (!REQUEST_ID
                .matcher(answer.headers().first("Twilio-Request-Id").orElse(""))
                .matches()) {
            objections.add("Twilio-Request-Id: "
                    + answer.headers().first("Twilio-Request-Id").orElse("missing"));
        }
        Optional<Operation> operation = specs.operation(answer.method(), answer.product(), answer.path());
        Operation.Answer documented =
                operation.map(each -> each.answers().get(answer.status())).orElse(null);
        if (documented != null && !isFile(answer)) {
            judged.merge(operation.get().id(), 1, Integer::sum);
            judgeDocumented(answer, documented, objections);
        } else if (answer.status() >= 400) {
            judgeError(answer, objections);
        } else if (!isFile(answer)
                && !SHORT_LINK.matcher(answer.path()).matches()
                && !LINKED.matcher(answer.path()).matches()
                && !answer.method().equals("OPTIONS")) {
            objections.add(operation
                    .map(each -> each.id() + " documents " + each.answers().keySet() + ", not " + answer.status())
                    .orElse("succeeds, but is no operation of the files"));
        }
        return objections.stream().map(each -> answer + ": " + each).toList();
    }

    private static boolean isFile(Answer answer) {
        return answer.method().equals("GET")
                && answer.status() < 400
                && FILES.matcher(answer.path()).matches();
    }

    private static void judgeDocumented(Answer answer, Operation.Answer documented, List<String> objections) {
        if (!documented.hasBody()) {
            if (answer.body().length > 0) {
                objections.add("carries " + answer.body().length + " bytes where no body belongs");
            }
            return;
        }
        JsonNode body = read(answer, documented, objections);
        if (body.isMissingNode()) {
            return;
        }
        documented.shape().flaws(body).forEach(flaw -> objections.add(flaw.toString()));
        String sid = body.path("sid").asText("");
        if (answer.method().equals("POST") && answer.status() == 201 && sid.length() == 34) {
            String wanted = "RQ" + sid.substring(2);
            String id = answer.headers().first("Twilio-Request-Id").orElse("");
            if (!id.equals(wanted)) {
                objections.add("Twilio-Request-Id " + id + " is not that of " + sid);
            }
        }
    }

    private static void judgeError(Answer answer, List<String> objections) {
        JsonNode body = answer.isXml() ? xmlError(answer, objections) : json(answer, objections);
        if (!body.isMissingNode()) {
            objections.addAll(ErrorShape.flaws(answer.status(), body));
        }
    }

    private static JsonNode read(Answer answer, Operation.Answer documented, List<String> objections) {
        if (!answer.isXml()) {
            return json(answer, objections);
        }
        expectType("application/xml", answer, objections);
        try {
            return XmlAnswers.resource(answer.body(), documented.shape());
        } catch (XmlAnswers.UnreadableException failure) {
            objections.add("XML: " + failure.getMessage());
            return MissingNode.getInstance();
        }
    }

    private static JsonNode json(Answer answer, List<String> objections) {
        expectType("application/json", answer, objections);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException failure) {
            objections.add("is no JSON: " + failure.getOriginalMessage() + " in "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            objections.add("is no JSON: " + failure);
        }
        return MissingNode.getInstance();
    }

    private static JsonNode xmlError(Answer answer, List<String> objections) {
        expectType("application/xml", answer, objections);
        try {
            return XmlAnswers.error(answer.body());
        } catch (XmlAnswers.UnreadableException failure) {
            objections.add("XML: " + failure.getMessage());
            return MissingNode.getInstance();
        }
    }

    /** Without a character set, as seen on the wire. */
    private static void expectType(String type, Answer answer, List<String> objections) {
        String found = answer.headers().first("Content-Type").orElse("missing");
        if (!found.equals(type)) {
            objections.add("Content-Type: " + found + " instead of " + type);
        }
    }
}
