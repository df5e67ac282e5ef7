package dev.tidings.mock.http;

import java.net.InetSocketAddress;

/** A listening socket that speaks HTTP and asks a {@link Handler}. */
public interface Engine extends AutoCloseable {
    /** Where it listens. */
    InetSocketAddress address();

    /** Stops listening; requests under way are broken off. */
    @Override
    void close();
}
