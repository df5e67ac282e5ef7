package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.messaging.v1.Service;
import com.twilio.rest.messaging.v1.Usecase;
import com.twilio.rest.messaging.v1.service.AlphaSender;
import com.twilio.rest.messaging.v1.service.ChannelSender;
import com.twilio.rest.messaging.v1.service.DestinationAlphaSender;
import com.twilio.rest.messaging.v1.service.PhoneNumber;
import com.twilio.rest.messaging.v1.service.ShortCode;
import dev.tidings.mock.MockServer;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client keeps services and their pools: every operation once. */
class OfficialServiceTest {
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
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    private Service service() {
        return Service.creator("Official").create(client);
    }

    @Test
    void service_isMade_changed_listed_andDeleted() {
        Service made = Service.creator("Official")
                .setInboundRequestUrl("https://a.example/in")
                .setInboundMethod(HttpMethod.GET)
                .setFallbackUrl("https://a.example/fallback")
                .setFallbackMethod(HttpMethod.GET)
                .setStatusCallback("https://a.example/status")
                .setStickySender(false)
                .setMmsConverter(false)
                .setSmartEncoding(false)
                .setScanMessageContent(Service.ScanMessageContent.DISABLE)
                .setFallbackToLongCode(true)
                .setAreaCodeGeomatch(false)
                .setValidityPeriod(600)
                .setSynchronousValidation(true)
                .setUsecase("marketing")
                .setUseInboundWebhookOnNumber(true)
                .create(client);
        assertThat(made.getSid()).startsWith("MG");
        assertThat(made.getInboundMethod()).isEqualTo(HttpMethod.GET);
        assertThat(made.getStickySender()).isFalse();
        assertThat(made.getFallbackToLongCode()).isTrue();
        assertThat(made.getScanMessageContent()).isEqualTo(Service.ScanMessageContent.DISABLE);
        assertThat(made.getValidityPeriod()).isEqualTo(600);
        assertThat(made.getUsecase()).isEqualTo("marketing");

        Service changed = Service.updater(made.getSid())
                .setFriendlyName("Changed")
                .setStickySender(true)
                .update(client);
        assertThat(changed.getFriendlyName()).isEqualTo("Changed");
        assertThat(changed.getValidityPeriod()).isEqualTo(600);
        assertThat(Service.fetcher(made.getSid()).fetch(client)).isEqualTo(changed);
        service();
        assertThat(all(Service.reader().pageSize(1).read(client)))
                .extracting(Service::getFriendlyName)
                .containsExactly("Official", "Changed", "Starter service");
        assertThat(Service.deleter(made.getSid()).delete(client)).isTrue();
        assertFails(404, 20404, () -> Service.fetcher(made.getSid()).fetch(client));
        assertFails(400, 20002, () -> Service.creator("").create(client));
        assertThat(Usecase.fetcher().fetch(client).getUsecases()).hasSize(6);
    }

    @Test
    void numbersAndShortCodes_comeAndGo() {
        String service = service().getSid();
        String number = mock.account().provision("+14155550111").sid();
        PhoneNumber in = PhoneNumber.creator(service, number).create(client);
        assertThat(in.getPhoneNumber().toString()).isEqualTo("+14155550111");
        assertThat(in.getCountryCode()).isEqualTo("US");
        assertThat(in.getCapabilities()).containsExactly("MMS", "SMS", "Voice");
        assertThat(PhoneNumber.fetcher(service, number).fetch(client)).isEqualTo(in);
        assertThat(all(PhoneNumber.reader(service).read(client))).containsExactly(in);
        assertFails(409, 21710, () -> PhoneNumber.creator(service, number).create(client));
        assertThat(PhoneNumber.deleter(service, number).delete(client)).isTrue();
        assertFails(404, 21711, () -> PhoneNumber.fetcher(service, number).fetch(client));

        String code = mock.account().provision("55502").sid();
        ShortCode shortCode = ShortCode.creator(service, code).create(client);
        assertThat(shortCode.getShortCode()).isEqualTo("55502");
        assertThat(ShortCode.fetcher(service, code).fetch(client)).isEqualTo(shortCode);
        assertThat(all(ShortCode.reader(service).read(client))).containsExactly(shortCode);
        assertThat(ShortCode.deleter(service, code).delete(client)).isTrue();
        assertThat(all(ShortCode.reader(service).read(client))).isEmpty();
    }

    @Test
    void names_comeAndGo() {
        String service = service().getSid();
        AlphaSender name = AlphaSender.creator(service, "SHOP").create(client);
        assertThat(name.getAlphaSender()).isEqualTo("SHOP");
        assertThat(AlphaSender.fetcher(service, name.getSid()).fetch(client)).isEqualTo(name);
        assertThat(all(AlphaSender.reader(service).read(client))).containsExactly(name);
        DestinationAlphaSender german = DestinationAlphaSender.creator(service, "LADEN")
                .setIsoCountryCode("DE")
                .create(client);
        assertThat(german.getIsoCountryCode()).isEqualTo("DE");
        assertThat(DestinationAlphaSender.fetcher(service, german.getSid()).fetch(client))
                .isEqualTo(german);
        assertThat(all(DestinationAlphaSender.reader(service)
                        .setIsoCountryCode("DE")
                        .read(client)))
                .containsExactly(german);
        assertThat(DestinationAlphaSender.deleter(service, german.getSid()).delete(client))
                .isTrue();
        assertThat(AlphaSender.deleter(service, name.getSid()).delete(client)).isTrue();
        assertThat(all(DestinationAlphaSender.reader(service).read(client))).isEmpty();
    }

    @Test
    void channelSenders_comeAndGo() {
        String service = service().getSid();
        String sid = mock.account().newChannelSender("whatsapp:+14155550111").sid();
        ChannelSender sender = ChannelSender.creator(service, sid).create(client);
        assertThat(sender.getSender()).isEqualTo("whatsapp:+14155550111");
        assertThat(sender.getSenderType()).isEqualTo("WhatsApp");
        assertThat(sender.getCountryCode()).isEqualTo("US");
        assertThat(ChannelSender.fetcher(service, sid).fetch(client)).isEqualTo(sender);
        assertThat(all(ChannelSender.reader(service).read(client))).containsExactly(sender);
        assertThat(ChannelSender.deleter(service, sid).delete(client)).isTrue();
        assertThat(all(ChannelSender.reader(service).read(client))).isEmpty();
    }

    @Test
    void poolThatWasMadeSo_sends() {
        String service = service().getSid();
        PhoneNumber.creator(service, mock.account().provision("+14155550111").sid())
                .create(client);
        Message message = Message.creator(new com.twilio.type.PhoneNumber("+14155550199"), service, "Hi")
                .create(client);
        mock.clock().settle();
        assertThat(Message.fetcher(message.getSid()).fetch(client).getFrom().toString())
                .isEqualTo("+14155550111");
    }
}
