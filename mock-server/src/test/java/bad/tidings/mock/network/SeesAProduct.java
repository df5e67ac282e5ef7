package bad.tidings.mock.network;

import bad.tidings.mock.messaging.RuleThatSeesHttp;

/** Breaks a rule, or is what another class breaks it with. */
public final class SeesAProduct {
    RuleThatSeesHttp product;
}
