package dev.tidings.mock.inbound;

import dev.tidings.mock.media.Media;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.stock.Home;
import dev.tidings.mock.wire.Parameters;
import java.util.List;

/**
 * What an application is told of an inbound message.
 *
 * @param message the message
 * @param session what there is to tell besides
 * @param media its media, in order
 * @param toRegion the country of the number, an ISO 3166 code
 */
record InboundParameters(Message message, Session session, List<Media> media, String toRegion) {
    private static final String WHATSAPP = "whatsapp:";

    /** The parameters in the order in which they were captured on the wire, with links to media at {@code base}. */
    Parameters form(String base) {
        boolean phone = message.to().indexOf(':') < 0;
        Home from = Home.of(message.from().orElse(""));
        Home to = Home.of(message.to());
        Parameters.Builder form = Parameters.builder();
        for (int i = 0; i < media.size(); i++) {
            form.add("MediaContentType" + i, media.get(i).contentType());
        }
        if (phone) {
            form.add("ToCountry", toRegion).add("ToState", to.state());
        }
        form.add("SmsMessageSid", message.sid()).add("NumMedia", Integer.toString(message.media()));
        if (phone) {
            form.add("ToCity", to.city()).add("FromZip", from.zip());
        }
        form.add("SmsSid", message.sid());
        if (session.optOut() != null) {
            // Its place is unconfirmed.
            form.add("OptOutType", session.optOut().name());
        }
        if (phone) {
            form.add("FromState", from.state());
        }
        form.add("SmsStatus", "received");
        if (phone) {
            form.add("FromCity", from.city());
        }
        form.add("Body", message.body());
        if (phone) {
            form.add("FromCountry", message.parties().region());
        }
        form.add("To", message.to());
        message.messagingServiceSid().ifPresent(sid -> form.add("MessagingServiceSid", sid));
        if (phone) {
            form.add("ToZip", to.zip());
        }
        form.add("NumSegments", Integer.toString(message.segments()));
        session.extras().forEach(extra -> form.add(extra.name(), extra.value()));
        if (message.to().startsWith(WHATSAPP) && !told("ReferralNumMedia")) {
            form.add("ReferralNumMedia", "0");
        }
        form.add("MessageSid", message.sid())
                .add("AccountSid", message.accountSid())
                .add("From", message.from().orElse(""));
        for (int i = 0; i < media.size(); i++) {
            form.add("MediaUrl" + i, base + media.get(i).path());
        }
        return form.add("ApiVersion", "2010-04-01").build();
    }

    private boolean told(String name) {
        return session.extras().stream().anyMatch(extra -> extra.name().equals(name));
    }
}
