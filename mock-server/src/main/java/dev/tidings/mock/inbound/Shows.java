package dev.tidings.mock.inbound;

import dev.tidings.mock.content.Rendered;
import dev.tidings.mock.content.Rendered.Form;
import dev.tidings.mock.handset.Rich;
import dev.tidings.mock.messaging.Composition;
import dev.tidings.mock.messaging.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a handset shows of a message that was made from a template. */
final class Shows {
    private Shows() {}

    /** What {@code message} shows besides its text and files. */
    static Rich of(Message message) {
        Form form = form(message);
        return form == null
                ? Rich.NOTHING
                : new Rich(
                        text(form.header()),
                        text(form.footer()),
                        form.taps().stream().map(each -> button(each, form)).toList(),
                        menu(form.picker()),
                        place(form.location()),
                        form.cards().stream().map(each -> card(each, form)).toList());
    }

    /** The text of {@code message}, without what stands above it. */
    static String body(Message message) {
        Form form = form(message);
        // On the phone network there is nothing above the text, and something may have been put before it.
        return form == null || form.channel().phone() ? message.body() : text(form.text());
    }

    private static @Nullable Form form(Message message) {
        Composition composition = message.content().composition();
        return composition == null ? null : composition.form();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Rich.Button button(Rendered.Button button, Form form) {
        Rendered.Flow flow = form.flow();
        return switch (button.kind()) {
            case QUICK_REPLY -> made(Rich.Action.REPLY, button, null);
            case URL -> made(Rich.Action.URL, button, button.url());
            case PHONE_NUMBER -> made(Rich.Action.PHONE, button, button.phone());
            case COPY_CODE -> made(Rich.Action.COPY_CODE, button, button.code());
            case FLOW -> made(Rich.Action.FLOW, button, flow == null ? null : flow.token());
            case VOICE_CALL, VOICE_CALL_REQUEST, REQUEST_CONTACT_INFO -> made(Rich.Action.OTHER, button, null);
        };
    }

    private static Rich.Button made(Rich.Action action, Rendered.Button button, @Nullable String target) {
        return new Rich.Button(action, button.title(), text(button.id()), text(target));
    }

    private static Rich.@Nullable Menu menu(Rendered.@Nullable Picker picker) {
        if (picker == null) {
            return null;
        }
        List<Rich.Item> items = picker.items().stream()
                .map(each -> new Rich.Item(each.id(), each.title(), text(each.description())))
                .toList();
        return new Rich.Menu(picker.button(), items);
    }

    private static Rich.@Nullable Place place(Rendered.@Nullable Location location) {
        return location == null
                ? null
                : new Rich.Place(
                        location.latitude(), location.longitude(), text(location.label()), text(location.address()));
    }

    private static Rich.Card card(Rendered.Card card, Form form) {
        return new Rich.Card(
                text(card.title()),
                card.body(),
                card.media(),
                card.buttons().stream().map(each -> button(each, form)).toList());
    }
}
