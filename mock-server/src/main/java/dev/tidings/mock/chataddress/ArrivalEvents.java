package dev.tidings.mock.chataddress;

import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.chatevent.Happening;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.media.Media;
import dev.tidings.mock.media.MediaLibrary;
import dev.tidings.mock.wire.Parameters;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What applications are told of a conversation that is made for a message. */
final class ArrivalEvents {
    private static final String LAST = "State";

    private ArrivalEvents() {}

    static String channel(Waiting message) {
        return Channel.of(message.from()).map(Channel::wire).orElse(Channel.SMS.wire());
    }

    /** Whose deed it is: that of somebody on a channel. */
    static Origin origin(Waiting message) {
        return Origin.phone(channel(message).toUpperCase(Locale.ROOT));
    }

    /** The addresses that a conversation is made for; of a group of phones each but the account's own. */
    static Parameters pair(Waiting message) {
        Parameters.Builder pair = Parameters.builder();
        if (message.group()) {
            pair.add("MessagingBinding.Address", message.from());
            message.others().forEach(each -> pair.add("MessagingBinding.Address", each));
            pair.add("MessagingBinding.ProjectedAddress", message.to());
        } else {
            pair.add("MessagingBinding.ProxyAddress", message.to()).add("MessagingBinding.Address", message.from());
        }
        return pair.add("MessagingBinding.AuthorAddress", message.from()).build();
    }

    /** {@code wish}, that a conversation is made, with the message that it is made for in front of its state. */
    static Happening about(Happening wish, Waiting message, MediaLibrary library) {
        Parameters.Builder about = Parameters.builder();
        for (String name : wish.about().names()) {
            if (!name.equals(LAST)) {
                wish.about().all(name).forEach(value -> about.add(name, value));
            }
        }
        about.addAll(pair(message));
        if (!message.body().isEmpty()) {
            about.add("MessageBody", message.body());
        }
        String files = files(library, message.messageSid());
        if (!files.isEmpty()) {
            about.add("Media", "[" + files + "]");
        }
        wish.about().first(LAST).ifPresent(state -> about.add(LAST, state));
        return wish.telling(about.build());
    }

    /** As JSON, which needs no escapes here; what files are called is told when they are in the conversation. */
    private static String files(MediaLibrary library, String messageSid) {
        return StreamSupport.stream(library.of(messageSid).spliterator(), false)
                .map(each -> "{\"Sid\": \"" + each.sid() + "\", \"Filename\": null, \"ContentType\": \""
                        + each.contentType() + "\", \"Size\": " + size(library, each) + "}")
                .collect(Collectors.joining(", "));
    }

    private static int size(MediaLibrary library, Media media) {
        return library.bytes(media).map(bytes -> bytes.length).orElse(0);
    }
}
