package dev.tidings.mock.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What becomes of good JSON if somebody gets one thing in it wrong. */
final class OddJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "9".repeat(40),
            "0.5",
            "\"\"",
            "\"   \"",
            "\"abc\"",
            "\"a\\u0000b\"",
            "\"\\ud83d\"",
            "\"" + "x".repeat(5_000) + "\"",
            "[]",
            "[null]",
            "[[]]",
            "[\"abc\", 1]",
            "[\"\"]",
            "{}",
            "{\"abc\": {}}",
            "[{}, {}]");
    private static final String HERE = "\"@here@\"";

    private OddJson() {}

    /** Each member of {@code good}, however deep, in turn with each odd value; and what is no JSON, or not the right kind. */
    static List<String> of(String good) {
        List<String> all = new ArrayList<>(List.of(
                "",
                "   ",
                "null",
                "[]",
                "1",
                "\"text\"",
                "{",
                "{}",
                "{\"a\"",
                "{'a': 1}",
                "[".repeat(5_000),
                "{\"a\":".repeat(5_000),
                good + "x",
                good.substring(0, good.length() - 1),
                good.replaceFirst("\\{", "{\"unknown_member\": 1, "),
                good.replaceAll("^\\{(\"\\w+\":\\s*\"[^\"]*\",)", "{$1$1"),
                "\uFEFF" + good));
        try {
            JsonNode tree = JSON.readTree(good);
            change(tree, tree, all);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(good, impossible);
        }
        return all;
    }

    private static void change(JsonNode root, JsonNode at, List<String> all) throws JsonProcessingException {
        if (at instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String each : names) {
                JsonNode before = object.get(each);
                object.put(each, "@here@");
                add(root, all);
                object.remove(each);
                all.add(JSON.writeValueAsString(root));
                object.set(each, before);
                change(root, before, all);
            }
        } else if (at instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode before = array.get(i);
                array.set(i, "@here@");
                add(root, all);
                array.set(i, before);
                change(root, before, all);
            }
        }
    }

    private static void add(JsonNode root, List<String> all) throws JsonProcessingException {
        String text = JSON.writeValueAsString(root);
        ODD.forEach(odd -> all.add(text.replace(HERE, odd)));
    }
}
