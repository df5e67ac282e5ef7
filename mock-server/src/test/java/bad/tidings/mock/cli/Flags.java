package bad.tidings.mock.cli;

/** Breaks a rule, or is what another class breaks it with. */
public final class Flags {}
