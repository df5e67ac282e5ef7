package bad.tidings.mock.verify;

/** Breaks a rule, or is what another class breaks it with. */
public final class Code {}
