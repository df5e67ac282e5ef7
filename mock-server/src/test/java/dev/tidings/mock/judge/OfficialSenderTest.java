package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.messaging.v1.service.ChannelSender;
import com.twilio.rest.messaging.v2.ChannelsSender;
import com.twilio.rest.messaging.v2.ChannelsSender.MessagingV2ChannelsSenderConfiguration;
import com.twilio.rest.messaging.v2.ChannelsSender.MessagingV2ChannelsSenderProfile;
import com.twilio.rest.messaging.v2.ChannelsSender.MessagingV2ChannelsSenderRequestsCreate;
import com.twilio.rest.messaging.v2.ChannelsSender.MessagingV2ChannelsSenderRequestsUpdate;
import com.twilio.rest.messaging.v2.TypingIndicator;
import com.twilio.rest.messaging.v3.TypingIndicator.TypingIndicatorRequest;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client registers senders and shows that an answer is typed: every operation once. */
class OfficialSenderTest {
    private static final String ADDRESS = "whatsapp:+14155550188";
    private static final String USER = "whatsapp:+14155550199";

    @RegisterExtension
    static final OfficialCalls CALLS =
            OfficialCalls.ofJava("messaging v1 .*ChannelSender|messaging v[23] .*(ChannelsSender|TypingIndicator)");

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private TwilioRestClient client;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .seed(7)
                .exchangeListener(judging)
                .exchangeListener(CALLS)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    private ChannelsSender.Status status(String sid) {
        return ChannelsSender.fetcher(sid).fetch(client).getStatus();
    }

    @Test
    void sender_isRegistered_verified_listed_andDeleted() {
        MessagingV2ChannelsSenderProfile.Builder profile = MessagingV2ChannelsSenderProfile.builder();
        profile.name("Shop");
        profile.websites(List.of(Map.of("website", "https://a.example", "label", "Web")));
        MessagingV2ChannelsSenderConfiguration.Builder configuration = MessagingV2ChannelsSenderConfiguration.builder();
        configuration.wabaId("12345678912345");
        MessagingV2ChannelsSenderRequestsCreate.Builder request =
                MessagingV2ChannelsSenderRequestsCreate.builder(ADDRESS);
        request.profile(profile.build());
        request.configuration(configuration.build());
        ChannelsSender made = ChannelsSender.creator(request.build()).create(client);
        assertThat(made.getSid()).startsWith("XE");
        assertThat(made.getStatus()).isEqualTo(ChannelsSender.Status.CREATING);
        assertThat(made.getConfiguration().getWabaId()).isEqualTo("12345678912345");
        assertThat(made.getProfile().getWebsites()).hasSize(1);
        assertThat(made.getCompliance()).isNull();

        mock.clock().advance(Duration.ofSeconds(5));
        assertThat(status(made.getSid())).isEqualTo(ChannelsSender.Status.PENDING_VERIFICATION);
        MessagingV2ChannelsSenderConfiguration.Builder code = MessagingV2ChannelsSenderConfiguration.builder();
        code.verificationCode(mock.account().senders().get(ADDRESS).verificationCode());
        MessagingV2ChannelsSenderRequestsUpdate.Builder update = MessagingV2ChannelsSenderRequestsUpdate.builder();
        update.configuration(code.build());
        ChannelsSender given = ChannelsSender.updater(made.getSid())
                .setMessagingV2ChannelsSenderRequestsUpdate(update.build())
                .update(client);
        assertThat(given.getStatus()).isEqualTo(ChannelsSender.Status.VERIFYING);

        mock.clock().advance(Duration.ofSeconds(10));
        ChannelsSender online = ChannelsSender.fetcher(made.getSid()).fetch(client);
        assertThat(online.getStatus()).isEqualTo(ChannelsSender.Status.ONLINE);
        assertThat(online.getProperties().getMessagingLimit()).isEqualTo("10K Customers/24hr");
        assertThat(OfficialJavaClient.all(ChannelsSender.reader("whatsapp").read(client)))
                .containsExactly(online);
        assertThat(ChannelsSender.deleter(made.getSid()).delete(client)).isTrue();
        assertFails(404, 20404, () -> ChannelsSender.fetcher(made.getSid()).fetch(client));
        assertFails(400, 63100, () -> ChannelsSender.reader("sms").read(client));
    }

    @Test
    void sender_isPutIntoTheServicesPool_andTakenOut() {
        String service = mock.account().services().get(0).sid();
        String sid = mock.account().newChannelSender(ADDRESS).sid();
        ChannelSender pooled = ChannelSender.creator(service, sid).create(client);
        assertThat(pooled.getSid()).isEqualTo(sid);
        assertThat(pooled.getMessagingServiceSid()).isEqualTo(service);
        assertThat(pooled.getSender()).isEqualTo(ADDRESS);
        assertThat(pooled.getSenderType()).isEqualTo("WhatsApp");
        assertThat(ChannelSender.fetcher(service, sid).fetch(client)).isEqualTo(pooled);
        assertThat(OfficialJavaClient.all(ChannelSender.reader(service).read(client)))
                .containsExactly(pooled);
        assertThat(ChannelSender.deleter(service, sid).delete(client)).isTrue();
        assertFails(404, 21711, () -> ChannelSender.fetcher(service, sid).fetch(client));
    }

