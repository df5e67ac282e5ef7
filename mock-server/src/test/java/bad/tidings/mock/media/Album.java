package bad.tidings.mock.media;

/** Breaks a rule, or is what another class breaks it with. */
public final class Album {}
