package bad.tidings.mock.wire;

import bad.tidings.mock.http.SeesAProduct;

/** Breaks a rule, or is what another class breaks it with. */
public final class SeesHttp {
    SeesAProduct http;
}
