package dev.tidings.verify.template;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A text that codes are sent in. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = VerificationTemplateBuilder.class)
public interface VerificationTemplate extends ApiModel {
    /** Its name. */
    TemplateSid sid();

    /** The account that owns it. */
    Optional<AccountSid> accountSid();

    /** What people call it. */
    Optional<String> friendlyName();

    /** Where it can be used, such as {@code sms} and {@code voice}. */
    List<String> channels();

    /** Its texts, by language. */
    Map<String, TemplateTranslation> translations();

    /** A template to be put together, for tests. */
    static VerificationTemplateBuilder builder() {
        return new VerificationTemplateBuilder();
    }
}
