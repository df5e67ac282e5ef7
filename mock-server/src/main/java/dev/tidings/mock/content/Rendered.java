package dev.tidings.mock.content;

import dev.tidings.mock.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody on one channel sees of a template, or why they see nothing of it. */
public sealed interface Rendered {
    /** What is seen; empty if the channel has no form for the template. */
    default Optional<Form> form() {
        return this instanceof Form form ? Optional.of(form) : Optional.empty();
    }

    /**
     * The channel has no form for it.
     *
     * @param channel which
     * @param reason for people
     */
    record None(Channel channel, String reason) implements Rendered {}

    /**
     * What is seen.
     *
     * @param type the type that was chosen
     * @param channel where
     * @param header above everything; null for none
     * @param text null for none
     * @param footer below everything, in small letters; null for none
     * @param media URLs, in order
     * @param buttons below the text, in order; on RCS, in the card
     * @param chips replies and actions that RCS shows below the message
     * @param picker a list to choose from; null for none
     * @param location a point on the map; null for none
     * @param cards side by side
     * @param catalog products; null for none
     * @param flow pages with questions; null for none
     * @param layout how RCS arranges it; null for none
     * @param missing keys of placeholders that nobody gave a value; they stand in it as they are
     * @param faults what the channel does not take once values are put in (too long, no URL), each naming field, value and rule
     */
    record Form(
            ContentType type,
            Channel channel,
            @Nullable String header,
            @Nullable String text,
            @Nullable String footer,
            List<String> media,
            List<Button> buttons,
            List<Button> chips,
            @Nullable Picker picker,
            @Nullable Location location,
            List<Card> cards,
            @Nullable Catalog catalog,
            @Nullable Flow flow,
            @Nullable Layout layout,
            List<String> missing,
            List<String> faults)
            implements Rendered {
        /** Keeps its own copies. */
        public Form {
            media = List.copyOf(media);
            buttons = List.copyOf(buttons);
            chips = List.copyOf(chips);
            cards = List.copyOf(cards);
            missing = List.copyOf(missing);
            faults = List.copyOf(faults);
        }

        /** {@code text} with a point on the map and nothing else. */
        public static Form place(Channel channel, String text, Location location) {
            return new Form(
                    ContentType.LOCATION,
                    channel,
                    null,
                    text.isEmpty() ? null : text,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    location,
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of());
        }

        /** Everything that can be tapped and is no part of a card in a row. */
        public List<Button> taps() {
            if (chips.isEmpty()) {
                return buttons;
            }
            List<Button> all = new ArrayList<>(buttons);
            all.addAll(chips);
            return List.copyOf(all);
        }

        /**
         * Whether WhatsApp must have approved the template before it takes this.
         *
         * @param inWindow whether the user wrote within the last 24 hours
         */
        public ApprovalNeed need(boolean inWindow) {
            return SessionRules.need(this, inWindow);
        }

        /** The text as logs show it: header and text, each if there is one; empty for a location. */
        public String body() {
            return header == null ? text == null ? "" : text : text == null ? header : header + "\n" + text;
        }
    }

    /**
     * Something to tap.
     *
     * @param kind what it does
     * @param title what stands on it
     * @param id what the sender is told when it is tapped; null for none
     * @param url where it leads; null unless it is a {@link Kind#URL}
     * @param phone whom it calls; null unless it is a {@link Kind#PHONE_NUMBER}
     * @param code what it copies; null unless it is a {@link Kind#COPY_CODE}
     * @param ttlMinutes how long it can be tapped to call; null unless it is a {@link Kind#VOICE_CALL}
     */
    record Button(
            Kind kind,
            String title,
            @Nullable String id,
            @Nullable String url,
            @Nullable String phone,
            @Nullable String code,
            @Nullable Integer ttlMinutes) {
        /** What a button does. */
        public enum Kind {
            /** Answers with its title. */
            QUICK_REPLY,
            /** Opens a page. */
            URL,
            /** Calls a number. */
            PHONE_NUMBER,
            /** Copies a code. */
            COPY_CODE,
            /** Calls through the channel. */
            VOICE_CALL,
            /** Asks whether the sender may call. */
            VOICE_CALL_REQUEST,
            /** Asks for the user's phone number. */
            REQUEST_CONTACT_INFO,
            /** Opens pages with questions. */
            FLOW
        }
    }

    /**
     * A list to choose from.
     *
     * @param button what opens it
     * @param items in order
     */
    record Picker(String button, List<Item> items) {
        /** Keeps its own copy. */
        public Picker {
            items = List.copyOf(items);
        }
    }

    /**
     * One choice.
     *
     * @param id what the sender is told
     * @param title what stands in the list
     * @param description below it; null for none
     */
    record Item(String id, String title, @Nullable String description) {}

    /**
     * A point on the map.
     *
     * @param latitude in degrees, north of the equator
     * @param longitude in degrees, east of Greenwich
     * @param label null for none
     * @param address null for none
     * @param id null for none
     */
    record Location(
            double latitude,
            double longitude,
            @Nullable String label,
            @Nullable String address,
            @Nullable String id) {}

    /**
     * One of the cards of a row.
     *
     * @param title null for none
     * @param body its text
     * @param media the URL of its picture or film
     * @param buttons below it
     */
    record Card(@Nullable String title, String body, String media, List<Button> buttons) {
        /** Keeps its own copy. */
        public Card {
            buttons = List.copyOf(buttons);
        }
    }

    /**
     * Products.
     *
     * @param id of the catalog
     * @param scope how much of it
     * @param title null for none
     * @param thumbnailItemId whose picture is shown; null for the first one's
     * @param items those of the template, then those of the message
     */
    record Catalog(
            String id,
            Scope scope,
            @Nullable String title,
            @Nullable String thumbnailItemId,
            List<Product> items) {
        /** Keeps its own copy. */
        public Catalog {
            items = List.copyOf(items);
        }

        /** How much of a catalog is shown. */
        public enum Scope {
            /** One product, which can be sent only while a user's window is open. */
            SINGLE,
            /** Some products. */
            MULTIPLE,
            /** All there are. */
            WHOLE
        }
    }

    /**
     * A product.
     *
     * @param id as the catalog has it
     * @param section the heading under which it stands; null for none
     */
    record Product(String id, @Nullable String section) {}

    /**
     * Pages with questions.
     *
     * @param id of the flow at WhatsApp; null if its pages are in the template
     * @param token comes back with the answers; null for none
     * @param firstPage where it begins; null for the first
     * @param pages how many pages the template has; 0 if they are at WhatsApp
     */
    record Flow(
            @Nullable String id,
            @Nullable String token,
            @Nullable String firstPage,
            int pages) {}

    /**
     * How RCS arranges a card.
     *
     * @param orientation {@code VERTICAL} or {@code HORIZONTAL}
     * @param alignment of the picture in a horizontal card, {@code LEFT} or {@code RIGHT}
     * @param height of the picture, {@code SHORT}, {@code MEDIUM} or {@code TALL}
     */
    record Layout(String orientation, String alignment, String height) {}
}
