package bad.tidings.mock.messaging;

import dev.tidings.mock.http.Request;

public final class RuleThatSeesHttp {
    Request request;
}
