package dev.tidings.mock.lookup;

import dev.tidings.mock.line.Person;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well what somebody says of himself fits who has a number. Levels follow the guidance of Twilio's older page (10 exact,
 * 9 one typo or an extra word, 5 a nickname or a part, 0 different); which countries know exact and none only is not
 * published, so here all know each level. The score is ours: ten times the mean of what could be compared.
 *
 * @param firstName null of each attribute: not asked
 * @param score 0 to 100; null if nothing could be compared
 */
record IdentityMatch(
        @Nullable Level firstName,
        @Nullable Level lastName,
        @Nullable Level addressLines,
        @Nullable Level city,
        @Nullable Level state,
        @Nullable Level postalCode,
        @Nullable Level country,
        @Nullable Level nationalId,
        @Nullable Level dateOfBirth,
        @Nullable Integer score) {
    /** How well one attribute fits. */
    enum Level {
        EXACT_MATCH(10),
        HIGH_PARTIAL_MATCH(9),
        PARTIAL_MATCH(5),
        NO_MATCH(0),
        /** Nobody knows the right one. */
        NO_DATA_AVAILABLE(-1);

        private final int points;

        Level(int points) {
            this.points = points;
        }

        /** The name on the wire, such as {@code exact_match}. */
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What people are called for short. */
    private static final List<Set<String>> NICKNAMES = List.of(
            Set.of("robert", "bob", "rob", "bobby"),
            Set.of("william", "bill", "will", "billy"),
            Set.of("richard", "dick", "rick", "rich"),
            Set.of("elizabeth", "liz", "beth", "lisa", "betty"),
            Set.of("margaret", "peggy", "maggie", "meg"),
            Set.of("james", "jim", "jimmy"),
            Set.of("john", "jack", "johnny"),
            Set.of("edward", "ted", "ned", "eddie"),
            Set.of("katherine", "kate", "kathy", "katie"),
            Set.of("francisco", "paco", "pancho"),
            Set.of("jose", "pepe"),
            Set.of("michael", "mike", "mick"));

    private static final int SHORT_POSTAL_CODE = 5;

    /** Compares {@code claim}, whose nulls are not asked, with {@code known}, whose nulls nobody knows. */
    static IdentityMatch of(Person claim, Person known) {
        Level first = names(claim.firstName(), known.firstName());
        Level last = names(claim.lastName(), known.lastName());
        Level address = address(claim, known);
        Level city = words(claim.city(), known.city());
        Level state = words(claim.state(), known.state());
        Level postal = compare(claim.postalCode(), known.postalCode(), IdentityMatch::postalCodes);
        Level country = compare(claim.addressCountry(), known.addressCountry(), IdentityMatch::same);
        Level id = compare(claim.nationalId(), known.nationalId(), IdentityMatch::same);
        Level birth = compare(claim.dateOfBirth(), known.dateOfBirth(), IdentityMatch::days);
        int[] points = Stream.of(first, last, address, city, state, postal, country, id, birth)
                .filter(Objects::nonNull)
                .mapToInt(each -> each.points)
                .filter(each -> each >= 0)
                .toArray();
        Integer score = points.length == 0
                ? null
                : (int) Math.round(10 * Arrays.stream(points).average().orElse(0));
        return new IdentityMatch(first, last, address, city, state, postal, country, id, birth, score);
    }

    private interface Comparison {
        Level of(String claimed, String known);
    }

    private static @Nullable Level compare(@Nullable String claimed, @Nullable String known, Comparison comparison) {
        if (claimed == null) {
            return null;
        }
        return known == null ? Level.NO_DATA_AVAILABLE : comparison.of(plain(claimed), plain(known));
    }

    private static @Nullable Level names(@Nullable String claimed, @Nullable String known) {
        return compare(claimed, known, (a, b) -> {
            Level level = close(a, b);
            return level == Level.NO_MATCH && isNickname(a, b) ? Level.PARTIAL_MATCH : level;
        });
    }

    private static @Nullable Level words(@Nullable String claimed, @Nullable String known) {
        return compare(claimed, known, IdentityMatch::close);
    }

    /** The same, one typo, a word more or less, or one within the other. */
    private static Level close(String a, String b) {
        if (a.equals(b)) {
            return Level.EXACT_MATCH;
        }
        if (isOneTypo(a, b) || hasAllWords(a, b) || hasAllWords(b, a)) {
            return Level.HIGH_PARTIAL_MATCH;
        }
        boolean contained = Math.min(a.length(), b.length()) >= 3 && (a.contains(b) || b.contains(a));
        return contained ? Level.PARTIAL_MATCH : Level.NO_MATCH;
    }

    private static boolean hasAllWords(String a, String b) {
        return Arrays.asList(a.split(" ")).containsAll(Arrays.asList(b.split(" ")));
    }

    private static boolean isNickname(String a, String b) {
        return NICKNAMES.stream().anyMatch(each -> each.contains(a) && each.contains(b));
    }

    private static @Nullable Level address(Person claim, Person known) {
        String claimed = joined(claim);
        String right = joined(known);
        if (claimed == null || right == null) {
            return claimed == null ? null : Level.NO_DATA_AVAILABLE;
        }
        if (plain(claimed).equals(plain(right))) {
            return Level.EXACT_MATCH;
        }
        String first = plain(Objects.requireNonNullElse(claim.addressLine1(), ""));
        String rightFirst = plain(Objects.requireNonNullElse(known.addressLine1(), ""));
        boolean secondMissing = claim.addressLine2() == null || known.addressLine2() == null;
        if (isOneTypo(plain(claimed), plain(right)) || (secondMissing && first.equals(rightFirst))) {
            return Level.HIGH_PARTIAL_MATCH;
        }
        String street = street(first);
        return !street.isEmpty() && street.equals(street(rightFirst)) && !(hasNumber(first) && hasNumber(rightFirst))
                ? Level.PARTIAL_MATCH
                : Level.NO_MATCH;
    }

    private static @Nullable String joined(Person of) {
        if (of.addressLine1() == null && of.addressLine2() == null) {
            return null;
        }
        return Objects.requireNonNullElse(of.addressLine1(), "")
                + " "
                + Objects.requireNonNullElse(of.addressLine2(), "");
    }

    private static boolean hasNumber(String line) {
        return !street(line).equals(line);
    }

    private static String street(String line) {
        return line.replaceAll("\\b[0-9]+[a-z]?\\b", "").replaceAll(" +", " ").strip();
    }

    private static Level postalCodes(String a, String b) {
        String claimed = a.replace(" ", "");
        String known = b.replace(" ", "");
        if (claimed.equals(known)) {
            return Level.EXACT_MATCH;
        }
        int shorter = Math.min(claimed.length(), known.length());
        return shorter >= SHORT_POSTAL_CODE && (claimed.startsWith(known) || known.startsWith(claimed))
                ? Level.HIGH_PARTIAL_MATCH
                : Level.NO_MATCH;
    }

    private static Level same(String a, String b) {
        return a.replace(" ", "").equals(b.replace(" ", "")) ? Level.EXACT_MATCH : Level.NO_MATCH;
    }

    /** Two of year, month and day are a part. */
    private static Level days(String a, String b) {
        if (a.equals(b)) {
            return Level.EXACT_MATCH;
        }
        if (a.length() != 8 || b.length() != 8) {
            return Level.NO_MATCH;
        }
        int equal = (a.substring(0, 4).equals(b.substring(0, 4)) ? 1 : 0)
                + (a.substring(4, 6).equals(b.substring(4, 6)) ? 1 : 0)
                + (a.substring(6).equals(b.substring(6)) ? 1 : 0);
        return equal == 2 ? Level.PARTIAL_MATCH : Level.NO_MATCH;
    }

    /** One letter more, less, other, or two that changed places. */
    private static boolean isOneTypo(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || Math.min(a.length(), b.length()) < 3) {
            return false;
        }
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        String restA = a.substring(i);
        String restB = b.substring(i);
        if (restA.isEmpty() || restB.isEmpty()) {
            return true;
        }
        boolean swapped = restA.length() > 1
                && restB.length() > 1
                && restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0)
                && restA.substring(2).equals(restB.substring(2));
        return swapped
                || restA.substring(1).equals(restB.substring(1))
                || restA.substring(1).equals(restB)
                || restA.equals(restB.substring(1));
    }

    /** Without accents, case and punctuation. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
