package bad.tidings.mock.chat;

/** Breaks a rule, or is what another class breaks it with. */
public final class Talk {}
