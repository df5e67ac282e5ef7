package dev.tidings.mock.consent;

import static dev.tidings.mock.consent.ConsentRoom.LONG;
import static dev.tidings.mock.consent.ConsentRoom.TOLL_FREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdvancedOptOutTest {
    private final ConsentRoom room = new ConsentRoom();
    private final String service = room.service(LONG, TOLL_FREE);

    private static OptOutDraft draft() {
        return OptOutDraft.usual()
                .stop("Basta")
                .stopReply("Gone.")
                .startReply("")
                .in("fr", "", fr -> fr.stop("ARRET").stopReply("Fini.").help("AIDE"))
                .in("es", "MX", es -> es.stop("ALTO", "BASTA").stopReply("Hecho."));
    }

    @ParameterizedTest
    @CsvSource({
        // who, what, kind, reply
        "+14155550199, BASTA, STOP, Gone.",
        "+14155550199, stop, STOP, Gone.",
        "+14155550199, CANCEL, , ",
        "+14155550199, arret, STOP, Fini.",
        "+14155550199, aide, HELP, usual",
        "+14155550199, HELP, HELP, usual",
        "+14155550199, START, START, ",
        "+14155550199, ALTO, , ",
        "+525512345678, ALTO, STOP, Hecho.",
        "+525512345678, STOP, STOP, Hecho.",
        "+525512345678, Basta, STOP, Hecho.",
        "+525512345678, ARRET, STOP, Fini."
    })
    void ownWords_haveTheirOwnReplies(String handset, String word, OptOutType type, String reply) {
        room.advance(service, draft());
        Heard heard = room.hear(handset, LONG, word);
        assertThat(heard.type()).isEqualTo(type);
        assertThat(heard.advanced()).isEqualTo(type != null);
        assertThat(heard.reply()).isEqualTo("usual".equals(reply) ? Keyword.reply(OptOutType.HELP) : reply);
        assertThat(room.consents.blocks(ConsentRoom.ACCOUNT, service, null, handset))
                .isEqualTo(type == OptOutType.STOP);
    }

    @Test
    void tollFreeNetwork_isNotOverruled() {
        room.advance(service, draft());
        Heard heard = room.hear(TOLL_FREE, "STOP");
        assertThat(heard.reply()).startsWith("NETWORK MSG:");
        assertThat(heard.advanced()).isTrue();
        assertThat(room.hear(TOLL_FREE, "BASTA").reply()).isEqualTo("Gone.");
    }

    @Test
    void withoutIt_everythingIsAsUsualAndWhoHasOptedOutStaysSo() {
        room.advance(service, draft());
        room.hear(LONG, "BASTA");
        assertThat(withdraw()).isTrue();
        assertThat(withdraw()).isFalse();
        assertThat(room.serviceBlocks(service)).isTrue();
        assertThat(room.hear(LONG, "BASTA")).isEqualTo(Heard.NOTHING);
        assertThat(room.hear(LONG, "START").advanced()).isFalse();
    }

    private boolean withdraw() {
        return room.world.run(tx -> room.consents.withdraw(tx, service));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(draft(o -> o.stop("NO MORE")), "keywords is \"NO MORE\": must be single words"),
                Arguments.of(draft(o -> o.stop("")), "keywords is \"\": must be single words"),
                Arguments.of(
                        draft(o -> o.help("stop")), "help.keywords is \"STOP\": must be a keyword of no other kind"),
                Arguments.of(draft(o -> o.start("UNSUBSCRIBE")), "start.keywords is \"UNSUBSCRIBE\""),
                Arguments.of(draft(o -> o.stopReply("x".repeat(1_601))), "must be at most 1600 characters long"),
                Arguments.of(
                        draft(o -> o.in("es", "Mexico", es -> es)), "country is \"Mexico\": must be an ISO 3166 code"),
                Arguments.of(
                        draft(o -> o.in("Español?", "", es -> es)), "language is \"Español?\": must be a language"));
    }

    private static Consumer<OptOutDraft> draft(Consumer<OptOutDraft> what) {
        return what;
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatCannotBe_isRefusedByFieldValueAndRule(Consumer<OptOutDraft> what, String message) {
        assertThatThrownBy(() -> {
                    OptOutDraft draft = OptOutDraft.usual();
                    what.accept(draft);
                    new AdvancedOptOut(service, ConsentRoom.ACCOUNT, draft.texts());
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> new AdvancedOptOut(service, ConsentRoom.ACCOUNT, List.of()))
                .hasMessageContaining("one at least");
    }
}
