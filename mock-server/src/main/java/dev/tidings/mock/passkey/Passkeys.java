package dev.tidings.mock.passkey;

import dev.tidings.mock.challenge.Challenge;
import dev.tidings.mock.challenge.ChallengeDraft;
import dev.tidings.mock.challenge.ChallengeStatus;
import dev.tidings.mock.challenge.Challenges;
import dev.tidings.mock.factor.Entities;
import dev.tidings.mock.factor.Entity;
import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.FactorConfig;
import dev.tidings.mock.factor.FactorDraft;
import dev.tidings.mock.factor.FactorType;
import dev.tidings.mock.factor.Factors;
import dev.tidings.mock.factor.Identity;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Passkeys of entities: offered to a browser, verified with what its authenticator answers, and used to approve challenges.
 *
 * <p>What is given to be signed is the SID of the factor or challenge, as documented: it is drawn at random, is good for one
 * answer within {@link #LIFE}, and says by itself what an answer is about, for which requests have no parameter.
 */
public final class Passkeys {
    /** How long an authenticator has to answer. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int FAILED = 60324;
    private static final int FACTOR_SID = 60362;
    private static final int IDENTITY = 60367;
    private static final int FACTOR_TYPE = 60369;
    private static final int ID = 60375;
    private static final int ATTACHMENT = 60377;
    private static final int CLIENT_DATA = 60380;
    private static final int FACTOR_STATUS = 60383;
    private static final int TIMEOUT = 60384;

    private static final Pattern SID = Pattern.compile("Y[FC][0-9a-f]{32}");

    /** The rooms that passkeys stand on. */
    public record Rooms(Entities entities, Factors factors, Challenges challenges) {}

    /**
     * A factor on its way to the browser.
     *
     * @param factor not verified yet
     * @param excluded passkeys that its entity has: authenticators that hold one make no other
     */
    record Offer(Factor factor, List<Credential> excluded) {}

    /**
     * A challenge on its way to the browser or back.
     *
     * @param challenge as it is shown
     * @param settings of the passkeys that may answer
     * @param user whose they are; null if anybody's may
     * @param allowed the passkeys; none if anybody's may
     */
    record Question(
            Challenge challenge,
            VerifyService.Passkeys settings,
            @Nullable Factor user,
            List<Credential> allowed) {}

    private final Table<Credential> credentials;
    private final Entities entities;
    private final Factors factors;
    private final Challenges challenges;

    private Passkeys(World world, Rooms rooms) {
        this.credentials = world.table("passkey.credentials", Credential.class, Credential::key, Credential::entitySid);
        this.entities = rooms.entities;
        this.factors = rooms.factors;
        this.challenges = rooms.challenges;
    }

    /** The passkeys in {@code world}, which has none yet. They end with their factors. */
    public static Passkeys in(World world, Rooms rooms) {
        Passkeys made = new Passkeys(world, rooms);
        rooms.factors.onDelete((tx, factor) ->
                made.of(factor).map(each -> made.credentials.row(each.key())).ifPresent(tx::delete));
        return made;
    }

    /**
     * Offers a new passkey to {@code identity}.
     *
     * @throws ApiError 60367 if nobody may be called so; 60326 if it got too many factors today
     */
    Offer offer(
            Transaction tx,
            VerifyService service,
            String identity,
            String friendlyName,
            VerifyService.Passkeys config) {
        if (!Identity.fits(identity)) {
            throw ApiError.badRequest(IDENTITY, "identity is \"" + identity + "\": must be " + Identity.RULE);
        }
        Entity entity = entities.present(tx, service, identity);
        FactorDraft draft = new FactorDraft(friendlyName, new FactorConfig.Passkey(config), null, null);
        return new Offer(factors.add(tx, entity, draft), List.copyOf(all(entity.sid())));
    }

    /**
     * Verifies the passkey that {@code answer} registers, and its factor with it.
     *
     * @param challenge that the answer says it is about, Base64url
     * @throws ApiError 60380 if that is none that was given out; 60390 if its factor is not there, 60383 if it is verified
     *     already, 60384 if the answer is late; else what is wrong with the answer
     */
    Factor verify(Transaction tx, VerifyService service, Answer.Registration answer, String challenge) {
        Factor factor = factor(service, sid(challenge))
                .orElseThrow(() -> new ApiError(60390, 404, "No passkey was offered with this challenge"));
        if (factor.verified()) {
            throw ApiError.badRequest(FACTOR_STATUS, "Factor " + factor.sid() + " is verified already");
        }
        if (!tx.now().isBefore(factor.created().plus(LIFE))) {
            throw ApiError.badRequest(TIMEOUT, "Factor " + factor.sid() + " had to be verified within 10 minutes");
        }
        VerifyService.Passkeys settings = settings(factor);
        requireAttachment(settings, answer);
        WebAuthn.Registered made = WebAuthn.register(answer, ceremony(challenge, settings));
        if (answer.id() != null && !answer.id().equals(made.id())) {
            throw ApiError.badRequest(ID, "id is not that of the credential in attestationObject");
        }
        if (credentials.row(Credential.key(service.sid(), made.id())) != null) {
            throw new ApiError(60317, 409, "This credential is another factor's already");
        }
        tx.insert(
                credentials,
                new Credential(
                        made.id(),
                        factor.sid(),
                        factor.entitySid(),
                        service.sid(),
                        made.attested(),
                        made.state(),
                        answer.transports()));
        return factors.verify(tx, factor);
    }

    /**
     * Asks for a passkey: that of a factor, any of an entity's, or anybody's.
     *
     * @param identity whose; null for anybody's
     * @param factorSid which; null for any
     * @throws ApiError 60371 if anybody's is asked for and the service says nothing of the relying party; 60367, 60392, 60362,
     *     60390, 60369 or 60318 if there is no such passkey
     */
    Question ask(Transaction tx, VerifyService service, @Nullable String identity, @Nullable String factorSid) {
        ChallengeDraft draft = new ChallengeDraft(tx.now().plus(LIFE), null, null);
        if (identity == null && factorSid == null) {
            VerifyService.Passkeys settings = PasskeyConfigs.ofAnybody(service.passkeys());
            return new Question(challenges.addForAnybody(tx, service, draft), settings, null, List.of());
        }
        Factor factor = factorSid == null ? newest(service, identity) : named(service, identity, factorSid);
        Challenge challenge = challenges.add(tx, factor, draft);
        return question(challenge, factor);
    }

    private Question question(Challenge challenge, Factor factor) {
        return new Question(
                challenge, settings(factor), factor, of(factor).map(List::of).orElse(List.of()));
    }

    private Factor named(VerifyService service, @Nullable String identity, String factorSid) {
        if (!SID.matcher(factorSid).matches()) {
            throw ApiError.badRequest(FACTOR_SID, "factor_sid is \"" + factorSid + "\": must be YF and 32 digits");
        }
        Factor factor = factors.find(factorSid)
                .filter(each -> each.serviceSid().equals(service.sid()))
                .filter(each -> identity == null || each.identity().equals(identity))
                .orElseThrow(() -> new ApiError(60390, 404, "Factor " + factorSid + " was not found"));
        if (factor.type() != FactorType.PASSKEYS) {
            throw ApiError.badRequest(FACTOR_TYPE, "Factor " + factorSid + " is no passkey");
        }
        return factor;
    }

    /** Which of several a challenge is for that names none is unconfirmed: the newest that is verified. */
    private Factor newest(VerifyService service, @Nullable String identity) {
        String given = identity == null ? "" : identity;
        if (!Identity.fits(given)) {
            throw ApiError.badRequest(IDENTITY, "identity is \"" + given + "\": must be " + Identity.RULE);
        }
        Entity entity = entities.find(service.sid(), given)
                .orElseThrow(() -> new ApiError(60392, 404, "Entity " + given + " was not found"));
        Factor unverified = null;
        for (Factor each : factors.of(entity.sid())) {
            if (each.type() == FactorType.PASSKEYS) {
                if (each.verified()) {
                    return each;
                }
                unverified = each;
            }
        }
        if (unverified == null) {
            throw new ApiError(60390, 404, "Entity " + given + " has no passkey");
        }
        return unverified;
    }

    /**
     * Approves the challenge that {@code answer} is about, if it answers it.
     *
     * @param about the challenge that the answer says it is about, Base64url
     * @return the challenge as it was asked: whoever asked for anybody's passkey is not told whose it was, as documented
     * @throws ApiError 60380 if it is none that was given out; 60391 if it is not there; 60322 if it was answered, 60323 if it has
     *     expired; 60390 if the passkey is unknown; 60324 if it may not answer; else what is wrong with the answer
     */
    Question approve(Transaction tx, VerifyService service, Answer.Assertion answer, String about) {
        Challenge challenge = challenges
                .find(sid(about))
                .filter(each -> each.serviceSid().equals(service.sid()))
                .filter(each -> each.factorType() == FactorType.PASSKEYS)
                .orElseThrow(() -> new ApiError(60391, 404, "No passkey was asked for with this challenge"));
        challenges.requireOpen(challenge);
        Row<Credential> row = credentials.row(Credential.key(service.sid(), answer.id()));
        Factor factor = Optional.ofNullable(row)
                .flatMap(each -> factors.find(each.value().factorSid()))
                .orElse(null);
        if (row == null || factor == null) {
            throw new ApiError(60390, 404, "No factor has this credential");
        }
        requireAsked(challenge, factor, answer);
        VerifyService.Passkeys settings = settings(factor);
        requireAttachment(settings, answer);
        Credential.State now = WebAuthn.authenticate(answer, row.value(), ceremony(about, settings));
        tx.replace(row, row.value().with(now));
        if (challenge.isForAnybody()) {
            Challenge answered = challenges.answerFor(tx, challenge, factor);
            return new Question(answered, settings, null, List.of());
        }
        return question(challenges.answer(tx, challenge, ChallengeStatus.APPROVED), factor);
    }

    private static void requireAsked(Challenge challenge, Factor factor, Answer.Assertion answer) {
        if (!challenge.isForAnybody() && !challenge.factorSid().equals(factor.sid())) {
            throw new ApiError(FAILED, 403, "The challenge is for another passkey");
        }
        String handle = answer.userHandle();
        if (handle != null && !handle.equals(userHandle(factor))) {
            throw new ApiError(FAILED, 403, "userHandle is not that of whom the passkey is of");
        }
        if (handle == null && challenge.isForAnybody()) {
            throw new ApiError(FAILED, 403, "userHandle is missing, which must say whose passkey it is");
        }
    }

    private static void requireAttachment(VerifyService.Passkeys settings, Answer answer) {
        String wanted = settings.authenticatorAttachment();
        String given = answer.attachment();
        boolean any = wanted == null || wanted.isEmpty() || wanted.equals("any");
        if (!any && given != null && !given.equals(wanted)) {
            throw ApiError.badRequest(
                    ATTACHMENT, "authenticatorAttachment is \"" + given + "\": must be \"" + wanted + "\"");
        }
    }

    private static Ceremony ceremony(String challenge, VerifyService.Passkeys settings) {
        VerifyService.RelyingParty party = settings.relyingParty();
        return new Ceremony(
                challenge,
                party.id() == null ? "" : party.id(),
                party.origins() == null ? List.of() : party.origins(),
                "required".equals(settings.userVerification()));
    }

    private Optional<Factor> factor(VerifyService service, String sid) {
        return factors.find(sid)
                .filter(each -> each.serviceSid().equals(service.sid()))
                .filter(each -> each.type() == FactorType.PASSKEYS);
    }

    private Optional<Credential> of(Factor factor) {
        return all(factor.entitySid()).stream()
                .filter(each -> each.factorSid().equals(factor.sid()))
                .findFirst();
    }

    private List<Credential> all(String entitySid) {
        return StreamSupport.stream(credentials.newestFirst(entitySid).spliterator(), false)
                .toList();
    }

    private static VerifyService.Passkeys settings(Factor factor) {
        if (factor.config() instanceof FactorConfig.Passkey passkey) {
            return passkey.settings();
        }
        throw new IllegalArgumentException(factor.sid() + " is no passkey");
    }

    /** What is given to be signed for {@code sid}, Base64url. */
    static String challenge(String sid) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sid.getBytes(StandardCharsets.US_ASCII));
    }

    /** What authenticators keep to know whose a passkey is, Base64url. */
    static String userHandle(Factor factor) {
        return challenge(factor.entitySid());
    }

    private static String sid(String challenge) {
        String text = new String(Base64.getUrlDecoder().decode(challenge), StandardCharsets.US_ASCII);
        if (!SID.matcher(text).matches()) {
            throw ApiError.badRequest(CLIENT_DATA, "clientDataJSON is about a challenge that was never given");
        }
        return text;
    }
}
