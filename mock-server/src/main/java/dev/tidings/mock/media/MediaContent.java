package dev.tidings.mock.media;

import org.jspecify.annotations.Nullable;

/**
 * One file as it came.
 *
 * @param contentType without parameters
 * @param fileName as its server named it; null if it did not
 * @param bytes all of it
 * @param placeholder whether they only stand for a file that nobody fetched
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
record MediaContent(String contentType, @Nullable String fileName, byte[] bytes, boolean placeholder) {}
