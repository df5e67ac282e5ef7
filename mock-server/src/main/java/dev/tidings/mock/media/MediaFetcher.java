package dev.tidings.mock.media;

import dev.tidings.mock.channel.ChannelRules;
import dev.tidings.mock.messaging.MediaIntake;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.webhook.Download;
import dev.tidings.mock.webhook.Downloads;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gets the files that messages name.
 *
 * <p>Only what is on this machine is fetched, unless all is to be: a machine that runs tests has no network, and a local
 * server has no business asking strangers. For anything else a placeholder stands at once, of the type that the URL's
 * extension tells; the media says that it is one, and so does a warning in the journal whenever it is looked at.
 *
 * <p>For the maintainer: an order waits in a table until its last file has come or failed. Fetching is an errand outside of
 * the lock; each answer is a command of its own. On a virtual clock an order is settled by an event, which the clock reaches
 * when the errands are done: when a file happens to come must not show in what the same calls give. What is under way when a snapshot is restored belongs to a world that is
 * gone: its answers are not heard, and what the restored world waits for is asked for again.
 */
public final class MediaFetcher implements MediaIntake {
    /** What a download says if it was cut at its limit. */
    private static final int CUT = 11750;

    /** The documented rule: at most 20 characters, none of them special. Other names are not kept. */
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9._-]{1,20}");

    private final World world;
    private final Downloads downloads;
    private final MediaOptions options;
    private final MediaLibrary library;
    private final Table<MediaOrder> orders;
    private final EventKind<Row<MediaOrder>> settle;

    /** Set once, before the first message. */
    private MediaShelf shelf = (tx, url) -> null;

    /** Set once, before the first message. */
    private MediaWaiting waiting = (tx, messageSid, errorCode) -> {};

    /** How often a snapshot was restored; under the world's lock. */
    private int epoch;

    private MediaFetcher(World world, Downloads downloads, MediaOptions options, MediaLibrary library) {
        this.world = world;
        this.downloads = downloads;
        this.options = options;
        this.library = library;
        this.orders = world.table("media.orders", MediaOrder.class, MediaOrder::messageSid, MediaOrder::accountSid);
        this.settle = world.register(EventKind.on("media.settle", orders, this::settleOrWait));
        world.keep(new Part<>("media.fetching", Integer.class, orders::size, any -> resume()));
    }

    /** Gets files into {@code library}, those that are fetched through {@code downloads}. */
    public static MediaFetcher into(MediaLibrary library, World world, Downloads downloads, MediaOptions options) {
        return new MediaFetcher(world, downloads, options, library);
    }

    /** Takes in the media of {@code messages}, says when they have come, and forgets them with their message. */
    public void serve(Messages messages) {
        messages.mediaIntake(this);
        messages.onDiscard((tx, message) -> forget(tx, message.sid()));
        messages.onDelete((tx, message) -> forget(tx, message.sid()));
        tell(messages::mediaSettled);
    }

    /** Takes files from {@code whose} shelf rather than fetching them; said once, before the first message. */
    public void takeFrom(MediaShelf whose) {
        shelf = whose;
    }

    /** Tells {@code who} when the media of a message have come; said once, before the first message. */
    void tell(MediaWaiting who) {
        waiting = who;
    }

    /** Not known within the command that made the message. */
    @Override
    public boolean pending(String messageSid) {
        return orders.row(messageSid) != null;
    }

    /**
     * As the message named them. The real backend shortens links to its own copies; those of this server's would carry its
     * address, which a simulated phone network does not know, and end after hours.
     */
    @Override
    public List<String> links(String messageSid) {
        List<String> urls = new ArrayList<>();
        Row<MediaOrder> waiting = orders.row(messageSid);
        if (waiting != null) {
            waiting.value().items().forEach(each -> urls.add(each.url()));
        } else {
            library.of(messageSid).forEach(each -> urls.add(each.source()));
        }
        return urls;
    }

    /** Deletes the media of the message {@code messageSid}: it is deleted itself, or its content must not be kept. */
    public void forget(Transaction tx, String messageSid) {
        Row<MediaOrder> row = orders.row(messageSid);
        if (row != null) {
            tx.delete(row);
        }
        library.forget(tx, messageSid);
    }

    @Override
    public int accept(Transaction tx, Message message, String address, List<String> mediaUrls) {
        if (mediaUrls.isEmpty()) {
            return 0;
        }
        ChannelRules.MediaRules rules = ChannelRules.of(address).media();
        List<MediaOrder.Item> items = new ArrayList<>(mediaUrls.size());
        for (String url : mediaUrls) {
            MediaOrder.Item item = new MediaOrder.Item(tx.newSid("ME"), tx.newSid(""), url, null, 0);
            MediaFile own = shelf.file(tx, url);
            items.add(
                    own != null
                            ? checked(item, own.content(), rules)
                            : fetches(url) ? item : checked(item, placeholder(url), rules));
        }
        MediaOrder order = new MediaOrder(
                message.sid(),
                message.accountSid(),
                address,
                List.copyOf(items),
                !world.clock().virtual());
        if (order.complete() && order.errorCode() == 0) {
            library.add(tx, order);
        } else {
            Row<MediaOrder> row = tx.insert(orders, order);
            if (order.complete() || !order.due()) {
                // Such failures are asynchronous: the message is made first.
                tx.schedule(Duration.ZERO, settle, row);
            }
            tx.onCommit(() -> fetch(order));
        }
        return items.size();
    }

    /** Whether {@code url} is asked at all: see the class. */
    private boolean fetches(String url) {
        return options.fetchAll() || MediaUrls.nearby(url);
    }

    private static MediaContent placeholder(String url) {
        String type = MediaTypes.byExtension(MediaUrls.path(url));
        return new MediaContent(type, null, MediaPlaceholders.of(type), true);
    }

    private static MediaOrder.Item checked(MediaOrder.Item item, MediaContent content, ChannelRules.MediaRules rules) {
        String type = content.contentType();
        if (rules.types().isEmpty() && !MediaTypes.accepts(type)) {
            return item.failed(rules.unusable());
        }
        int refusal = rules.refusal(type, content.bytes().length);
        if (refusal != 0) {
            return item.failed(refusal);
        }
        boolean honest = content.placeholder() || !MediaTypes.contradicts(content.bytes(), type);
        return honest ? item.came(content) : item.failed(rules.contradictory());
    }

    /** Hands over what is missing; under the world's lock. */
    private void fetch(MediaOrder order) {
        int asked = epoch;
        for (int i = 0; i < order.items().size(); i++) {
            MediaOrder.Item item = order.items().get(i);
            int index = i;
            if (item.missing()) {
                downloads.fetch(
                        item.url(),
                        order.rules().mostBytes(),
                        answer -> world.run(tx -> arrived(tx, asked, order.messageSid(), index, answer)));
            }
        }
    }

    private void resume() {
        epoch++;
        orders.all().forEach(this::fetch);
    }

    /** Whether anybody still waited for it. */
    private boolean arrived(Transaction tx, int asked, String messageSid, int index, Download answer) {
        Row<MediaOrder> row = orders.row(messageSid);
        if (row == null || asked != epoch) {
            return false;
        }
        MediaOrder order = row.value();
        MediaOrder next = order.with(index, judged(order.items().get(index), answer, order.rules()));
        if (next.complete() && next.due()) {
            settle(tx, row, next);
        } else {
            tx.replace(row, next);
        }
        return true;
    }

    private static MediaOrder.Item judged(MediaOrder.Item item, Download answer, ChannelRules.MediaRules rules) {
        if (answer.errorCode() == CUT) {
            return item.failed(rules.tooLarge());
        }
        if (!answer.succeeded()) {
            return item.failed(rules.unreachable());
        }
        String type = MediaTypes.of(answer.contentType());
        return type == null
                ? item.failed(rules.unusable())
                : checked(item, new MediaContent(type, usable(answer.fileName()), answer.body(), false), rules);
    }

    private static @Nullable String usable(@Nullable String fileName) {
        return fileName != null && FILE_NAME.matcher(fileName).matches() ? fileName : null;
    }

    private void settleOrWait(Transaction tx, Row<MediaOrder> row) {
        if (row.value().complete()) {
            settle(tx, row, row.value());
        } else {
            tx.replace(row, row.value().nowDue());
        }
    }

    private void settle(Transaction tx, Row<MediaOrder> row, MediaOrder order) {
        tx.delete(row);
        int errorCode = order.errorCode();
        if (errorCode == 0) {
            library.add(tx, order);
        }
        waiting.settled(tx, order.messageSid(), errorCode);
    }
}
