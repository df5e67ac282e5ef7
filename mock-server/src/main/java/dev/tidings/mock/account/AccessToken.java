package dev.tidings.mock.account;

import java.time.Instant;

/**
 * One bearer token.
 *
 * @param token as it is sent, a JWT
 * @param clientId what it was issued to
 * @param accountSid the account it acts for
 * @param expires when it stops working
 */
public record AccessToken(String token, String clientId, String accountSid, Instant expires) {}
