package dev.tidings.mock.link;

/**
 * A text after its links were shortened, or were not.
 *
 * @param body the text to send
 * @param errorCode why it is not to be sent; 0 if it is
 */
public record Shortened(String body, int errorCode) {}
