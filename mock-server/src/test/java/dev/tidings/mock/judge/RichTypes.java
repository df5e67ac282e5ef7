package dev.tidings.mock.judge;

/** Types of content for templates, as JSON. */
final class RichTypes {
    static final String TEXT = "\"twilio/text\":{\"body\":\"Your order is on its way to you\"}";

    static final String REPLIES = "\"twilio/quick-reply\":{\"body\":\"Will you come today\",\"actions\":["
            + "{\"type\":\"QUICK_REPLY\",\"title\":\"Yes\",\"id\":\"yes\"},"
            + "{\"type\":\"QUICK_REPLY\",\"title\":\"No\"}]}";

    static final String LIST =
            "\"twilio/list-picker\":{\"body\":\"Choose one of these\",\"button\":\"Open\",\"items\":["
                    + "{\"item\":\"One\",\"id\":\"1\",\"description\":\"first\"},"
                    + "{\"item\":\"Two\",\"id\":\"2\",\"description\":\"second\"}]}";

    static final String LINK = "\"twilio/call-to-action\":{\"body\":\"Your parcel is near\",\"actions\":["
            + "{\"type\":\"URL\",\"title\":\"Track\",\"url\":\"https://example.com/t\"}]}";

    static final String CARD = "\"twilio/card\":{\"title\":\"Your table\",\"subtitle\":\"Tonight\",\"actions\":["
            + "{\"type\":\"QUICK_REPLY\",\"title\":\"Keep\",\"id\":\"keep\"},"
            + "{\"type\":\"URL\",\"title\":\"Menu\",\"url\":\"https://example.com/menu\"}]}";

    static final String FLOW = "\"whatsapp/flows\":{\"body\":\"Tell us about you please\",\"button_text\":\"Begin\","
            + "\"flow_id\":\"77\",\"flow_token\":\"tok\"}";

    private RichTypes() {}
}
