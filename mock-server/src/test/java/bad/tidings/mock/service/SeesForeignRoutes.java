package bad.tidings.mock.service;

import bad.tidings.mock.messaging.LetterRoutes;

/** Breaks a rule, or is what another class breaks it with. */
public final class SeesForeignRoutes {
    LetterRoutes routes;
}
