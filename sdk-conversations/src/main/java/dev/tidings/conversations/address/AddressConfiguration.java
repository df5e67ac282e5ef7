package dev.tidings.conversations.address;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An address, and whether a message that comes in there begins a conversation. Printing it shows no address. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = AddressConfigurationBuilder.class)
public interface AddressConfiguration extends ApiModel {
    /** Its name. */
    AddressConfigurationSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** The channel. */
    Optional<ChannelType> type();

    /** The address: a number in E.164 form, with the channel before it on all but SMS. */
    @Value.Redacted
    Optional<String> address();

    /** The country of a short code, two letters. */
    Optional<String> addressCountry();

    /** What people call it. */
    Optional<String> friendlyName();

    /** What happens to such a message. */
    Optional<AutoCreation> autoCreation();

    /** When it was created. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address. */
    Optional<String> url();

    /** An address configuration to be put together, for tests. */
    static AddressConfigurationBuilder builder() {
        return new AddressConfigurationBuilder();
    }
}
