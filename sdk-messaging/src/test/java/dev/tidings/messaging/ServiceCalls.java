package dev.tidings.messaging;

import static dev.tidings.core.testkit.Wire.named;
import static dev.tidings.messaging.Specs.MESSAGING;

import dev.tidings.core.testkit.Call;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.messaging.service.MessagingServiceParams;
import dev.tidings.messaging.service.ScanMessageContent;
import dev.tidings.messaging.service.Usecase;
import java.time.Duration;
import java.util.List;

/** Messaging Services and their pools, with all they can say. */
final class ServiceCalls {
    private static final String NUMBER = "PN00000000000000000000000000000001";
    private static final String CODE = "SC00000000000000000000000000000001";
    private static final String ALPHA = "AI00000000000000000000000000000001";
    private static final String CHANNEL = "XE00000000000000000000000000000001";
    private static final String SID = named(Sids.SERVICE);
    private static final String SETTINGS = "InboundRequestUrl=https://example.com/in&InboundMethod=GET"
            + "&FallbackUrl=https://example.com/f&FallbackMethod=POST"
            + "&StatusCallback=https://example.com/s&StickySender=true&MmsConverter=false"
            + "&SmartEncoding=true&ScanMessageContent=inherit&FallbackToLongCode=false"
            + "&AreaCodeGeomatch=true&ValidityPeriod=14400&SynchronousValidation=false"
            + "&Usecase=notifications&UseInboundWebhookOnNumber=true";

