package dev.tidings.mock;

import dev.tidings.mock.attempt.Attempt;
import dev.tidings.mock.challenge.Push;
import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.WrongCodes;
import dev.tidings.mock.limit.LimitCaps;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.otp.OtpSettings;
import dev.tidings.mock.otp.SilentAuth;
import dev.tidings.mock.verify.TemplateDraft;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What an account has of Verify, and what may be done to it beyond the API. */
public final class MockVerify {
    private final Backend backend;
    private final String accountSid;

    MockVerify(Backend backend, String accountSid) {
        this.backend = backend;
        this.accountSid = accountSid;
    }

    /**
     * Its first Verify service.
     *
     * @throws IllegalStateException if it has none
     */
    public VerifyService service() {
        return services().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("account " + accountSid + " has no Verify service"));
    }

    /** Its Verify services, in the order in which it got them. */
    public List<VerifyService> services() {
        List<VerifyService> all = new ArrayList<>();
        backend.verifying.verifyServices.of(accountSid).forEach(each -> all.add(0, each));
        return all;
    }

    /** Opens a Verify service with the usual settings. */
    public VerifyService newService(String friendlyName) {
        return backend.world.run(tx -> backend.verifying.verifyServices.open(tx, accountSid, friendlyName));
    }

    /**
     * Changes what is set of its service {@code serviceSid}, such as {@code each -> each.withCodeLength(4)}.
     *
     * @throws IllegalArgumentException if it has no such service
     */
    public VerifyService changeService(String serviceSid, UnaryOperator<VerifyService> change) {
        String own = ownService(serviceSid);
        return backend.world.run(tx -> backend.verifying.verifyServices.change(tx, own, change));
    }

    /** The templates that it sees: those that every account has, then its own, oldest first. */
    public List<VerifyTemplate> templates() {
        return backend.verifying.verifyServices.templates().of(accountSid);
    }

    /**
     * Gives it a template, as the Console does, in the place of its own one of that name if there is one. A service or a verification
     * must be told to use it.
     *
     * @throws IllegalArgumentException if the draft has no text, or the name is that of a template that every account has
     */
    public VerifyTemplate template(TemplateDraft draft) {
        return backend.world.run(
                tx -> backend.verifying.verifyServices.templates().put(tx, accountSid, draft));
    }

    /**
     * How many rate limits a service may have (60207), and buckets each of them (60210), on the whole server; 10 and 10 unless
     * set. What there is more stays.
     *
     * @throws IllegalArgumentException if one of them is less than 1
     */
    public void limitCaps(int rateLimits, int buckets) {
        LimitCaps caps = new LimitCaps(rateLimits, buckets);
        backend.world.run(tx -> {
            backend.verifying.rateLimits.caps(tx, caps);
            return tx;
        });
    }

    /** Its attempts to bring codes to people, newest first. */
    public List<Attempt> attempts() {
        List<Attempt> all = new ArrayList<>();
        backend.verifying.attempts.of(accountSid).forEach(all::add);
        return all;
    }

    /** What is set of its service {@code serviceSid} beside the API. */
    public OtpSettings console(String serviceSid) {
        return backend.verifying.verifications.console().of(ownService(serviceSid));
    }

    /**
     * Changes what is set of its service {@code serviceSid} beside the API, as the Console or Twilio's support does: {@code each
     * -> each.off(OtpChannel.CALL)}, {@code each -> each.hinder(Hindrance.NO_MAILER)}, {@code each -> each.validFor(…)}.
     *
     * @throws IllegalArgumentException if it has no such service, or that cannot be
     */
    public OtpSettings console(String serviceSid, UnaryOperator<OtpSettings> change) {
        String own = ownService(serviceSid);
        return backend.world.run(tx -> backend.verifying.verifications.console().change(tx, own, change));
    }

    /**
     * Says how silent network auth goes with a number, for all accounts: whether {@code auto} chooses it, and with which error it
     * fails, such as 60531; 0 for none.
     *
     * @throws IllegalArgumentException if {@code number} is no phone number in E.164, or {@code errorCode} no such error
     */
    public void silentAuth(String number, boolean eligible, int errorCode) {
        Line line = backend.numbers.plan().read(number);
        if (line == null) {
            throw new IllegalArgumentException("\"" + number + "\" must be a phone number in E.164");
        }
        SilentAuth.Line next = new SilentAuth.Line(line.e164(), eligible, errorCode);
        backend.world.run(tx -> {
            backend.verifying.verifications.silent().set(tx, next);
            return tx;
        });
    }

    /**
     * A phone of the entity {@code identity} in its first Verify service, which answers push challenges; not registered yet.
     *
     * @throws IllegalStateException if it has no Verify service
     */
    public MockPushDevice newPushDevice(String identity) {
        return newPushDevice(service().sid(), identity);
    }

    /**
     * A phone of the entity {@code identity} in its service {@code serviceSid}, which answers push challenges; not registered yet.
     *
     * @throws IllegalArgumentException if it has no such service
     */
    public MockPushDevice newPushDevice(String serviceSid, String identity) {
        return MockPushDevice.of(backend, accountSid, ownService(serviceSid), identity);
    }

    /** What was pushed to its users' devices, newest first. */
    public List<Push> pushes() {
        List<Push> all = new ArrayList<>();
        backend.verifying.challenges.pushes().of(accountSid).forEach(all::add);
        return all;
    }

    /**
     * The code that the authenticator app of its factor {@code factorSid} shows now, or the next one that is right if that was used.
     *
     * @throws IllegalArgumentException if it has no such factor, or that has no codes
     * @throws IllegalStateException if all codes that are right now were used
     */
    public String totpCode(String factorSid) {
        Factor factor = backend.verifying
                .factors
                .find(factorSid)
                .filter(each -> each.accountSid().equals(accountSid))
                .orElseThrow(
                        () -> new IllegalArgumentException("account " + accountSid + " has no factor " + factorSid));
        return backend.verifying
                .proofs
                .code(factor)
                .orElseThrow(() -> new IllegalStateException(
                        "all codes of factor " + factorSid + " that are right now were used: move the clock"));
    }

    /** Says how wrong codes of authenticator apps are answered, on the whole server; {@link WrongCodes#REFUSED} unless set. */
    public void wrongCodes(WrongCodes next) {
        backend.world.run(tx -> {
            backend.verifying.proofs.wrongCodes(tx, next);
            return tx;
        });
    }

    private String ownService(String serviceSid) {
        return backend.verifying
                .verifyServices
                .find(serviceSid)
                .filter(each -> each.accountSid().equals(accountSid))
                .orElseThrow(() ->
                        new IllegalArgumentException("account " + accountSid + " has no Verify service " + serviceSid))
                .sid();
    }
}
