package dev.tidings.mock.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.network.Dispatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who minds which keyword, by the kind of sender. */
class KeywordTest {
    private final ConsentRoom room = new ConsentRoom();

    @ParameterizedTest
    @CsvSource({
        "STOP, STOP",
        "STOPALL, STOP",
        "UNSUBSCRIBE, STOP",
        "CANCEL, STOP",
        "END, STOP",
        "QUIT, STOP",
        "REVOKE, STOP",
        "OPTOUT, STOP",
        "START, START",
        "UNSTOP, START",
        "YES, START",
        "HELP, HELP",
        "INFO, HELP",
        "stop, STOP",
        "StOp, STOP",
        "'  stop \n', STOP",
        "STOP PLEASE, ",
        "STOP., ",
        "PLEASE STOP, ",
        "STOPP, ",
        "'', ",
        "Hello, "
    })
    void longCode_mindsTheWholeWord(String body, OptOutType type) {
        Heard heard = room.hear(ConsentRoom.LONG, body);
        assertThat(heard.type()).isEqualTo(type);
        assertThat(heard.advanced()).isFalse();
        assertThat(heard.reply() == null).isEqualTo(type == null);
        assertThat(room.blocks(ConsentRoom.LONG)).isEqualTo(type == OptOutType.STOP);
    }

    /** What stands after a STOP and a further word, by sender: whether it blocks, and how the last reply begins. */
    @ParameterizedTest
    @CsvSource({
        // sender, then, blocked, network blocks, reply
        "+14155550100, START, false, false, You",
        "+14155550100, UNSTOP, false, false, You",
        "+14155550100, YES, false, false, You",
        "+14155550100, HELP, true, false, Write",
        "+14155550100, Hello, true, false, ",
        "+18335550100, STOP, true, true, NETWORK MSG: ",
        "+18335550100, START, false, false, NETWORK MSG: ",
        "+18335550100, UNSTOP, false, false, NETWORK MSG: ",
        "+18335550100, YES, false, true, You",
        "+18335550100, HELP, true, true, ",
        "+18335550100, INFO, true, true, ",
        "55501, START, false, false, ",
        "55501, STOP, false, false, ",
        "55501, HELP, false, false, "
    })
    void afterStop(String sender, String then, boolean blocked, boolean network, String reply) {
        room.hear(sender, "STOP");
        Heard heard = room.hear(sender, then);
        assertThat(room.blocks(sender)).isEqualTo(blocked);
        assertThat(networkBlocks(sender)).isEqualTo(network);
        if (reply == null) {
            assertThat(heard.reply()).isNull();
        } else {
            assertThat(heard.reply()).startsWith(reply);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
    void tollFree_onlyStopReachesTheNetwork(String word) {
        Heard heard = room.hear(ConsentRoom.TOLL_FREE, word);
        assertThat(heard.type()).isEqualTo(OptOutType.STOP);
        assertThat(heard.reply()).doesNotStartWith("NETWORK MSG:");
        assertThat(room.blocks(ConsentRoom.TOLL_FREE)).isTrue();
        assertThat(networkBlocks(ConsentRoom.TOLL_FREE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELP", "info"})
    void tollFree_helpsWhoHasNotOptedOut(String word) {
        assertThat(room.hear(ConsentRoom.TOLL_FREE, word).reply()).startsWith("Write STOP");
    }

    @ParameterizedTest
    @CsvSource({"STOP, STOP", "START, START", "HELP, HELP", "CANCEL, STOP"})
    void shortCode_isMindedInAServiceWithAdvancedOptOutOnly(String word, OptOutType type) {
        String service = room.service(ConsentRoom.SHORT);
        assertThat(room.hear(ConsentRoom.SHORT, word)).isEqualTo(Heard.NOTHING);
        room.advance(service, OptOutDraft.usual());
        Heard heard = room.hear(ConsentRoom.SHORT, word);
        assertThat(heard.type()).isEqualTo(type);
        assertThat(heard.advanced()).isTrue();
        assertThat(heard.reply()).isNotNull();
        assertThat(room.serviceBlocks(service)).isEqualTo(type == OptOutType.STOP);
    }

    private boolean networkBlocks(String sender) {
        return room.consents
                .tollFreeBlocks()
                .bars()
                .test(new Dispatch(ConsentRoom.ACCOUNT, "SM", sender, ConsentRoom.HANDSET, "US", "Hi", 1, 0));
    }
}
