package dev.tidings.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.message.Feedback;
import com.twilio.rest.api.v2010.account.message.Media;
import com.twilio.type.PhoneNumber;
import dev.tidings.core.testkit.Call;
import dev.tidings.core.testkit.OfficialClientChecks;
import dev.tidings.core.testkit.Wire.Asked;
import java.math.BigDecimal;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same call through Twilio's own client must be the same request. */
class OfficialClientTest extends OfficialClientChecks {
    private static final PhoneNumber TO = new PhoneNumber("+14155550123");
    private static final PhoneNumber FROM = new PhoneNumber("+14155550100");

    @Override
    protected Stream<Call<MessagingClient, AsyncMessagingClient>> calls() {
        return Calls.all();
    }

    @Override
    protected Map<String, Consumer<TwilioRestClient>> theirs() {
        Map<String, Consumer<TwilioRestClient>> all = new TreeMap<>(THEIRS);
        all.putAll(TheirContentCalls.ALL);
        return all;
    }

    /** Of each operation on content and on channels one call at least is compared. */
    @Test
    void everyOperation_onContentAndChannels_isCompared() {
        Set<String> compared = operations(theirs().keySet().stream());
        assertThat(compared).isEqualTo(operations(calls().map(Call::toString))).hasSize(17);
    }

