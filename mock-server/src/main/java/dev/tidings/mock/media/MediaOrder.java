package dev.tidings.mock.media;

import dev.tidings.mock.channel.ChannelRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one message is to carry, as far as it has come.
 *
 * @param messageSid the message
 * @param accountSid whose it is
 * @param address on the channel by which it goes, since every channel takes other files
 * @param items in the order in which the message names them
 * @param due whether it is settled as soon as nothing is missing
 */
record MediaOrder(String messageSid, String accountSid, String address, List<Item> items, boolean due) {
    /**
     * One of them. Its SID and secret are drawn when it is ordered, so that they do not depend on which file comes first.
     *
     * @param mediaSid what it will be
     * @param secret what links to it will be signed with
     * @param url where it is
     * @param content what came; null while nothing did, or if it was of no use
     * @param errorCode why it is of no use; 0 if it is, or nobody knows yet
     */
    record Item(
            String mediaSid,
            String secret,
            String url,
            @Nullable MediaContent content,
            int errorCode) {
        /** Whether somebody waits for it. */
        boolean missing() {
            return content == null && errorCode == 0;
        }

        Item came(MediaContent what) {
            return new Item(mediaSid, secret, url, what, 0);
        }

        Item failed(int code) {
            return new Item(mediaSid, secret, url, null, code);
        }
    }

    /** This order with another item at {@code index}. */
    MediaOrder with(int index, Item item) {
        List<Item> next = new ArrayList<>(items);
        next.set(index, item);
        return new MediaOrder(messageSid, accountSid, address, List.copyOf(next), due);
    }

    /** This order, to be settled as soon as nothing is missing. */
    MediaOrder nowDue() {
        return new MediaOrder(messageSid, accountSid, address, items, true);
    }

    /** Whether nothing is missing any more. */
    boolean complete() {
        return items.stream().noneMatch(Item::missing);
    }

    /** Why the message cannot be sent: the first file that is of no use, else that all together are too large; 0 if it can. */
    int errorCode() {
        ChannelRules.MediaRules rules = rules();
        if (items.size() > rules.most()) {
            return rules.tooMany();
        }
        long bytes = 0;
        for (Item each : items) {
            if (each.errorCode() != 0) {
                return each.errorCode();
            }
            MediaContent content = each.content();
            bytes += content == null ? 0 : content.bytes().length;
        }
        return bytes > rules.mostBytes() ? rules.tooLarge() : 0;
    }

    /** What its channel takes. */
    ChannelRules.MediaRules rules() {
        return ChannelRules.of(address).media();
    }
}
