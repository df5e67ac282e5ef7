package bad.tidings.mock.messaging;

public final class LetterRoutes {}