    static final List<Call<MessagingClient, AsyncMessagingClient>> ALL = List.of(
            MESSAGING
                    .call("CreateService", "/v1/Services")
                    .says("FriendlyName=Shop&" + SETTINGS)
                    .answers(SID)
                    .by(
                            (m, o) -> m.services().with(o).create("Shop", ServiceCalls::everything),
                            (m, o) -> m.services().with(o).create("Shop", ServiceCalls::everything)),
            MESSAGING
                    .call("CreateService", "/v1/Services")
                    .named("bare")
                    .says("FriendlyName=Shop")
                    .answers(SID)
                    .by(
                            (m, o) -> m.services().with(o).create("Shop"),
                            (m, o) -> m.services().with(o).create("Shop")),
            MESSAGING
                    .call("FetchService", "/v1/Services/" + Sids.SERVICE)
                    .answers(SID)
                    .by(
                            (m, o) -> m.services().with(o).fetch(Sids.SERVICE),
                            (m, o) -> m.services().with(o).fetch(Sids.SERVICE)),
            MESSAGING
                    .call("ListService", "/v1/Services")
                    .says("PageSize=7")
                    .lists("services")
                    .by(
                            (m, o) -> m.services().with(o).list(q -> q.pageSize(7)),
                            (m, o) -> m.services().with(o).list(q -> q.pageSize(7))),
            MESSAGING
                    .call("UpdateService", "/v1/Services/" + Sids.SERVICE)
                    .says("FriendlyName=Shop&" + SETTINGS)
                    .answers(SID)
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .update(Sids.SERVICE, s -> everything(s).friendlyName("Shop")),
                            (m, o) -> m.services()
                                    .with(o)
                                    .update(Sids.SERVICE, s -> everything(s).friendlyName("Shop"))),
            MESSAGING
                    .call("DeleteService", "/v1/Services/" + Sids.SERVICE)
                    .doing(
                            (m, o) -> m.services().with(o).delete(Sids.SERVICE),
                            (m, o) -> m.services().with(o).delete(Sids.SERVICE)),
            MESSAGING
                    .call("FetchUsecase", "/v1/Services/Usecases")
                    .answers("{\"usecases\":[]}")
                    .by(
                            (m, o) -> m.services().with(o).fetchUsecases(),
                            (m, o) -> m.services().with(o).fetchUsecases()),
            MESSAGING
                    .call("CreatePhoneNumber", "/v1/Services/" + Sids.SERVICE + "/PhoneNumbers")
                    .says("PhoneNumberSid=" + NUMBER)
                    .answers(named(NUMBER))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Sids.SERVICE)
                                    .create(NUMBER),
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Sids.SERVICE)
                                    .create(NUMBER)),
            MESSAGING
                    .call("FetchPhoneNumber", "/v1/Services/" + Sids.SERVICE + "/PhoneNumbers/" + NUMBER)
                    .answers(named(NUMBER))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Sids.SERVICE)
                                    .fetch(NUMBER),
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Sids.SERVICE)
                                    .fetch(NUMBER)),
            MESSAGING
                    .call("ListPhoneNumber", "/v1/Services/" + Sids.SERVICE + "/PhoneNumbers")
                    .says("PageSize=7")
                    .lists("phone_numbers")
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Sids.SERVICE)
                                    .list(q -> q.pageSize(7)),
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Sids.SERVICE)
                                    .list(q -> q.pageSize(7))),
            MESSAGING
                    .call("DeletePhoneNumber", "/v1/Services/" + Sids.SERVICE + "/PhoneNumbers/" + NUMBER)
                    .doing(
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Sids.SERVICE)
                                    .delete(NUMBER),
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Sids.SERVICE)
                                    .delete(NUMBER)),
            MESSAGING
                    .call("CreateShortCode", "/v1/Services/" + Sids.SERVICE + "/ShortCodes")
                    .says("ShortCodeSid=" + CODE)
                    .answers(named(CODE))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Sids.SERVICE)
                                    .create(CODE),
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Sids.SERVICE)
                                    .create(CODE)),
            MESSAGING
                    .call("FetchShortCode", "/v1/Services/" + Sids.SERVICE + "/ShortCodes/" + CODE)
                    .answers(named(CODE))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Sids.SERVICE)
                                    .fetch(CODE),
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Sids.SERVICE)
                                    .fetch(CODE)),
            MESSAGING
                    .call("ListShortCode", "/v1/Services/" + Sids.SERVICE + "/ShortCodes")
                    .says("PageSize=7")
                    .lists("short_codes")
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Sids.SERVICE)
                                    .list(q -> q.pageSize(7)),
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Sids.SERVICE)
                                    .list(q -> q.pageSize(7))),
            MESSAGING
                    .call("DeleteShortCode", "/v1/Services/" + Sids.SERVICE + "/ShortCodes/" + CODE)
                    .doing(
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Sids.SERVICE)
                                    .delete(CODE),
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Sids.SERVICE)
                                    .delete(CODE)),
            MESSAGING
                    .call("CreateAlphaSender", "/v1/Services/" + Sids.SERVICE + "/AlphaSenders")
                    .says("AlphaSender=Tidings")
                    .answers(named(ALPHA))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Sids.SERVICE)
                                    .create("Tidings"),
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Sids.SERVICE)
                                    .create("Tidings")),
            MESSAGING
                    .call("FetchAlphaSender", "/v1/Services/" + Sids.SERVICE + "/AlphaSenders/" + ALPHA)
                    .answers(named(ALPHA))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Sids.SERVICE)
                                    .fetch(ALPHA),
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Sids.SERVICE)
                                    .fetch(ALPHA)),
            MESSAGING
                    .call("ListAlphaSender", "/v1/Services/" + Sids.SERVICE + "/AlphaSenders")
                    .says("PageSize=7")
                    .lists("alpha_senders")
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Sids.SERVICE)
                                    .list(q -> q.pageSize(7)),
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Sids.SERVICE)
                                    .list(q -> q.pageSize(7))),
            MESSAGING
                    .call("DeleteAlphaSender", "/v1/Services/" + Sids.SERVICE + "/AlphaSenders/" + ALPHA)
                    .doing(
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Sids.SERVICE)
                                    .delete(ALPHA),
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Sids.SERVICE)
                                    .delete(ALPHA)),
            MESSAGING
                    .call("CreateDestinationAlphaSender", "/v1/Services/" + Sids.SERVICE + "/DestinationAlphaSenders")
                    .says("AlphaSender=Tidings&IsoCountryCode=GB")
                    .answers(named(ALPHA))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Sids.SERVICE)
                                    .create("Tidings", "gb"),
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Sids.SERVICE)
                                    .create("Tidings", "gb")),
            MESSAGING
                    .call(
                            "FetchDestinationAlphaSender",
                            "/v1/Services/" + Sids.SERVICE + "/DestinationAlphaSenders/" + ALPHA)
                    .answers(named(ALPHA))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Sids.SERVICE)
                                    .fetch(ALPHA),
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Sids.SERVICE)
                                    .fetch(ALPHA)),
            MESSAGING
                    .call("ListDestinationAlphaSender", "/v1/Services/" + Sids.SERVICE + "/DestinationAlphaSenders")
                    .says("IsoCountryCode=GB&PageSize=7")
                    .lists("alpha_senders")
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Sids.SERVICE)
                                    .list(q -> q.isoCountryCode("GB").pageSize(7)),
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Sids.SERVICE)
                                    .list(q -> q.isoCountryCode("GB").pageSize(7))),
            MESSAGING
                    .call(
                            "DeleteDestinationAlphaSender",
                            "/v1/Services/" + Sids.SERVICE + "/DestinationAlphaSenders/" + ALPHA)
                    .doing(
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Sids.SERVICE)
                                    .delete(ALPHA),
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Sids.SERVICE)
                                    .delete(ALPHA)),
            MESSAGING
                    .call("CreateChannelSender", "/v1/Services/" + Sids.SERVICE + "/ChannelSenders")
                    .says("Sid=" + CHANNEL)
                    .answers(named(CHANNEL))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Sids.SERVICE)
                                    .create(CHANNEL),
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Sids.SERVICE)
                                    .create(CHANNEL)),
            MESSAGING
                    .call("FetchChannelSender", "/v1/Services/" + Sids.SERVICE + "/ChannelSenders/" + CHANNEL)
                    .answers(named(CHANNEL))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Sids.SERVICE)
                                    .fetch(CHANNEL),
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Sids.SERVICE)
                                    .fetch(CHANNEL)),
            MESSAGING
                    .call("ListChannelSender", "/v1/Services/" + Sids.SERVICE + "/ChannelSenders")
                    .says("PageSize=7")
                    .lists("senders")
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Sids.SERVICE)
                                    .list(q -> q.pageSize(7)),
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Sids.SERVICE)
                                    .list(q -> q.pageSize(7))),
            MESSAGING
                    .call("DeleteChannelSender", "/v1/Services/" + Sids.SERVICE + "/ChannelSenders/" + CHANNEL)
                    .doing(
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Sids.SERVICE)
                                    .delete(CHANNEL),
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Sids.SERVICE)
                                    .delete(CHANNEL)));

    private ServiceCalls() {}

    private static MessagingServiceParams.Builder everything(MessagingServiceParams.Builder service) {
        return service.inboundRequestUrl("https://example.com/in")
                .inboundMethod(WebhookMethod.GET)
                .fallbackUrl("https://example.com/f")
                .fallbackMethod(WebhookMethod.POST)
                .statusCallback("https://example.com/s")
                .stickySender(true)
                .mmsConverter(false)
                .smartEncoding(true)
                .scanMessageContent(ScanMessageContent.INHERIT)
                .fallbackToLongCode(false)
                .areaCodeGeomatch(true)
                .validityPeriod(Duration.ofHours(4))
                .synchronousValidation(false)
                .usecase(Usecase.NOTIFICATIONS)
                .useInboundWebhookOnNumber(true);
    }
}
