package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.link.DomainCertificate;
import dev.tidings.messaging.link.DomainConfig;
import dev.tidings.messaging.message.MessagingServiceSid;
import dev.tidings.messaging.service.MessagingService;
import dev.tidings.messaging.service.ScanMessageContent;
import dev.tidings.messaging.service.ServiceAlphaSender;
import dev.tidings.messaging.service.ServiceChannelSender;
import dev.tidings.messaging.service.ServiceDestinationAlphaSender;
import dev.tidings.messaging.service.ServicePhoneNumber;
import dev.tidings.messaging.service.ServiceShortCode;
import dev.tidings.messaging.service.Usecase;
import dev.tidings.messaging.service.UsecaseDescription;
import dev.tidings.mock.MockLinkDomain;
import dev.tidings.mock.link.TestAuthority;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's Messaging Services, pools and short links at the mock server, value for value. */
class SdkServicesTest {
    private final SdkDesk desk = new SdkDesk();
    private final MessagingClient sdk = desk.sdk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void services_areMadeAndChanged_sendersComeAndGo() {
        MessagingService made = service();
        phoneNumbers(made.sid());
        shortCodes(made.sid());
        alphaSenders(made.sid());
        destinationAlphaSenders(made.sid());
        channelSenders(made.sid());
        assertThat(desk.readAll(() -> sdk.services().fetchUsecases()))
                .extracting(UsecaseDescription::usecase)
                .contains(Usecase.NOTIFICATIONS, Usecase.MARKETING, Usecase.UNDECLARED);
        sdk.services().delete(made.sid());
        assertThatThrownBy(() -> sdk.services().fetch(made.sid())).isInstanceOf(NotFoundException.class);
        desk.assertCalled(SdkRoom.SERVICES);
    }

    private MessagingService service() {
        MessagingService bare = desk.read(() -> sdk.services().create("Bare"));
        assertThat(bare.stickySender()).hasValue(true);
        assertThat(bare.validityPeriod()).hasValue(Duration.ofHours(10));
        assertThat(bare.usecase()).hasValue(Usecase.UNDECLARED);
        assertThat(bare.inboundRequestUrl()).isEmpty();
        MessagingService made = desk.read(() -> sdk.services()
                .create(
                        "Shop",
                        s -> s.inboundRequestUrl("https://example.com/in")
                                .inboundMethod(WebhookMethod.GET)
                                .fallbackUrl("https://example.com/f")
                                .fallbackMethod(WebhookMethod.GET)
                                .statusCallback("https://example.com/s")
                                .stickySender(false)
                                .mmsConverter(false)
                                .smartEncoding(false)
                                .scanMessageContent(ScanMessageContent.DISABLE)
                                .fallbackToLongCode(true)
                                .areaCodeGeomatch(false)
                                .validityPeriod(Duration.ofHours(4))
                                .synchronousValidation(true)
                                .usecase(Usecase.NOTIFICATIONS)
                                .useInboundWebhookOnNumber(true)));
        assertThat(made.friendlyName()).hasValue("Shop");
        assertThat(made.inboundMethod()).hasValue(WebhookMethod.GET);
        assertThat(made.fallbackUrl()).hasValue("https://example.com/f");
        assertThat(made.statusCallback()).hasValue("https://example.com/s");
        assertThat(made.stickySender()).hasValue(false);
        assertThat(made.mmsConverter()).hasValue(false);
        assertThat(made.smartEncoding()).hasValue(false);
        assertThat(made.scanMessageContent()).hasValue(ScanMessageContent.DISABLE);
        assertThat(made.fallbackToLongCode()).hasValue(true);
        assertThat(made.areaCodeGeomatch()).hasValue(false);
        assertThat(made.validityPeriod()).hasValue(Duration.ofHours(4));
        assertThat(made.synchronousValidation()).hasValue(true);
        assertThat(made.usecase()).hasValue(Usecase.NOTIFICATIONS);
        assertThat(made.useInboundWebhookOnNumber()).hasValue(true);
        assertThat(made.dateCreated()).hasValue(SdkDesk.START);
        MessagingService changed = desk.read(() ->
                sdk.services().update(made.sid(), s -> s.friendlyName("Store").stickySender(true)));
        assertThat(changed.friendlyName()).hasValue("Store");
        assertThat(changed.stickySender()).hasValue(true);
        assertThat(changed.validityPeriod()).hasValue(Duration.ofHours(4));
        assertThat(desk.read(() -> sdk.services().fetch(made.sid()))).isEqualTo(changed);
        assertThat(desk.list(size -> sdk.services().list(q -> q.pageSize(size))))
                .hasSize(3)
                .contains(changed, bare);
        return made;
    }

