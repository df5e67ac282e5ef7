package dev.tidings.mock.channel;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.WebUrls;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One object in the body of a call to the Senders API. An object that is null or left out stays as it is, and so does a field
 * that is left out, while null or an empty text takes it away; whatever is wrong is refused with 63100, the field, its value and the rule.
 */
final class SenderBody {
    static final int INVALID = 63100;

    /** A SID that a caller may have made up. */
    private static final Pattern APPLICATION = Pattern.compile("AP[0-9a-fA-F]{32}");

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{4,14}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern BUSINESS = Pattern.compile("[0-9A-Za-z]{1,64}");

    private static final Set<String> VERTICALS = Set.of(
            "Alcohol",
            "Automotive",
            "Beauty, Spa and Salon",
            "Clothing and Apparel",
            "Education",
            "Entertainment",
            "Event Planning and Service",
            "Finance and Banking",
            "Food and Grocery",
            "Hotel and Lodging",
            "Matrimony Service",
            "Medical and Health",
            "Non-profit",
            "Online Gambling",
            "OTC Drugs",
            "Other",
            "Physical Gambling",
            "Professional Services",
            "Public Service",
            "Restaurant",
            "Shopping and Retail",
            "Travel and Transportation");

    private final String where;
    private final Map<String, @Nullable Object> fields;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> odd;

    private SenderBody(String where, Map<String, @Nullable Object> fields, List<String> odd) {
        this.where = where;
        this.fields = fields;
        this.odd = odd;
    }

    /** The whole body. */
    static SenderBody of(Map<String, @Nullable Object> fields) {
        return new SenderBody("", fields, new ArrayList<>());
    }

