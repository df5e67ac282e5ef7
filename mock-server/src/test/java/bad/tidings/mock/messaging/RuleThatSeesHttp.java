package bad.tidings.mock.messaging;

import dev.tidings.mock.http.Request;

/** Breaks a rule, or is what another class breaks it with. */
public final class RuleThatSeesHttp {
    Request request;
}
