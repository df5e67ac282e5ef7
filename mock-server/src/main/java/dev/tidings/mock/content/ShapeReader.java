package dev.tidings.mock.content;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.NearestName;
import dev.tidings.mock.wire.WebUrls;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a caller sent as the members say it must be, and puts it in the form in which it is kept and answered. Refusals name
 * the path to the value, such as {@code types.twilio/quick-reply.actions[2].title}, the value and the rule.
 *
 * <p>The code for what is too long or too many is documented, 21658; which one the real backend has for anything else is
 * unconfirmed, and it is 20422 here, as for all that cannot be read.
 */
final class ShapeReader {
    static final int TOO_LONG = 21658;

    private static final String TYPE = "type";
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{1,14}");
    private static final Pattern HOST_END = Pattern.compile("(?i)https?://[^/?#]+[/?#]");
    private static final int LONGEST_SHOWN = 100;

    private ShapeReader() {}

    /** What {@code raw} is as {@code members} say. */
    static Map<String, @Nullable Object> read(String path, Object raw, List<Member> members) {
        Map<?, ?> given = object(path, raw);
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        for (Map.Entry<?, ?> each : given.entrySet()) {
            requireKnown(path, String.valueOf(each.getKey()), members);
        }
        for (Member each : members) {
            Object value = given.get(each.name());
            if (value != null && !(each.required() && value.equals(""))) {
                read.put(each.name(), value(path + "." + each.name(), value, each));
            } else if (each.required()) {
                throw ApiError.malformed(path + "." + each.name() + " is required: it must be " + each.rule());
            } else if (each.shown()) {
                read.put(each.name(), null);
            }
        }
        return read;
    }

    /** Whatever {@code raw} holds, with numbers as they are kept. */
    static Map<String, @Nullable Object> open(String path, Object raw) {
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        object(path, raw).forEach((name, value) -> read.put(String.valueOf(name), kept(value)));
        return read;
    }

    private static Map<?, ?> object(String path, Object raw) {
        if (raw instanceof Map<?, ?> object) {
            return object;
        }
        throw wrong(path, raw, "an object");
    }

    private static void requireKnown(String path, String name, List<Member> members) {
        List<String> known = members.stream().map(Member::name).toList();
        if (!known.contains(name)) {
            throw ApiError.malformed(path + "." + name + " is unknown"
                    + NearestName.of(name, known)
                            .map(near -> ": did you mean \"" + near + "\"?")
                            .orElse(": known are " + String.join(", ", known)));
        }
    }

    private static Object value(String path, Object value, Member member) {
        return switch (member.kind()) {
            case TEXT -> text(path, value, member);
            case PHONE -> {
                String phone = string(path, value, member);
                if (!PHONE.matcher(phone).matches()) {
                    throw wrong(path, value, member.rule());
                }
                yield phone;
            }
            case URL -> url(path, value, member);
            case DAY -> day(path, value, member);
            case URLS -> urls(path, value, member);
            case DECIMAL -> decimal(path, value, member);
            case WHOLE -> whole(path, value, member);
            case FLAG -> flag(path, value, member);
            case OBJECTS -> objects(path, value, member);
            case ANYTHING -> Objects.requireNonNull(kept(value));
        };
    }

    private static String string(String path, Object value, Member member) {
        if (!(value instanceof String text)) {
            throw wrong(path, value, member.rule());
        }
        String malformed = Placeholders.malformed(text);
        if (malformed != null) {
            throw ApiError.malformed(path + " " + shown(text) + " holds the malformed variable " + shown(malformed)
                    + ": variables are written {{key}}, where key must be " + Placeholders.KEY_RULE);
        }
        return text;
    }

    private static String text(String path, Object value, Member member) {
        String text = string(path, value, member);
        if (!member.words().isEmpty() && !member.words().contains(text)) {
            throw wrong(path, value, member.rule());
        }
        if (member.slot() == Member.Slot.NOWHERE && !Placeholders.keys(text).isEmpty()) {
            throw wrong(path, value, "without variables");
        }
        requireLength(path, text, member);
        return text;
    }

    private static void requireLength(String path, String text, Member member) {
        int length = text.codePointCount(0, text.length());
        if (length > member.most()) {
            throw tooLong(
                    path,
                    shown(text) + " (" + length + " characters)",
                    "at most " + member.most() + " characters long");
        }
    }

    private static String url(String path, Object value, Member member) {
        String text = string(path, value, member);
        boolean placed = switch (member.slot()) {
            case ANYWHERE -> true;
            case NOWHERE -> Placeholders.keys(text).isEmpty();
            case BEHIND_HOST -> isBehindHost(text);
            case AT_END -> isAtEnd(text);
        };
        String sample = text.strip().startsWith("{{") ? "https://example.com/" : Placeholders.masked(text, "x");
        if (!placed || !WebUrls.isWeb(sample)) {
            throw wrong(path, value, member.rule());
        }
        return text;
    }

    /** Whether no variable stands before the path of the URL {@code text}. */
    static boolean isBehindHost(String text) {
        int first = text.indexOf("{{");
        return first < 0 || HOST_END.matcher(text.substring(0, first)).find();
    }

    private static boolean isAtEnd(String text) {
        return Placeholders.keys(text).isEmpty()
                || (Placeholders.keys(text).size() == 1 && text.endsWith("}}") && isBehindHost(text));
    }

