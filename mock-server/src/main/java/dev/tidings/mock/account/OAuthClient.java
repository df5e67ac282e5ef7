package dev.tidings.mock.account;

/**
 * One OAuth app, which changes its secret for access tokens.
 *
 * @param clientId {@code OQ…}
 * @param accountSid whose it is
 * @param secret authenticates
 */
public record OAuthClient(String clientId, String accountSid, String secret) {}
