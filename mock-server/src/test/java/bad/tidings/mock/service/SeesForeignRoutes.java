package bad.tidings.mock.service;

import bad.tidings.mock.messaging.LetterRoutes;

public final class SeesForeignRoutes {
    LetterRoutes routes;
}
