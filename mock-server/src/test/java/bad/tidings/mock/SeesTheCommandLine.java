package bad.tidings.mock;

import bad.tidings.mock.cli.Flags;

/** Breaks a rule, or is what another class breaks it with. */
public final class SeesTheCommandLine {
    Flags flags;
}
