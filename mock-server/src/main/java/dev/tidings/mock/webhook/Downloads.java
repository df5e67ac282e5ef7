package dev.tidings.mock.webhook;

import java.util.function.Consumer;

/** Where files that an account named by URL are fetched from, such as the media of a message. */
@FunctionalInterface
public interface Downloads {
    /**
     * Fetches {@code url} soon; never waits, so that it may be called under the world's lock.
     *
     * @param mostBytes a longer body is cut there and the download fails with 11750
     * @param onDone hears how it ended, on a thread of its own and outside the world's lock
     */
    void fetch(String url, int mostBytes, Consumer<Download> onDone);
}