    /** What was sent that nobody has asked for so far, each with what leads to it. */
    List<String> odd() {
        List<String> all = new ArrayList<>(odd);
        fields.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> all.add(where + name));
        return all;
    }

    boolean has(String name) {
        known.add(name);
        return fields.containsKey(name);
    }

    /** The text {@code name}; {@code present} if it was not sent, null if it was sent empty. */
    @Nullable
    String text(String name, @Nullable String present, String rule, Predicate<String> fits) {
        if (!has(name)) {
            return present;
        }
        Object value = fields.get(name);
        if (value == null || value.equals("")) {
            return null;
        }
        if (!(value instanceof String text) || !fits.test(text)) {
            throw wrong(name, value, rule);
        }
        return text;
    }

    private @Nullable String text(String name, @Nullable String present, int longest) {
        return text(
                name,
                present,
                "a string of at most " + longest + " characters",
                text -> text.codePointCount(0, text.length()) <= longest);
    }

    private @Nullable String url(String name, @Nullable String present) {
        return text(name, present, "an absolute http or https URL", WebUrls::isWeb);
    }

    private @Nullable String word(String name, @Nullable String present, Set<String> words) {
        return text(
                name,
                present,
                "one of " + String.join(", ", words.stream().sorted().toList()),
                words::contains);
    }

    /** The object {@code name}; null if it was not sent, or sent as null. */
    private @Nullable SenderBody object(String name) {
        Object value = has(name) ? fields.get(name) : null;
        if (value == null) {
            return null;
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(name, value, "an object");
        }
        return new SenderBody(where + name + ".", members(map), odd);
    }

    @SuppressWarnings("unchecked") // names in JSON are texts
    private static Map<String, @Nullable Object> members(Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
    }

    private void done() {
        odd.addAll(fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> where + name)
                .toList());
    }

    ApiError wrong(String name, @Nullable Object value, String rule) {
        String shown = String.valueOf(value);
        return ApiError.badRequest(
                INVALID,
                where + name + " \"" + (shown.length() > 200 ? shown.substring(0, 200) + "…" : shown) + "\" must be "
                        + rule);
    }

    /**
     * Whose sender is to be made.
     *
     * @throws ApiError 63100 if there can be no such address, 63105 if it is on a channel where consoles make senders
     */
    ChannelAddress address() {
        String rule = "whatsapp: and a phone number in E.164, or rcs: and the id of a sender";
        String text = text("sender_id", null, rule, any -> true);
        if (text == null) {
            throw ApiError.badRequest(INVALID, "sender_id is required: it must be " + rule);
        }
        if (text.startsWith(Channel.MESSENGER.prefix())) {
            throw unsupported("sender_id \"" + text + "\"", "Messenger", "its pages are connected in the Console");
        }
        return ChannelAddress.parse(text)
                .filter(each -> !each.channel().phone() && each.sender())
                .orElseThrow(() -> wrong("sender_id", text, rule));
    }

    static ApiError unsupported(String what, String channel, String why) {
        return ApiError.badRequest(63105, what + " is not supported on " + channel + ": " + why);
    }

    /**
     * What is set of a sender on {@code channel} after this.
     *
     * @throws ApiError 63100 if something cannot be so, 63105 if it cannot be on this channel
     */
    SenderSetup setup(Channel channel, SenderSetup present) {
        return new SenderSetup(
                configuration(channel, present.configuration()),
                webhook(present.webhook()),
                profile(channel, present.profile()));
    }

    private SenderSetup.@Nullable Configuration configuration(
            Channel channel, SenderSetup.@Nullable Configuration present) {
        SenderBody body = object("configuration");
        if (body == null) {
            return present;
        }
        if (channel != Channel.WHATSAPP) {
            throw unsupported("configuration", channel.title(), "it is about WhatsApp Business Accounts");
        }
        SenderSetup.Configuration old =
                present == null ? new SenderSetup.Configuration(null, "sms", null, null) : present;
        String waba = body.text(
                "waba_id",
                old.wabaId(),
                "the id of a WhatsApp Business Account",
                text -> BUSINESS.matcher(text).matches());
        if (old.wabaId() != null && !old.wabaId().equals(waba)) {
            throw body.wrong("waba_id", waba, old.wabaId() + ": it cannot be changed");
        }
        body.has("verification_code");
        String method = body.word("verification_method", old.verificationMethod(), Set.of("sms", "voice"));
        SenderSetup.Configuration next = new SenderSetup.Configuration(
                waba,
                method == null && present == null ? "sms" : method,
                body.text(
                        "voice_application_sid",
                        old.voiceApplicationSid(),
                        "AP and 32 hexadecimal digits",
                        text -> APPLICATION.matcher(text).matches()),
                body.word("account_type", old.accountType(), Set.of("ISV", "ISVSubAccount")));
        body.done();
        return next;
    }

    /** The code that the number's owner has got; null if none is given. */
    @Nullable
    String verificationCode() {
        SenderBody body = object("configuration");
        return body == null
                ? null
                : body.text(
                        "verification_code",
                        null,
                        "the 6 digits that were sent to the number",
                        text -> text.matches("[0-9]{6}"));
    }

    private SenderSetup.@Nullable Webhook webhook(SenderSetup.@Nullable Webhook present) {
        SenderBody body = object("webhook");
        if (body == null) {
            return present;
        }
        SenderSetup.Webhook old = present == null ? SenderSetup.Webhook.NONE : present;
        Set<String> methods = Set.of("POST", "PUT");
        SenderSetup.Webhook next = new SenderSetup.Webhook(
                body.url("callback_url", old.callbackUrl()),
                body.word("callback_method", old.callbackMethod(), methods),
                body.url("fallback_url", old.fallbackUrl()),
                body.word("fallback_method", old.fallbackMethod(), methods),
                body.url("status_callback_url", old.statusCallbackUrl()),
                // Of this one no values are documented.
                body.word("status_callback_method", old.statusCallbackMethod(), Set.of("GET", "POST", "PUT")));
        body.done();
        return next;
    }

    /** How long texts may be is Meta's and Google's to say; Twilio's reference repeats none of it. */
    private SenderSetup.@Nullable Profile profile(Channel channel, SenderSetup.@Nullable Profile present) {
        boolean whatsApp = channel == Channel.WHATSAPP;
        SenderBody body = object("profile");
        if (body == null) {
            if (whatsApp && present == null) {
                throw ApiError.badRequest(INVALID, "profile.name is required on WhatsApp");
            }
            return present;
        }
        SenderSetup.Profile old = present == null ? SenderSetup.Profile.NONE : present;
        SenderSetup.Profile next = new SenderSetup.Profile(
                body.name(whatsApp, old.name()),
                body.text("about", old.about(), 139),
                body.text("address", old.address(), 256),
                body.text("description", old.description(), whatsApp ? 512 : 100),
                body.url("logo_url", old.logoUrl()),
                body.url("banner_url", old.bannerUrl()),
                body.url("privacy_url", old.privacyUrl()),
                body.url("terms_of_service_url", old.termsOfServiceUrl()),
                body.text(
                        "accent_color",
                        old.accentColor(),
                        "a color, # and 6 hexadecimal digits",
                        text -> COLOR.matcher(text).matches()),
                body.word("vertical", old.vertical(), VERTICALS),
                body.labeled("websites", "website", old.websites(), "an absolute http or https URL", WebUrls::isWeb),
                body.labeled(
                        "emails",
                        "email",
                        old.emails(),
                        "an email address",
                        text -> EMAIL.matcher(text).matches()),
                body.labeled(
                        "phone_numbers",
                        "phone_number",
                        old.phoneNumbers(),
                        "a phone number in E.164",
                        text -> PHONE.matcher(text).matches()));
        body.done();
        return next;
    }

    /** What Meta's guidelines say besides, such as that it must be the name of the business, nobody here can tell. */
    private @Nullable String name(boolean whatsApp, @Nullable String present) {
        String rule = "a name of 3 to 128 characters with a letter in it";
        String name = text(
                "name",
                present,
                rule,
                text -> text.length() >= 3
                        && text.length() <= 128
                        && text.codePoints().anyMatch(Character::isLetter));
        if (whatsApp && name == null) {
            throw ApiError.badRequest(INVALID, "profile.name is required on WhatsApp: it must be " + rule);
        }
        return name;
    }

    private @Nullable List<SenderSetup.Labeled> labeled(
            String name,
            String member,
            @Nullable List<SenderSetup.Labeled> present,
            String rule,
            Predicate<String> fits) {
        if (!has(name)) {
            return present;
        }
        Object value = fields.get(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof List<?> list)) {
            throw wrong(name, value, "an array of objects");
        }
        List<SenderSetup.Labeled> all = new ArrayList<>();
        for (Object each : list) {
            if (!(each instanceof Map<?, ?> map)) {
                throw wrong(name, each, "an array of objects");
            }
            SenderBody one = new SenderBody(where + name + "[" + all.size() + "].", members(map), odd);
            String text = one.text(member, null, rule, fits);
            if (text == null) {
                throw one.wrong(member, "", rule);
            }
            all.add(new SenderSetup.Labeled(text, one.text("label", null, 64)));
            one.done();
        }
        return List.copyOf(all);
    }

    /**
     * With which registrations an RCS sender is handed in; null if it is not. Samples show it, though the specification does not.
     *
     * @param country the carriers of a country, by its code
     */
    @Nullable
    Launch launch(
            Channel channel,
            Launch present,
            java.util.function.BiFunction<String, @Nullable String, Launch.Country> country) {
        SenderBody body = object("compliance");
        if (body == null) {
            return null;
        }
        if (channel != Channel.RCS) {
            throw unsupported("compliance", channel.title(), "countries let in RCS senders only");
        }
        String rule = "BU and what follows it";
        String registration =
                body.text("registration_sid", present.registrationSid(), rule, text -> text.startsWith("BU"));
        if (registration == null || registration.isEmpty()) {
            throw body.wrong("registration_sid", "", rule);
        }
        Launch next = new Launch(registration, present.countries());
        Object value = body.has("countries") ? body.fields.get("countries") : List.of();
        if (!(value instanceof List<?> list)) {
            throw body.wrong("countries", value, "an array of objects");
        }
        for (Object each : list) {
            if (!(each instanceof Map<?, ?> map)) {
                throw body.wrong("countries", each, "an array of objects");
            }
            SenderBody one = new SenderBody(body.where + "countries[].", members(map), odd);
            String code = one.text("country", null, "an ISO 3166 code, such as US", text -> text.matches("[A-Z]{2}"));
            if (code == null) {
                throw one.wrong("country", "", "an ISO 3166 code, such as US");
            }
            String own = one.text("registration_sid", null, rule, text -> text.startsWith("BU"));
            // The samples write UK.
            next = next.country(code).isPresent() ? next : next.with(country.apply(code, own));
            one.done();
        }
        body.done();
        return next;
    }
}
