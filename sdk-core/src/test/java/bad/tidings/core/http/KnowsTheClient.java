package bad.tidings.core.http;

import bad.tidings.core.RootHelper;

/** A room of the ground floor that looks up. */
public final class KnowsTheClient {
    RootHelper above;

    /** For the root. */
    public KnowsTheClient() {}
}
