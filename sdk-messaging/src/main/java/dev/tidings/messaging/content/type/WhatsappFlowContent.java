package dev.tidings.messaging.content.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A form that was made at WhatsApp. */
public final class WhatsappFlowContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "whatsapp/flows";

    WhatsappFlowContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** The text {@code body} with a button that opens the form {@code flowId}. */
    public static WhatsappFlowContent of(String body, String button, String flowId) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("body", needed(TYPE, "body", body, 1_024));
        members.put("button_text", needed(TYPE, "button_text", button));
        members.put("flow_id", needed(TYPE, "flow_id", flowId));
        return new WhatsappFlowContent(members);
    }

    /** The same with this line below. */
    public WhatsappFlowContent subtitle(String subtitle) {
        return new WhatsappFlowContent(with("subtitle", subtitle));
    }

    /** The same with this picture, video or PDF. */
    public WhatsappFlowContent mediaUrl(String mediaUrl) {
        return new WhatsappFlowContent(with("media_url", mediaUrl));
    }

    /** The same with this token, which comes back with the answers. */
    public WhatsappFlowContent flowToken(String flowToken) {
        return new WhatsappFlowContent(with("flow_token", flowToken));
    }

    /** The same with this page first. */
    public WhatsappFlowContent flowFirstPageId(String flowFirstPageId) {
        return new WhatsappFlowContent(with("flow_first_page_id", flowFirstPageId));
    }

    /** The same with the first page asked of an endpoint or not. */
    public WhatsappFlowContent flowFirstPageEndpoint(boolean flowFirstPageEndpoint) {
        return new WhatsappFlowContent(with("is_flow_first_page_endpoint", flowFirstPageEndpoint));
    }

    /** What the button that opens the form is called. */
    public Optional<String> buttonText() {
        return text("button_text");
    }

    /** The form. */
    public Optional<String> flowId() {
        return text("flow_id");
    }

    /** The line below. */
    public Optional<String> subtitle() {
        return text("subtitle");
    }

    /** Its picture, video or PDF. */
    public Optional<String> mediaUrl() {
        return text("media_url");
    }
}
