package dev.tidings.mock.consent;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Consents and contacts told many at once. Each item is taken or refused on its own: one that is not as it must be says so in
 * its result, and the others stand. Names of faults that the documentation does not show are ours, made like those it does.
 */
public final class BulkItems {
    /** The most items of one call. */
    static final int MOST = 25;

    private static final int CONSENT_REFUSED = 30646;
    private static final int CONTACT_REFUSED = 30647;

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern SENDER = Pattern.compile("MG[0-9a-fA-F]{32}|\\+[1-9][0-9]{6,14}|[0-9]{3,8}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /**
     * What came of one item.
     *
     * @param correlationId as it was given; null if it was not
     * @param errorCode 0 if it was taken
     * @param errorMessages what was wrong with it
     */
    public record Result(@Nullable String correlationId, int errorCode, List<String> errorMessages) {}

    private final World world;
    private final Consents consents;
    private final Contacts contacts;

    private BulkItems(World world, Consents consents, Contacts contacts) {
        this.world = world;
        this.consents = consents;
        this.contacts = contacts;
    }

    /** Takes items into {@code consents} and {@code contacts}. */
    public static BulkItems into(World world, Consents consents, Contacts contacts) {
        return new BulkItems(world, consents, contacts);
    }

    /**
     * Takes consents.
     *
     * @throws ApiError 20422 if there are none, or more than {@value #MOST}
     */
    public List<Result> consents(String accountSid, List<Map<String, @Nullable Object>> items) {
        return each(items, CONSENT_REFUSED, (item, faults) -> consent(accountSid, item, faults));
    }

    /**
     * Takes contacts.
     *
     * @throws ApiError 20422 if there are none, or more than {@value #MOST}
     */
    public List<Result> contacts(String accountSid, List<Map<String, @Nullable Object>> items) {
        return each(items, CONTACT_REFUSED, (item, faults) -> contact(accountSid, item, faults));
    }

    private static List<Result> each(
            List<Map<String, @Nullable Object>> items,
            int refused,
            BiFunction<Map<String, @Nullable Object>, List<String>, Runnable> read) {
        if (items.isEmpty() || items.size() > MOST) {
            throw ApiError.malformed("Items stands " + items.size() + " times: must be from 1 to " + MOST);
        }
        List<Result> results = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Map<String, @Nullable Object> item : items) {
            List<String> faults = new ArrayList<>();
            Runnable take = read.apply(item, faults);
            String id = text(item, "correlation_id");
            // Any 32 characters: those in the documentation are not all hexadecimal.
            if (id == null || id.length() != 32 || !met.add(id)) {
                faults.add("INVALID_CORRELATION_ID");
            }
            if (faults.isEmpty()) {
                take.run();
            }
            results.add(new Result(id, faults.isEmpty() ? 0 : refused, List.copyOf(faults)));
        }
        return results;
    }

    private Runnable consent(String accountSid, Map<String, @Nullable Object> item, List<String> faults) {
        String contact = matching(item, "contact_id", E164, faults);
        String sender = matching(item, "sender_id", SENDER, faults);
        Consent.Status status = word(item, "status", Consent.Status.values(), Consent.Status::wire, faults);
        Consent.Source source = word(item, "source", Consent.Source.values(), Consent.Source::wire, faults);
        Instant given = instant(item, "date_of_consent", faults);
        return () -> world.run(tx -> {
            consents.record(tx, new Consent(accountSid, sender, contact, status, source, false, given, tx.now()));
            return tx;
        });
    }

    private Runnable contact(String accountSid, Map<String, @Nullable Object> item, List<String> faults) {
        String contact = matching(item, "contact_id", E164, faults);
        String country =
                item.get("country_iso_code") == null ? null : matching(item, "country_iso_code", COUNTRY, faults);
        String zip = text(item, "zip_code");
        if (item.get("zip_code") != null && zip == null) {
            faults.add(fault("zip_code"));
        }
        return () -> world.run(tx -> {
            contacts.record(tx, new Contact(accountSid, contact, country, zip, tx.now()));
            return tx;
        });
    }

    private static String matching(
            Map<String, @Nullable Object> item, String name, Pattern pattern, List<String> faults) {
        String text = text(item, name);
        if (text == null || !pattern.matcher(text).matches()) {
            faults.add(fault(name));
            return "";
        }
        return text;
    }

    private static <E> E word(
            Map<String, @Nullable Object> item,
            String name,
            E[] values,
            Function<E, String> wire,
            List<String> faults) {
        String text = text(item, name);
        for (E each : values) {
            if (wire.apply(each).equals(text)) {
                return each;
            }
        }
        faults.add(fault(name));
        return values[0];
    }

    /** With a time of day and a zone: a date alone is seen to be refused. */
    private static @Nullable Instant instant(Map<String, @Nullable Object> item, String name, List<String> faults) {
        String text = text(item, name);
        if (item.get(name) == null || "".equals(text)) {
            return null;
        }
        try {
            if (text != null) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeException none) {
            // refused below, together with what is no text
        }
        faults.add(fault(name));
        return null;
    }

    private static @Nullable String text(Map<String, @Nullable Object> item, String name) {
        return item.get(name) instanceof String text ? text : null;
    }

    private static String fault(String name) {
        return "INVALID_" + name.toUpperCase(Locale.ROOT);
    }
}
