package bad.tidings.core.value;

import bad.tidings.core.http.KnowsTheClient;

/** A value that knows the wire. */
public final class SmsSegments {
    KnowsTheClient neighbour;

    /** For the root. */
    public SmsSegments() {}
}
