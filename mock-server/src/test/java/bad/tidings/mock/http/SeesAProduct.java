package bad.tidings.mock.http;

import bad.tidings.mock.messaging.RuleThatSeesHttp;

public final class SeesAProduct {
    RuleThatSeesHttp product;
}
