package dev.tidings.mock.challenge;

import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.Proofs;
import dev.tidings.mock.factor.Verdict;
import dev.tidings.mock.factor.WrongCodes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import java.util.Optional;

/** What answers challenges: the code of an app, or what a device has signed. */
public final class Answers {
    private final Challenges challenges;
    private final Proofs proofs;

    private Answers(Challenges challenges, Proofs proofs) {
        this.challenges = challenges;
        this.proofs = proofs;
    }

    /** Answers to {@code challenges}, proved by {@code proofs}. */
    public static Answers to(Challenges challenges, Proofs proofs) {
        return new Answers(challenges, proofs);
    }

    /**
     * A new challenge that {@code code} answers at once, if it is right.
     *
     * @return the challenge; a wrong code is refused with 60324 unless it is to be reported, and the challenge stays
     * @throws ApiError as {@link Challenges#add} does; 60306 if it can be no code
     */
    Verdict<Challenge> create(Transaction tx, Factor factor, ChallengeDraft draft, String code) {
        Proofs.requireCode(code);
        boolean right = factor.verified() && proofs.use(tx, factor, code).isPresent();
        Challenge challenge = challenges.addAnswered(tx, factor, draft, right);
        return right ? Verdict.of(challenge) : wrong(challenge);
    }

    /**
     * Approves {@code challenge} if {@code code} is right.
     *
     * @return the challenge as it stands then; a wrong code counts, and is refused with 60324 unless it is to be reported
     * @throws ApiError 60322 or 60323 if it cannot be answered any more; 60308 if there were too many wrong codes
     */
    Verdict<Challenge> code(Transaction tx, Factor factor, Challenge challenge, String code) {
        Proofs.requireCode(code);
        challenges.requireOpen(challenge);
        if (challenge.counts().wrong() >= Proofs.TRIES) {
            throw new ApiError(60308, 429, "Max verification attempts reached for challenge " + challenge.sid());
        }
        if (proofs.use(tx, factor, code).isPresent()) {
            return Verdict.of(challenges.answer(tx, challenge, ChallengeStatus.APPROVED));
        }
        return wrong(challenges.wrongAgain(tx, challenge));
    }

    /**
     * Answers {@code challenge} as its device did.
     *
     * @param answer what it has signed; empty if that is not its signature, or not over this challenge
     * @throws ApiError 60322 or 60323 if it cannot be answered any more; 60324 if there is no answer
     */
    Challenge signed(Transaction tx, Challenge challenge, Optional<ChallengeStatus> answer) {
        challenges.requireOpen(challenge);
        return challenges.answer(tx, challenge, answer.orElseThrow(() -> refusal(challenge)));
    }

    private Verdict<Challenge> wrong(Challenge challenge) {
        return new Verdict<>(challenge, proofs.wrongCodes() == WrongCodes.REFUSED ? refusal(challenge) : null);
    }

    private static ApiError refusal(Challenge challenge) {
        return new ApiError(60324, 403, "Challenge " + challenge.sid() + " verification failed: AuthPayload is wrong");
    }
}
