package dev.tidings.verify.verification;

import dev.tidings.core.internal.resource.Check;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a verification's e-mail looks, where it is not to look as the service has it.
 *
 * @param from the sender's address
 * @param fromName the sender's name
 * @param templateId the SendGrid template, such as {@code d-1234}
 * @param substitutions what stands for the placeholders of the template
 */
public record ChannelConfiguration(
        Optional<String> from,
        Optional<String> fromName,
        Optional<String> templateId,
        Map<String, String> substitutions) {
    private static final ChannelConfiguration NONE =
            new ChannelConfiguration(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    /** Refuses what is no e-mail address. */
    public ChannelConfiguration {
        from.filter(address -> address.indexOf('@') < 1).ifPresent(address -> {
            throw Check.refused("from is '" + address + "': it must be an e-mail address");
        });
        substitutions = Map.copyOf(substitutions);
    }

    /** As the service has it. */
    public static ChannelConfiguration none() {
        return NONE;
    }

    /** The same, from this address. */
    public ChannelConfiguration withFrom(String address) {
        return new ChannelConfiguration(Optional.of(address), fromName, templateId, substitutions);
    }

    /** The same, from somebody of this name. */
    public ChannelConfiguration withFromName(String name) {
        return new ChannelConfiguration(from, Optional.of(name), templateId, substitutions);
    }

    /** The same, in this SendGrid template. */
    public ChannelConfiguration withTemplateId(String id) {
        return new ChannelConfiguration(from, fromName, Optional.of(id), substitutions);
    }

    /** The same, with these in place of the placeholders of the template. */
    public ChannelConfiguration withSubstitutions(Map<String, String> values) {
        return new ChannelConfiguration(from, fromName, templateId, values);
    }

    /** As it is on the wire. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        from.ifPresent(value -> members.put("from", value));
        fromName.ifPresent(value -> members.put("from_name", value));
        templateId.ifPresent(value -> members.put("template_id", value));
        if (!substitutions.isEmpty()) {
            // In order, so that the same verification is the same bytes.
            members.put("substitutions", new TreeMap<>(substitutions));
        }
        return members;
    }

    /** The template, and no more: the rest may be personal. */
    @Override
    public String toString() {
        return "ChannelConfiguration[" + templateId.orElse("") + "]";
    }
}
