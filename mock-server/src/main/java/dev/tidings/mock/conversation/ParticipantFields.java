package dev.tidings.mock.conversation;

import dev.tidings.mock.chat.ChatFields;
import dev.tidings.mock.conversation.Participant.NotificationLevel;
import dev.tidings.mock.conversation.ParticipantChange.Reading;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a call says of a participant. */
final class ParticipantFields {
    private static final String IDENTITY = "Identity";
    private static final String ADDRESS = "MessagingBinding.Address";
    private static final String PROXY = "MessagingBinding.ProxyAddress";
    private static final String PROJECTED = "MessagingBinding.ProjectedAddress";
    private static final String ATTRIBUTES = "Attributes";
    private static final String INDEX = "LastReadMessageIndex";

    private static final Field<String> ROLE = ChatFields.named("RoleSid", 50103);
    private static final Field<Instant> READ_AT = Field.of(
                    "LastReadTimestamp", "an ISO 8601 date and time, such as 2015-12-16T22:18:37Z", ChatFields::time)
            .code(50405);
    private static final Field<NotificationLevel> LEVEL = Field.word(
                    "NotificationLevel", NotificationLevel.values(), NotificationLevel::wire)
            .code(50210);

    /** What {@code Participant} of a conversation that is made with its participants says. */
    private static final Field<Map<String, @Nullable Object>> MEMBER = Field.<Map<String, @Nullable Object>>json(
                    "Participant",
                    "a JSON object such as {\"identity\":\"…\"} or"
                            + " {\"messaging_binding\":{\"address\":\"…\",\"proxy_address\":\"…\"}}",
                    object -> object)
            .code(50424);

    private static final int FEWEST_MEMBERS = 3;
    private static final int MOST_MEMBERS = 10;

    /** What a call may say that adds somebody. */
    static final List<String> CREATE = List.of(
            IDENTITY,
            ADDRESS,
            PROXY,
            PROJECTED,
            ATTRIBUTES,
            ROLE.name(),
            ChatFields.DATE_CREATED.name(),
            ChatFields.DATE_UPDATED.name());

    /** What a call may say that changes somebody. */
    static final List<String> UPDATE = List.of(
            IDENTITY,
            PROXY,
            PROJECTED,
            ATTRIBUTES,
            ROLE.name(),
            INDEX,
            READ_AT.name(),
            ChatFields.DATE_CREATED.name(),
            ChatFields.DATE_UPDATED.name());

    /** What a call may say that changes what a user has of a conversation. */
    static final List<String> USER_CONVERSATION = List.of(LEVEL.name(), READ_AT.name(), INDEX);

    private ParticipantFields() {}

    /**
     * Somebody new.
     *
     * @throws ApiError 50103, 50303, 50304, 50308, 50309 or 50420
     */
    static ParticipantDraft create(Parameters form) {
        if (form.has("MessagingBinding.Name") || form.has("MessagingBinding.Level")) {
            throw onlyEmail();
        }
        return new ParticipantDraft(
                form.first(IDENTITY)
                        .filter(text -> !text.isEmpty() || (!form.has(ADDRESS) && !form.has(PROJECTED)))
                        .orElse(null),
                form.first(ADDRESS).orElse(null),
                form.first(PROXY).orElse(null),
                form.nonEmpty(PROJECTED).orElse(null),
                ChatFields.attributes(form, ChatFields.NO_ATTRIBUTES, ChatFields.ATTRIBUTES),
                form.has(ROLE.name()) ? ROLE.require(form) : null,
                ChatFields.DATE_CREATED.read(form).orElse(null),
                ChatFields.DATE_UPDATED.read(form).orElse(null));
    }

    private static ApiError onlyEmail() {
        return ApiError.badRequest(
                50420, "Name and Level of a messaging binding are for e-mail: other participants have none");
    }

