package dev.tidings.mock.media;

/**
 * How media are got.
 *
 * @param fetchAll whether the media of strangers are fetched too, and not only those on this machine
 */
public record MediaOptions(boolean fetchAll) {
    /** Nobody outside this machine is asked. */
    public static final MediaOptions USUAL = new MediaOptions(false);
}
