package dev.tidings.mock.media;

import dev.tidings.mock.channel.ChannelRules;
import dev.tidings.mock.webhook.Download;
import dev.tidings.mock.webhook.Downloads;
import dev.tidings.mock.wire.WebUrls;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The files that a handset sends, named by URL or given as {@code data:} URLs. As with messages of the API, only what is on
 * this machine is fetched unless all is to be; for anything else a placeholder stands.
 */
public final class MediaUploads {
    private static final int MOST_FILES = 10;

    private final Downloads downloads;
    private final MediaOptions options;

    private MediaUploads(Downloads downloads, MediaOptions options) {
        this.downloads = downloads;
        this.options = options;
    }

    /** Files fetched through {@code downloads}. */
    public static MediaUploads through(Downloads downloads, MediaOptions options) {
        return new MediaUploads(downloads, options);
    }

    /**
     * Gets the files at {@code urls}, in that order, for a message to {@code to}; fails with {@link IllegalArgumentException},
     * which says which one and why, if one of them cannot be had or its carrier or channel would not take them.
     */
    public CompletableFuture<List<MediaFile>> get(String to, List<String> urls) {
        if (urls.size() > MOST_FILES) {
            return CompletableFuture.failedFuture(new IllegalArgumentException(
                    "media are " + urls.size() + ": a message carries at most " + MOST_FILES));
        }
        int most = ChannelRules.of(to).media().mostBytes();
        List<CompletableFuture<MediaFile>> each =
                urls.stream().map(url -> get(url, most)).toList();
        return CompletableFuture.allOf(each.toArray(CompletableFuture<?>[]::new))
                .thenApply(any ->
                        checked(to, each.stream().map(CompletableFuture::join).toList()));
    }

    private CompletableFuture<MediaFile> get(String url, int most) {
        if (url.startsWith("data:")) {
            try {
                return CompletableFuture.completedFuture(data(url));
            } catch (IllegalArgumentException broken) {
                return CompletableFuture.failedFuture(broken);
            }
        }
        if (!WebUrls.isWeb(url)) {
            return CompletableFuture.failedFuture(refused(url, "must be an http, https or data URL"));
        }
        if (!options.fetchAll() && !MediaUrls.nearby(url)) {
            String type = MediaTypes.byExtension(MediaUrls.path(url));
            return CompletableFuture.completedFuture(new MediaFile(type, null, MediaPlaceholders.of(type), url, true));
        }
        CompletableFuture<Download> fetched = new CompletableFuture<>();
        downloads.fetch(url, most, fetched::complete);
        return fetched.thenApply(download -> downloaded(url, download));
    }

    private static MediaFile downloaded(String url, Download download) {
        String type = MediaTypes.of(download.contentType());
        if (!download.succeeded() || type == null) {
            throw refused(
                    url,
                    download.succeeded()
                            ? "has no Content-Type"
                            : "cannot be fetched: error " + download.errorCode() + ", HTTP status "
                                    + download.status());
        }
        return new MediaFile(type, download.fileName(), download.body(), url, false);
    }

    private static MediaFile data(String url) {
        int comma = url.indexOf(',');
        String head = comma < 0 ? "" : url.substring("data:".length(), comma);
        boolean base64 = head.endsWith(";base64");
        String type = MediaTypes.of(base64 ? head.substring(0, head.length() - ";base64".length()) : head);
        if (comma < 0 || type == null) {
            throw refused(url, "must be data:, a content type, ;base64 and the file behind a comma");
        }
        try {
            String text = URLDecoder.decode(url.substring(comma + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
            byte[] bytes = base64 ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
            return new MediaFile(type, null, bytes, "", false);
        } catch (IllegalArgumentException broken) {
            throw refused(url, "is no data URL: " + broken.getMessage());
        }
    }

    /**
     * Files that the carrier or the channel of {@code to} takes. What users can send on WhatsApp is not said: here whatever anybody
     * can, and what they are sent there, such as stickers.
     *
     * @throws IllegalArgumentException if it would not take them
     */
    public static List<MediaFile> checked(String to, List<MediaFile> files) {
        ChannelRules.MediaRules rules = ChannelRules.of(to).media();
        List<MediaFile> taken = new ArrayList<>(files.size());
        long bytes = 0;
        for (MediaFile each : files) {
            if (!MediaTypes.accepts(each.contentType()) && !rules.types().contains(each.contentType())) {
                throw new IllegalArgumentException(
                        "media of type " + each.contentType() + ": messages do not carry this type");
            }
            bytes += each.bytes().length;
            taken.add(each);
        }
        if (bytes > rules.mostBytes()) {
            throw new IllegalArgumentException(
                    "media are " + bytes + " bytes together: a message carries at most " + rules.mostBytes());
        }
        return taken;
    }

    private static IllegalArgumentException refused(String url, String why) {
        String shown = url.length() > 100 ? url.substring(0, 100) + "…" : url;
        return new IllegalArgumentException("media \"" + shown + "\" " + why);
    }
}
