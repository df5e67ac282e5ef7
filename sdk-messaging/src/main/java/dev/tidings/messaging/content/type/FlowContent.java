package dev.tidings.messaging.content.type;

import dev.tidings.core.internal.resource.Check;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form of several pages; on WhatsApp, approved ones only. */
public final class FlowContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "twilio/flows";

    private static final List<String> KINDS = List.of(
            "SIGN_UP",
            "SIGN_IN",
            "APPOINTMENT_BOOKING",
            "LEAD_GENERATION",
            "CONTACT_US",
            "CUSTOMER_SUPPORT",
            "SURVEY",
            "OTHER");

    FlowContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /**
     * The text {@code body}, at most 1,024 characters, without pages as yet.
     *
     * @param button what the button that opens the form is called
     * @param kind {@code SIGN_UP}, {@code SIGN_IN}, {@code APPOINTMENT_BOOKING}, {@code LEAD_GENERATION}, {@code
     *     CONTACT_US}, {@code CUSTOMER_SUPPORT}, {@code SURVEY} or {@code OTHER}
     */
    public static FlowContent of(String body, String button, String kind) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("body", needed(TYPE, "body", body, 1_024));
        members.put("button_text", needed(TYPE, "button_text", button));
        members.put("type", word(TYPE, "type", kind, KINDS));
        return new FlowContent(members);
    }

    /** The same with one more page, of at most 10. */
    public FlowContent page(FlowPage page) {
        return new FlowContent(adding("pages", page.members()));
    }

    /** The same with this line below. */
    public FlowContent subtitle(String subtitle) {
        return new FlowContent(with("subtitle", subtitle));
    }

    /** The same with this picture, video or PDF. */
    public FlowContent mediaUrl(String mediaUrl) {
        return new FlowContent(with("media_url", mediaUrl));
    }

    /** What the button that opens the form is called. */
    public Optional<String> buttonText() {
        return text("button_text");
    }

    /** The line below. */
    public Optional<String> subtitle() {
        return text("subtitle");
    }

    /** Its picture, video or PDF. */
    public Optional<String> mediaUrl() {
        return text("media_url");
    }

    /** The pages, in order. */
    public List<FlowPage> pages() {
        return objects("pages").stream().map(FlowPage::of).toList();
    }

    @Override
    public void check() {
        requireSome("pages", 1, 10);
        List<FlowPage> pages = pages();
        List<String> ids =
                pages.stream().map(page -> page.id().orElse("")).distinct().toList();
        if (ids.size() < pages.size()) {
            throw Check.refused(TYPE + ".pages has an id twice: each page needs one of its own");
        }
        for (int i = 0; i < pages.size(); i++) {
            String next = pages.get(i).nextPageId().orElse("");
            boolean last = i == pages.size() - 1;
            if (last ? !next.isEmpty() : !ids.contains(next)) {
                throw Check.refused(TYPE + ".pages[" + i + "].next_page_id is '" + next + "': it must be "
                        + (last ? "absent on the last page" : "one of " + ids));
            }
        }
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).layout().isEmpty()) {
                throw Check.refused(TYPE + ".pages[" + i + "].layout is empty: a page needs at least one component");
            }
        }
    }
}
