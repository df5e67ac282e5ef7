package bad.tidings.mock.messaging;

import bad.tidings.mock.chat.Talk;

/** Breaks a rule, or is what another class breaks it with. */
public final class SeesConversations {
    Talk talk;
}
