package dev.tidings.mock.line;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.world.Randomness;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.Optional;

/**
 * What is known of every line: what a test has set, else what its number alone decides, so that it is the same on every server.
 *
 * <p>Where a numbering plan does not tell fixed lines from mobiles, as in the US and Canada, the number draws: seven in ten are
 * mobiles. Numbers of exchange 555, which are nobody's, always are, so that what people write in tests can be texted.
 */
public final class Lines {
    private static final int MOBILE_PERCENT = 70;
    private static final int LANDLINE_PERCENT = 14;
    private static final int FIXED_VOIP_PERCENT = 6;

    private final CarrierNetwork network;
    private final Table<LineProfile> profiles;
    private final Table<LineOverride> overrides;

    private Lines(World world, CarrierNetwork network) {
        this.network = network;
        this.profiles = world.table("line.profiles", LineProfile.class, LineProfile::number, any -> "");
        this.overrides = world.table("line.overrides", LineOverride.class, LineOverride::key, LineOverride::accountSid);
    }

    /** The lines of {@code world}, served by {@code network}. */
    public static Lines in(World world, CarrierNetwork network) {
        return new Lines(world, network);
    }

    /** What {@code accountSid} knows of {@code line}. */
    public LineFacts facts(String accountSid, Line line) {
        LineFacts facts = facts(line);
        return override(accountSid, line.e164())
                .map(each -> facts.seenAs(each.type()))
                .orElse(facts);
    }

    private LineFacts facts(Line line) {
        LineProfile set = profile(line.e164());
        LineType type = set.lineType() != null ? set.lineType() : usualType(line);
        if (!type.hasCarrier()) {
            return new LineFacts(type, type, null, null, null);
        }
        Carrier carrier = set.carrierName() != null
                ? CarrierBook.get().mobile(line.region(), set.carrierName())
                : usualCarrier(line, type);
        String country = set.mobileCountryCode() != null ? set.mobileCountryCode() : carrier.mobileCountryCode();
        String code = set.mobileNetworkCode() != null
                ? set.mobileNetworkCode()
                : type == LineType.MOBILE ? carrier.mobileNetworkCode() : null;
        return new LineFacts(type, type, carrier.name(), country, code);
    }

    private Carrier usualCarrier(Line line, LineType type) {
        CarrierBook book = CarrierBook.get();
        return type == LineType.MOBILE
                ? book.mobile(line.region(), network.carrier(line.e164(), line.region()))
                : book.fixed(line.region(), type, mark(line.e164()));
    }

    private static LineType usualType(Line line) {
        return switch (line.type()) {
            case LOCAL -> line.landline() ? LineType.LANDLINE : drawn(line);
            case UNKNOWN -> LineType.MOBILE;
            case VOIP -> mark(line.e164()) % 2 == 0 ? LineType.FIXED_VOIP : LineType.NON_FIXED_VOIP;
            case MOBILE, SHORT_CODE, MACHINE_TO_MACHINE -> LineType.MOBILE;
            case TOLL_FREE -> LineType.TOLL_FREE;
            case PREMIUM -> LineType.PREMIUM;
            case NATIONAL -> LineType.UAN;
            case SHARED_COST -> LineType.SHARED_COST;
            case OTHER -> other(line.e164());
        };
    }

    private static LineType drawn(Line line) {
        String number = line.e164();
        boolean fictitious = number.startsWith("+1") && (number.startsWith("555", 5) || number.startsWith("555", 2));
        int percent = (int) (mark(number) % 100);
        if (fictitious || percent < MOBILE_PERCENT) {
            return LineType.MOBILE;
        }
        return percent < MOBILE_PERCENT + LANDLINE_PERCENT
                ? LineType.LANDLINE
                : percent < MOBILE_PERCENT + LANDLINE_PERCENT + FIXED_VOIP_PERCENT
                        ? LineType.FIXED_VOIP
                        : LineType.NON_FIXED_VOIP;
    }

    /** Whether {@code number} is of North America's exchange or area 555, and so nobody's. */
    static boolean isFictitious(String number) {
        return number.startsWith("+1") && (number.startsWith("555", 5) || number.startsWith("555", 2));
    }

    private static LineType other(String number) {
        try {
            PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
            return switch (plans.getNumberType(plans.parse(number, null))) {
                case PERSONAL_NUMBER -> LineType.PERSONAL;
                case PAGER -> LineType.PAGER;
                case VOICEMAIL -> LineType.VOICEMAIL;
                default -> LineType.UNKNOWN;
            };
        } catch (NumberParseException none) {
            return LineType.UNKNOWN;
        }
    }

    /** The same for a number on every server; zero or more. */
    static long mark(String number) {
        return Randomness.mixed(number.hashCode() * 0xD1342543DE82EF95L) >>> 1;
    }

    /** What is set for {@code number}, in E.164; nothing unless a test has set it, or the documentation shows the number. */
    public LineProfile profile(String number) {
        return profiles.find(number).orElseGet(() -> KnownNumbers.profile(number));
    }

    /** Sets what is known of a number, all of it. */
    public LineProfile set(Transaction tx, LineProfile profile) {
        tx.put(profiles, profile);
        return profile;
    }

    /** Forgets what is set for {@code number}; whether anything was. */
    public boolean forget(Transaction tx, String number) {
        Row<LineProfile> row = profiles.row(number);
        if (row != null) {
            tx.delete(row);
        }
        return row != null;
    }

    /** The override that {@code accountSid} has for {@code number}, in E.164. */
    public Optional<LineOverride> override(String accountSid, String number) {
        return overrides.find(LineOverride.key(accountSid, number));
    }

    /** Lets {@code accountSid} see {@code line} as {@code type}; an override that it has is replaced. */
    public LineOverride override(Transaction tx, String accountSid, Line line, LineType type, String reason) {
        LineOverride made =
                new LineOverride(accountSid, line.e164(), facts(line).originalType(), type, reason, tx.now());
        tx.put(overrides, made);
        return made;
    }

    /** Lets the account see the number as it is again; whether it did not. */
    public boolean endOverride(Transaction tx, String accountSid, String number) {
        Row<LineOverride> row = overrides.row(LineOverride.key(accountSid, number));
        if (row != null) {
            tx.delete(row);
        }
        return row != null;
    }
}
