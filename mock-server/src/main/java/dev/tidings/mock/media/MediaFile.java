package dev.tidings.mock.media;

import org.jspecify.annotations.Nullable;

/**
 * A file that a handset sends.
 *
 * @param contentType without parameters
 * @param fileName its name; null if it has none
 * @param bytes all of it
 * @param source the URL that it was fetched from; empty if it came as bytes
 * @param placeholder whether they only stand for a file that nobody fetched
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
public record MediaFile(
        String contentType, @Nullable String fileName, byte[] bytes, String source, boolean placeholder) {
    MediaContent content() {
        return new MediaContent(contentType, fileName, bytes, placeholder);
    }
}
