package dev.tidings.mock.account;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** OAuth apps and the access tokens they are issued; a token works for an hour of the simulated clock. */
public final class AccessTokens {
    /** How long a token works. */
    public static final Duration LIFETIME = Duration.ofHours(1);

    private final World world;
    private final Table<OAuthClient> clients;
    private final Table<AccessToken> tokens;

    private AccessTokens(World world) {
        this.world = world;
        this.clients =
                world.table("account.clients", OAuthClient.class, OAuthClient::clientId, OAuthClient::accountSid);
        this.tokens = world.table("account.tokens", AccessToken.class, AccessToken::token, AccessToken::accountSid);
    }

    /** The tokens of {@code world}, which has none yet; those of accounts that are purged go with them. */
    public static AccessTokens in(World world, Accounts accounts) {
        AccessTokens tokens = new AccessTokens(world);
        accounts.onPurge((tx, account) -> tokens.forget(tx, account.sid()));
        return tokens;
    }

    private void forget(Transaction tx, String accountSid) {
        delete(tx, clients, accountSid);
        delete(tx, tokens, accountSid);
    }

    private static <V> void delete(Transaction tx, Table<V> table, String accountSid) {
        for (V each : table.newestFirst(accountSid)) {
            Row<V> row = table.row(table.key(each));
            if (row != null) {
                tx.delete(row);
            }
        }
    }

    /** A new OAuth app of {@code accountSid}; its secret is in it. */
    public OAuthClient newClient(Transaction tx, String accountSid) {
        OAuthClient client =
                new OAuthClient(tx.newSid("OQ"), accountSid, Accounts.newSecret(tx) + Accounts.newSecret(tx));
        tx.insert(clients, client);
        return client;
    }

    /**
     * Issues a token. Codes of refusals are not documented: 20422 for a grant that is not offered, and 20003 for a wrong
     * client, are our choice.
     *
     * @throws ApiError if client or grant are wrong
     */
    public AccessToken issue(String grantType, String clientId, String secret) {
        if (!grantType.equals("client_credentials")) {
            throw ApiError.malformed("grant_type \"" + grantType + "\" is not offered: it must be client_credentials");
        }
        OAuthClient client = clients.find(clientId)
                .filter(each -> Admission.same(each.secret(), secret))
                .orElseThrow(() -> new ApiError(20003, 401, "client_id or client_secret is wrong"));
        return world.run(tx -> {
            AccessToken token = new AccessToken(
                    jwt(tx, client),
                    client.clientId(),
                    client.accountSid(),
                    tx.now().plus(LIFETIME));
            forgetExpired(tx, client.accountSid());
            tx.insert(tokens, token);
            return token;
        });
    }

    /** Here and not when they expire: nobody waits for that, and it would only keep a virtual clock busy. */
    private void forgetExpired(Transaction tx, String accountSid) {
        for (AccessToken each : tokens.oldestFirst(accountSid)) {
            Row<AccessToken> row = tokens.row(each.token());
            if (each.expires().isAfter(tx.now()) || row == null) {
                return;
            }
            tx.delete(row);
        }
    }

    /** The token, while it works. */
    public Optional<AccessToken> valid(String token) {
        return tokens.find(token).filter(each -> world.clock().now().isBefore(each.expires()));
    }

    /** A JWT as clients expect one; they look at {@code exp} at most. */
    private static String jwt(Transaction tx, OAuthClient client) {
        long issued = tx.now().getEpochSecond();
        String claims = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")
                + '.'
                + base64("{\"iss\":\"tidings\",\"sub\":\"" + client.accountSid() + "\",\"cid\":\"" + client.clientId()
                        + "\",\"jti\":\"" + tx.newSid("") + "\",\"iat\":" + issued + ",\"exp\":"
                        + (issued + LIFETIME.toSeconds()) + "}");
        return claims + '.' + signature(claims, client.secret());
    }

    private static String signature(String claims, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(claims.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
