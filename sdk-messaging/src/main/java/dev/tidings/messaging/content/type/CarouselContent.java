package dev.tidings.messaging.content.type;

import dev.tidings.core.internal.resource.Check;
import java.util.List;
import java.util.Map;

/** Cards side by side; on WhatsApp approved ones only. */
public final class CarouselContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "twilio/carousel";

    private static final List<ButtonType> KINDS =
            List.of(ButtonType.QUICK_REPLY, ButtonType.URL, ButtonType.PHONE_NUMBER);

    CarouselContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** The text {@code body}, which RCS does not show, without cards as yet. */
    public static CarouselContent of(String body) {
        return new CarouselContent(Map.of("body", needed(TYPE, "body", body, 1_024)));
    }

    /** The same with one more card, of at most 10; all have the same kinds of buttons in the same order. */
    public CarouselContent card(CarouselCard card) {
        return new CarouselContent(adding("cards", card.members()));
    }

    /** The cards, in order. */
    public List<CarouselCard> cards() {
        return objects("cards").stream().map(CarouselCard::of).toList();
    }

    @Override
    public void check() {
        requireSome("cards", 1, 10);
        List<CarouselCard> cards = cards();
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).check(TYPE + ".cards[" + i + "]");
            if (!KINDS.containsAll(cards.get(i).kinds())) {
                throw Check.refused(
                        TYPE + ".cards[" + i + "].actions are " + cards.get(i).kinds() + ": they must be of " + KINDS);
            }
            if (!cards.get(i).kinds().equals(cards.get(0).kinds())) {
                throw Check.refused(
                        TYPE + ".cards[" + i + "].actions are " + cards.get(i).kinds() + ": they must be "
                                + cards.get(0).kinds() + " as on the first card");
            }
        }
    }
}
