package bad.tidings.mock.messaging;

import bad.tidings.mock.SeesTheCommandLine;

/** Breaks a rule, or is what another class breaks it with. */
public final class SeesTheDoor {
    SeesTheCommandLine door;
}
