package dev.tidings.verify;

import dev.tidings.core.TidingsClient;
import dev.tidings.verify.attempt.VerificationAttempts;
import dev.tidings.verify.challenge.Challenges;
import dev.tidings.verify.factor.Entities;
import dev.tidings.verify.factor.Factors;
import dev.tidings.verify.limit.RateLimits;
import dev.tidings.verify.passkey.Passkeys;
import dev.tidings.verify.push.AccessTokens;
import dev.tidings.verify.push.Forms;
import dev.tidings.verify.safety.SafeList;
import dev.tidings.verify.service.MessagingConfigurations;
import dev.tidings.verify.service.VerifyServiceSid;
import dev.tidings.verify.service.VerifyServices;
import dev.tidings.verify.template.VerificationTemplates;
import dev.tidings.verify.verification.Verifications;
import dev.tidings.verify.webhook.VerifyWebhooks;

/**
 * Sends codes and checks them, and knows users by apps, devices and passkeys, blocking until each answer is there;
 * {@link
 * #async()} does not wait. Any thread may use it.
 *
 * <pre>{@code
 * VerifyClient verify = VerifyClient.create(client);
 * verify.verifications(service).create("+14155550123", Channel.SMS);
 * boolean theirs = verify.verifications(service).check("+14155550123", typed).approved();
 * }</pre>
 */
public final class VerifyClient {
    private final TidingsClient client;
    private final AsyncVerifyClient async;

    private VerifyClient(TidingsClient client) {
        this.client = client;
        this.async = AsyncVerifyClient.create(client);
    }

    /** A client that calls through {@code client}, which stays the caller's to close. */
    public static VerifyClient create(TidingsClient client) {
        return new VerifyClient(client);
    }

    /** The Verify services of the account. */
    public VerifyServices services() {
        return VerifyServices.of(client);
    }

    /** The verifications of the service: codes sent to people, and checks of what they type. */
    public Verifications verifications(VerifyServiceSid service) {
        return Verifications.of(client, service);
    }

    /** The verifications of the service: codes sent to people, and checks of what they type. */
    public Verifications verifications(String service) {
        return verifications(VerifyServiceSid.of(service));
    }

    /** Which Messaging Services send the codes of the service, by country. */
    public MessagingConfigurations messagingConfigurations(VerifyServiceSid service) {
        return MessagingConfigurations.of(client, service);
    }

    /** Which Messaging Services send the codes of the service, by country. */
    public MessagingConfigurations messagingConfigurations(String service) {
        return messagingConfigurations(VerifyServiceSid.of(service));
    }

    /** The rate limits of the service, and their buckets. */
    public RateLimits rateLimits(VerifyServiceSid service) {
        return RateLimits.of(client, service);
    }

    /** The rate limits of the service, and their buckets. */
    public RateLimits rateLimits(String service) {
        return rateLimits(VerifyServiceSid.of(service));
    }

    /** Who has factors in the service. */
    public Entities entities(VerifyServiceSid service) {
        return Entities.of(client, service);
    }

    /** Who has factors in the service. */
    public Entities entities(String service) {
        return entities(VerifyServiceSid.of(service));
    }

    /** The factors of somebody in the service. */
    public Factors factors(VerifyServiceSid service, String identity) {
        return Factors.of(client, service, identity);
    }

    /** The factors of somebody in the service. */
    public Factors factors(String service, String identity) {
        return factors(VerifyServiceSid.of(service), identity);
    }

    /** What somebody in the service is asked to answer with a factor. */
    public Challenges challenges(VerifyServiceSid service, String identity) {
        return Challenges.of(client, service, identity);
    }

    /** What somebody in the service is asked to answer with a factor. */
    public Challenges challenges(String service, String identity) {
        return challenges(VerifyServiceSid.of(service), identity);
    }

    /** The passkeys of the service. */
    public Passkeys passkeys(VerifyServiceSid service) {
        return Passkeys.of(client, service);
    }

    /** The passkeys of the service. */
    public Passkeys passkeys(String service) {
        return passkeys(VerifyServiceSid.of(service));
    }

    /** What devices register with in the service. */
    public AccessTokens accessTokens(VerifyServiceSid service) {
        return AccessTokens.of(client, service);
    }

    /** What devices register with in the service. */
    public AccessTokens accessTokens(String service) {
        return accessTokens(VerifyServiceSid.of(service));
    }

    /** Who is told of factors and challenges of the service. */
    public VerifyWebhooks webhooks(VerifyServiceSid service) {
        return VerifyWebhooks.of(client, service);
    }

    /** Who is told of factors and challenges of the service. */
    public VerifyWebhooks webhooks(String service) {
        return webhooks(VerifyServiceSid.of(service));
    }

    /** The attempts of the account to bring codes to people. */
    public VerificationAttempts attempts() {
        return VerificationAttempts.of(client);
    }

    /** The templates of the account. */
    public VerificationTemplates templates() {
        return VerificationTemplates.of(client);
    }

    /** Numbers that are never taken for those of fraudsters. */
    public SafeList safeList() {
        return SafeList.of(client);
    }

    /** What the calls of devices look like. */
    public Forms forms() {
        return Forms.of(client);
    }

    /** The same, answering with futures. */
    public AsyncVerifyClient async() {
        return async;
    }
}
