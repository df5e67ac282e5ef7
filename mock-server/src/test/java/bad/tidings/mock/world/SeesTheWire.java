package bad.tidings.mock.world;

import bad.tidings.mock.time.SeesTheWorld;
import bad.tidings.mock.wire.SeesHttp;

/** Breaks a rule, or is what another class breaks it with. */
public final class SeesTheWire {
    SeesHttp wire;
    SeesTheWorld loop;
}
