package bad.tidings.mock.messaging;

import bad.tidings.mock.SeesTheCommandLine;

public final class SeesTheDoor {
    SeesTheCommandLine door;
}
