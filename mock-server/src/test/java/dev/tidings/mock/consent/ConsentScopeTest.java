package dev.tidings.mock.consent;

import static dev.tidings.mock.consent.ConsentRoom.ACCOUNT;
import static dev.tidings.mock.consent.ConsentRoom.HANDSET;
import static dev.tidings.mock.consent.ConsentRoom.LONG;
import static dev.tidings.mock.consent.ConsentRoom.OTHER_LONG;
import static dev.tidings.mock.consent.ConsentRoom.SHORT;
import static dev.tidings.mock.consent.ConsentRoom.TOLL_FREE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.network.Dispatch;
import org.junit.jupiter.api.Test;

/** How far an opt-out reaches. */
class ConsentScopeTest {
    private final ConsentRoom room = new ConsentRoom();

    @Test
    void alone_itReachesThisNumberAndThisHandsetOnly() {
        room.hear(LONG, "STOP");
        assertThat(room.blocks(LONG)).isTrue();
        assertThat(room.blocks(OTHER_LONG)).isFalse();
        assertThat(room.consents.blocks(ACCOUNT, null, LONG, "+14155550198")).isFalse();
        assertThat(room.consents.blocks("AC" + "2".repeat(32), null, LONG, HANDSET))
                .isFalse();
    }

    @Test
    void inAService_itReachesTheWholePoolHoweverItIsAddressed() {
        String service = room.service(LONG, OTHER_LONG, SHORT);
        room.hear(LONG, "STOP");
        assertThat(room.serviceBlocks(service)).isTrue();
        assertThat(room.blocks(LONG)).isTrue();
        assertThat(room.blocks(OTHER_LONG)).isTrue();
        assertThat(room.blocks(SHORT)).isTrue();
        assertThat(room.blocks(TOLL_FREE)).isFalse();
        room.hear(OTHER_LONG, "START");
        assertThat(room.serviceBlocks(service)).isFalse();
        assertThat(room.blocks(LONG)).isFalse();
    }

    @Test
    void whenThePoolChanges_itHoldsForTheNumberAndTheServiceItWasSaidTo() {
        String service = room.service(LONG, OTHER_LONG);
        room.hear(LONG, "STOP");
        room.world.run(tx -> {
            room.services.remove(tx, room.number(LONG).sid());
            return tx;
        });
        assertThat(room.blocks(LONG)).isTrue();
        assertThat(room.blocks(OTHER_LONG)).isTrue();
        String next = room.service(LONG);
        assertThat(room.serviceBlocks(next)).isFalse();
        assertThat(room.consents.blocks(ACCOUNT, next, LONG, HANDSET)).isTrue();
        room.hear(OTHER_LONG, "START");
        assertThat(room.serviceBlocks(service)).isFalse();
        assertThat(room.blocks(OTHER_LONG)).isFalse();
        assertThat(room.blocks(LONG))
                .as("said to it, and never taken back to it")
                .isTrue();
        room.hear(LONG, "START");
        assertThat(room.blocks(LONG)).isFalse();
    }

    @Test
    void whoJoinsThePool_isCovered() {
        String service = room.service(LONG);
        room.hear(LONG, "STOP");
        assertThat(room.blocks(OTHER_LONG)).isFalse();
        room.world.run(tx -> {
            room.services.add(tx, room.services.find(service).orElseThrow(), room.number(OTHER_LONG));
            return tx;
        });
        assertThat(room.blocks(OTHER_LONG)).isTrue();
    }

    @Test
    void tollFreeNumberInAService_blocksTheServiceAndItsOwnNetwork() {
        String service = room.service(TOLL_FREE, LONG);
        room.hear(TOLL_FREE, "STOP");
        assertThat(room.serviceBlocks(service)).isTrue();
        room.hear(LONG, "START");
        assertThat(room.serviceBlocks(service)).isFalse();
        assertThat(room.consents
                        .tollFreeBlocks()
                        .bars()
                        .test(new Dispatch(ACCOUNT, "SM", TOLL_FREE, HANDSET, "US", "Hi", 1, 0)))
                .as("the network has heard nothing of the START to another number")
                .isTrue();
    }

    @Test
    void whatWasSaid_isKeptWithSourceAndTime() {
        room.hear(LONG, "STOP");
        assertThat(room.consents.of(ACCOUNT, null)).singleElement().satisfies(each -> {
            assertThat(each.sender()).isEqualTo(LONG);
            assertThat(each.contact()).isEqualTo(HANDSET);
            assertThat(each.source()).isEqualTo(Consent.Source.OPT_OUT_MESSAGE);
            assertThat(each.given()).isEqualTo(ConsentRoom.START);
            assertThat(each.heard()).isTrue();
        });
    }
}
