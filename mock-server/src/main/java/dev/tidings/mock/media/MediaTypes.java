package dev.tidings.mock.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which content types messages may carry, and what a file's name or first bytes say about it. */
final class MediaTypes {
    /** What a file is taken for if nothing says what it is. */
    static final String USUAL = "image/jpeg";

    private static final Set<String> ACCEPTED = accepted();

    private static final Map<String, String> BY_EXTENSION = byExtension();

    /** Files that say by their first bytes what they are. */
    private record Mark(byte[] bytes, Set<String> types) {
        boolean opens(byte[] file) {
            return file.length >= bytes.length && Arrays.equals(bytes, 0, bytes.length, file, 0, bytes.length);
        }
    }

    private static final List<Mark> MARKS = List.of(
            mark("\u0089PNG\r\n", "image/png"),
            mark("\u00ff\u00d8\u00ff", "image/jpeg", "image/jpg"),
            mark("GIF8", "image/gif"),
            mark("%PDF-", "application/pdf"));

    private MediaTypes() {}

    private static Mark mark(String start, String... types) {
        return new Mark(start.getBytes(StandardCharsets.ISO_8859_1), Set.of(types));
    }

    /** {@code header} without parameters, in lower case; null if it names nothing. */
    static @Nullable String of(@Nullable String header) {
        if (header == null) {
            return null;
        }
        int parameters = header.indexOf(';');
        String type = (parameters < 0 ? header : header.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        return type.isEmpty() ? null : type;
    }

    /** Whether messages may carry {@code type} where their channel does not say which types it carries. */
    static boolean accepts(String type) {
        return ACCEPTED.contains(type);
    }

    /** Whether the first bytes of {@code file} show that it is something else than {@code type}. */
    static boolean contradicts(byte[] file, String type) {
        // Only where both sides are sure: bytes that look like nothing known are as welcome as any.
        for (Mark each : MARKS) {
            if (each.opens(file)) {
                return !each.types.contains(type);
            }
        }
        return false;
    }

    /** What {@code path} ends in, as far as extensions tell; {@link #USUAL} if they do not. */
    static String byExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/')
                ? USUAL
                : BY_EXTENSION.getOrDefault(path.substring(dot + 1).toLowerCase(Locale.ROOT), USUAL);
    }

    private static Set<String> accepted() {
        Set<String> all = new HashSet<>();
        add(all, "image", "jpeg jpg gif png bmp tiff heic heif");
        add(all, "audio", "basic l24 mp4 mpeg ogg vnd.rn-realaudio vnd.wave 3gpp 3gpp2 ac3 webm amr-nb amr aac");
        add(all, "video", "mpeg mpeg4 mp4 quicktime webm 3gpp 3gpp2 3gpp-tt h261 h263 h263-1998 h263-2000 h264");
        add(all, "text", "vcard x-vcard csv rtf richtext calendar directory");
        add(
                all,
                "application",
                "pdf vcard vnd.apple.pkpass msword vnd.ms-excel vnd.ms-powerpoint"
                        + " vnd.openxmlformats-officedocument.wordprocessingml.document"
                        + " vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        + " vnd.openxmlformats-officedocument.presentationml.presentation");
        return Set.copyOf(all);
    }

    private static void add(Set<String> all, String family, String names) {
        for (String each : names.split(" ", -1)) {
            all.add(family + '/' + each);
        }
    }

    private static Map<String, String> byExtension() {
        Map<String, String> all = new HashMap<>();
        for (String each : List.of("png", "gif", "bmp", "tiff", "heic", "heif", "webp")) {
            all.put(each, "image/" + each);
        }
        all.put("tif", "image/tiff");
        for (String each : List.of("ogg", "aac", "amr", "ac3")) {
            all.put(each, "audio/" + each);
        }
        all.put("mp3", "audio/mpeg");
        all.put("m4a", "audio/mp4");
        all.put("wav", "audio/vnd.wave");
        for (String each : List.of("mp4", "mpeg", "webm")) {
            all.put(each, "video/" + each);
        }
        all.put("mpg", "video/mpeg");
        all.put("mov", "video/quicktime");
        all.put("3gp", "video/3gpp");
        all.put("vcf", "text/vcard");
        all.put("csv", "text/csv");
        all.put("rtf", "text/rtf");
        all.put("ics", "text/calendar");
        all.put("pdf", "application/pdf");
        all.put("pkpass", "application/vnd.apple.pkpass");
        all.put("doc", "application/msword");
        all.put("xls", "application/vnd.ms-excel");
        all.put("ppt", "application/vnd.ms-powerpoint");
        String office = "application/vnd.openxmlformats-officedocument.";
        all.put("docx", office + "wordprocessingml.document");
        all.put("xlsx", office + "spreadsheetml.sheet");
        all.put("pptx", office + "presentationml.presentation");
        return Map.copyOf(all);
    }
}
