package bad.tidings.mock.wire;

import bad.tidings.mock.http.SeesAProduct;

public final class SeesHttp {
    SeesAProduct http;
}
