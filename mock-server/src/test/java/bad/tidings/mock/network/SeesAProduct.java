package bad.tidings.mock.network;

import bad.tidings.mock.messaging.RuleThatSeesHttp;

public final class SeesAProduct {
    RuleThatSeesHttp product;
}