    /**
     * Those that a conversation is made with.
     *
     * @throws ApiError 50424 if one cannot be read; 50426 if there are too many; 50435 if there are too few, whose code is
     *     unconfirmed; 50303, 50304 or 50420
     */
    static List<ParticipantDraft> members(Parameters form) {
        List<Map<String, @Nullable Object>> objects = MEMBER.all(form);
        if (objects.size() > MOST_MEMBERS) {
            throw ApiError.badRequest(
                    50426, "Participant is given " + objects.size() + " times: at most " + MOST_MEMBERS);
        }
        if (objects.size() < FEWEST_MEMBERS) {
            throw ApiError.badRequest(
                    50435, "Participant is given " + objects.size() + " times: at least " + FEWEST_MEMBERS);
        }
        List<ParticipantDraft> members = new ArrayList<>(objects.size());
        objects.forEach(each -> members.add(member(each)));
        return members;
    }

    private static ParticipantDraft member(Map<String, @Nullable Object> object) {
        Object binding = object.get("messaging_binding");
        if (binding != null && !(binding instanceof Map)) {
            throw notText("messaging_binding", "an object");
        }
        Map<?, ?> bound = binding instanceof Map<?, ?> map ? map : Map.of();
        if (bound.get("name") != null || bound.get("level") != null) {
            throw onlyEmail();
        }
        String attributes = text(object, "attributes");
        return new ParticipantDraft(
                text(object, "identity"),
                text(bound, "address"),
                text(bound, "proxy_address"),
                text(bound, "projected_address"),
                attributes == null
                        ? ChatFields.NO_ATTRIBUTES
                        : ChatFields.attributes(attributes, ChatFields.ATTRIBUTES),
                text(object, "role_sid"),
                null,
                null);
    }

    private static @Nullable String text(Map<?, ?> object, String name) {
        Object value = object.get(name);
        if (value != null && !(value instanceof String)) {
            throw notText(name, "a string");
        }
        return (String) value;
    }

    private static ApiError notText(String name, String rule) {
        return ApiError.badRequest(50424, "Participant: \"" + name + "\" must be " + rule);
    }

    /**
     * What is to change.
     *
     * @param present what has been read so far
     * @param now when
     * @throws ApiError 50103, 50303, 50304, 50308, 50309, 50405, 50412 or 50421
     */
    static ParticipantChange change(Parameters form, Participant present, Instant now) {
        if (form.first(PROXY).filter(String::isEmpty).isPresent()) {
            throw ApiError.badRequest(50412, PROXY + " must not be empty: null takes it away");
        }
        return new ParticipantChange(
                form.nonEmpty(IDENTITY).orElse(null),
                form.first(PROXY).orElse(null),
                form.nonEmpty(PROJECTED).orElse(null),
                form.has(ATTRIBUTES)
                        ? ChatFields.attributes(form, ChatFields.NO_ATTRIBUTES, ChatFields.ATTRIBUTES)
                        : null,
                form.has(ROLE.name()) ? ROLE.require(form) : null,
                reading(form, present, now),
                ChatFields.DATE_CREATED.read(form).orElse(null),
                ChatFields.DATE_UPDATED.read(form).orElse(null));
    }

    /**
     * What somebody has read after a call; null if it says nothing of that. Whoever tells an index without a time has read it now,
     * and without an index there is no time; both are our choice.
     *
     * @throws ApiError 50421 if the index is none, 50405 if the time is none
     */
    static @Nullable Reading reading(Parameters form, Participant present, Instant now) {
        Instant at = READ_AT.change(form, present.lastReadTimestamp());
        if (!form.has(INDEX)) {
            return form.has(READ_AT.name()) ? new Reading(present.lastReadMessageIndex(), at) : null;
        }
        String text = form.first(INDEX).orElse("");
        if (text.isEmpty() || text.equals(ParticipantChange.NONE)) {
            return new Reading(null, form.has(READ_AT.name()) ? at : null);
        }
        int index = Field.number(INDEX, 0, Integer.MAX_VALUE).code(50421).require(form);
        return new Reading(index, form.nonEmpty(READ_AT.name()).isPresent() ? at : now);
    }

    /**
     * Whether somebody is told of what happens, after a call.
     *
     * @throws ApiError 50210 if it is no such level
     */
    static NotificationLevel level(Parameters form, Participant present) {
        return LEVEL.or(form, present.notificationLevel());
    }
}
