package bad.tidings.mock.console;

import bad.tidings.mock.SeesTheCommandLine;

/** Breaks a rule, or is what another class breaks it with. */
public final class SeesTheDoor {
    SeesTheCommandLine door;
}
