package bad.tidings.mock.console;

import bad.tidings.mock.SeesTheCommandLine;

public final class SeesTheDoor {
    SeesTheCommandLine door;
}
