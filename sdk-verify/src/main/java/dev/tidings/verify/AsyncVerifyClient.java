package dev.tidings.verify;

import dev.tidings.core.TidingsClient;
import dev.tidings.verify.attempt.AsyncVerificationAttempts;
import dev.tidings.verify.challenge.AsyncChallenges;
import dev.tidings.verify.factor.AsyncEntities;
import dev.tidings.verify.factor.AsyncFactors;
import dev.tidings.verify.limit.AsyncRateLimits;
import dev.tidings.verify.passkey.AsyncPasskeys;
import dev.tidings.verify.push.AsyncAccessTokens;
import dev.tidings.verify.push.AsyncForms;
import dev.tidings.verify.safety.AsyncSafeList;
import dev.tidings.verify.service.AsyncMessagingConfigurations;
import dev.tidings.verify.service.AsyncVerifyServices;
import dev.tidings.verify.service.VerifyServiceSid;
import dev.tidings.verify.template.AsyncVerificationTemplates;
import dev.tidings.verify.verification.AsyncVerifications;
import dev.tidings.verify.webhook.AsyncVerifyWebhooks;

/** Sends codes and checks them without waiting; what {@link VerifyClient} throws, its futures fail with. */
public final class AsyncVerifyClient {
    private final TidingsClient client;

    private AsyncVerifyClient(TidingsClient client) {
        this.client = client;
    }

    /** A client that calls through {@code client}, which stays the caller's to close. */
    public static AsyncVerifyClient create(TidingsClient client) {
        return new AsyncVerifyClient(client);
    }

    /** The Verify services of the account. */
    public AsyncVerifyServices services() {
        return AsyncVerifyServices.of(client);
    }

    /** The verifications of the service: codes sent to people, and checks of what they type. */
    public AsyncVerifications verifications(VerifyServiceSid service) {
        return AsyncVerifications.of(client, service);
    }

    /** The verifications of the service: codes sent to people, and checks of what they type. */
    public AsyncVerifications verifications(String service) {
        return verifications(VerifyServiceSid.of(service));
    }

    /** Which Messaging Services send the codes of the service, by country. */
    public AsyncMessagingConfigurations messagingConfigurations(VerifyServiceSid service) {
        return AsyncMessagingConfigurations.of(client, service);
    }

    /** Which Messaging Services send the codes of the service, by country. */
    public AsyncMessagingConfigurations messagingConfigurations(String service) {
        return messagingConfigurations(VerifyServiceSid.of(service));
    }

    /** The rate limits of the service, and their buckets. */
    public AsyncRateLimits rateLimits(VerifyServiceSid service) {
        return AsyncRateLimits.of(client, service);
    }

    /** The rate limits of the service, and their buckets. */
    public AsyncRateLimits rateLimits(String service) {
        return rateLimits(VerifyServiceSid.of(service));
    }

    /** Who has factors in the service. */
    public AsyncEntities entities(VerifyServiceSid service) {
        return AsyncEntities.of(client, service);
    }

    /** Who has factors in the service. */
    public AsyncEntities entities(String service) {
        return entities(VerifyServiceSid.of(service));
    }

    /** The factors of somebody in the service. */
    public AsyncFactors factors(VerifyServiceSid service, String identity) {
        return AsyncFactors.of(client, service, identity);
    }

    /** The factors of somebody in the service. */
    public AsyncFactors factors(String service, String identity) {
        return factors(VerifyServiceSid.of(service), identity);
    }

    /** What somebody in the service is asked to answer with a factor. */
    public AsyncChallenges challenges(VerifyServiceSid service, String identity) {
        return AsyncChallenges.of(client, service, identity);
    }

    /** What somebody in the service is asked to answer with a factor. */
    public AsyncChallenges challenges(String service, String identity) {
        return challenges(VerifyServiceSid.of(service), identity);
    }

    /** The passkeys of the service. */
    public AsyncPasskeys passkeys(VerifyServiceSid service) {
        return AsyncPasskeys.of(client, service);
    }

    /** The passkeys of the service. */
    public AsyncPasskeys passkeys(String service) {
        return passkeys(VerifyServiceSid.of(service));
    }

    /** What devices register with in the service. */
    public AsyncAccessTokens accessTokens(VerifyServiceSid service) {
        return AsyncAccessTokens.of(client, service);
    }

    /** What devices register with in the service. */
    public AsyncAccessTokens accessTokens(String service) {
        return accessTokens(VerifyServiceSid.of(service));
    }

    /** Who is told of factors and challenges of the service. */
    public AsyncVerifyWebhooks webhooks(VerifyServiceSid service) {
        return AsyncVerifyWebhooks.of(client, service);
    }

    /** Who is told of factors and challenges of the service. */
    public AsyncVerifyWebhooks webhooks(String service) {
        return webhooks(VerifyServiceSid.of(service));
    }

    /** The attempts of the account to bring codes to people. */
    public AsyncVerificationAttempts attempts() {
        return AsyncVerificationAttempts.of(client);
    }

    /** The templates of the account. */
    public AsyncVerificationTemplates templates() {
        return AsyncVerificationTemplates.of(client);
    }

    /** Numbers that are never taken for those of fraudsters. */
    public AsyncSafeList safeList() {
        return AsyncSafeList.of(client);
    }

    /** What the calls of devices look like. */
    public AsyncForms forms() {
        return AsyncForms.of(client);
    }
}
