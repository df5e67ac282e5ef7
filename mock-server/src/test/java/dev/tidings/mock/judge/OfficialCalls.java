package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.console.Coverage;
import dev.tidings.mock.data.DataFile;
import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.ExchangeListener;
import dev.tidings.mock.http.Route;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Hears which operations one of Twilio's clients, told by the agent that it says it is, called with success. As a static
 * extension of a class of tests it fails at the end unless those are all that the class says it calls; that every operation
 * is said by some class is held by {@link OfficialOperationsTest}. Operations are written as {@code content v1 ListContent}.
 */
final class OfficialCalls implements ExchangeListener, TestWatcher, AfterAllCallback {
    private static final Map<String, String> BY_SHAPE = byShape();

    private final String agent;
    private final Pattern said;
    private final Set<String> called = ConcurrentHashMap.newKeySet();
    private final Set<String> succeeded = ConcurrentHashMap.newKeySet();

    private OfficialCalls(String agent, String said) {
        this.agent = agent;
        this.said = Pattern.compile(said);
    }

    /** The calls of the Java client, which are to be all operations that match {@code said}. */
    static OfficialCalls ofJava(String said) {
        return new OfficialCalls("twilio-java/", said);
    }

    /** The calls of the Node client, which are to be all operations that match {@code said}. */
    static OfficialCalls ofNode(String said) {
        return new OfficialCalls("twilio-node/", said);
    }

    /** Every operation that Twilio's files have. */
    static Set<String> all() {
        return new TreeSet<>(BY_SHAPE.values());
    }

    private static Map<String, String> byShape() {
        Map<String, String> all = new TreeMap<>();
        DataFile.cells(Coverage.class, "operations.tsv", "\t")
                .forEach(cells -> all.put(
                        shape(cells.get(0), cells.get(1), cells.get(2)),
                        cells.get(0) + " " + cells.get(2).split("/", -1)[1] + " " + cells.get(3)));
        return all;
    }

    private static String shape(String product, String method, String pattern) {
        return product + " " + method + " " + pattern.replaceAll("\\{[^}]*}", "{}");
    }

    @Override
    public void finished(Exchange exchange) {
        boolean ours =
                exchange.request().headers().first("User-Agent").orElse("").startsWith(agent);
        Route route = exchange.target() == null ? null : exchange.target().route();
        if (ours && route != null && exchange.response().status() < 300) {
            String operation = BY_SHAPE.get(shape(route.product(), route.method(), route.pattern()));
            if (operation != null) {
                called.add(operation);
            }
        }
    }

    /** The operations that are to be called. */
    Set<String> said() {
        Set<String> matching = all();
        matching.removeIf(each -> !said.matcher(each).matches());
        return matching;
    }

    /** Fails if one of the operations that are to be called was not. */
    void assertAllCalled() {
        Set<String> missing = said();
        missing.removeAll(called);
        assertThat(missing)
                .as("operations that %s never called with success", agent)
                .isEmpty();
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        succeeded.add(context.getRequiredTestMethod().getName());
    }

    /** What of a class did not run, or failed, says nothing. */
    @Override
    public void afterAll(ExtensionContext context) {
        boolean whole = Arrays.stream(context.getRequiredTestClass().getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(Test.class))
                .allMatch(each -> succeeded.contains(each.getName()));
        if (whole) {
            assertAllCalled();
        }
    }
}