    private static Set<String> operations(Stream<String> calls) {
        return calls.filter(each -> each.matches("content(_v2)? .*|messaging_v2 .*(ChannelsSender|TypingIndicator).*"))
                .map(each -> String.join(" ", List.of(each.split(" ", -1)).subList(0, 2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Theirs writes times without their zone and knows neither {@code FallbackFrom} nor {@code MessageIntent}; ours writes a day as a day.
     */
    @Override
    protected Asked comparable(Asked asked) {
        asked.form().remove("FallbackFrom");
        asked.form().remove("MessageIntent");
        return new Asked(
                asked.method(), asked.path(), comparable(asked.query()), comparable(asked.form()), asked.json());
    }

    private static Map<String, List<String>> comparable(Map<String, List<String>> parameters) {
        parameters.replaceAll((name, values) -> values.stream()
                .map(value -> value.replaceFirst("(?<=:\\d\\d)Z$", "").replaceFirst("T00:00:00$", ""))
                .toList());
        return parameters;
    }

    private static final Map<String, Consumer<TwilioRestClient>> THEIRS = new TreeMap<>(Map.ofEntries(
            Map.entry("CreateMessage", client -> create().create(client)),
            Map.entry(
                    "CreateMessage from",
                    client -> Message.creator(
                                    new PhoneNumber("whatsapp:+14155550123"),
                                    new PhoneNumber("whatsapp:+14155550100"),
                                    List.of(URI.create("https://example.com/a"), URI.create("http://b.c")))
                            .create(client)),
            Map.entry("FetchMessage", client -> Message.fetcher(Sids.MESSAGE).fetch(client)),
            Map.entry("ListMessage", client -> {
                all(Message.reader()
                        .setDateSent(ZonedDateTime.of(2026, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                        .read(client));
                all(Message.reader()
                        .setTo(TO)
                        .setFrom(FROM)
                        .setDateSentBefore(ZonedDateTime.of(2026, 11, 2, 3, 4, 5, 0, ZoneOffset.UTC))
                        .setDateSentAfter(ZonedDateTime.of(2026, 10, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                        .pageSize(7)
                        .read(client));
            }),
            Map.entry(
                    "UpdateMessage redact",
                    client -> Message.updater(Sids.MESSAGE).setBody("").update(client)),
            Map.entry(
                    "UpdateMessage cancel",
                    client -> Message.updater(Sids.MESSAGE)
                            .setStatus(Message.UpdateStatus.CANCELED)
                            .update(client)),
            Map.entry("DeleteMessage", client -> Message.deleter(Sids.MESSAGE).delete(client)),
            Map.entry("ListMedia", client -> {
                all(Media.reader(Sids.MESSAGE)
                        .setDateCreated(ZonedDateTime.of(2026, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                        .read(client));
                all(Media.reader(Sids.MESSAGE)
                        .setDateCreatedBefore(ZonedDateTime.of(2026, 11, 2, 0, 0, 0, 0, ZoneOffset.UTC))
                        .setDateCreatedAfter(ZonedDateTime.of(2026, 10, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                        .pageSize(3)
                        .read(client));
            }),
            Map.entry(
                    "FetchMedia",
                    client -> Media.fetcher(Sids.MESSAGE, Sids.MEDIA).fetch(client)),
            Map.entry(
                    "DeleteMedia",
                    client -> Media.deleter(Sids.MESSAGE, Sids.MEDIA).delete(client)),
            Map.entry(
                    "CreateMessageFeedback",
                    client -> Feedback.creator(Sids.MESSAGE)
                            .setOutcome(Feedback.Outcome.CONFIRMED)
                            .create(client)),
            Map.entry(
                    "messaging CreateService",
                    client -> service(com.twilio.rest.messaging.v1.Service.creator("Shop"))
                            .create(client)),
            Map.entry(
                    "messaging ListService",
                    client -> all(com.twilio.rest.messaging.v1.Service.reader()
                            .pageSize(7)
                            .read(client))),
            Map.entry(
                    "messaging CreatePhoneNumber",
                    client -> com.twilio.rest.messaging.v1.service.PhoneNumber.creator(
                                    Sids.SERVICE, "PN00000000000000000000000000000001")
                            .create(client)),
            Map.entry(
                    "messaging DeleteShortCode",
                    client -> com.twilio.rest.messaging.v1.service.ShortCode.deleter(
                                    Sids.SERVICE, "SC00000000000000000000000000000001")
                            .delete(client)),
            Map.entry(
                    "messaging CreateDestinationAlphaSender",
                    client -> com.twilio.rest.messaging.v1.service.DestinationAlphaSender.creator(
                                    Sids.SERVICE, "Tidings")
                            .setIsoCountryCode("GB")
                            .create(client)),
            Map.entry(
                    "messaging FetchChannelSender",
                    client -> com.twilio.rest.messaging.v1.service.ChannelSender.fetcher(
                                    Sids.SERVICE, "XE00000000000000000000000000000001")
                            .fetch(client)),
            Map.entry(
                    "ListAvailablePhoneNumberLocal",
                    client -> all(com.twilio.rest.api.v2010.account.availablephonenumbercountry.Local.reader("US")
                            .setAreaCode(415)
                            .setContains("*tidings%")
                            .setSmsEnabled(true)
                            .setMmsEnabled(true)
                            .setVoiceEnabled(false)
                            .setFaxEnabled(false)
                            .setExcludeAllAddressRequired(true)
                            .setExcludeLocalAddressRequired(false)
                            .setExcludeForeignAddressRequired(false)
                            .setBeta(false)
                            .setNearNumber(FROM)
                            .setNearLatLong("37.78,-122.39")
                            .setDistance(50)
                            .setInPostalCode("94105")
                            .setInRegion("CA")
                            .setInRateCenter("SNFC")
                            .setInLata("722")
                            .setInLocality("San Francisco")
                            .pageSize(7)
                            .read(client))),
            Map.entry(
                    "CreateIncomingPhoneNumber in an area",
                    client -> com.twilio.rest.api.v2010.account.IncomingPhoneNumber.creator("415")
                            .create(client)),
            Map.entry(
                    "UpdateIncomingPhoneNumber transfer",
                    client -> com.twilio.rest.api.v2010.account.IncomingPhoneNumber.updater(
                                    "PN00000000000000000000000000000001")
                            .setAccountSid("AC00000000000000000000000000000003")
                            .setAddressSid("AD00000000000000000000000000000003")
                            .update(client)),
            Map.entry(
                    "ListIncomingPhoneNumberTollFree",
                    client -> all(com.twilio.rest.api.v2010.account.incomingphonenumber.TollFree.reader()
                            .setPhoneNumber(new PhoneNumber("415***"))
                            .setFriendlyName("Desk")
                            .setBeta(false)
                            .setOrigin("hosted")
                            .pageSize(7)
                            .read(client))),
            Map.entry(
                    "UpdateShortCode",
                    client -> com.twilio.rest.api.v2010.account.ShortCode.updater("SC00000000000000000000000000000001")
                            .setFriendlyName("Desk")
                            .setSmsUrl("https://example.com/in")
                            .setSmsMethod(com.twilio.http.HttpMethod.GET)
                            .setSmsFallbackUrl("https://example.com/f")
                            .setSmsFallbackMethod(com.twilio.http.HttpMethod.POST)
                            .setApiVersion("2010-04-01")
                            .update(client)),
            Map.entry(
                    "DeleteApplication",
                    client -> com.twilio.rest.api.v2010.account.Application.deleter(
                                    "AP00000000000000000000000000000001")
                            .delete(client)),
            Map.entry(
                    "CreateValidationRequest",
                    client -> com.twilio.rest.api.v2010.account.ValidationRequest.creator(
                                    new PhoneNumber("+14155550199"))
                            .setFriendlyName("Home")
                            .setCallDelay(5)
                            .setExtension("12#")
                            .setStatusCallback("https://example.com/s")
                            .setStatusCallbackMethod(com.twilio.http.HttpMethod.GET)
                            .create(client)),
            Map.entry(
                    "messaging UpdateDomainConfig",
                    client -> com.twilio.rest.messaging.v1.DomainConfig.updater("DN00000000000000000000000000000001")
                            .setFallbackUrl("https://example.com/f")
                            .setCallbackUrl("https://example.com/c")
                            .setContinueOnFailure(false)
                            .setDisableHttps(true)
                            .update(client)),
            Map.entry(
                    "messaging CreateLinkshorteningMessagingService",
                    client -> com.twilio.rest.messaging.v1.LinkshorteningMessagingService.creator(
                                    "DN00000000000000000000000000000001", Sids.SERVICE)
                            .create(client)),
            Map.entry(
                    "messaging_v2 FetchDomainCertV4",
                    client -> com.twilio.rest.messaging.v2.DomainCerts.fetcher("DN00000000000000000000000000000001")
                            .fetch(client)),
            Map.entry(
                    "ListAccount",
                    client -> all(com.twilio.rest.api.v2010.Account.reader()
                            .setFriendlyName("Shop")
                            .setStatus(com.twilio.rest.api.v2010.Account.Status.SUSPENDED)
                            .pageSize(7)
                            .read(client))),
            Map.entry(
                    "UpdateAccount status",
                    client -> com.twilio.rest.api.v2010.Account.updater("AC00000000000000000000000000000009")
                            .setStatus(com.twilio.rest.api.v2010.Account.Status.CLOSED)
                            .update(client)),
            Map.entry(
                    "CreateNewSigningKey",
                    client -> com.twilio.rest.api.v2010.account.NewSigningKey.creator()
                            .setFriendlyName("Shop")
                            .create(client)),
            Map.entry(
                    "accounts UpdateAuthTokenPromotion",
                    client -> com.twilio.rest.accounts.v1.AuthTokenPromotion.updater()
                            .update(client)),
            Map.entry(
                    "CreateUsageTrigger",
                    client -> com.twilio.rest.api.v2010.account.usage.Trigger.creator(
                                    URI.create("https://example.com/c"), "+1000", "sms")
                            .setCallbackMethod(com.twilio.http.HttpMethod.GET)
                            .setFriendlyName("Shop")
                            .setRecurring(com.twilio.rest.api.v2010.account.usage.Trigger.Recurring.DAILY)
                            .setTriggerBy(com.twilio.rest.api.v2010.account.usage.Trigger.TriggerField.PRICE)
                            .create(client)),
            Map.entry(
                    "accounts FetchSafelist",
                    client -> com.twilio.rest.accounts.v1.Safelist.fetcher()
                            .setPhoneNumber("+14155550123")
                            .fetch(client)),
            Map.entry(
                    "accounts CreateBulkContacts",
                    client -> com.twilio.rest.accounts.v1.BulkContacts.creator(List.of(contact()))
                            .create(client)),
            Map.entry(
                    "accounts FetchMessagingGeopermissions",
                    client -> com.twilio.rest.accounts.v1.MessagingGeopermissions.fetcher()
                            .setCountryCode("IN,US")
                            .fetch(client)),
            Map.entry(
                    "pricing FetchMessagingCountry",
                    client -> com.twilio.rest.pricing.v1.messaging.Country.fetcher("GB")
                            .fetch(client)),
            Map.entry(
                    "pricing ListPhoneNumberCountry",
                    client -> all(com.twilio.rest.pricing.v1.phonenumber.Country.reader()
                            .pageSize(7)
                            .read(client))),
            Map.entry(
                    "monitor ListAlert",
                    client -> all(com.twilio.rest.monitor.v1.Alert.reader()
                            .setLogLevel("warning")
                            .setStartDate(ZonedDateTime.of(2026, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                            .setEndDate(ZonedDateTime.of(2026, 11, 2, 3, 4, 5, 0, ZoneOffset.UTC))
                            .pageSize(7)
                            .read(client)))));

    private static Map<String, Object> contact() {
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("contact_id", "+14155550123");
        contact.put("correlation_id", "ad388b5a46b33b874b0d41f7226db2eh");
        contact.put("country_iso_code", "US");
        contact.put("zip_code", "94105");
        return contact;
    }

    private static com.twilio.rest.messaging.v1.ServiceCreator service(
            com.twilio.rest.messaging.v1.ServiceCreator service) {
        return service.setInboundRequestUrl("https://example.com/in")
                .setInboundMethod(com.twilio.http.HttpMethod.GET)
                .setFallbackUrl("https://example.com/f")
                .setFallbackMethod(com.twilio.http.HttpMethod.POST)
                .setStatusCallback("https://example.com/s")
                .setStickySender(true)
                .setMmsConverter(false)
                .setSmartEncoding(true)
                .setScanMessageContent(com.twilio.rest.messaging.v1.Service.ScanMessageContent.INHERIT)
                .setFallbackToLongCode(false)
                .setAreaCodeGeomatch(true)
                .setValidityPeriod(14400)
                .setSynchronousValidation(false)
                .setUsecase("notifications")
                .setUseInboundWebhookOnNumber(true);
    }

    private static com.twilio.rest.api.v2010.account.MessageCreator create() {
        return Message.creator(TO, Sids.SERVICE, "Hi Zoë")
                .setMediaUrl(URI.create("https://example.com/a.png"))
                .setContentSid("HX00000000000000000000000000000001")
                .setContentVariables("{\"1\":\"Zoë\",\"2\":\"\\\"\"}")
                .setStatusCallback("https://example.com/s?a=b#rc=2")
                .setApplicationSid("AP00000000000000000000000000000001")
                .setMaxPrice(new BigDecimal("0.50"))
                .setProvideFeedback(true)
                .setAttempt(2)
                .setValidityPeriod(600)
                .setForceDelivery(false)
                .setContentRetention(Message.ContentRetention.DISCARD)
                .setAddressRetention(Message.AddressRetention.OBFUSCATE)
                .setSmartEncoded(true)
                .setPersistentAction("geo:37.78,-122.39|Office")
                .setTrafficType(Message.TrafficType.FREE)
                .setShortenUrls(true)
                .setScheduleType(Message.ScheduleType.FIXED)
                .setSendAt(ZonedDateTime.of(2026, 12, 1, 10, 0, 0, 0, ZoneOffset.UTC))
                .setSendAsMms(false)
                .setRiskCheck(Message.RiskCheck.DISABLE);
    }
}
