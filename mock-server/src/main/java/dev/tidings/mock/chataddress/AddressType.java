package dev.tidings.mock.chataddress;

import java.util.Locale;
import java.util.regex.Pattern;

/** Channels whose addresses can be configured. Messages come in by the first four. */
public enum AddressType {
    /** Text messages to a number or short code. */
    SMS("\\+[1-9]\\d{6,14}|\\d{3,8}", "a phone number in E.164 or a short code"),
    /** WhatsApp. */
    WHATSAPP("whatsapp:\\+[1-9]\\d{6,14}", "whatsapp: and a phone number in E.164"),
    /** Facebook Messenger. */
    MESSENGER("messenger:\\S+", "messenger: and the id of a page"),
    /** RCS. */
    RCS("rcs:\\S+", "rcs: and the name of a sender"),
    /** Google Business Messages, which are no more. */
    GBM("\\S+", "without spaces"),
    /** E-mail. */
    EMAIL("[^@\\s]+@[^@\\s]+", "an e-mail address"),
    /** Apple Messages for Business. */
    APPLE("\\S+", "without spaces"),
    /** Chat. */
    CHAT("\\S+", "without spaces");

    private final Pattern pattern;
    private final String rule;

    AddressType(String pattern, String rule) {
        this.pattern = Pattern.compile(pattern);
        this.rule = rule;
    }

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether {@code address} is one of its own, as far as can be seen. */
    boolean fits(String address) {
        return pattern.matcher(address).matches();
    }

    /** How its addresses must be. */
    String rule() {
        return rule;
    }
}
