package bad.tidings.mock.world;

import bad.tidings.mock.time.SeesTheWorld;
import bad.tidings.mock.wire.SeesHttp;

public final class SeesTheWire {
    SeesHttp wire;
    SeesTheWorld loop;
}
