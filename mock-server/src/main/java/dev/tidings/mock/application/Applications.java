package dev.tidings.mock.application;

import dev.tidings.mock.resource.Property;
import dev.tidings.mock.resource.PropertySet;
import dev.tidings.mock.resource.Resource;
import dev.tidings.mock.resource.ResourceKind;
import dev.tidings.mock.resource.Resources;
import dev.tidings.mock.resource.Scope;
import dev.tidings.mock.resource.Values;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.Optional;

/** The TwiML applications of all accounts. */
public final class Applications {
    /** How many an account may have; that there is a limit is documented (21301), how many is our choice. */
    static final int MOST = 1_000;

    private static final int BAD_URL = 21402;
    private static final int BAD_METHOD = 21403;
    private static final String POST = "POST";

    static final Property<String> SMS_URL = Property.url("sms_url").code(BAD_URL);
    static final Property<String> SMS_METHOD = method("sms_method");
    static final Property<String> SMS_FALLBACK_URL =
            Property.url("sms_fallback_url").code(BAD_URL);
    static final Property<String> SMS_FALLBACK_METHOD = method("sms_fallback_method");
    static final Property<String> SMS_STATUS_CALLBACK =
            Property.url("sms_status_callback").code(BAD_URL);
    static final Property<String> MESSAGE_STATUS_CALLBACK =
            Property.url("message_status_callback").code(BAD_URL);

    /** Public, so that whoever opens an application by hand can name it. */
    public static final Property<String> FRIENDLY_NAME =
            Property.text("friendly_name", 64).code(20002).filled().filter();

    static final ResourceKind KIND = ResourceKind.of("Application", "AP")
            .at("api", "/2010-04-01/Accounts/{AccountSid}/Applications")
            .listedAs("applications")
            .with(PropertySet.of(
                    FRIENDLY_NAME,
                    Property.word("api_version", "2010-04-01", "2008-08-01").orElse("2010-04-01"),
                    Property.url("voice_url").code(BAD_URL),
                    method("voice_method"),
                    Property.url("voice_fallback_url").code(BAD_URL),
                    method("voice_fallback_method"),
                    Property.url("status_callback").code(BAD_URL),
                    method("status_callback_method"),
                    Property.flag("voice_caller_id_lookup").orElse(false),
                    SMS_URL,
                    SMS_METHOD,
                    SMS_FALLBACK_URL,
                    SMS_FALLBACK_METHOD,
                    SMS_STATUS_CALLBACK,
                    MESSAGE_STATUS_CALLBACK,
                    Property.flag("public_application_connect_enabled").orElse(false)));

    private final Resources resources;

    private Applications(World world) {
        this.resources = Resources.in(world, KIND).rule((tx, present, next) -> {
            if (present == null) {
                requireRoom(next.scope());
            }
            return next.get(FRIENDLY_NAME) == null ? next.with(named(next)) : next;
        });
    }

    /** The applications of {@code world}, which has none yet. */
    public static Applications in(World world) {
        return new Applications(world);
    }

    private static Property<String> method(String name) {
        return Property.method(name).code(BAD_METHOD).orElse(POST);
    }

    private void requireRoom(Scope account) {
        if (resources.count(account) >= MOST) {
            throw ApiError.badRequest(21301, "Account has " + MOST + " applications, which is the most");
        }
    }

    /** What one is called that was given no name is unconfirmed. */
    private static Values named(Resource resource) {
        return resource.values().with(FRIENDLY_NAME, "Application " + resource.sid());
    }

    /** A new application of {@code accountSid} with {@code values}. */
    public Application open(Transaction tx, String accountSid, Values values) {
        return Application.of(resources.insert(tx, Scope.of(accountSid), values));
    }

    /** The application {@code sid} of {@code accountSid}. */
    public Optional<Application> find(String accountSid, String sid) {
        return resources.find(Scope.of(accountSid), sid).map(Application::of);
    }

    Resources resources() {
        return resources;
    }
}
