package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.core.error.InvalidRequestException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.messaging.channel.ChannelSender;
import dev.tidings.messaging.channel.ChannelSenderStatus;
import dev.tidings.messaging.channel.ChannelSenders;
import dev.tidings.messaging.channel.OfflineReason;
import dev.tidings.messaging.channel.TypingIndicators;
import dev.tidings.messaging.message.MessageSid;
import dev.tidings.mock.Door;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's senders on channels and typing indicators at the mock server, value for value. */
class SdkChannelsTest {
    private static final String ADDRESS = "whatsapp:+14155550188";
    private static final String USER = "whatsapp:+14155550199";

    private final SdkDesk desk = new SdkDesk();
    private final ChannelSenders sdk = desk.sdk().channelSenders();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyOperation_isReadAsItIsAnswered() {
        ChannelSender made = registered();
        verified(made);
        changed(made);
        rcs();
        offline(made);
        typing();
        sdk.delete(made.sid());
        assertThatThrownBy(() -> sdk.fetch(made.sid())).isInstanceOf(NotFoundException.class);
        desk.assertCalled(SdkRoom.CHANNELS);
        assertThat(called("v3", "Typing")).isEqualTo(2);
    }

    private int called(String version, String word) {
        for (JsonNode line : Door.of(desk.mock()).admin("/coverage").path("coverage")) {
            String path = line.path("path").asText();
            if (path.startsWith("/" + version + "/") && path.contains(word)) {
                return line.path("called").asInt() - line.path("failed").asInt();
            }
        }
        return 0;
    }

    private ChannelSender registered() {
        ChannelSender made = desk.read(() -> sdk.create(
                ADDRESS,
                s -> s.wabaId("12345678912345")
                        .verificationMethod("voice")
                        .accountType("ISV")
                        .callbackUrl("https://example.com/in")
                        .callbackMethod("POST")
                        .fallbackUrl("https://example.com/f")
                        .fallbackMethod("POST")
                        .statusCallbackUrl("https://example.com/s")
                        .statusCallbackMethod("POST")
                        .name("Shop")
                        .about("Boots")
                        .address("1 Way")
                        .description("Shoes")
                        .logoUrl("https://example.com/l.png")
                        .vertical("Shopping and Retail")
                        .website("https://example.com", "Web")
                        .email("a@example.com", "Help")));
        assertThat(made.status()).hasValue(ChannelSenderStatus.CREATING);
        assertThat(made.senderId()).hasValue(ADDRESS);
        assertThat(made.compliance()).isEmpty();
        assertThat(made.offlineReasons()).isEmpty();
        assertThat(made.configuration()).hasValueSatisfying(tie -> {
            assertThat(tie.wabaId()).hasValue("12345678912345");
            assertThat(tie.verificationMethod()).hasValue("voice");
            assertThat(tie.accountType()).hasValue("ISV");
        });
        assertThat(made.webhook()).hasValueSatisfying(where -> {
            assertThat(where.callbackUrl()).hasValue("https://example.com/in");
            assertThat(where.callbackMethod()).hasValue("POST");
            assertThat(where.fallbackUrl()).hasValue("https://example.com/f");
            assertThat(where.statusCallbackUrl()).hasValue("https://example.com/s");
        });
        assertThat(made.profile()).hasValueSatisfying(seen -> {
            assertThat(seen.name()).hasValue("Shop");
            assertThat(seen.vertical()).hasValue("Shopping and Retail");
            assertThat(seen.websites()).containsExactly(Map.of("website", "https://example.com", "label", "Web"));
            assertThat(seen.emails()).containsExactly(Map.of("email", "a@example.com", "label", "Help"));
        });
        return made;
    }

    private void verified(ChannelSender made) {
        desk.mock().clock().advance(Duration.ofSeconds(5));
        assertThat(desk.read(() -> sdk.fetch(made.sid())).status()).hasValue(ChannelSenderStatus.PENDING_VERIFICATION);
        String code = desk.mock().account().senders().get(ADDRESS).verificationCode();
        assertThat(desk.read(() -> sdk.update(made.sid(), s -> s.verificationCode(code)))
                        .status())
                .hasValue(ChannelSenderStatus.VERIFYING);
        desk.mock().clock().advance(Duration.ofSeconds(10));
        ChannelSender online = desk.read(() -> sdk.fetch(made.sid().toString()));
        assertThat(online.status()).hasValue(ChannelSenderStatus.ONLINE);
        assertThat(online.configuration().orElseThrow().verificationMethod()).isEmpty();
        assertThat(online.properties()).hasValueSatisfying(said -> {
            assertThat(said.messagingLimit()).hasValue("10K Customers/24hr");
            assertThat(said.qualityRating()).isPresent();
        });
        assertThat(desk.list(size -> sdk.list("whatsapp", q -> q.pageSize(size))))
                .containsExactly(online);
    }

