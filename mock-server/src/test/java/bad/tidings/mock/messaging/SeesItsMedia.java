package bad.tidings.mock.messaging;

import bad.tidings.mock.media.Album;

/** Breaks a rule, or is what another class breaks it with. */
public final class SeesItsMedia {
    Album album;
}
