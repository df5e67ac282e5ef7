package bad.tidings.mock.time;

import bad.tidings.mock.world.SeesTheWire;

public final class SeesTheWorld {
    SeesTheWire world;
}
