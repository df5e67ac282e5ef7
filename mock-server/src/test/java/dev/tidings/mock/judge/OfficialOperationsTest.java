package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every operation of Content, of channel senders, of typing and of Conversations is called by Twilio's Java client in one
 * class of tests, which fails if it is not.
 */
class OfficialOperationsTest {
    private static final List<OfficialCalls> CLASSES = List.of(
            OfficialContentTest.CALLS,
            OfficialSenderTest.CALLS,
            OfficialChatTest.CALLS,
            OfficialChatHookTest.CALLS,
            OfficialConversationTest.CALLS,
            OfficialChatServiceTest.CALLS,
            OfficialChatMessageTest.CALLS);

    private static boolean isMeant(String operation) {
        // The certificates of link domains are short links'.
        return operation.matches("(content|conversations) .*|messaging v1 .*ChannelSender|messaging v[23] .*")
                && !operation.endsWith("FetchDomainCertV4");
    }

    @Test
    void everyOperation_isOneClasss() {
        List<String> said =
                CLASSES.stream().flatMap(each -> each.said().stream()).sorted().toList();
        assertThat(said).doesNotHaveDuplicates();
        Set<String> wanted = OfficialCalls.all().stream()
                .filter(OfficialOperationsTest::isMeant)
                .collect(Collectors.toSet());
        assertThat(new TreeSet<>(said)).isEqualTo(new TreeSet<>(wanted));
        assertThat(said).filteredOn(each -> each.startsWith("conversations v1")).hasSize(103);
        assertThat(said).filteredOn(each -> each.startsWith("content ")).hasSize(11);
        assertThat(said).filteredOn(each -> each.startsWith("messaging ")).hasSize(11);
    }

    @Test
    void classesSayWhatIsThere() {
        assertThat(CLASSES).allSatisfy(each -> assertThat(each.said()).isNotEmpty());
    }
}
