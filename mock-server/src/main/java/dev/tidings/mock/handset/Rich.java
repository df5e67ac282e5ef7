package dev.tidings.mock.handset;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a message shows besides its text and its files.
 *
 * @param header above the text; empty for none
 * @param footer below the text; empty for none
 * @param buttons to tap, in order
 * @param menu a list to pick from; null for none
 * @param place a point on the map; null for none
 * @param cards side by side, in order
 */
public record Rich(
        String header,
        String footer,
        List<Button> buttons,
        @Nullable Menu menu,
        @Nullable Place place,
        List<Card> cards) {
    /** Nothing besides. */
    public static final Rich NOTHING = new Rich("", "", List.of(), null, null, List.of());

    /** What a button does when it is tapped. */
    public enum Action {
        /** Answers with its title. */
        REPLY,
        /** Opens a page. */
        URL,
        /** Dials a number. */
        PHONE,
        /** Copies a code. */
        COPY_CODE,
        /** Opens pages with questions. */
        FLOW,
        /** Does something else that its sender is not told of, such as calling over the channel. */
        OTHER
    }

    /**
     * A button.
     *
     * @param action what it does
     * @param title what stands on it
     * @param id what its sender is told when it is tapped; empty for its title
     * @param target the page, the number, the code, or the token of the pages with questions; empty for none
     */
    public record Button(Action action, String title, String id, String target) {
        /** What its sender is told when it is tapped. */
        public String payload() {
            return id.isEmpty() ? title : id;
        }
    }

    /**
     * A list.
     *
     * @param button what stands on the button that opens it
     * @param items what may be picked
     */
    public record Menu(String button, List<Item> items) {
        /** Keeps its own copy. */
        public Menu {
            items = List.copyOf(items);
        }
    }

    /**
     * One of a list.
     *
     * @param id what its sender is told when it is picked
     * @param title what is shown
     * @param description below the title; empty for none
     */
    public record Item(String id, String title, String description) {}

    /**
     * A point on the map.
     *
     * @param latitude in degrees, north positive
     * @param longitude in degrees, east positive
     * @param label its name; empty for none
     * @param address in words; empty for none
     */
    public record Place(double latitude, double longitude, String label, String address) {}

    /**
     * A card of several.
     *
     * @param title above; empty for none
     * @param body the text
     * @param media where its picture or film is; empty for none
     * @param buttons to tap, in order
     */
    public record Card(String title, String body, String media, List<Button> buttons) {
        /** Keeps its own copy. */
        public Card {
            buttons = List.copyOf(buttons);
        }
    }

    /** Keeps its own copies. */
    public Rich {
        buttons = List.copyOf(buttons);
        cards = List.copyOf(cards);
    }

    /** The button with {@code title}, or else with that payload, on the message or on one of its cards. */
    public Optional<Button> button(String title) {
        return allButtons().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .or(() -> allButtons().stream()
                        .filter(each -> each.payload().equals(title))
                        .findFirst());
    }

    /** All buttons, those of cards behind its own. */
    public List<Button> allButtons() {
        return Stream.concat(buttons.stream(), cards.stream().flatMap(each -> each.buttons().stream()))
                .toList();
    }

    /** The item with {@code title}, or else with that id. */
    public Optional<Item> item(String title) {
        List<Item> items = menu == null ? List.of() : menu.items();
        return items.stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .or(() -> items.stream().filter(each -> each.id().equals(title)).findFirst());
    }
}
