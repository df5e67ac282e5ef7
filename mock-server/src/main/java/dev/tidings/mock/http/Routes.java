package dev.tidings.mock.http;

/** The routes of one product room, as a table. */
@FunctionalInterface
public interface Routes {
    /** Adds them. */
    void addTo(RouteTable table);
}
