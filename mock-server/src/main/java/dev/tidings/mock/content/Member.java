package dev.tidings.mock.content;

import java.util.List;
import java.util.Map;

/**
 * One member of an object in a template: what it may be.
 *
 * @param name as JSON has it
 * @param kind what sort of value
 * @param required whether it must be there
 * @param least characters, elements or the smallest number
 * @param most characters, elements or the greatest number
 * @param slot where in it placeholders may stand
 * @param words what it may be, if that can be listed; empty for anything
 * @param shapes of the objects in it by what their {@code type} says, or under the empty text if they are all alike
 * @param shown whether it is answered as null when it is not there
 */
record Member(
        String name,
        Kind kind,
        boolean required,
        int least,
        int most,
        Slot slot,
        List<String> words,
        Map<String, List<Member>> shapes,
        boolean shown) {
    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    /** Sorts of values. */
    enum Kind {
        /** A text. */
        TEXT,
        /** A telephone number. */
        PHONE,
        /** A URL. */
        URL,
        /** A day. */
        DAY,
        /** URLs. */
        URLS,
        /** A number. */
        DECIMAL,
        /** A whole number, or a text that is one. */
        WHOLE,
        /** True or false. */
        FLAG,
        /** Objects. */
        OBJECTS,
        /** Whatever it is. */
        ANYTHING
    }

    /** Where placeholders may stand. */
    enum Slot {
        /** Anywhere. */
        ANYWHERE,
        /** Behind the host of a URL. */
        BEHIND_HOST,
        /** At the end, once. */
        AT_END,
        /** Nowhere. */
        NOWHERE
    }

    private static Member of(String name, Kind kind, int least, int most) {
        return new Member(name, kind, false, least, most, Slot.NOWHERE, List.of(), Map.of(), false);
    }

    static Member text(String name, int longest) {
        return of(name, Kind.TEXT, 0, longest).with(Slot.ANYWHERE);
    }

    /** A text of which no limit is published. */
    static Member text(String name) {
        return text(name, ANY_LENGTH);
    }

    static Member word(String name, String... words) {
        return new Member(name, Kind.TEXT, false, 0, ANY_LENGTH, Slot.NOWHERE, List.of(words), Map.of(), false);
    }

    static Member phone(String name) {
        return of(name, Kind.PHONE, 0, ANY_LENGTH);
    }

    static Member day(String name) {
        return of(name, Kind.DAY, 0, ANY_LENGTH);
    }

    static Member url(String name, Slot slot) {
        return of(name, Kind.URL, 0, ANY_LENGTH).with(slot);
    }

    static Member urls(String name, Slot slot) {
        return of(name, Kind.URLS, 1, ANY_LENGTH).with(slot);
    }

    static Member decimal(String name, int least, int most) {
        return of(name, Kind.DECIMAL, least, most);
    }

    static Member whole(String name, int least, int most) {
        return of(name, Kind.WHOLE, least, most);
    }

    static Member flag(String name) {
        return of(name, Kind.FLAG, 0, 0);
    }

    static Member anything(String name) {
        return of(name, Kind.ANYTHING, 0, 0);
    }

    static Member objects(String name, int most, Member... members) {
        return new Member(
                name, Kind.OBJECTS, false, 1, most, Slot.NOWHERE, List.of(), Map.of("", List.of(members)), false);
    }

    /** Objects whose {@code type} says what else is in them. */
    static Member choices(String name, int most, Map<String, List<Member>> shapes) {
        return new Member(name, Kind.OBJECTS, false, 1, most, Slot.NOWHERE, List.of(), shapes, false);
    }

    /** The same, which must be there. */
    Member needed() {
        return new Member(name, kind, true, least, most, slot, words, shapes, shown);
    }

    /** The same, which may be missing. */
    Member optional() {
        return new Member(name, kind, false, least, most, slot, words, shapes, shown);
    }

    /** The same, answered as null when it is not there. */
    Member orNull() {
        return new Member(name, kind, required, least, most, slot, words, shapes, true);
    }

    /** The same with placeholders in {@code slot}. */
    Member with(Slot slot) {
        return new Member(name, kind, required, least, most, slot, words, shapes, shown);
    }

    /** What it must be, for people. */
    String rule() {
        String length = most == ANY_LENGTH ? "" : " of at most " + most + " characters";
        return switch (kind) {
            case TEXT -> words.isEmpty() ? "a text" + length : "one of " + String.join(", ", words);
            case PHONE -> "a phone number in E.164, such as +14155550100, without variables";
            case URL -> "an absolute http or https URL" + place();
            case DAY -> "a day, YYYY-MM-DD";
            case URLS -> "an array of absolute http or https URLs" + place();
            case DECIMAL -> "a number from " + least + " to " + most;
            case WHOLE -> "a whole number from " + least + " to " + most;
            case FLAG -> "true or false";
            case OBJECTS -> "an array of " + least + " to " + most + " objects";
            case ANYTHING -> "there";
        };
    }

    private String place() {
        return switch (slot) {
            case ANYWHERE -> "";
            case BEHIND_HOST -> " with variables only behind the domain";
            case AT_END -> " with at most one variable, at its end";
            case NOWHERE -> " without variables";
        };
    }
}
