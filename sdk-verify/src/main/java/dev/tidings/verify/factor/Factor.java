package dev.tidings.verify.factor;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.verify.service.VerifyServiceSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One way in which somebody can show that they are there. Printing it shows no secret. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = FactorBuilder.class)
public interface Factor extends ApiModel {
    /** Its name. */
    FactorSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The Verify service it belongs to. */
    Optional<VerifyServiceSid> serviceSid();

    /** Whose it is. */
    Optional<EntitySid> entitySid();

    /** What the application calls the user. */
    Optional<String> identity();

    /** What ties it to a device; told once, when it is created. */
    Optional<FactorBinding> binding();

    /** What a browser is to be told to make the passkey; told once, when it is created. */
    Optional<PublicKeyOptions> options();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** What people call it. */
    Optional<String> friendlyName();

    /** Whether it can be used. */
    Optional<FactorStatus> status();

    /** Whether it can be used. */
    default boolean verified() {
        return status().filter(FactorStatus.VERIFIED::equals).isPresent();
    }

    /** What it is. */
    Optional<FactorType> factorType();

    /** How it works. */
    Optional<FactorConfig> config();

    /** What the application keeps with it. */
    @AllowNulls
    @Value.Redacted
    Map<String, Object> metadata();

    /** Its address. */
    Optional<String> url();

    /** A factor to be put together, for tests. */
    static FactorBuilder builder() {
        return new FactorBuilder();
    }
}
