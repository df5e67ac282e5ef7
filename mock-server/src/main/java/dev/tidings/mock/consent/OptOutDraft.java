package dev.tidings.mock.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Builds what Advanced Opt-Out does in a service. What is not said is as usual; STOP, START and HELP stay keywords whatever is
 * said.
 *
 * <pre>{@code
 * account.advancedOptOut(service.sid(), o -> o
 *         .stop("BASTA").stopReply("Fine, no more pizza.")
 *         .in("es", "MX", es -> es.stop("ALTO").stopReply("Hecho.")));
 * }</pre>
 */
public final class OptOutDraft {
    private final String language;
    private final String country;
    private AdvancedOptOut.Answer stop = AdvancedOptOut.Answer.usual(OptOutType.STOP);
    private AdvancedOptOut.Answer start = AdvancedOptOut.Answer.usual(OptOutType.START);
    private AdvancedOptOut.Answer help = AdvancedOptOut.Answer.usual(OptOutType.HELP);
    private final List<AdvancedOptOut.Texts> more = new ArrayList<>();

    private OptOutDraft(String language, String country) {
        this.language = language;
        this.country = country;
    }

    /** A draft in which everything is as usual, for all countries. */
    public static OptOutDraft usual() {
        return new OptOutDraft("en", "");
    }

    /** The words that opt out, instead of the usual ones. */
    public OptOutDraft stop(String... keywords) {
        stop = new AdvancedOptOut.Answer(List.of(keywords), stop.reply());
        return this;
    }

    /** What is replied to them; empty for nothing. */
    public OptOutDraft stopReply(String reply) {
        stop = new AdvancedOptOut.Answer(stop.keywords(), reply);
        return this;
    }

    /** The words that opt in again, instead of the usual ones. */
    public OptOutDraft start(String... keywords) {
        start = new AdvancedOptOut.Answer(List.of(keywords), start.reply());
        return this;
    }

    /** What is replied to them; empty for nothing. */
    public OptOutDraft startReply(String reply) {
        start = new AdvancedOptOut.Answer(start.keywords(), reply);
        return this;
    }

    /** The words that ask for help, instead of the usual ones. */
    public OptOutDraft help(String... keywords) {
        help = new AdvancedOptOut.Answer(List.of(keywords), help.reply());
        return this;
    }

    /** What is replied to them; empty for nothing. */
    public OptOutDraft helpReply(String reply) {
        help = new AdvancedOptOut.Answer(help.keywords(), reply);
        return this;
    }

    /**
     * Adds texts in another language.
     *
     * @param language such as {@code es}
     * @param country ISO 3166 code of the recipients they are for, in upper case; empty for all
     */
    public OptOutDraft in(String language, String country, UnaryOperator<OptOutDraft> texts) {
        more.addAll(texts.apply(new OptOutDraft(language, country)).texts());
        return this;
    }

    /**
     * All texts, the first language first.
     *
     * @throws IllegalArgumentException if a keyword is not a single word, or means two things
     */
    public List<AdvancedOptOut.Texts> texts() {
        List<AdvancedOptOut.Texts> all = new ArrayList<>();
        all.add(new AdvancedOptOut.Texts(language, country, stop, start, help));
        all.addAll(more);
        return all;
    }
}
