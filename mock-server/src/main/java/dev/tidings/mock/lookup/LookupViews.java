package dev.tidings.mock.lookup;

import dev.tidings.mock.line.LineFacts;
import dev.tidings.mock.line.LineOverride;
import dev.tidings.mock.wire.Forms;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers, overrides and rules on the wire. */
final class LookupViews {
    static final View<LookupAnswer> ANSWER = View.of("PhoneNumber", (answer, out) -> {
        reading(answer, out);
        PackageViews.all(answer, out);
        out.url("url", "/v2/PhoneNumbers/" + segment(answer.reading().number()));
    });

    static final View<Batch.Result> BATCH_ITEM = View.of("PhoneNumber", (item, out) -> {
        out.string("correlation_id", item.correlationId()).number("twilio_error_code", item.errorCode());
        reading(item.answer(), out);
        PackageViews.all(item.answer(), out);
    });

    static final View<LineOverride> OVERRIDE = View.of(
            "Override",
            (override, out) -> out.string("phone_number", override.number())
                    .string("original_line_type", override.original().wire())
                    .string("overridden_line_type", override.type().wire())
                    .string("override_reason", override.reason())
                    .iso("override_timestamp", override.at())
                    .string("overridden_by_account_sid", override.accountSid()));

    static final View<LookupRules.Rule> RULE = View.of(
            "RateLimit",
            (rule, out) -> out.string("field", rule.field())
                    .number("limit", rule.limit())
                    .string("bucket", rule.bucket())
                    .string("owner", rule.owner())
                    .number("ttl", rule.window().toSeconds()));

    static final View<FirstLookups.Answer> FIRST_ANSWER = View.of("PhoneNumber", (answer, out) -> {
        LookupAnswer.Said<LookupAnswer.Caller> caller = answer.caller();
        if (caller == null) {
            out.string("caller_name", null);
        } else {
            out.object("caller_name", fields -> PackageViews.caller(caller.data(), caller.error(), fields));
        }
        out.string("country_code", answer.reading().country())
                .string("phone_number", answer.reading().number())
                .string("national_format", answer.reading().national());
        LookupAnswer.Said<LineFacts> carrier = answer.carrier();
        if (carrier == null) {
            out.string("carrier", null);
        } else {
            out.object("carrier", fields -> carrier(carrier, fields));
        }
        addOns(answer.addOns(), out);
        out.url("url", "/v1/PhoneNumbers/" + segment(answer.reading().number()));
    });

    private LookupViews() {}

    private static void reading(LookupAnswer answer, ResourceWriter out) {
        NumberReading reading = answer.reading();
        out.string("calling_country_code", reading.callingCode())
                .string("country_code", reading.country())
                .string("phone_number", reading.number())
                .string("national_format", reading.national())
                .bool("valid", reading.valid())
                .data("validation_errors", reading.errors(answer.asked()));
    }

    /** The first version tells no codes of networks that are not mobile. */
    private static void carrier(LookupAnswer.Said<LineFacts> said, ResourceWriter out) {
        LineFacts facts = said.data();
        String type = facts == null ? null : facts.type().simple();
        boolean mobile = "mobile".equals(type);
        out.string("mobile_country_code", facts != null && mobile ? facts.mobileCountryCode() : null)
                .string("mobile_network_code", facts != null && mobile ? facts.mobileNetworkCode() : null)
                .string("name", facts == null ? null : facts.carrierName())
                .string("type", type)
                .number("error_code", said.error());
    }

    private static void addOns(@Nullable Map<String, FirstLookups.Answer.AddOn> addOns, ResourceWriter out) {
        if (addOns == null) {
            out.string("add_ons", null);
            return;
        }
        out.object(
                "add_ons",
                all -> all.string("status", "successful")
                        .string("message", null)
                        .number("code", null)
                        .object(
                                "results",
                                results -> addOns.forEach((name, each) -> results.object(
                                        name,
                                        result -> result.string(
                                                        "status", each.result() == null ? "failed" : "successful")
                                                .string("request_sid", each.requestSid())
                                                .string("message", each.message())
                                                .number("code", each.code())
                                                .data("result", each.result())))));
    }

    /** {@code number} as a segment of a path, in which a plus stays a plus. */
    private static String segment(String number) {
        return Forms.encode(number).replace("+", "%20").replace("%2B", "+");
    }
}
