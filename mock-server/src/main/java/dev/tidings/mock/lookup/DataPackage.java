package dev.tidings.mock.lookup;

import dev.tidings.mock.wire.ApiError;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be asked about a number beyond whether it is one. In the order of the wire. */
public enum DataPackage {
    /** Who a call from it is shown to be of. */
    CALLER_NAME(false),
    /** Whether it got another SIM lately. */
    SIM_SWAP(false),
    /** Whether its calls are forwarded. */
    CALL_FORWARDING(false),
    /** Whether anybody can be called there. */
    LINE_STATUS(false),
    /** What kind of line it is, and whose. */
    LINE_TYPE_INTELLIGENCE(false),
    /** Whether somebody is who has it. */
    IDENTITY_MATCH(true),
    /** Whether somebody else got it since. */
    REASSIGNED_NUMBER(true),
    /** How likely messages to it are fraud. */
    SMS_PUMPING_RISK(true),
    /** How good it is. */
    PHONE_NUMBER_QUALITY_SCORE(true),
    /** Who has it. */
    PRE_FILL(true);

    /** Asks for nothing that is not answered anyhow. */
    private static final String VALIDATION = "validation";

    /** All of them. */
    static final Set<DataPackage> ALL = Collections.unmodifiableSet(EnumSet.allOf(DataPackage.class));

    /** The packages that a batch may ask for: two are of single look-ups only. */
    static final Set<DataPackage> OF_BATCHES =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PHONE_NUMBER_QUALITY_SCORE, PRE_FILL)));

    private final boolean emptyErrors;

    DataPackage(boolean emptyErrors) {
        this.emptyErrors = emptyErrors;
    }

    /** The name on the wire, such as {@code sim_swap}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether valid numbers have an empty list of errors when it is asked for, rather than none, as the samples show. */
    boolean emptyErrors() {
        return emptyErrors;
    }

    /** The package called {@code wire}, written just so. */
    public static Optional<DataPackage> find(String wire) {
        return Arrays.stream(values()).filter(each -> each.wire().equals(wire)).findFirst();
    }

    /**
     * The packages named in {@code names}, each once. What the real backend makes of a name that it does not know is unconfirmed.
     *
     * @throws ApiError 60618 if there is none of a name among {@code known}
     */
    static Set<DataPackage> read(Iterable<String> names, Set<DataPackage> known) {
        Set<DataPackage> packages = EnumSet.noneOf(DataPackage.class);
        for (String each : names) {
            String name = each.strip();
            if (name.isEmpty() || name.equals(VALIDATION)) {
                continue;
            }
            packages.add(find(name)
                    .filter(known::contains)
                    .orElseThrow(() -> ApiError.badRequest(
                            60618,
                            "Fields \"" + each + "\" must be some of "
                                    + known.stream().map(DataPackage::wire).collect(Collectors.joining(", "))
                                    + " or validation, with commas between them")));
        }
        return packages;
    }
}
