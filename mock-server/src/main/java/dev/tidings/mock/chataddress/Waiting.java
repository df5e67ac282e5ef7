package dev.tidings.mock.chataddress;

import dev.tidings.mock.inbound.Capture;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A message that came in and is on its way into a conversation.
 *
 * @param messageSid the message
 * @param accountSid whose
 * @param from who sends it
 * @param to the account's address
 * @param others who else it is to, of a group of phones; empty else
 * @param body the text
 * @param profileName as its sender is called on the channel; null if that tells none
 * @param messagingServiceSid the Messaging Service that {@code to} is in; null for none
 * @param creation how a conversation is made for it; null if it came to one
 * @param begins whether one was made for it, so that applications have been asked about it
 */
record Waiting(
        String messageSid,
        String accountSid,
        String from,
        String to,
        List<String> others,
        String body,
        @Nullable String profileName,
        @Nullable String messagingServiceSid,
        @Nullable AutoCreation creation,
        boolean begins) {
    static Waiting of(Capture.Captured captured, @Nullable AutoCreation creation) {
        Capture.Letter letter = captured.letter();
        return new Waiting(
                captured.message().sid(),
                letter.accountSid(),
                letter.from(),
                letter.to(),
                letter.others(),
                letter.body(),
                captured.told("ProfileName"),
                letter.serviceSid(),
                creation,
                false);
    }

    /** The same, for which a conversation was made. */
    Waiting begun() {
        return new Waiting(
                messageSid, accountSid, from, to, others, body, profileName, messagingServiceSid, creation, true);
    }

    boolean group() {
        return !others.isEmpty();
    }

    /** All numbers of a group of phones. */
    Collection<String> numbers() {
        return numbers(from, to, others);
    }

    static Collection<String> numbers(String from, String to, List<String> others) {
        Collection<String> numbers = new TreeSet<>(others);
        numbers.add(from);
        numbers.add(to);
        return numbers;
    }

    /** What one conversation holds: the messages of one pair, or of one group, are taken one after the other. */
    String key() {
        return key(accountSid, from, to, others);
    }

    static String key(String accountSid, String from, String to, List<String> others) {
        return accountSid + ' ' + (others.isEmpty() ? from + ' ' + to : String.join(" ", numbers(from, to, others)));
    }
}
