package dev.tidings.verify.attempt;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.verify.verification.AttemptSid;

/** The facts of the VerificationAttempt resource and its summary: paths, filters, models. */
final class AttemptOperations {
    private static final String ATTEMPTS = "/v2/Attempts";
    private static final String ATTEMPT = "/v2/Attempts/{Sid}";
    private static final String SUMMARY = "/v2/Attempts/Summary";

    private final Api api;

    private AttemptOperations(Api api) {
        this.api = api;
    }

    static AttemptOperations of(TidingsClient client) {
        return new AttemptOperations(Api.of(client, "verify"));
    }

    AttemptOperations with(RequestOptions options) {
        return new AttemptOperations(api.with(options));
    }

    Operation<VerificationAttempt> fetch(AttemptSid sid) {
        return api.fetch(VerificationAttempt.class, ATTEMPT, sid.toString());
    }

    ListOperation<VerificationAttempt> list(AttemptListParams p) {
        return api.list(VerificationAttempt.class, "attempts", ATTEMPTS)
                .query("DateCreatedAfter", p.dateCreatedAfter())
                .query("DateCreatedBefore", p.dateCreatedBefore())
                .query("ChannelData.To", p.channelDataTo())
                .query("Country", p.country().map(code -> Check.country("country", code)))
                .query("Channel", p.channel())
                .query("VerifyServiceSid", p.verifyServiceSid())
                .query("VerificationSid", p.verificationSid())
                .query("Status", p.status())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<AttemptSummary> summary(AttemptSummaryParams p) {
        return api.fetch(AttemptSummary.class, SUMMARY)
                .query("VerifyServiceSid", p.verifyServiceSid())
                .query("DateCreatedAfter", p.dateCreatedAfter())
                .query("DateCreatedBefore", p.dateCreatedBefore())
                .query("Country", p.country().map(code -> Check.country("country", code)))
                .query("Channel", p.channel())
                .query("DestinationPrefix", p.destinationPrefix());
    }
}
