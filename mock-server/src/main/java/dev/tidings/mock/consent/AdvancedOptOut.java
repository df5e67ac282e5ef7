package dev.tidings.mock.consent;

import dev.tidings.mock.network.Refused;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Advanced Opt-Out of one Messaging Service: its own keywords and replies. Where a recipient's country has texts of its own
 * these come first, then those for all countries, each in the order in which they stand.
 *
 * @param serviceSid the service
 * @param accountSid whose it is
 * @param texts keywords and replies, one or more languages
 */
public record AdvancedOptOut(String serviceSid, String accountSid, List<Texts> texts) {
    /**
     * Keywords and replies in one language.
     *
     * @param language such as {@code en} or {@code es}; for people only, since a message does not say its language
     * @param country ISO 3166 code of the recipients they are for; empty for all
     * @param stop what ends messages
     * @param start what lets them begin again
     * @param help what asks for help
     */
    public record Texts(String language, String country, Answer stop, Answer start, Answer help) {
        /** Refuses what is no country, and a keyword that means two things. */
        public Texts {
            if (!language.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")) {
                throw Refused.text("language", language, "a language tag, such as en or pt-BR");
            }
            if (!country.isEmpty() && !country.matches("[A-Z]{2}")) {
                throw Refused.text("country", country, "an ISO 3166 code such as MX, or empty for all countries");
            }
            stop = stop.with(OptOutType.STOP);
            start = start.with(OptOutType.START);
            help = help.with(OptOutType.HELP);
            unlessApart(stop, "start", start);
            unlessApart(stop, "help", help);
            unlessApart(start, "help", help);
        }

        /** The usual keywords and replies, for all countries. */
        public static Texts usual() {
            return new Texts(
                    "en",
                    "",
                    Answer.usual(OptOutType.STOP),
                    Answer.usual(OptOutType.START),
                    Answer.usual(OptOutType.HELP));
        }

        private static void unlessApart(Answer one, String field, Answer other) {
            for (String each : other.keywords()) {
                if (one.keywords().contains(each)) {
                    throw Refused.text(field + ".keywords", each, "a keyword of no other kind");
                }
            }
        }

        /** The answer to {@code type}. */
        public Answer answer(OptOutType type) {
            return switch (type) {
                case STOP -> stop;
                case START -> start;
                case HELP -> help;
            };
        }
    }

    /**
     * One kind of keyword.
     *
     * @param keywords in upper case; STOP, START or HELP is always among those of its kind
     * @param reply what is replied; null for the usual text, empty for nothing
     */
    public record Answer(List<String> keywords, @Nullable String reply) {
        /** Refuses keywords that are not single words, and replies that no message holds. */
        public Answer {
            Set<String> normal = new LinkedHashSet<>();
            for (String each : keywords) {
                if (each.isEmpty() || each.codePoints().anyMatch(Character::isWhitespace)) {
                    throw Refused.text("keywords", each, "single words");
                }
                normal.add(each.toUpperCase(Locale.ROOT));
            }
            keywords = List.copyOf(normal);
            if (reply != null && reply.length() > 1_600) {
                throw Refused.text("reply", reply, "at most 1600 characters long");
            }
        }

        /** The usual keywords and reply. */
        public static Answer usual(OptOutType type) {
            return new Answer(Keyword.usual(type), null);
        }

        /** These keywords and the one that cannot be taken away. */
        private Answer with(OptOutType type) {
            if (keywords.contains(type.name())) {
                return this;
            }
            List<String> all = new ArrayList<>(List.of(type.name()));
            all.addAll(keywords);
            return new Answer(all, reply);
        }
    }

    /** Refuses to be without any text. */
    public AdvancedOptOut {
        texts = List.copyOf(texts);
        if (texts.isEmpty()) {
            throw Refused.of("texts", "[]", "one at least");
        }
    }

    /** Whether any text is for one country only. */
    boolean mindsCountries() {
        return texts.stream().anyMatch(each -> !each.country().isEmpty());
    }

    /** What is made of the word {@code normal} from somebody in {@code country}; {@link Heard#NOTHING} if it is no keyword. */
    Heard hear(String normal, String country) {
        Heard heard = country.isEmpty() ? Heard.NOTHING : among(country, normal);
        return heard.type() == null ? among("", normal) : heard;
    }

    private Heard among(String country, String normal) {
        for (Texts each : texts) {
            if (each.country().equals(country)) {
                for (OptOutType type : OptOutType.values()) {
                    if (each.answer(type).keywords().contains(normal)) {
                        return new Heard(
                                type, true, reply(type, each.answer(type).reply()));
                    }
                }
            }
        }
        return Heard.NOTHING;
    }

    private static @Nullable String reply(OptOutType type, @Nullable String own) {
        return own == null ? Keyword.reply(type) : own.isEmpty() ? null : own;
    }
}