    private static String day(String path, Object value, Member member) {
        String text = string(path, value, member);
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException none) {
            throw wrong(path, value, member.rule());
        }
    }

    private static List<String> urls(String path, Object value, Member member) {
        List<String> urls = new ArrayList<>();
        for (Object each : list(path, value, member)) {
            String at = path + "[" + urls.size() + "]";
            if (each == null) {
                throw wrong(at, "null", member.rule());
            }
            urls.add(url(at, each, member));
        }
        return urls;
    }

    private static List<?> list(String path, Object value, Member member) {
        if (!(value instanceof List<?> list) || list.size() < member.least()) {
            throw wrong(path, value, member.rule());
        }
        if (list.size() > member.most()) {
            throw tooLong(path, "has " + list.size() + " elements and", member.rule());
        }
        return list;
    }

    private static Object decimal(String path, Object value, Member member) {
        if (value instanceof BigDecimal number
                && number.compareTo(BigDecimal.valueOf(member.least())) >= 0
                && number.compareTo(BigDecimal.valueOf(member.most())) <= 0) {
            return number(number);
        }
        throw wrong(path, value, member.rule());
    }

    private static Integer whole(String path, Object value, Member member) {
        try {
            int number = value instanceof BigDecimal decimal
                    ? decimal.intValueExact()
                    : value instanceof String text ? Integer.parseInt(text) : member.least() - 1;
            if (number >= member.least() && number <= member.most()) {
                return number;
            }
        } catch (ArithmeticException | NumberFormatException none) {
            // refused below
        }
        throw wrong(path, value, member.rule());
    }

    private static List<Object> objects(String path, Object value, Member member) {
        List<Object> objects = new ArrayList<>();
        for (Object each : list(path, value, member)) {
            String at = path + "[" + objects.size() + "]";
            if (each == null) {
                throw wrong(at, "null", "an object");
            }
            List<Member> members = member.shapes().get("");
            objects.add(members == null ? choice(at, each, member) : read(at, each, members));
        }
        return objects;
    }

    /** An object whose {@code type} says what else is in it; where there is but one type, it need not be said. */
    private static Map<String, @Nullable Object> choice(String path, Object raw, Member member) {
        List<String> kinds = List.copyOf(member.shapes().keySet());
        Object said = object(path, raw).get(TYPE);
        String kind = said == null && kinds.size() == 1 ? kinds.get(0) : String.valueOf(said);
        List<Member> members = member.shapes().get(kind);
        if (members == null) {
            throw said == null
                    ? ApiError.malformed(path + ".type is required: it must be one of " + String.join(", ", kinds))
                    : wrong(path + ".type", said, "one of " + String.join(", ", kinds));
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(TYPE, kind);
        Map<Object, @Nullable Object> rest = new LinkedHashMap<>(object(path, raw));
        rest.remove(TYPE);
        object.putAll(read(path, rest, members));
        return object;
    }

    /** What a snapshot gives back as it was: whole numbers and doubles. */
    private static @Nullable Object kept(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> kept = new LinkedHashMap<>();
            object.forEach((name, each) -> kept.put(String.valueOf(name), kept(each)));
            return kept;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> kept = new ArrayList<>();
            list.forEach(each -> kept.add(kept(each)));
            return kept;
        }
        return value;
    }

    private static Number number(BigDecimal number) {
        double approximately = number.doubleValue();
        if (number.scale() <= 0 && Math.abs(approximately) <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        return Double.isFinite(approximately) ? approximately : Double.MAX_VALUE;
    }

    /** What of {@code read}, whose placeholders are filled now, the members do not allow: it has grown too long or is no URL. */
    static void faults(String path, Map<?, ?> read, List<Member> members, Consumer<String> to) {
        for (Member each : members) {
            Object value = read.get(each.name());
            String at = path.isEmpty() ? each.name() : path + "." + each.name();
            if (value instanceof String text && each.kind() == Member.Kind.TEXT) {
                int length = text.codePointCount(0, text.length());
                if (length > each.most()) {
                    to.accept(at + " has " + length + " characters: must be at most " + each.most());
                }
            } else if (value instanceof String url && each.kind() == Member.Kind.URL) {
                urlFault(at, url, to);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    elementFaults(at + "[" + i + "]", list.get(i), each, to);
                }
            }
        }
    }

    private static void elementFaults(String at, @Nullable Object element, Member member, Consumer<String> to) {
        if (element instanceof String url && member.kind() == Member.Kind.URLS) {
            urlFault(at, url, to);
        } else if (element instanceof Map<?, ?> object) {
            String kind = member.shapes().containsKey("") ? "" : String.valueOf(object.get(TYPE));
            faults(at, object, member.shapes().getOrDefault(kind, List.of()), to);
        }
    }

    private static void urlFault(String at, String url, Consumer<String> to) {
        if (!WebUrls.isWeb(url)) {
            to.accept(at + " " + shown(url) + ": must be an absolute http or https URL");
        }
    }

    private static Boolean flag(String path, Object value, Member member) {
        if (!(value instanceof Boolean flag)) {
            throw wrong(path, value, member.rule());
        }
        return flag;
    }

    static ApiError wrong(String path, Object value, String rule) {
        return ApiError.malformed(path + " " + shown(value) + " must be " + rule);
    }

    static ApiError tooLong(String path, String value, String rule) {
        return ApiError.badRequest(TOO_LONG, path + " " + value + " must be " + rule);
    }

    static String shown(Object value) {
        String text = String.valueOf(value);
        String some = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        return value instanceof String ? '"' + some + '"' : some;
    }
}
