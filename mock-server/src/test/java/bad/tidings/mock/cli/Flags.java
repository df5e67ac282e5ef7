package bad.tidings.mock.cli;

public final class Flags {}
