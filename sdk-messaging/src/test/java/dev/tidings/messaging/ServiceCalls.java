package dev.tidings.messaging;

import static dev.tidings.messaging.Spec.MESSAGING;
import static dev.tidings.messaging.Wire.named;

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
    private static final String SID = named(Wire.SERVICE);
    private static final String SETTINGS = "InboundRequestUrl=https://example.com/in&InboundMethod=GET"
            + "&FallbackUrl=https://example.com/f&FallbackMethod=POST"
            + "&StatusCallback=https://example.com/s&StickySender=true&MmsConverter=false"
            + "&SmartEncoding=true&ScanMessageContent=inherit&FallbackToLongCode=false"
            + "&AreaCodeGeomatch=true&ValidityPeriod=14400&SynchronousValidation=false"
            + "&Usecase=notifications&UseInboundWebhookOnNumber=true";

    static final List<Call> ALL = List.of(
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
                    .call("FetchService", "/v1/Services/" + Wire.SERVICE)
                    .answers(SID)
                    .by(
                            (m, o) -> m.services().with(o).fetch(Wire.SERVICE),
                            (m, o) -> m.services().with(o).fetch(Wire.SERVICE)),
            MESSAGING
                    .call("ListService", "/v1/Services")
                    .says("PageSize=7")
                    .lists("services")
                    .by(
                            (m, o) -> m.services().with(o).list(q -> q.pageSize(7)),
                            (m, o) -> m.services().with(o).list(q -> q.pageSize(7))),
            MESSAGING
                    .call("UpdateService", "/v1/Services/" + Wire.SERVICE)
                    .says("FriendlyName=Shop&" + SETTINGS)
                    .answers(SID)
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .update(Wire.SERVICE, s -> everything(s).friendlyName("Shop")),
                            (m, o) -> m.services()
                                    .with(o)
                                    .update(Wire.SERVICE, s -> everything(s).friendlyName("Shop"))),
            MESSAGING
                    .call("DeleteService", "/v1/Services/" + Wire.SERVICE)
                    .doing(
                            (m, o) -> m.services().with(o).delete(Wire.SERVICE),
                            (m, o) -> m.services().with(o).delete(Wire.SERVICE)),
            MESSAGING
                    .call("FetchUsecase", "/v1/Services/Usecases")
                    .answers("{\"usecases\":[]}")
                    .by(
                            (m, o) -> m.services().with(o).fetchUsecases(),
                            (m, o) -> m.services().with(o).fetchUsecases()),
            MESSAGING
                    .call("CreatePhoneNumber", "/v1/Services/" + Wire.SERVICE + "/PhoneNumbers")
                    .says("PhoneNumberSid=" + NUMBER)
                    .answers(named(NUMBER))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Wire.SERVICE)
                                    .create(NUMBER),
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Wire.SERVICE)
                                    .create(NUMBER)),
            MESSAGING
                    .call("FetchPhoneNumber", "/v1/Services/" + Wire.SERVICE + "/PhoneNumbers/" + NUMBER)
                    .answers(named(NUMBER))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Wire.SERVICE)
                                    .fetch(NUMBER),
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Wire.SERVICE)
                                    .fetch(NUMBER)),
            MESSAGING
                    .call("ListPhoneNumber", "/v1/Services/" + Wire.SERVICE + "/PhoneNumbers")
                    .says("PageSize=7")
                    .lists("phone_numbers")
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Wire.SERVICE)
                                    .list(q -> q.pageSize(7)),
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Wire.SERVICE)
                                    .list(q -> q.pageSize(7))),
            MESSAGING
                    .call("DeletePhoneNumber", "/v1/Services/" + Wire.SERVICE + "/PhoneNumbers/" + NUMBER)
                    .doing(
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Wire.SERVICE)
                                    .delete(NUMBER),
                            (m, o) -> m.services()
                                    .with(o)
                                    .phoneNumbers(Wire.SERVICE)
                                    .delete(NUMBER)),
            MESSAGING
                    .call("CreateShortCode", "/v1/Services/" + Wire.SERVICE + "/ShortCodes")
                    .says("ShortCodeSid=" + CODE)
                    .answers(named(CODE))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Wire.SERVICE)
                                    .create(CODE),
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Wire.SERVICE)
                                    .create(CODE)),
            MESSAGING
                    .call("FetchShortCode", "/v1/Services/" + Wire.SERVICE + "/ShortCodes/" + CODE)
                    .answers(named(CODE))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Wire.SERVICE)
                                    .fetch(CODE),
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Wire.SERVICE)
                                    .fetch(CODE)),
            MESSAGING
                    .call("ListShortCode", "/v1/Services/" + Wire.SERVICE + "/ShortCodes")
                    .says("PageSize=7")
                    .lists("short_codes")
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Wire.SERVICE)
                                    .list(q -> q.pageSize(7)),
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Wire.SERVICE)
                                    .list(q -> q.pageSize(7))),
            MESSAGING
                    .call("DeleteShortCode", "/v1/Services/" + Wire.SERVICE + "/ShortCodes/" + CODE)
                    .doing(
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Wire.SERVICE)
                                    .delete(CODE),
                            (m, o) -> m.services()
                                    .with(o)
                                    .shortCodes(Wire.SERVICE)
                                    .delete(CODE)),
            MESSAGING
                    .call("CreateAlphaSender", "/v1/Services/" + Wire.SERVICE + "/AlphaSenders")
                    .says("AlphaSender=Tidings")
                    .answers(named(ALPHA))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Wire.SERVICE)
                                    .create("Tidings"),
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Wire.SERVICE)
                                    .create("Tidings")),
            MESSAGING
                    .call("FetchAlphaSender", "/v1/Services/" + Wire.SERVICE + "/AlphaSenders/" + ALPHA)
                    .answers(named(ALPHA))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Wire.SERVICE)
                                    .fetch(ALPHA),
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Wire.SERVICE)
                                    .fetch(ALPHA)),
            MESSAGING
                    .call("ListAlphaSender", "/v1/Services/" + Wire.SERVICE + "/AlphaSenders")
                    .says("PageSize=7")
                    .lists("alpha_senders")
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Wire.SERVICE)
                                    .list(q -> q.pageSize(7)),
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Wire.SERVICE)
                                    .list(q -> q.pageSize(7))),
            MESSAGING
                    .call("DeleteAlphaSender", "/v1/Services/" + Wire.SERVICE + "/AlphaSenders/" + ALPHA)
                    .doing(
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Wire.SERVICE)
                                    .delete(ALPHA),
                            (m, o) -> m.services()
                                    .with(o)
                                    .alphaSenders(Wire.SERVICE)
                                    .delete(ALPHA)),
            MESSAGING
                    .call("CreateDestinationAlphaSender", "/v1/Services/" + Wire.SERVICE + "/DestinationAlphaSenders")
                    .says("AlphaSender=Tidings&IsoCountryCode=GB")
                    .answers(named(ALPHA))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Wire.SERVICE)
                                    .create("Tidings", "gb"),
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Wire.SERVICE)
                                    .create("Tidings", "gb")),
            MESSAGING
                    .call(
                            "FetchDestinationAlphaSender",
                            "/v1/Services/" + Wire.SERVICE + "/DestinationAlphaSenders/" + ALPHA)
                    .answers(named(ALPHA))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Wire.SERVICE)
                                    .fetch(ALPHA),
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Wire.SERVICE)
                                    .fetch(ALPHA)),
            MESSAGING
                    .call("ListDestinationAlphaSender", "/v1/Services/" + Wire.SERVICE + "/DestinationAlphaSenders")
                    .says("IsoCountryCode=GB&PageSize=7")
                    .lists("alpha_senders")
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Wire.SERVICE)
                                    .list(q -> q.isoCountryCode("GB").pageSize(7)),
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Wire.SERVICE)
                                    .list(q -> q.isoCountryCode("GB").pageSize(7))),
            MESSAGING
                    .call(
                            "DeleteDestinationAlphaSender",
                            "/v1/Services/" + Wire.SERVICE + "/DestinationAlphaSenders/" + ALPHA)
                    .doing(
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Wire.SERVICE)
                                    .delete(ALPHA),
                            (m, o) -> m.services()
                                    .with(o)
                                    .destinationAlphaSenders(Wire.SERVICE)
                                    .delete(ALPHA)),
            MESSAGING
                    .call("CreateChannelSender", "/v1/Services/" + Wire.SERVICE + "/ChannelSenders")
                    .says("Sid=" + CHANNEL)
                    .answers(named(CHANNEL))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Wire.SERVICE)
                                    .create(CHANNEL),
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Wire.SERVICE)
                                    .create(CHANNEL)),
            MESSAGING
                    .call("FetchChannelSender", "/v1/Services/" + Wire.SERVICE + "/ChannelSenders/" + CHANNEL)
                    .answers(named(CHANNEL))
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Wire.SERVICE)
                                    .fetch(CHANNEL),
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Wire.SERVICE)
                                    .fetch(CHANNEL)),
            MESSAGING
                    .call("ListChannelSender", "/v1/Services/" + Wire.SERVICE + "/ChannelSenders")
                    .says("PageSize=7")
                    .lists("senders")
                    .by(
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Wire.SERVICE)
                                    .list(q -> q.pageSize(7)),
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Wire.SERVICE)
                                    .list(q -> q.pageSize(7))),
            MESSAGING
                    .call("DeleteChannelSender", "/v1/Services/" + Wire.SERVICE + "/ChannelSenders/" + CHANNEL)
                    .doing(
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Wire.SERVICE)
                                    .delete(CHANNEL),
                            (m, o) -> m.services()
                                    .with(o)
                                    .channelSenders(Wire.SERVICE)
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
