package dev.tidings.messaging.content;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.messaging.message.ContentSid;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A template: what it says in each of its forms, and what stands for its placeholders unless a message says otherwise. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ContentTemplateBuilder.class)
public interface ContentTemplate extends ApiModel {
    /** Its name. */
    ContentSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** What it is called among people; not unique, and nobody is shown it. */
    Optional<String> friendlyName();

    /** Its language, such as {@code en}. */
    Optional<String> language();

    /** Values of its placeholders, by their key: what messages say unless they know better, and samples for WhatsApp. */
    Map<String, String> variables();

    /** Its forms. */
    Optional<ContentTypes> types();

    /** When it was made. */
    Optional<Instant> dateCreated();

    /** When it changed last. */
    Optional<Instant> dateUpdated();

    /** Its address; lists with approvals do not tell it. */
    Optional<String> url();

    /** Addresses of what belongs to it; some lists do not tell them. */
    Map<String, String> links();

    /** What WhatsApp says of it; only lists with approvals tell it. */
    Optional<ContentApproval> approvalRequests();

    /** Its name in the old system of templates; only the list of those tells it. */
    Optional<String> legacyTemplateName();

    /** Its text in the old system of templates; only the list of those tells it. */
    Optional<String> legacyBody();

    /** A template to be put together, for tests. */
    static ContentTemplateBuilder builder() {
        return new ContentTemplateBuilder();
    }
}
