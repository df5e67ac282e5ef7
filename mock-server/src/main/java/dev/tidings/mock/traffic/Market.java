package dev.tidings.mock.traffic;

import dev.tidings.mock.data.DataFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The mobile numbers of a country. Operators have whole ranges of them, as they do out there, and uneven shares of its people.
 *
 * @param region ISO 3166 code in upper case
 * @param callingCode without plus
 * @param digits of a number behind the calling code
 * @param operators with the largest first
 */
record Market(String region, String callingCode, int digits, List<Operator> operators) {
    /** An operator, its share of 100 customers, and what its numbers begin with behind the calling code. */
    record Operator(int share, List<String> prefixes) {}

    private static final Map<String, Market> ALL = read();

    private static Map<String, Market> read() {
        Map<String, Market> all = new LinkedHashMap<>();
        for (List<String> cells : DataFile.cells(Market.class, "markets.tsv", "\t")) {
            List<Operator> operators = new ArrayList<>();
            for (String each : cells.get(3).split(";", -1)) {
                int colon = each.indexOf(':');
                operators.add(new Operator(
                        Integer.parseInt(each.substring(0, colon)),
                        List.of(each.substring(colon + 1).split(",", -1))));
            }
            all.put(cells.get(0), new Market(cells.get(0), cells.get(1), Integer.parseInt(cells.get(2)), operators));
        }
        return all;
    }

    static Set<String> regions() {
        return ALL.keySet();
    }

    static Market of(String region) {
        Market market = ALL.get(region);
        if (market == null) {
            throw new IllegalArgumentException("no traffic is known of " + region + ": must be one of " + ALL.keySet());
        }
        return market;
    }

    /** The number of somebody. Operators fill some of their ranges before others, so that people are not spread evenly over them. */
    String anybody(RandomGenerator chance) {
        List<String> prefixes = operator(chance).prefixes();
        String prefix = prefixes.get(chance.nextInt(prefixes.size()));
        int open = digits - prefix.length();
        int most = (int) Math.pow(10, Math.max(0, open - 4));
        // Which ranges are full is no matter of order: 7 has no divisor in common with 10.
        int range = (((int) (most * Math.pow(chance.nextDouble(), 1.7))) * 7) % most;
        String rest = open <= 4
                ? String.format("%0" + open + "d", chance.nextInt((int) Math.pow(10, open)))
                : String.format("%0" + (open - 4) + "d%04d", range, chance.nextInt(10_000));
        return "+" + callingCode + prefix + rest;
    }

    private Operator operator(RandomGenerator chance) {
        int at = chance.nextInt(operators.stream().mapToInt(Operator::share).sum());
        for (Operator each : operators) {
            at -= each.share();
            if (at < 0) {
                return each;
            }
        }
        return operators.get(0);
    }

    /** A number with {@code prefixes} whose last {@code open} digits are left out. */
    private String number(List<String> prefixes, RandomGenerator chance, int open) {
        StringBuilder number = new StringBuilder("+").append(callingCode);
        int begin = number.length();
        number.append(prefixes.get(chance.nextInt(prefixes.size())));
        while (number.length() - begin < digits - open) {
            number.append((char) ('0' + chance.nextInt(10)));
        }
        return number.toString();
    }

    /** What {@code count} ranges of one operator begin with, each of ten to the {@code open} numbers. */
    List<String> ranges(RandomGenerator chance, int count, int open) {
        Operator operator = operators.get(chance.nextInt(operators.size()));
        Set<String> ranges = new java.util.LinkedHashSet<>();
        for (int i = 0; i < 20 * count && ranges.size() < count; i++) {
            ranges.add(number(operator.prefixes(), chance, open));
        }
        return List.copyOf(ranges);
    }
}
