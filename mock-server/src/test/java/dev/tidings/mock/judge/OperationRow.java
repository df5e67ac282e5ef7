package dev.tidings.mock.judge;

import dev.tidings.mock.Door;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of {@link OperationRows}: an operation, how it is called, and the status of success that it then has.
 *
 * @param path from the product on, with things of the {@link Household} in braces
 * @param form names and values in turn
 * @param json a body that is no form, with things of the household in braces; empty for none
 * @param needs things that must be there though no SID of theirs is told
 */
record OperationRow(
        String name, int status, String method, String path, List<String> form, String json, List<String> needs) {
    private static final String JSON = "json:";
    private static final Pattern THING = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Set<String> PRODUCTS =
            Set.of("accounts", "content", "conversations", "lookups", "messaging", "monitor", "pricing", "verify");

    /** Reads one line; {@code -} is no form, {@code json:} begins another body, and {@code ~} is the caller's account. */
    static OperationRow of(String line) {
        String[] cells = line.strip().split(" +");
        List<String> form = new ArrayList<>();
        String json = cells.length > 4 && cells[4].startsWith(JSON) ? cells[4].substring(JSON.length()) : "";
        if (cells.length > 4 && !cells[4].equals("-") && json.isEmpty()) {
            for (String each : cells[4].split("&")) {
                form.addAll(List.of(each.split("=", 2)));
            }
        }
        return new OperationRow(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                cells[3].replace("~", "/2010-04-01/Accounts/{account}"),
                List.copyOf(form),
                json,
                Arrays.asList(cells).subList(Math.min(5, cells.length), cells.length));
    }

    /** The product that the host's first label names. */
    String product() {
        String first = path.substring(1, path.indexOf('/', 1));
        return PRODUCTS.contains(first) ? first : "api";
    }

    /** What tells operations apart: two products, and two versions of one, have operations of the same name. */
    String key() {
        String path = isCore() ? path() : path().substring(product().length() + 1);
        return product() + " " + path.split("/")[1] + " " + name;
    }

    boolean isCore() {
        return product().equals("api");
    }

    /** The representations that it has; without a suffix a media is its bytes. */
    List<String> suffixes() {
        if (!isCore()) {
            return List.of("");
        }
        return name.equals("FetchMedia") ? List.of(".json", ".xml") : List.of(".json", ".xml", "");
    }

    /** The things whose SIDs stand in the path, but for the account. */
    List<String> things() {
        return THING.matcher(path)
                .results()
                .map(found -> found.group(1))
                .filter(thing -> !thing.equals("account"))
                .toList();
    }

    /** Calls it as {@code door}. */
    Door.Answer call(Door door, String suffix, UnaryOperator<String> things) {
        needs.forEach(things::apply);
        if (!json.isEmpty()) {
            return callWith(filledJson(things), door, suffix, things);
        }
        return door.call(method, path(suffix, things), filledForm(things).toArray(String[]::new));
    }

    /** Calls it as {@code door} with {@code body} instead of its JSON. */
    Door.Answer callWith(String body, Door door, String suffix, UnaryOperator<String> things) {
        return door.send(
                method,
                "http://localhost" + path(suffix, things),
                door.credentials().plus("Content-Type", "application/json"),
                body);
    }

    String filledJson(UnaryOperator<String> things) {
        return filled(json, things);
    }

    /** Names and values in turn. */
    List<String> filledForm(UnaryOperator<String> things) {
        return form.stream().map(each -> filled(each, things)).toList();
    }

    /** It as the files describe it. */
    Optional<Operation> operation(Specs specs) {
        String version = key().split(" ")[1].replace("2010-04-01", "v2010");
        return specs.operations(product() + "_" + version).stream()
                .filter(each -> each.id().equals(name))
                .findFirst();
    }

    String path(String suffix, UnaryOperator<String> things) {
        int query = path.indexOf('?');
        String whole = query < 0 ? path + suffix : path.substring(0, query) + suffix + path.substring(query);
        return filled(whole, things).replace("+", "%2B");
    }

    private static String filled(String text, UnaryOperator<String> things) {
        return THING.matcher(text)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(things.apply(found.group(1))));
    }

    @Override
    public String toString() {
        return key() + " -> " + status;
    }
}
