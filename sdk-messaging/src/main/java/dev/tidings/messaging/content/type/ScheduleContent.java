package dev.tidings.messaging.content.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Times to choose from. What shows it is not documented. */
public final class ScheduleContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "twilio/schedule";

    ScheduleContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** The times {@code timeSlots} under {@code title}. */
    public static ScheduleContent of(String id, String title, String timeSlots) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", needed(TYPE, "id", id));
        members.put("title", needed(TYPE, "title", title));
        members.put("timeSlots", needed(TYPE, "timeSlots", timeSlots));
        return new ScheduleContent(members);
    }

    /** The title. */
    public Optional<String> title() {
        return text("title");
    }

    /** The times. */
    public Optional<String> timeSlots() {
        return text("timeSlots");
    }
}
