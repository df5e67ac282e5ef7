package dev.tidings.messaging.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** What WhatsApp was told of a template, and what it says. */
public final class ContentApproval extends JsonObject {
    private final Map<String, Object> said;

    private ContentApproval(Map<String, Object> members) {
        super(members);
        // The answers have it in different places: alone, or as what one channel says.
        Map<String, Object> inside = object("whatsapp");
        this.said = inside.isEmpty() ? members() : inside;
    }

    /** What these members say. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ContentApproval of(Map<String, Object> members) {
        return new ContentApproval(members);
    }

    /** Its name at WhatsApp. */
    public Optional<String> name() {
        return word("name");
    }

    /** What it is for. */
    public Optional<ApprovalCategory> category() {
        return word("category").map(ApprovalCategory::of);
    }

    /** The type of content that was submitted, such as {@code twilio/text}. */
    public Optional<String> contentType() {
        return word("content_type");
    }

    /** How far it is. */
    public ApprovalStatus status() {
        return word("status").map(ApprovalStatus::of).orElse(ApprovalStatus.UNSUBMITTED);
    }

    /** Why it was rejected, in WhatsApp's words. */
    public Optional<String> rejectionReason() {
        return word("rejection_reason");
    }

    /** Whether WhatsApp may put it into another category. */
    public Optional<Boolean> allowCategoryChange() {
        return said.get("allow_category_change") instanceof Boolean told ? Optional.of(told) : Optional.empty();
    }

    private Optional<String> word(String name) {
        return said.get(name) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
