package dev.tidings.lookup.override;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.PhoneNumber;
import dev.tidings.lookup.data.LineType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What an account says about the type of a line, whatever Lookup would say. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = LineTypeOverrideBuilder.class)
public interface LineTypeOverride extends ApiModel {
    /** The number. */
    @Value.Redacted
    Optional<PhoneNumber> phoneNumber();

    /** What Lookup would say. */
    Optional<LineType> originalLineType();

    /** What it says to this account. */
    Optional<LineType> overriddenLineType();

    /** Why. */
    Optional<String> overrideReason();

    /** When the account said so. */
    Optional<Instant> overrideTimestamp();

    /** The account. */
    Optional<AccountSid> overriddenByAccountSid();

    /** An override to be put together, for tests. */
    static LineTypeOverrideBuilder builder() {
        return new LineTypeOverrideBuilder();
    }
}
