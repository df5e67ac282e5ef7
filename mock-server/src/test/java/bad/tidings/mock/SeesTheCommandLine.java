package bad.tidings.mock;

import bad.tidings.mock.cli.Flags;

public final class SeesTheCommandLine {
    Flags flags;
}
