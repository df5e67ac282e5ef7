package dev.tidings.mock.media;

import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bytes behind media, each file once however many media it has, until the last of them is gone.
 *
 * <p>For the maintainer: no table, since one command may add and drop the same file several times, and a transaction sees
 * its table as it was before. Counting happens when the command stands, under the world's lock, and only there may this be
 * touched.
 */
final class MediaFiles {
    /** What a snapshot keeps: files by name. Who holds them is told by the media. */
    record Kept(Map<String, byte[]> files) {}

    private static final class Stored {
        final byte[] bytes;
        int holders;

        Stored(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    private final Map<String, Stored> files = new HashMap<>();
    private final Table<Media> media;

    MediaFiles(World world, Table<Media> media) {
        this.media = media;
        world.keep(new Part<>("media.files", Kept.class, this::save, this::restore));
    }

    /** Keeps {@code bytes} for one more holder; the answer names them. */
    String hold(Transaction tx, byte[] bytes) {
        String name = name(bytes);
        tx.onCommit(() -> files.computeIfAbsent(name, any -> new Stored(bytes)).holders++);
        return name;
    }

    /** One holder less; the last one takes the file along. */
    void release(Transaction tx, String name) {
        tx.onCommit(() -> files.computeIfPresent(name, (any, stored) -> --stored.holders == 0 ? null : stored));
    }

    /** The bytes of {@code name}. */
    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(files.get(name)).map(stored -> stored.bytes);
    }

    /** How many files there are. */
    int size() {
        return files.size();
    }

    private static String name(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private Kept save() {
        Map<String, byte[]> kept = new TreeMap<>(Comparator.naturalOrder());
        files.forEach((name, stored) -> kept.put(name, stored.bytes));
        return new Kept(kept);
    }

    private void restore(Kept kept) {
        files.clear();
        kept.files().forEach((name, bytes) -> files.put(name, new Stored(bytes)));
        for (Media each : media.all()) {
            Stored stored = files.get(each.file());
            if (stored != null) {
                stored.holders++;
            }
        }
        files.values().removeIf(stored -> stored.holders == 0);
    }
}
