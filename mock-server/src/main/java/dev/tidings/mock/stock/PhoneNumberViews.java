package dev.tidings.mock.stock;

import dev.tidings.mock.number.NumberSettings;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;

/** Owned numbers on the wire. */
final class PhoneNumberViews {
    /** In the list of all kinds. */
    static final View<OwnedNumber> PHONE = View.of("IncomingPhoneNumber", (number, out) -> {
        phone(number, out);
        out.string("type", number.type().wire());
    });

    /** In the list of one kind, where the kind is not said again. */
    static final View<OwnedNumber> TYPED = View.of("IncomingPhoneNumber", PhoneNumberViews::phone);

    static final View<OwnedNumber> SHORT_CODE = View.of("ShortCode", (code, out) -> {
        identity(code, out);
        out.string("short_code", code.address());
        NumberSettings.SHORT_CODE.write(code.settings(), out);
        out.uri("uri", path(code) + "/SMS/ShortCodes/" + code.sid());
    });

    private PhoneNumberViews() {}

    private static void phone(OwnedNumber number, ResourceWriter out) {
        Offer offer = PhoneNumbers.offer(number);
        identity(number, out);
        out.string("phone_number", number.address());
        NumberSettings.PHONE.write(number.settings(), out);
        out.string("address_requirements", (offer == null ? AddressNeed.NONE : offer.address()).wire())
                .bool("beta", offer != null && offer.beta())
                .string("origin", "twilio")
                .string("status", "in-use")
                // Nobody checks emergency addresses here: one that is named is registered.
                .string(
                        "emergency_address_status",
                        number.settings().get(NumberSettings.EMERGENCY_ADDRESS_SID) == null
                                ? "unregistered"
                                : "registered");
        AvailableViews.capabilities(number.capabilities(), out);
        out.uri("uri", path(number) + "/IncomingPhoneNumbers/" + number.sid());
    }

    private static void identity(OwnedNumber number, ResourceWriter out) {
        out.string("sid", number.sid())
                .string("account_sid", number.accountSid())
                .string("friendly_name", number.friendlyName())
                .rfc2822("date_created", number.created())
                .rfc2822("date_updated", number.updated());
    }

    private static String path(OwnedNumber number) {
        return "/2010-04-01/Accounts/" + number.accountSid();
    }
}
