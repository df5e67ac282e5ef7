package bad.tidings.mock.time;

import bad.tidings.mock.world.SeesTheWire;

/** Breaks a rule, or is what another class breaks it with. */
public final class SeesTheWorld {
    SeesTheWire world;
}