    private void phoneNumbers(MessagingServiceSid service) {
        var pool = sdk.services().phoneNumbers(service);
        String number = desk.mock().account().provision("+14155550111").sid();
        String other = desk.mock().account().provision("+447400123457").sid();
        ServicePhoneNumber in = desk.read(() -> pool.create(number));
        assertThat(in.serviceSid()).hasValue(service);
        assertThat(in.phoneNumber()).hasValue("+14155550111");
        assertThat(in.countryCode()).hasValue("US");
        assertThat(in.capabilities()).contains("SMS", "MMS");
        ServicePhoneNumber british = desk.read(() -> pool.create(other));
        assertThat(british.countryCode()).hasValue("GB");
        assertThat(desk.read(() -> pool.fetch(number))).isEqualTo(in);
        assertThat(desk.list(size -> pool.list(q -> q.pageSize(size)))).containsExactlyInAnyOrder(in, british);
        pool.delete(number);
        assertThat(desk.list(size -> pool.list(q -> q.pageSize(size)))).containsExactly(british);
    }

    private void shortCodes(MessagingServiceSid service) {
        var pool = sdk.services().shortCodes(service);
        String code = desk.mock().account().provision("55502").sid();
        ServiceShortCode in = desk.read(() -> pool.create(code));
        assertThat(in.serviceSid()).hasValue(service);
        assertThat(in.shortCode()).hasValue("55502");
        assertThat(in.countryCode()).hasValue("US");
        ServiceShortCode other = desk.read(
                () -> pool.create(desk.mock().account().provision("55503").sid()));
        assertThat(desk.read(() -> pool.fetch(code))).isEqualTo(in);
        assertThat(desk.list(size -> pool.list(q -> q.pageSize(size)))).containsExactlyInAnyOrder(in, other);
        pool.delete(code);
        assertThat(desk.list(size -> pool.list(q -> q.pageSize(size)))).containsExactly(other);
    }

    private void alphaSenders(MessagingServiceSid service) {
        var pool = sdk.services().alphaSenders(service);
        ServiceAlphaSender in = desk.read(() -> pool.create("SHOP"));
        assertThat(in.serviceSid()).hasValue(service);
        assertThat(in.alphaSender()).hasValue("SHOP");
        assertThat(in.capabilities()).containsExactly("SMS");
        assertThat(desk.read(() -> pool.fetch(in.sid()))).isEqualTo(in);
        assertThat(desk.list(size -> pool.list(q -> q.pageSize(size)))).containsExactly(in);
        pool.delete(in.sid());
        assertThat(desk.list(size -> pool.list(q -> q.pageSize(size)))).isEmpty();
    }

    private void destinationAlphaSenders(MessagingServiceSid service) {
        var pool = sdk.services().destinationAlphaSenders(service);
        ServiceDestinationAlphaSender german = desk.read(() -> pool.create("LADEN", "DE"));
        assertThat(german.alphaSender()).hasValue("LADEN");
        assertThat(german.isoCountryCode()).hasValue("DE");
        ServiceDestinationAlphaSender global = desk.read(() -> pool.create("SHOP"));
        assertThat(desk.read(() -> pool.fetch(german.sid()))).isEqualTo(german);
        assertThat(desk.list(size -> pool.list(q -> q.pageSize(size)))).containsExactlyInAnyOrder(german, global);
        assertThat(desk.list(size -> pool.list(q -> q.isoCountryCode("DE").pageSize(size))))
                .containsExactly(german);
        pool.delete(german.sid());
        assertThat(desk.list(size -> pool.list(q -> q.pageSize(size)))).containsExactly(global);
    }

