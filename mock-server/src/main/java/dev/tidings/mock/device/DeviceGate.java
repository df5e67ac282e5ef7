package dev.tidings.mock.device;

import dev.tidings.mock.challenge.Challenge;
import dev.tidings.mock.challenge.Challenges;
import dev.tidings.mock.factor.Binding;
import dev.tidings.mock.factor.Entities;
import dev.tidings.mock.factor.Entity;
import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.FactorConfig;
import dev.tidings.mock.factor.Factors;
import dev.tidings.mock.factor.Proofs;
import dev.tidings.mock.http.Caller;
import dev.tidings.mock.http.Request;
import dev.tidings.mock.http.Target;
import dev.tidings.mock.proof.CompactToken;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Forms;
import dev.tidings.mock.wire.JsonReader;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets devices in, which call as user {@code token}: with the access token of an application to create their factor, later with
 * tokens that they sign themselves (JWT, ES256; {@code kid} names the key, {@code sub} the account). They reach their own factor and
 * its challenges and nothing else.
 *
 * <p>What is none of theirs is refused like wrong credentials, since whoever calls so learns nothing of what there is; a factor that
 * an access token is not for has the code 60313. Both are unconfirmed.
 */
public final class DeviceGate {
    private static final String FACTORS = "Factors";
    private static final String CHALLENGES = "Challenges";

    private final World world;
    private final Rooms rooms;

    /** The rooms that devices reach. */
    public record Rooms(Entities entities, Factors factors, Challenges challenges, DeviceTokens tokens) {}

    private DeviceGate(World world, Rooms rooms) {
        this.world = world;
        this.rooms = rooms;
    }

    /** The gate for the devices that are factors in {@code rooms}. */
    public static DeviceGate of(World world, Rooms rooms) {
        return new DeviceGate(world, rooms);
    }

    /**
     * What a path is about.
     *
     * @param service {@code VA…}
     * @param identity of the entity
     * @param kind {@code Factors} or {@code Challenges}
     * @param sid which of them; null for all
     * @param beyond whether it goes on behind that
     */
    private record Aim(
            String service,
            String identity,
            String kind,
            @Nullable String sid,
            boolean beyond) {
        static Optional<Aim> of(Target target) {
            String[] parts = target.path().split("/", -1);
            // "", v2, Services, VA…, Entities, identity, kind, sid
            if (!target.product().equals("verify")
                    || parts.length < 7
                    || !parts[1].equals("v2")
                    || !parts[2].equals("Services")
                    || !parts[4].equals("Entities")) {
                return Optional.empty();
            }
            return Optional.of(
                    new Aim(parts[3], parts[5], parts[6], parts.length > 7 ? parts[7] : null, parts.length > 8));
        }
    }

    /**
     * Says who calls with {@code token}.
     *
     * @throws ApiError 20003 if it is none, has expired or does not reach so far; 60313 if it is for another factor
     */
    public Caller admit(String token, Request request, Target target) {
        Aim aim = Aim.of(target).orElseThrow(DeviceGate::stranger);
        return token.chars().filter(each -> each == '.').count() == 4
                ? registering(token, request, aim)
                : registered(token, request, aim);
    }

    private Caller registering(String token, Request request, Aim aim) {
        DeviceToken known = rooms.tokens
                .open(token)
                .flatMap(claims -> text(json(claims), DeviceTokenViews.SID))
                .flatMap(rooms.tokens::find)
                .orElseThrow(DeviceGate::stranger);
        if (!request.method().equals("POST") || !aim.kind.equals(FACTORS) || aim.sid != null) {
            throw stranger();
        }
        if (!known.serviceSid().equals(aim.service) || !known.identity().equals(aim.identity)) {
            throw new ApiError(60313, 403, "This access token creates no factor for " + aim.identity);
        }
        return new Caller(known.accountSid(), known.sid(), false);
    }

    private Caller registered(String token, Request request, Aim aim) {
        CompactToken signed = CompactToken.read(token).orElseThrow(DeviceGate::stranger);
        Map<String, @Nullable Object> header = json(signed.header());
        Entity entity = rooms.entities.find(aim.service, aim.identity).orElseThrow(DeviceGate::stranger);
        Factor factor = text(header, "kid")
                .flatMap(kid -> withCredential(entity, kid))
                .filter(each -> "ES256".equals(header.get("alg")))
                .filter(each -> isOf(each, signed))
                .filter(each -> reaches(each, entity, request, aim))
                .orElseThrow(DeviceGate::stranger);
        return new Caller(factor.accountSid(), factor.sid(), false);
    }

    private Optional<Factor> withCredential(Entity entity, String credentialSid) {
        for (Factor each : rooms.factors.of(entity.sid())) {
            if (each.config() instanceof FactorConfig.Push config
                    && config.credentialSid().equals(credentialSid)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private boolean isOf(Factor factor, CompactToken signed) {
        Map<String, @Nullable Object> claims = json(signed.payload());
        BigDecimal now = BigDecimal.valueOf(world.clock().now().toEpochMilli(), 3);
        return factor.binding() instanceof Binding.PublicKey binding
                && signed.signedBy(Proofs.key(binding))
                && factor.accountSid().equals(claims.get("sub"))
                && claims.get("nbf") instanceof BigDecimal from
                && from.compareTo(now) <= 0
                && claims.get("exp") instanceof BigDecimal until
                && until.compareTo(now) > 0;
    }

    private boolean reaches(Factor factor, Entity entity, Request request, Aim aim) {
        String method = request.method();
        if (aim.beyond) {
            return false;
        }
        if (aim.kind.equals(FACTORS)) {
            return factor.sid().equals(aim.sid);
        }
        if (!aim.kind.equals(CHALLENGES) || method.equals("DELETE")) {
            return false;
        }
        if (aim.sid == null) {
            return method.equals("GET") && asksForOwn(factor, request);
        }
        return rooms.challenges
                .find(aim.sid)
                .filter(each -> each.entitySid().equals(entity.sid()))
                .map(Challenge::factorSid)
                .filter(factor.sid()::equals)
                .isPresent();
    }

    private static boolean asksForOwn(Factor factor, Request request) {
        return Forms.decode(request.query().getBytes(StandardCharsets.ISO_8859_1), "query")
                .all("FactorSid")
                .equals(List.of(factor.sid()));
    }

    private static ApiError stranger() {
        return new ApiError(20003, 401, "Authenticate");
    }

    private static Optional<String> text(Map<String, @Nullable Object> json, String name) {
        return json.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Map<String, @Nullable Object> json(String text) {
        try {
            return JsonReader.object("", text);
        } catch (ApiError none) {
            return Map.of();
        }
    }
}
