package dev.tidings.lookup.number;

import dev.tidings.core.internal.resource.Check;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One of many numbers to be looked up at once. Printing it does not show which.
 *
 * @param phoneNumber E.164 form, or national form, of the United States unless the query names a country
 * @param correlationId what ties the result to it, if anything is to
 * @param params what is to be told of it
 */
public record LookupQuery(String phoneNumber, Optional<String> correlationId, LookupParams params) {
    /** Refuses what one of many cannot be asked. */
    public LookupQuery {
        Check.given("phoneNumber", phoneNumber);
        if (params.verificationSid().isPresent()) {
            throw Check.refused("verificationSid is given: only a number that is looked up by itself can have one");
        }
    }

    /** Whether the number is valid, its country and its formats. */
    public static LookupQuery of(String phoneNumber) {
        return of(phoneNumber, UnaryOperator.identity());
    }

    /** What {@code describe} asks for. */
    public static LookupQuery of(String phoneNumber, UnaryOperator<LookupParams.Builder> describe) {
        return new LookupQuery(
                phoneNumber,
                Optional.empty(),
                describe.apply(LookupParams.builder()).build());
    }

    /** The same, with this correlation id. */
    public LookupQuery withCorrelationId(String id) {
        return new LookupQuery(phoneNumber, Optional.of(id), params);
    }

    /** As it is on the wire. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        correlationId.ifPresent(id -> members.put("correlation_id", id));
        members.put("phone_number", phoneNumber);
        if (!params.fields().isEmpty()) {
            members.put("fields", params.fields().stream().distinct().toList());
        }
        params.countryCode().ifPresent(code -> members.put("country_code", code));
        params.identity().ifPresent(identity -> members.put("identity_match", IdentityMembers.json(identity)));
        params.lastVerifiedDate()
                .ifPresent(
                        day -> members.put("reassigned_number", Map.of("last_verified_date", LookupRules.digits(day))));
        params.partnerSubId().ifPresent(id -> members.put("sms_pumping_risk", Map.of("partner_sub_id", id)));
        return members;
    }

    @Override
    public String toString() {
        return "LookupQuery[" + correlationId.orElse("") + ": " + params + "]";
    }
}
