package dev.tidings.mock.factor;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import java.util.regex.Pattern;

/** What an application may call an entity. It is compared with its case. */
public final class Identity {
    /** What it must be, for refusals. */
    public static final String RULE = "8 to 64 letters and digits, which dashes may separate";

    private static final Pattern ALLOWED = Pattern.compile("(?=.{8,64}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private Identity() {}

    /** Whether something may be called so. */
    public static boolean fits(String text) {
        return ALLOWED.matcher(text).matches();
    }

    /** The parameter {@code Identity}; refused with {@code code}. */
    public static Field<String> field(int code) {
        return Field.of("Identity", RULE, text -> fits(text) ? text : null).invalid(code);
    }

    /**
     * The same identity, if something may be called so.
     *
     * @throws ApiError 60306
     */
    static String checked(String identity) {
        if (!fits(identity)) {
            throw ApiError.badRequest(60306, "Invalid parameter `Identity`: " + identity + ". It must be " + RULE);
        }
        return identity;
    }
}
