package dev.tidings.mock.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The members of one object in a template, which are as they must be. */
record Parts(Map<?, ?> members) {
    /** Whether {@code name} is there, and neither null nor empty. */
    boolean has(String name) {
        Object value = members.get(name);
        return value != null && !value.equals("") && !value.equals(List.of());
    }

    @Nullable
    String text(String name) {
        Object value = members.get(name);
        return value == null ? null : value.toString();
    }

    String textOr(String name, String otherwise) {
        String text = text(name);
        return text == null ? otherwise : text;
    }

    double decimal(String name) {
        return members.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    @Nullable
    Integer whole(String name) {
        return members.get(name) instanceof Number number ? (Integer) number.intValue() : null;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    /** The texts in the array {@code name}. */
    List<String> texts(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The objects in the array {@code name}. */
    List<Parts> objects(String name) {
        List<Parts> objects = new ArrayList<>();
        if (members.get(name) instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> object) {
                    objects.add(new Parts(object));
                }
            }
        }
        return objects;
    }

    /** What the objects in the array {@code name} say of their {@code type}. */
    List<String> kinds(String name) {
        return objects(name).stream().map(each -> each.textOr("type", "")).toList();
    }

    /** The same, with the place of each quick reply among its buttons in it, as answers have it. */
    Map<String, @Nullable Object> withNumberedReplies() {
        List<Object> actions = new ArrayList<>();
        for (Parts each : objects("actions")) {
            Map<String, @Nullable Object> action = copy(each.members);
            if (each.textOr("type", "").equals("QUICK_REPLY")) {
                action.put("index", actions.size());
            }
            actions.add(action);
        }
        Map<String, @Nullable Object> numbered = copy(members);
        numbered.put("actions", actions);
        return numbered;
    }

    private static Map<String, @Nullable Object> copy(Map<?, ?> members) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }

    /** The same with every text in it, however deep, as {@code change} makes it. */
    Parts changed(UnaryOperator<String> change) {
        return new Parts((Map<?, ?>) Objects.requireNonNull(changed(members, change)));
    }

    private static @Nullable Object changed(@Nullable Object value, UnaryOperator<String> change) {
        if (value instanceof String text) {
            return change.apply(text);
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> made = new LinkedHashMap<>();
            object.forEach((name, each) -> made.put(String.valueOf(name), changed(each, change)));
            return made;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> made = new ArrayList<>();
            list.forEach(each -> made.add(changed(each, change)));
            return made;
        }
        return value;
    }

    /** All texts in it, however deep, in order. */
    List<String> allTexts() {
        List<String> all = new ArrayList<>();
        changed(text -> {
            all.add(text);
            return text;
        });
        return all;
    }
}