    private void channelSenders(MessagingServiceSid service) {
        var pool = sdk.services().channelSenders(service);
        String sender =
                desk.mock().account().newChannelSender("whatsapp:+14155550111").sid();
        ServiceChannelSender in = desk.read(() -> pool.create(sender));
        assertThat(in.messagingServiceSid()).hasValue(service);
        assertThat(in.sender()).hasValue("whatsapp:+14155550111");
        assertThat(in.senderType()).hasValue("WhatsApp");
        assertThat(desk.read(() -> pool.fetch(sender))).isEqualTo(in);
        assertThat(desk.list(size -> pool.list(q -> q.pageSize(size)))).containsExactly(in);
        pool.delete(sender);
        assertThat(desk.list(size -> pool.list(q -> q.pageSize(size)))).isEmpty();
    }

    @Test
    void links_haveDomainsWithCertificatesAndSettings() {
        MockLinkDomain domain = desk.mock().account().newLinkDomain("https://go.example.com");
        String service = desk.mock().account().services().get(0).sid();
        certificates(domain.sid());
        DomainConfig config = desk.read(() -> sdk.linkShortening()
                .updateConfig(
                        domain.sid(),
                        c -> c.callbackUrl("https://example.com/clicks")
                                .fallbackUrl("https://example.com/sorry")
                                .continueOnFailure(true)
                                .disableHttps(true)));
        assertThat(config.callbackUrl()).hasValue("https://example.com/clicks");
        assertThat(config.fallbackUrl()).hasValue("https://example.com/sorry");
        assertThat(config.continueOnFailure()).hasValue(true);
        assertThat(config.disableHttps()).hasValue(true);
        assertThat(desk.read(() -> sdk.linkShortening().fetchConfig(domain.sid())))
                .isEqualTo(config);
        var validation = desk.read(() -> sdk.linkShortening().validateDns(domain.sid()));
        assertThat(validation.isValid()).hasValue(true);
        domain.dnsProblem("no A record");
        var invalid = desk.read(() -> sdk.linkShortening().validateDns(domain.sid()));
        assertThat(invalid.isValid()).hasValue(false);
        assertThat(invalid.reason().orElseThrow()).contains("no A record");
        domain.dnsProblem(null);
        var association = desk.read(() -> sdk.linkShortening().associate(domain.sid(), service));
        assertThat(association.domainSid()).hasToString(domain.sid());
        assertThat(association.messagingServiceSid().orElseThrow()).hasToString(service);
        assertThat(desk.read(() -> sdk.linkShortening().fetchAssociation(service))
                        .domainSid())
                .hasToString(domain.sid());
        DomainConfig ofService = desk.read(() -> sdk.linkShortening().fetchServiceConfig(service));
        assertThat(ofService.configSid()).isEqualTo(config.configSid());
        assertThat(ofService.messagingServiceSid().orElseThrow()).hasToString(service);
        sdk.linkShortening().dissociate(domain.sid(), service);
        assertThatThrownBy(() -> sdk.linkShortening().fetchAssociation(service)).isInstanceOf(NotFoundException.class);
        deactivations();
        desk.assertCalled(SdkRoom.LINKS);
    }

    private void certificates(String domain) {
        TestAuthority authority = TestAuthority.INSTANCE;
        Instant expires = Instant.parse("2027-05-01T00:00:00Z");
        String pem = authority.certificate(authority.ec, "go.example.com", expires) + TestAuthority.pkcs8(authority.ec);
        sdk.linkShortening().deleteCertificate(domain);
        DomainCertificate uploaded = desk.read(() -> sdk.linkShortening().updateCertificate(domain, pem));
        assertThat(uploaded.domainName()).hasValue("https://go.example.com");
        assertThat(uploaded.certInValidation().orElseThrow().status()).isPresent();
        desk.mock().clock().advance(Duration.ofMinutes(1));
        DomainCertificate valid = desk.read(() -> sdk.linkShortening().fetchCertificateV1(domain));
        assertThat(valid.dateExpires()).hasValue(expires);
        assertThat(valid.certInValidation()).isEmpty();
        DomainCertificate asked = desk.read(() -> sdk.linkShortening().requestManagedCertificate(domain));
        assertThat(asked.requesting()).hasValue(true);
        DomainCertificate managed = desk.read(() -> sdk.linkShortening().fetchCertificate(domain));
        assertThat(managed.managed()).hasValue(true);
        assertThat(managed.certificateSid()).isEqualTo(asked.certificateSid());
    }

    private void deactivations() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThat(sdk.deactivations().fetch(day).redirectTo()).contains("2026-11-24");
    }
}
