package dev.tidings.mock.otp;

import dev.tidings.mock.wire.ApiError;
import java.util.Locale;
import java.util.Set;

/**
 * Something that keeps a Verify service from sending and that its API does not show: what Twilio or SendGrid have not granted,
 * or what is wrong in the Console. A new service has none of them: as elsewhere on this server, what the real backend demands
 * is granted, and can be taken away to see the refusal. Statuses that the documentation does not give are ours.
 */
public enum Hindrance {
    /** The account is under review: nothing can be created. */
    UNDER_REVIEW(60238, 403, "Verification creation is blocked by Twilio: the account is under review"),
    /** Sign-ups look fraudulent. */
    SIGN_UP_FRAUD(60412, 403, "The verification was blocked: the sign-up looks fraudulent"),
    /** The device looks fraudulent. */
    DEVICE_FRAUD(60413, 403, "The verification was blocked: the device looks fraudulent"),
    /** More is sent than the account may send. */
    MESSAGING_LIMIT(60245, 429, "Messaging limits exceeded"),
    /** Names other than the service's own are not enabled. */
    NO_CUSTOM_NAME(60204, 403, "CustomFriendlyName is not enabled for this service"),
    /** Payments are not enabled for the account. */
    NO_PSD2(60204, 403, "PSD2 is not enabled for this service"),
    /** Texts of the application's own are not supported. */
    NO_CUSTOM_MESSAGE(60243, 400, "Custom messages are not supported for this service"),
    /** Templates of one's own are off. */
    NO_OWN_TEMPLATES(60239, 400, "Bringing own templates is not enabled for this account"),
    /** Templates are not allowed. */
    NO_TEMPLATES(60240, 400, "Templates are not allowed for this service"),
    /** Only the usual text is allowed. */
    STATIC_MESSAGE(60241, 400, "A static message is required for this service"),
    /** China has not vetted the service. */
    CHINA_UNVETTED(60220, 400, "China requires use case vetting before messages can be sent there"),
    /** Australia does not know the sender. */
    AUSTRALIA_UNREGISTERED(60250, 400, "Australia requires the registration of the sender ID"),
    /** WhatsApp has no template for codes. */
    NO_WHATSAPP_TEMPLATE(60242, 400, "The WhatsApp template for codes does not exist"),
    /** No email integration. */
    NO_MAILER(60217, 400, "The service has no email integration"),
    /** Its template is not active. */
    INACTIVE_EMAIL_TEMPLATE(60218, 400, "The SendGrid template is not active"),
    /** Its template has no place for the code. */
    EMAIL_PLACEHOLDERS(60219, 400, "The SendGrid template lacks required placeholders"),
    /** Its sender is not verified. */
    UNVERIFIED_FROM(60222, 403, "The from address is not verified with SendGrid"),
    /** The recipient's domain cannot be read. */
    UNREADABLE_DOMAIN(60236, 400, "The email domain cannot be read"),
    /** The recipient's domain is not allowed. */
    DENIED_DOMAIN(60237, 400, "The email domain is denied"),
    /** SendGrid's credits are used up. */
    NO_EMAIL_CREDITS(60603, 401, "SendGrid: the maximum of credits is exceeded"),
    /** SendGrid does not know the key. */
    EMAIL_UNAUTHORIZED(60604, 401, "SendGrid: not authorized");

    private static final Set<Hindrance> OF_EMAIL = Set.of(
            NO_MAILER,
            INACTIVE_EMAIL_TEMPLATE,
            EMAIL_PLACEHOLDERS,
            UNVERIFIED_FROM,
            UNREADABLE_DOMAIN,
            DENIED_DOMAIN,
            NO_EMAIL_CREDITS,
            EMAIL_UNAUTHORIZED);

    private final int code;
    private final int status;
    private final String message;

    Hindrance(int code, int status, String message) {
        this.code = code;
        this.status = status;
        this.message = message;
    }

    /** The name in the admin API, such as {@code no_mailer}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The error code. */
    public int code() {
        return code;
    }

    /** What to answer. */
    ApiError refusal() {
        return new ApiError(code, status, message);
    }

    /** Whether it is in the way of {@code draft}, which goes on {@code channel}. */
    boolean concerns(VerificationDraft draft, OtpChannel channel) {
        VerificationDraft.Wording wording = draft.wording();
        boolean text = channel == OtpChannel.SMS || channel == OtpChannel.RCS;
        return switch (this) {
            case UNDER_REVIEW, MESSAGING_LIMIT -> true;
            case SIGN_UP_FRAUD, DEVICE_FRAUD -> draft.riskCheck() && channel == OtpChannel.SMS;
            case NO_CUSTOM_NAME -> wording.friendlyName() != null;
            case NO_PSD2 -> draft.amount() != null || draft.payee() != null;
            case NO_CUSTOM_MESSAGE -> wording.message() != null;
            case NO_OWN_TEMPLATES, NO_TEMPLATES -> wording.templateSid() != null;
            case STATIC_MESSAGE -> wording.templateSid() != null || wording.message() != null;
            case CHINA_UNVETTED -> text && draft.region().equals("CN");
            case AUSTRALIA_UNREGISTERED -> text && draft.region().equals("AU");
            case NO_WHATSAPP_TEMPLATE -> channel == OtpChannel.WHATSAPP;
            default -> OF_EMAIL.contains(this) && channel == OtpChannel.EMAIL;
        };
    }
}
