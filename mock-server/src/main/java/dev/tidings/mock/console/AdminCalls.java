package dev.tidings.mock.console;

/** A group of calls of the admin API: each a look at a room, or a wish to it. */
public interface AdminCalls {
    /** Adds the calls to {@code table}. */
    void addTo(AdminTable table);
}
