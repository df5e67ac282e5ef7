package dev.tidings.mock.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Values that nobody means, and those of them that a parameter must refuse because of what the files say of it. */
final class OddValues {
    static final List<String> ALL = List.of(
            "",
            "   ",
            "x".repeat(5_000),
            "a\0b",
            "\u0001\u001b[31m",
            "\uD83D\uDE00\uD83D\uDE00",
            "\u202ealdnah",
            "abc",
            "-1",
            "0",
            "1e9",
            "9".repeat(30),
            "{}",
            "[]",
            "[{\"a\":",
            "\"text\"",
            "null",
            "tru",
            "2026-02-30",
            "http://",
            "https://exa mple.com/ä",
            "+1415555",
            "SM" + "0".repeat(32),
            "ZZ" + "a".repeat(32),
            "%00%zz",
            "<script>alert(1)</script>");

    private OddValues() {}

    /** Those that are certainly none of what {@code schema} describes. */
    static List<String> wrong(JsonNode schema) {
        JsonNode type = schema.path("type");
        String format = schema.path("format").asText();
        List<String> wrong = new ArrayList<>();
        if (type.asText().equals("boolean")) {
            wrong.addAll(List.of("abc", "-1", "1e9", "tru", "{}", "   "));
        } else if (type.asText().equals("integer")) {
            wrong.addAll(List.of("abc", "1e9", "9".repeat(30), "{}", "   ", "tru"));
        } else if (schema.has("enum")) {
            wrong.addAll(List.of("abc", "-1", "{}", "   ", "\uD83D\uDE00\uD83D\uDE00"));
        } else if (schema.has("pattern")) {
            wrong.addAll(List.of("abc", "   ", "ZZ" + "a".repeat(32), "SM" + "0".repeat(32), "{}"));
        } else if (format.equals("uri")) {
            wrong.addAll(List.of("abc", "   ", "{}", "http://", "-1"));
        } else if (format.startsWith("date")) {
            wrong.addAll(List.of("abc", "   ", "2026-02-30", "-1", "{}"));
        } else if (format.equals("phone-number")) {
            wrong.addAll(List.of("{}", "<script>alert(1)</script>"));
        }
        return wrong;
    }
}
