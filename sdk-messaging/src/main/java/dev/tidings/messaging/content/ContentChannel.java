package dev.tidings.messaging.content;

/** Where a template can be shown. */
public enum ContentChannel {
    SMS,
    MMS,
    RCS,
    WHATSAPP,
    MESSENGER
}
