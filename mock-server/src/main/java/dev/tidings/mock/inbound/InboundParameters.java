package dev.tidings.mock.inbound;

import dev.tidings.mock.media.Media;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.stock.Home;
import dev.tidings.mock.wire.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an application is told of an inbound message.
 *
 * @param message the message
 * @param session what there is to tell besides
 * @param media its media, in order
 * @param toRegion the country of the number, an ISO 3166 code
 */
record InboundParameters(Message message, Session session, List<Media> media, String toRegion) {
    /** Stands where those come that have no place of their own. */
    private static final String OTHERS = "";

    /**
     * The order in which parameters were captured on the wire: all of text messages and most of WhatsApp's. Of the rest only the
     * names are documented; they stand with their like. Types of media stand before all, their links before {@code ApiVersion}.
     */
    private static final List<String> ORDER = List.of(
            "OriginalRepliedMessageSender",
            "Latitude",
            "Longitude",
            "ToCountry",
            "ToState",
            "SmsMessageSid",
            "NumMedia",
            "ToCity",
            "FromZip",
            "ProfileName",
            "MessageType",
            "SmsSid",
            "WaId",
            "OptOutType",
            "FromState",
            "SmsStatus",
            "FromCity",
            "Body",
            "ButtonText",
            "FromCountry",
            "To",
            "MessagingServiceSid",
            "ButtonPayload",
            "ButtonType",
            "ListId",
            "ListTitle",
            "Address",
            "Label",
            "InteractiveData",
            "FlowData",
            "ToZip",
            "NumSegments",
            "Forwarded",
            "FrequentlyForwarded",
            OTHERS,
            "ReferralBody",
            "ReferralHeadline",
            "ReferralSourceId",
            "ReferralSourceType",
            "ReferralSourceUrl",
            "ReferralMediaId",
            "ReferralMediaContentType",
            "ReferralMediaUrl",
            "ReferralNumMedia",
            "ReferralCtwaClid",
            "MessageSid",
            "AccountSid",
            "ChannelMetadata",
            "ExternalUserId",
            "ParentExternalUserId",
            "OriginalRepliedMessageSid",
            "From");

    /** The parameters in their order, with links to media at {@code base}. */
    Parameters form(String base) {
        Map<String, String> values = values();
        Parameters.Builder form = Parameters.builder();
        for (int i = 0; i < media.size(); i++) {
            form.add("MediaContentType" + i, media.get(i).contentType());
        }
        for (String name : ORDER) {
            if (name.equals(OTHERS)) {
                values.forEach((each, value) -> {
                    if (!ORDER.contains(each)) {
                        form.add(each, value);
                    }
                });
            } else {
                String value = values.get(name);
                if (value != null) {
                    form.add(name, value);
                }
            }
        }
        for (int i = 0; i < media.size(); i++) {
            form.add("MediaUrl" + i, base + media.get(i).path());
        }
        return form.add("ApiVersion", "2010-04-01").build();
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("MessageSid", message.sid());
        values.put("SmsSid", message.sid());
        values.put("SmsMessageSid", message.sid());
        values.put("AccountSid", message.accountSid());
        values.put("NumMedia", Integer.toString(message.media()));
        values.put("NumSegments", Integer.toString(message.segments()));
        values.put("SmsStatus", "received");
        values.put("Body", message.body());
        values.put("From", message.from().orElse(""));
        values.put("To", message.to());
        message.messagingServiceSid().ifPresent(sid -> values.put("MessagingServiceSid", sid));
        if (session.optOut() != null) {
            // Its place is unconfirmed.
            values.put("OptOutType", session.optOut().name());
        }
        if (message.to().indexOf(':') < 0) {
            places(values);
        }
        session.extras().forEach(extra -> values.put(extra.name(), extra.value()));
        return values;
    }

    /** Where both ends are, of phone numbers. */
    private void places(Map<String, String> values) {
        Home from = Home.of(message.from().orElse(""));
        Home to = Home.of(message.to());
        values.put("FromCity", from.city());
        values.put("FromState", from.state());
        values.put("FromZip", from.zip());
        values.put("FromCountry", message.parties().region());
        values.put("ToCity", to.city());
        values.put("ToState", to.state());
        values.put("ToZip", to.zip());
        values.put("ToCountry", toRegion);
    }
}
