package dev.tidings.mock.callerid;

import dev.tidings.mock.wire.View;

/** Verified numbers on the wire. */
final class CallerIdViews {
    static final View<CallerId> CALLER_ID = View.of(
            "OutgoingCallerId",
            (callerId, out) -> out.string("sid", callerId.sid())
                    .string("account_sid", callerId.accountSid())
                    .string("friendly_name", callerId.friendlyName())
                    .string("phone_number", callerId.phoneNumber())
                    .rfc2822("date_created", callerId.created())
                    .rfc2822("date_updated", callerId.updated())
                    .uri("uri", callerId.path()));

    static final View<Validation> VALIDATION = View.of(
            "ValidationRequest",
            (validation, out) -> out.string("account_sid", validation.accountSid())
                    .string("call_sid", validation.callSid())
                    .string("friendly_name", validation.friendlyName())
                    .string("phone_number", validation.phoneNumber())
                    .string("validation_code", validation.code()));

    private CallerIdViews() {}
}
