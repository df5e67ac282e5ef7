package bad.tidings.mock.messaging;

/** Breaks a rule, or is what another class breaks it with. */
public final class LetterRoutes {}