    @Test
    void user_seesTyping_inBothVersions() {
        mock.account().newChannelSender(ADDRESS);
        String sid = Door.of(mock)
                .admin("POST", "/inbound", "{\"from\":\"" + USER + "\",\"to\":\"" + ADDRESS + "\",\"body\":\"Hello\"}")
                .json()
                .at("/message/sid")
                .asText();
        assertThat(TypingIndicator.creator(TypingIndicator.Channel.WHATSAPP, sid)
                        .create(client)
                        .getSuccess())
                .isTrue();
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(mock.account().senders().get(ADDRESS).typing(USER)).isFalse();
        TypingIndicatorRequest.Builder request = TypingIndicatorRequest.builder();
        request.channel(com.twilio.rest.messaging.v3.TypingIndicator.Channel.WHATSAPP);
        request.messageId(sid);
        assertThat(com.twilio.rest.messaging.v3.TypingIndicator.creator(request.build())
                        .create(client)
                        .getSuccess())
                .isTrue();
        assertThat(mock.account().senders().get(ADDRESS).typing(USER)).isTrue();
    }

    private TypingIndicatorRequest ends(
            com.twilio.rest.messaging.v3.TypingIndicator.Channel channel,
            String from,
            String to,
            com.twilio.rest.messaging.v3.TypingIndicator.Event event) {
        TypingIndicatorRequest.Builder request = TypingIndicatorRequest.builder();
        request.channel(channel);
        request.from(from);
        request.to(to);
        request.event(event);
        return request.build();
    }

    private boolean shows(TypingIndicatorRequest request) {
        return com.twilio.rest.messaging.v3.TypingIndicator.creator(request)
                .create(client)
                .getSuccess();
    }

    @Test
    void usersOfAppleAndRcs_seeTyping() {
        String apple = "apple:a89a691c";
        String user = "apple:urn:mbid:AQA";
        var senders = mock.account().senders();
        var start = com.twilio.rest.messaging.v3.TypingIndicator.Event.START;
        TypingIndicatorRequest begin =
                ends(com.twilio.rest.messaging.v3.TypingIndicator.Channel.APPLE, apple, user, start);
        assertFails(403, 20403, () -> shows(begin));
        senders.connectApple(apple);
        assertThat(shows(begin)).isTrue();
        assertThat(senders.appleTyping(apple, user)).isTrue();
        assertThat(shows(ends(
                        com.twilio.rest.messaging.v3.TypingIndicator.Channel.APPLE,
                        apple,
                        user,
                        com.twilio.rest.messaging.v3.TypingIndicator.Event.END)))
                .isTrue();
        assertThat(senders.appleTyping(apple, user)).isFalse();

        mock.account().newChannelSender("rcs:agent");
        String phone = "rcs:+14155550199";
        assertThat(shows(ends(com.twilio.rest.messaging.v3.TypingIndicator.Channel.RCS, "rcs:agent", phone, start)))
                .isTrue();
        assertThat(senders.get("rcs:agent").typing(phone)).isTrue();
    }

    @Test
    void rcsSender_isHandedIn_andLosesItsStanding() {
        MessagingV2ChannelsSenderProfile.Builder profile = MessagingV2ChannelsSenderProfile.builder();
        profile.name("Shop");
        MessagingV2ChannelsSenderRequestsCreate.Builder request =
                MessagingV2ChannelsSenderRequestsCreate.builder("rcs:shop_agent");
        request.profile(profile.build());
        ChannelsSender made = ChannelsSender.creator(request.build()).create(client);
        assertThat(made.getSenderId()).isEqualTo("rcs:shop_agent");
        assertThat(made.getConfiguration()).isNull();
        assertThat(made.getCompliance().getCountries()).isEmpty();
        senders("rcs:shop_agent").online();
        assertThat(status(made.getSid())).isEqualTo(ChannelsSender.Status.ONLINE);
        senders("rcs:shop_agent").offline(63109, "It belongs to somebody else");
        ChannelsSender gone = ChannelsSender.fetcher(made.getSid()).fetch(client);
        assertThat(gone.getStatus()).isEqualTo(ChannelsSender.Status.OFFLINE);
        assertThat(gone.getOfflineReasons()).singleElement().satisfies(each -> {
            assertThat(each.getCode()).isEqualTo("63109");
            assertThat(each.getMessage()).isEqualTo("It belongs to somebody else");
        });
        assertThat(OfficialJavaClient.all(ChannelsSender.reader("rcs").read(client)))
                .containsExactly(gone);
        assertThat(OfficialJavaClient.all(ChannelsSender.reader("whatsapp").read(client)))
                .isEmpty();
    }

    private dev.tidings.mock.MockSender senders(String address) {
        return mock.account().senders().get(address);
    }
}
