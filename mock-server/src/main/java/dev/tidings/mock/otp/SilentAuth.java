package dev.tidings.mock.otp;

import dev.tidings.mock.network.Refused;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Silent network auth: a device opens a URL, its carrier says whose number that is, and the check needs no code.
 *
 * <p>The result is known as soon as the URL was opened. Every number takes part; what goes wrong with one can be set.
 */
public final class SilentAuth {
    /** The device has another number. */
    static final int MISMATCH = 60500;

    /** The result is not known yet. */
    static final int PENDING = 60519;

    private static final String PATH = "/sna/";

    /**
     * How silent network auth goes with a number.
     *
     * @param number in E.164
     * @param eligible whether {@code auto} chooses it
     * @param errorCode with which it fails, such as 60531 (its device is not on the carrier's network); 0 if it succeeds
     */
    public record Line(String number, boolean eligible, int errorCode) {
        /** Refuses what is no error of silent network auth. */
        public Line {
            if (errorCode != 0 && (errorCode < 60_001 || errorCode > 60_599)) {
                throw Refused.of("error_code", errorCode, "0, or from 60001 to 60599");
            }
        }
    }

    /**
     * What a device hears when it opens a URL.
     *
     * @param errorCode 0 if it is the right one
     * @param clientToken what it is to hand in with the check; null for nothing; a secret
     */
    public record Opened(int errorCode, @Nullable String clientToken) {
        /** Without the token. */
        @Override
        public String toString() {
            return "Opened[" + errorCode + "]";
        }
    }

    /**
     * One attempt that did not succeed.
     *
     * @param attemptSid {@code VL…}
     * @param code why
     */
    record Failure(String attemptSid, int code) {}

    private final Table<SnaTicket> tickets;
    private final Table<Line> lines;

    private SilentAuth(World world) {
        this.tickets = world.table("otp.sna_tickets", SnaTicket.class, SnaTicket::token, SnaTicket::verificationSid);
        this.lines = world.table("otp.sna_lines", Line.class, Line::number, any -> "");
    }

    static SilentAuth in(World world) {
        return new SilentAuth(world);
    }

    /** How it goes with {@code number}. */
    public Line line(String number) {
        return lines.find(number).orElseGet(() -> new Line(number, false, 0));
    }

    /** Changes how it goes with a number, for URLs that are opened from now on. */
    public void set(Transaction tx, Line line) {
        tx.put(lines, line);
    }

    /** A URL for {@code of}. */
    void offer(Transaction tx, Verification of, String attemptSid, VerificationDraft.Device device) {
        tx.insert(
                tickets,
                new SnaTicket(
                        token(tx), of.sid(), attemptSid, of.to(), device.snaToken() ? token(tx) : null, false, 0));
    }

    private static String token(Transaction tx) {
        return String.format("%016x%016x", tx.chance().nextLong(), tx.chance().nextLong());
    }

    /**
     * A device opens the URL with {@code token}.
     *
     * @param number of the device; null if it is to be taken for the right one
     * @throws ApiError 20404 if there is no such URL, or it is too late; 60520 if it was opened before
     */
    public Opened open(Transaction tx, String token, @Nullable String number) {
        Row<SnaTicket> row = tickets.row(token);
        if (row == null) {
            throw ApiError.notFound(PATH + token);
        }
        SnaTicket ticket = row.value();
        if (ticket.opened()) {
            throw ApiError.badRequest(60520, "The URL was opened before; it can be opened once");
        }
        boolean other = number != null && !number.equals(ticket.to());
        int code = other ? MISMATCH : line(ticket.to()).errorCode();
        tx.replace(row, ticket.opened(code));
        return new Opened(code, code == 0 ? ticket.clientToken() : null);
    }

    /** The path of the newest URL of {@code verificationSid}; empty if it has none. */
    Optional<String> path(String verificationSid) {
        return newest(verificationSid).map(each -> PATH + each.token());
    }

    /** The newest URL of {@code verificationSid}. */
    Optional<SnaTicket> newest(String verificationSid) {
        for (SnaTicket each : tickets.newestFirst(verificationSid)) {
            return Optional.of(each);
        }
        return Optional.empty();
    }

    /** What went wrong, oldest first; an URL that was not opened counts as pending if it is the newest. */
    List<Failure> failures(String verificationSid) {
        List<Failure> all = new ArrayList<>();
        SnaTicket newest = newest(verificationSid).orElse(null);
        for (SnaTicket each : tickets.oldestFirst(verificationSid)) {
            int code = each.opened() ? each.errorCode() : each.equals(newest) ? PENDING : 0;
            if (code != 0) {
                all.add(new Failure(each.attemptSid(), code));
            }
        }
        return all;
    }

    /** Takes away the URLs of {@code verificationSid}, which is over. */
    void forget(Transaction tx, String verificationSid) {
        for (SnaTicket each : tickets.oldestFirst(verificationSid)) {
            Row<SnaTicket> row = tickets.row(each.token());
            if (row != null) {
                tx.delete(row);
            }
        }
    }
}
