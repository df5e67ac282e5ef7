package dev.tidings.mock.http;

/**
 * Hosts that are not the API's but somebody's own, such as domains for short links. Whatever is asked of them is answered by
 * them: neither the API nor the admin API can be reached through such a host.
 */
public interface Sites {
    /** There are none. */
    Sites NONE = new Sites() {
        @Override
        public boolean serves(Request request) {
            return false;
        }

        @Override
        public Response answer(Request request) {
            throw new IllegalStateException("no site is at " + request.authority());
        }
    };

    /** Whether the host of {@code request} is one of them. Asked of every request, so it must be quick. */
    boolean serves(Request request);

    /** Answers {@code request}, without the headers of the API. */
    Response answer(Request request);
}
