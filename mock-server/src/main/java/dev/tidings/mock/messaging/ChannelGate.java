package dev.tidings.mock.messaging;

import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.channel.ChannelAddress;
import dev.tidings.mock.channel.Channels;
import dev.tidings.mock.channel.Sandbox;
import dev.tidings.mock.content.Approval;
import dev.tidings.mock.content.ApprovalNeed;
import dev.tidings.mock.content.Rendered;
import dev.tidings.mock.content.Template;
import dev.tidings.mock.content.Templates;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.world.Transaction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a channel takes a message whose turn has come, and what is only warned of.
 *
 * <p>On WhatsApp: whatever it is while the user's window is open, if it needs no approval; what needs it if WhatsApp has
 * approved the template; outside of the window nothing but approved templates. A template that was rejected, paused or disabled
 * says so only where it would need approval: while a window is open what needs none goes, as what was never submitted does. That
 * it is so is unconfirmed.
 */
final class ChannelGate {
    /** The channel knows its sender no longer. */
    private static final int NO_SENDER = 63002;

    private static final int OUTSIDE_WINDOW = 63016;
    private static final int NOT_ALLOWED = 63021;
    private static final int NOT_ACCEPTED = 63005;
    private static final int MEDIA_ON_TEMPLATE = 63030;
    private static final int NO_TEMPLATE = 63027;

    /** That this is what users are refused with who get a code and hide their number is unconfirmed. */
    private static final int NO_NUMBER = 63024;

    /** Facebook warns of messages outside of the window, and takes them. */
    private static final int MESSENGER_OUTSIDE_WINDOW = 63039;

    /** Texts are no longer compared with the templates of old. */
    private static final int OLD_TEMPLATE = 63052;

    /** Why a message is not taken. */
    record Refusal(int code, String why) {}

    private final Channels channels;
    private final Templates templates;
    private final Handsets handsets;
    private final MessageHooks hooks;

    ChannelGate(Messages.Rooms rooms, MessageHooks hooks) {
        this.channels = rooms.channels();
        this.templates = rooms.templates();
        this.handsets = rooms.handsets();
        this.hooks = hooks;
    }

    /** Why the channel of {@code message} does not take it now; null if it does. */
    @Nullable
    Refusal refusal(Transaction tx, Message message) {
        String address = message.channelAddress();
        App app = App.of(address).orElse(null);
        boolean ours = message.direction() == MessageDirection.OUTBOUND_PLATFORM;
        if (!ours && !hasSender(message)) {
            return new Refusal(NO_SENDER, "its sender has been deleted, or is offline");
        }
        // The codes of other products go by RCS to whoever they say has it.
        boolean missing = app != null && !(ours && app == App.RCS) && !handsets.has(app, message.to());
        if (app != null && missing) {
            return new Refusal(app.missing(), "the recipient does not have " + app.title());
        }
        if (ours) {
            return null;
        }
        Composition composition = message.content().composition();
        if (composition != null && composition.forms().isEmpty()) {
            return new Refusal(Composing.NO_FORM, "the template has no form for the channel");
        }
        return switch (Channel.of(address).orElse(Channel.SMS)) {
            case WHATSAPP -> composition == null ? free(tx, message) : template(tx.now(), message, composition);
            case RCS -> composition == null ? null : shown(composition);
            case MESSENGER -> messenger(tx, message, composition);
            case SMS, MMS -> null;
        };
    }

    /** Whether the sender of {@code message}, if it is on a channel, may still send: it may have gone while the message waited. */
    private boolean hasSender(Message message) {
        String from = message.from().orElse("");
        return !MessageSenders.isChannel(from) || channels.senders().refusal(message.accountSid(), from) == 0;
    }

    private static boolean isHidden(String user) {
        return ChannelAddress.parse(user)
                .filter(each -> each.kind() == ChannelAddress.Kind.BUSINESS_SCOPED_ID)
                .isPresent();
    }

