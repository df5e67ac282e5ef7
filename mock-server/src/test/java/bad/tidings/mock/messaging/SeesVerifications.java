package bad.tidings.mock.messaging;

import bad.tidings.mock.verify.Code;

/** Breaks a rule, or is what another class breaks it with. */
public final class SeesVerifications {
    Code code;
}
