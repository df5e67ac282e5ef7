package dev.tidings.mock.messaging;

import java.util.Map;

/** What is said of the codes with which messages end. */
final class MessageErrors {
    private static final Map<Integer, String> TEXTS = Map.ofEntries(
            Map.entry(14107, "Too many replies in a row"),
            Map.entry(11751, "Media exceeds the size limit"),
            Map.entry(12300, "Invalid Content-Type of media"),
            Map.entry(20504, "Internal error"),
            Map.entry(21268, "Premium-rate number"),
            Map.entry(21610, "Attempt to send to unsubscribed recipient"),
            Map.entry(21614, "'To' number is not a valid mobile number"),
            Map.entry(21635, "'To' number cannot be a landline"),
            Map.entry(21701, "The Messaging Service does not exist"),
            Map.entry(21703, "The Messaging Service has no sender that can reach the recipient"),
            Map.entry(21704, "The Messaging Service has no senders"),
            Map.entry(30001, "Queue overflow"),
            Map.entry(30002, "Account suspended"),
            Map.entry(30003, "Unreachable destination handset"),
            Map.entry(30004, "Message blocked"),
            Map.entry(30005, "Unknown destination handset"),
            Map.entry(30006, "Landline or unreachable carrier"),
            Map.entry(30007, "Message filtered"),
            Map.entry(30008, "Unknown error"),
            Map.entry(30010, "Message price exceeds max price"),
            Map.entry(30011, "MMS not supported in this region"),
            Map.entry(30017, "Carrier network congestion"),
            Map.entry(30019, "Content size exceeds carrier limit"),
            Map.entry(30020, "Internal failure while scheduling"),
            Map.entry(30021, "Internal failure of the Messaging Service"),
            Map.entry(30022, "A2P rate limit exceeded"),
            Map.entry(30023, "Daily message cap reached"),
            Map.entry(30024, "Numeric sender not provisioned on carrier"),
            Map.entry(30032, "Toll-free number has not been verified"),
            Map.entry(30033, "A2P campaign suspended"),
            Map.entry(30034, "Message from an unregistered number"),
            Map.entry(30035, "Number is still being registered"),
            Map.entry(30036, "Validity period expired"),
            Map.entry(30037, "Outbound messaging disabled"),
            Map.entry(30038, "One-time passcode filtered"),
            Map.entry(30039, "Message looks machine generated"),
            Map.entry(30040, "Sender ID not registered"),
            Map.entry(30041, "Sender ID restricted in destination"),
            Map.entry(30042, "Generic or unauthorised sender ID"),
            Map.entry(30043, "International message through domestic gateway"),
            Map.entry(30044, "Trial message too long"),
            Map.entry(30046, "RCS delivery not confirmed"),
            Map.entry(30410, "Provider timeout"),
            Map.entry(30450, "Message blocked by SMS pumping protection"),
            Map.entry(30453, "Message blocked by SMS pumping protection"),
            Map.entry(30454, "Trial volume limit reached"),
            Map.entry(30500, "Internal error"),
            Map.entry(63003, "Recipient is not a user of the channel"),
            Map.entry(63005, "Content not accepted by the channel"),
            Map.entry(63013, "Channel policy violation"),
            Map.entry(63015, "Recipient has not joined the sandbox"),
            Map.entry(63016, "Free-form message outside the allowed window"),
            Map.entry(63018, "Channel rate limit exceeded"),
            Map.entry(63024, "Invalid message recipient"),
            Map.entry(63032, "User experiment of the channel"),
            Map.entry(63036, "Recipient is not reachable by RCS"),
            Map.entry(63049, "Channel chose not to deliver"));

    private MessageErrors() {}

    /** What is said of {@code code}. */
    static String text(int code) {
        String known = TEXTS.get(code);
        return known == null ? "Error " + code : known;
    }
}
