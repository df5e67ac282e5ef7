package dev.tidings.mock.wire;

import java.net.URI;
import java.net.URISyntaxException;

/** Which addresses on the web are taken. */
public final class WebUrls {
    private WebUrls() {}

    private static final int LAST_PORT = 65_535;

    /**
     * Whether {@code text} is an absolute http or https URL with a port that there can be and a valid host, which an
     * underscore is not part of.
     */
    public static boolean isWeb(String text) {
        if (!text.regionMatches(true, 0, "http://", 0, 7) && !text.regionMatches(true, 0, "https://", 0, 8)) {
            return false;
        }
        try {
            // The JDK finds no host where there is an underscore in it, just as it should be.
            URI uri = new URI(text);
            return uri.getHost() != null && uri.getPort() <= LAST_PORT;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