    private void changed(ChannelSender made) {
        ChannelSender updating = desk.read(() -> sdk.update(made.sid().toString(), s -> s.about("Shoes")));
        assertThat(updating.profile().orElseThrow().about()).hasValue("Shoes");
        assertThat(updating.profile().orElseThrow().name()).hasValue("Shop");
        desk.mock().clock().advance(Duration.ofMinutes(1));
        assertThat(desk.read(() -> sdk.fetch(made.sid())).status()).hasValue(ChannelSenderStatus.ONLINE);
        assertThatThrownBy(() -> sdk.list("sms").stream().count())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.hasCode(63100)).isTrue());
        assertThatThrownBy(() -> sdk.update(made.sid(), s -> s.vertical("Nothing")))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.hasCode(63100)).isTrue());
    }

    private void rcs() {
        ChannelSender agent = desk.read(() -> sdk.create(
                "rcs:shop_agent",
                s -> s.name("Shop")
                        .description("Shoes")
                        .logoUrl("https://example.com/l.png")
                        .bannerUrl("https://example.com/b.png")
                        .privacyUrl("https://example.com/p")
                        .termsOfServiceUrl("https://example.com/t")
                        .accentColor("#336699")
                        .phoneNumber("+14155550100", "Desk")));
        assertThat(agent.configuration().flatMap(tie -> tie.wabaId())).isEmpty();
        assertThat(agent.compliance()).isPresent();
        assertThat(agent.profile()).hasValueSatisfying(seen -> {
            assertThat(seen.accentColor()).hasValue("#336699");
            assertThat(seen.bannerUrl()).hasValue("https://example.com/b.png");
            assertThat(seen.phoneNumbers()).hasSize(1);
        });
        assertThat(desk.list(size -> sdk.list("rcs", q -> q.pageSize(size))))
                .extracting(ChannelSender::sid)
                .containsExactly(agent.sid());
        // Only the Console deletes one on RCS.
        assertThatThrownBy(() -> sdk.delete(agent.sid().toString()))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.hasCode(63105)).isTrue());
    }

    private void offline(ChannelSender made) {
        desk.mock().account().senders().get(ADDRESS).offline(63112, "disabled by Meta");
        ChannelSender off = desk.read(() -> sdk.fetch(made.sid()));
        assertThat(off.status()).hasValue(ChannelSenderStatus.OFFLINE);
        assertThat(off.offlineReasons()).extracting(OfflineReason::code).containsExactly(Optional.of("63112"));
        desk.mock().account().senders().get(ADDRESS).online();
    }

    private void typing() {
        TypingIndicators typing = desk.sdk().typingIndicators();
        String message = Door.of(desk.mock())
                .admin("POST", "/inbound", "{\"from\":\"" + USER + "\",\"to\":\"" + ADDRESS + "\",\"body\":\"Hello\"}")
                .json()
                .at("/message/sid")
                .asText();
        assertThat(desk.read(() -> typing.whatsapp(message)).success()).isTrue();
        assertThat(seesTyping()).isTrue();
        desk.mock().clock().advance(Duration.ofMinutes(1));
        assertThat(seesTyping()).isFalse();
        assertThat(desk.read(() -> typing.whatsappV3(MessageSid.of(message))).success())
                .isTrue();
        assertThat(seesTyping()).isTrue();
        desk.mock().account().senders().connectApple("apple:shop");
        assertThat(desk.read(() -> typing.apple("apple:shop", "apple:ann", true))
                        .success())
                .isTrue();
        assertThat(desk.mock().account().senders().appleTyping("apple:shop", "apple:ann"))
                .isTrue();
        assertThatThrownBy(() -> typing.whatsapp("SM" + "0".repeat(32))).isInstanceOf(RuntimeException.class);
    }

    private boolean seesTyping() {
        return desk.mock().account().senders().get(ADDRESS).typing(USER);
    }
}