    private static @Nullable Refusal shown(Composition composition) {
        Rendered.Form form = composition.form();
        return form == null || form.faults().isEmpty()
                ? null
                : new Refusal(NOT_ACCEPTED, String.join("; ", form.faults()));
    }

    private @Nullable Refusal messenger(Transaction tx, Message message, @Nullable Composition composition) {
        // Which code it is for users who never wrote is unconfirmed; later than a day after they wrote nothing is
        // refused.
        if (!channels.windows().everOpened(message.from().orElse(""), message.to())) {
            return new Refusal(OUTSIDE_WINDOW, "the recipient has never written");
        }
        Refusal refusal = composition == null ? null : shown(composition);
        if (refusal == null && !channels.windows().open(tx.now(), message.from().orElse(""), message.to())) {
            hooks.warned(tx, message, MESSENGER_OUTSIDE_WINDOW);
        }
        return refusal;
    }

    /** Whether anything may be written, or {@code message} is what the sandbox has ready. */
    private boolean mayWrite(Instant now, Message message) {
        return channels.mayWrite(now, message.from().orElse(""), message.to(), message.body());
    }

    private @Nullable Refusal free(Transaction tx, Message message) {
        if (mayWrite(tx.now(), message)) {
            return null;
        }
        if (isOldTemplate(message)) {
            hooks.warned(tx, message, OLD_TEMPLATE);
        }
        return new Refusal(OUTSIDE_WINDOW, "the recipient has not written for 24 hours");
    }

    private boolean isOldTemplate(Message message) {
        for (Template each : templates.of(message.accountSid())) {
            Template.Legacy legacy = each.legacy();
            if (legacy != null && legacy.body().equals(message.body())) {
                return true;
            }
        }
        return false;
    }

    /** What WhatsApp thinks of the template now. The sandbox has none of an account's own. */
    private Approval approval(Message message, Composition composition) {
        return message.from().filter(Sandbox.NUMBER::equals).isPresent()
                ? Approval.NONE
                : templates
                        .find(message.accountSid(), composition.contentSid())
                        .map(Template::approval)
                        .orElse(composition.approval());
    }

    private @Nullable Refusal template(Instant now, Message message, Composition composition) {
        Rendered.Form form = composition.form();
        if (form == null) {
            return null;
        }
        if (composition.mediaGiven()) {
            return new Refusal(MEDIA_ON_TEMPLATE, "MediaUrl was given with a template");
        }
        if (form.buttons().stream().anyMatch(each -> each.kind() == Rendered.Button.Kind.COPY_CODE)
                && isHidden(message.to())) {
            return new Refusal(NO_NUMBER, "codes go to phone numbers, not to ids that hide them");
        }
        boolean inWindow = mayWrite(now, message);
        Approval approval = approval(message, composition);
        ApprovalNeed need = form.need(inWindow);
        if (need == ApprovalNeed.IMPOSSIBLE) {
            return new Refusal(OUTSIDE_WINDOW, form.type() + " goes only within 24 hours after the recipient wrote");
        }
        if (need == ApprovalNeed.APPROVAL && !approval.approved()) {
            return approval.errorCode()
                    .map(code -> new Refusal(
                            code, "WhatsApp has " + approval.status().wire() + " the template"))
                    .orElseGet(() -> new Refusal(
                            OUTSIDE_WINDOW,
                            form.type() + " needs WhatsApp's approval"
                                    + (inWindow ? "" : " since the recipient has not written for 24 hours")));
        }
        if (need == ApprovalNeed.APPROVAL && form.type() != approval.contentType()) {
            return new Refusal(NO_TEMPLATE, form.type() + " is not what WhatsApp has approved of the template");
        }
        if (approval.approved() && composition.misfit() != 0) {
            return new Refusal(
                    composition.misfit(), "the variables do not fit the template that WhatsApp has approved");
        }
        return form.faults().isEmpty() ? null : new Refusal(NOT_ALLOWED, String.join("; ", form.faults()));
    }
}
