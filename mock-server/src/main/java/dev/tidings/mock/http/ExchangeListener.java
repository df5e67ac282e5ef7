package dev.tidings.mock.http;

/** Hears of every finished API call, admin calls excepted. Must be quick: it runs before the answer goes out. */
@FunctionalInterface
public interface ExchangeListener {
    /** {@code exchange} is finished. */
    void finished(Exchange exchange);
}
