package dev.tidings.mock.conversation;

import dev.tidings.mock.chat.ChatConfiguration;
import dev.tidings.mock.chat.ChatFields;
import dev.tidings.mock.chat.ChatFields.Timer;
import dev.tidings.mock.conversation.Conversation.Email;
import dev.tidings.mock.conversation.ConversationDraft.Wait;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a call says of a conversation. */
final class ConversationFields {
    /** How long a unique name may be is not documented. */
    private static final int LONGEST = 256;

    private static final String STATE = "State";
    private static final String INACTIVE = "Timers.Inactive";
    private static final String CLOSED = "Timers.Closed";
    private static final Pattern SID = Pattern.compile("CH[0-9a-fA-F]{32}");

    private static final Field<String> FRIENDLY_NAME =
            Field.text("FriendlyName", LONGEST).code(50003);
    private static final Field<String> UNIQUE_NAME =
            Field.text("UniqueName", LONGEST).code(50004);
    private static final Field<String> MESSAGING_SERVICE =
            Field.sid("MessagingServiceSid", "MG").code(50341);
    private static final Field<String> EMAIL_ADDRESS = Field.text("Bindings.Email.Address", LONGEST);
    private static final Field<String> EMAIL_NAME = Field.text("Bindings.Email.Name", LONGEST);

    /** What calls that make or change one may say. */
    static final List<String> NAMES = List.of(
            FRIENDLY_NAME.name(),
            UNIQUE_NAME.name(),
            ChatFields.DATE_CREATED.name(),
            ChatFields.DATE_UPDATED.name(),
            MESSAGING_SERVICE.name(),
            "Attributes",
            STATE,
            INACTIVE,
            CLOSED,
            EMAIL_ADDRESS.name(),
            EMAIL_NAME.name());

    private ConversationFields() {}

    /**
     * A new conversation.
     *
     * @param usual what holds where it says nothing
     * @throws ApiError 50003, 50004, 50303, 50304, 50308, 50309, 50341, 50375, 50376, 50378 to 50380, 50382, 50384 or 50390
     */
    static ConversationDraft create(Parameters form, ChatConfiguration usual) {
        ConversationState state = form.nonEmpty(STATE)
                .map(text -> state(text, ConversationState.ACTIVE, ConversationState.INACTIVE))
                .orElse(ConversationState.ACTIVE);
        boolean timed =
                form.nonEmpty(INACTIVE).isPresent() || form.nonEmpty(CLOSED).isPresent();
        Wait wait = new Wait(
                Timer.INACTIVE.change(form, INACTIVE, usual.inactiveTimer()),
                Timer.CLOSED.change(form, CLOSED, usual.closedTimer()),
                true);
        if (timed && form.nonEmpty(STATE).isEmpty()) {
            throw ApiError.badRequest(50382, "State is required with " + INACTIVE + " and " + CLOSED);
        }
        return new ConversationDraft(
                FRIENDLY_NAME.read(form).orElse(null),
                uniqueName(form, null),
                ChatFields.attributes(form, ChatFields.NO_ATTRIBUTES, ChatFields.CONVERSATION_ATTRIBUTES),
                MESSAGING_SERVICE.read(form).orElse(null),
                state,
                wait,
                email(form, null),
                ChatFields.DATE_CREATED.read(form).orElse(null),
                ChatFields.DATE_UPDATED.read(form).orElse(null));
    }

    /**
     * What {@code present} is to become.
     *
     * @throws ApiError as of a new one, and 50340 or 50374 if what it must have is taken away
     */
    static ConversationDraft update(Parameters form, Conversation present) {
        ConversationState state = present.state();
        if (form.has(STATE)) {
            state = state(
                    form.nonEmpty(STATE).orElseThrow(() -> ApiError.badRequest(50374, STATE + " must not be empty")),
                    ConversationState.ACTIVE,
                    ConversationState.INACTIVE,
                    ConversationState.CLOSED);
        }
        if (form.has(MESSAGING_SERVICE.name())
                && form.nonEmpty(MESSAGING_SERVICE.name()).isEmpty()) {
            throw ApiError.badRequest(50340, MESSAGING_SERVICE.name() + " must not be empty");
        }
        return new ConversationDraft(
                FRIENDLY_NAME.change(form, present.friendlyName()),
                uniqueName(form, present.uniqueName()),
                ChatFields.attributes(form, present.attributes(), ChatFields.CONVERSATION_ATTRIBUTES),
                MESSAGING_SERVICE.change(form, present.messagingServiceSid()),
                state,
                new Wait(
                        Timer.INACTIVE.change(form, INACTIVE, present.timers().inactive()),
                        Timer.CLOSED.change(form, CLOSED, present.timers().closed()),
                        form.has(INACTIVE) || form.has(CLOSED)),
                email(form, present.email()),
                ChatFields.DATE_CREATED.read(form).orElse(null),
                ChatFields.DATE_UPDATED.read(form).orElse(null));
    }

    /**
     * A friendly name that an application wants instead.
     *
     * @throws ApiError 50003 if it is too long
     */
    static @Nullable String friendlyName(String changed) {
        return FRIENDLY_NAME
                .read(Parameters.builder().add(FRIENDLY_NAME.name(), changed).build())
                .orElse(null);
    }

    private static ConversationState state(String text, ConversationState... allowed) {
        for (ConversationState each : allowed) {
            if (each.wire().equals(text)) {
                return each;
            }
        }
        if (text.equals(ConversationState.CLOSED.wire())) {
            throw ApiError.badRequest(50384, STATE + " \"closed\" is not one that a conversation can begin with");
        }
        throw ApiError.badRequest(50378, STATE + " \"" + text + "\" must be one of active, inactive, closed");
    }

    private static @Nullable String uniqueName(Parameters form, @Nullable String present) {
        String name = UNIQUE_NAME.change(form, present);
        if (name != null && SID.matcher(name).matches()) {
            throw ApiError.badRequest(
                    50390, UNIQUE_NAME.name() + " \"" + name + "\" must not look like the SID of a conversation");
        }
        return name;
    }

    private static @Nullable Email email(Parameters form, @Nullable Email present) {
        String address = EMAIL_ADDRESS.change(form, present == null ? null : present.address());
        String name = EMAIL_NAME.change(form, present == null ? null : present.name());
        if (address == null) {
            if (name != null && form.has(EMAIL_NAME.name())) {
                throw ApiError.malformed(EMAIL_ADDRESS.name() + " is required with " + EMAIL_NAME.name());
            }
            return null;
        }
        return new Email(address, name);
    }
}
