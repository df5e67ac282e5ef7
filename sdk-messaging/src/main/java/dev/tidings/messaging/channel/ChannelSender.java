package dev.tidings.messaging.channel;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.messaging.service.ChannelSenderSid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A sender on WhatsApp or RCS. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ChannelSenderBuilder.class)
public interface ChannelSender extends ApiModel {
    /** Its name. */
    ChannelSenderSid sid();

    /** How far it is. */
    Optional<ChannelSenderStatus> status();

    /** Its address, such as {@code whatsapp:+14155550100} or {@code rcs:brand_agent}. */
    Optional<String> senderId();

    /** How it is tied to its channel. */
    Optional<SenderConfiguration> configuration();

    /** Where applications hear of it. */
    Optional<SenderWebhooks> webhook();

    /** What people see of it. */
    Optional<SenderProfile> profile();

    /** What the channel thinks of it. */
    Optional<SenderProperties> properties();

    /** Why it is offline; empty if it is not. */
    List<OfflineReason> offlineReasons();

    /** What carriers say of it; on RCS only. */
    Optional<SenderCompliance> compliance();

    /** Its address. */
    Optional<String> url();

    /** A sender to be put together, for tests. */
    static ChannelSenderBuilder builder() {
        return new ChannelSenderBuilder();
    }
}
