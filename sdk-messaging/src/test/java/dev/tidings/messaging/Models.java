package dev.tidings.messaging;

import static dev.tidings.core.testkit.Model.of;
import static dev.tidings.messaging.Specs.ACCOUNTS;
import static dev.tidings.messaging.Specs.API;
import static dev.tidings.messaging.Specs.CONTENT;
import static dev.tidings.messaging.Specs.CONTENT_V2;
import static dev.tidings.messaging.Specs.MESSAGING;
import static dev.tidings.messaging.Specs.MESSAGING_V2;
import static dev.tidings.messaging.Specs.MONITOR;
import static dev.tidings.messaging.Specs.PRICING;

import dev.tidings.core.testkit.Model;
import dev.tidings.core.testkit.Spec;
import dev.tidings.messaging.account.Account;
import dev.tidings.messaging.account.AccountStatus;
import dev.tidings.messaging.account.AccountType;
import dev.tidings.messaging.account.ApiKey;
import dev.tidings.messaging.account.AuthTokenPromotion;
import dev.tidings.messaging.account.Balance;
import dev.tidings.messaging.account.SecondaryAuthToken;
import dev.tidings.messaging.alert.Alert;
import dev.tidings.messaging.application.Application;
import dev.tidings.messaging.callerid.OutgoingCallerId;
import dev.tidings.messaging.callerid.ValidationRequest;
import dev.tidings.messaging.channel.ChannelSender;
import dev.tidings.messaging.channel.ChannelSenderStatus;
import dev.tidings.messaging.content.ContentTemplate;
import dev.tidings.messaging.link.Deactivation;
import dev.tidings.messaging.link.DnsValidation;
import dev.tidings.messaging.link.DomainAssociation;
import dev.tidings.messaging.link.DomainCertificate;
import dev.tidings.messaging.link.DomainConfig;
import dev.tidings.messaging.message.FeedbackOutcome;
import dev.tidings.messaging.message.Media;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageDirection;
import dev.tidings.messaging.message.MessageFeedback;
import dev.tidings.messaging.message.MessageStatus;
import dev.tidings.messaging.number.AddressRequirement;
import dev.tidings.messaging.number.AvailablePhoneNumber;
import dev.tidings.messaging.number.AvailablePhoneNumberCountry;
import dev.tidings.messaging.number.EmergencyAddressStatus;
import dev.tidings.messaging.number.EmergencyStatus;
import dev.tidings.messaging.number.IncomingPhoneNumber;
import dev.tidings.messaging.number.ShortCode;
import dev.tidings.messaging.number.VoiceReceiveMode;
import dev.tidings.messaging.pricing.MessagingCountry;
import dev.tidings.messaging.pricing.PhoneNumberCountry;
import dev.tidings.messaging.safety.SafeListNumber;
import dev.tidings.messaging.service.MessagingService;
import dev.tidings.messaging.service.ScanMessageContent;
import dev.tidings.messaging.service.ServiceAlphaSender;
import dev.tidings.messaging.service.ServiceChannelSender;
import dev.tidings.messaging.service.ServiceDestinationAlphaSender;
import dev.tidings.messaging.service.ServicePhoneNumber;
import dev.tidings.messaging.service.ServiceShortCode;
import dev.tidings.messaging.usage.TriggerField;
import dev.tidings.messaging.usage.TriggerInterval;
import dev.tidings.messaging.usage.UsageRecord;
import dev.tidings.messaging.usage.UsageTrigger;
import java.util.stream.Stream;

/** All models of all rooms, and the enums whose words the files tell. */
final class Models {
    private Models() {}

    static Stream<Model> all() {
        return Stream.of(messages(), numbers(), links(), templates(), others()).flatMap(models -> models);
    }

    /** Of messages and services. */
    private static Stream<Model> messages() {
        return Stream.of(
                of(Message.class, API, "FetchMessage"),
                of(Media.class, API, "FetchMedia"),
                of(MessageFeedback.class, API, "CreateMessageFeedback").by("message_sid"),
                of(ServicePhoneNumber.class, MESSAGING, "FetchPhoneNumber"),
                of(ServiceShortCode.class, MESSAGING, "FetchShortCode"),
                of(ServiceAlphaSender.class, MESSAGING, "FetchAlphaSender"),
                of(ServiceDestinationAlphaSender.class, MESSAGING, "FetchDestinationAlphaSender"),
                of(ServiceChannelSender.class, MESSAGING, "FetchChannelSender"));
    }

    /** Of numbers and what belongs to them. */
    private static Stream<Model> numbers() {
        Stream<Model> available = Stream.of(
                        "Local", "TollFree", "Mobile", "National", "MachineToMachine", "SharedCost", "Voip")
                .map(type -> of(AvailablePhoneNumber.class, API, "ListAvailablePhoneNumber" + type)
                        .by("phone_number"));
        Stream<Model> bought = Stream.of(
                        "FetchIncomingPhoneNumber",
                        "CreateIncomingPhoneNumberLocal",
                        "CreateIncomingPhoneNumberMobile",
                        "CreateIncomingPhoneNumberTollFree")
                .map(operation -> of(IncomingPhoneNumber.class, API, operation).newer("type"));
        Stream<Model> more = Stream.of(
                of(AvailablePhoneNumberCountry.class, API, "FetchAvailablePhoneNumberCountry")
                        .by("country_code"),
                of(ShortCode.class, API, "FetchShortCode"),
                of(Application.class, API, "FetchApplication"),
                of(OutgoingCallerId.class, API, "FetchOutgoingCallerId"),
                of(ValidationRequest.class, API, "CreateValidationRequest").by("phone_number"));
        return Stream.of(available, bought, more).flatMap(models -> models);
    }

    /** Of short links. */
    private static Stream<Model> links() {
        return Stream.of(
                certificate(MESSAGING, "FetchDomainCertV4").without("managed", "requesting"),
                certificate(MESSAGING_V2, "FetchDomainCertV4"),
                certificate(MESSAGING, "UpdateRequestManagedCert").without("certInValidation"),
                of(DomainConfig.class, MESSAGING, "FetchDomainConfig")
                        .by("domain_sid")
                        .without("messagingServiceSid"),
                of(DomainConfig.class, MESSAGING, "FetchDomainConfigMessagingService")
                        .by("domain_sid")
                        .without("disableHttps"),
                of(DomainAssociation.class, MESSAGING, "CreateLinkshorteningMessagingService")
                        .by("domain_sid"),
                of(DomainAssociation.class, MESSAGING, "FetchLinkshorteningMessagingServiceDomainAssociation")
                        .by("domain_sid"),
                of(DnsValidation.class, MESSAGING, "FetchDomainDnsValidation").by(""),
                of(Deactivation.class, MESSAGING, "FetchDeactivation").by("redirect_to"));
    }

    /** Of templates, and of senders that show them. */
    private static Stream<Model> templates() {
        return Stream.of(
                        of(ContentTemplate.class, CONTENT, "FetchContent")
                                .without("approvalRequests", "legacyTemplateName", "legacyBody"),
                        of(ContentTemplate.class, CONTENT, "ListContentAndApprovals")
                                .without("url", "links", "legacyTemplateName", "legacyBody"),
                        of(ContentTemplate.class, CONTENT, "ListLegacyContent").without("links", "approvalRequests"),
                        of(ContentTemplate.class, CONTENT_V2, "ListContent")
                                .without("approvalRequests", "legacyTemplateName", "legacyBody"),
                        of(ContentTemplate.class, CONTENT_V2, "ListContentAndApprovals")
                                .without("url", "links", "legacyTemplateName", "legacyBody"),
                        of(ChannelSender.class, MESSAGING_V2, "FetchChannelsSender"))
                .map(model -> model.where("variables", "{\"1\":\"Ada\"}")
                        .where("types", "{\"twilio/text\":{\"body\":\"Hi {{1}}\"}}")
                        .where("links", "{\"approval_fetch\":\"https://example.com\"}")
                        .where("approval_requests", "{\"status\":\"approved\"}"));
    }

    /** Of accounts, usage, safety, prices and alerts. */
    private static Stream<Model> others() {
        Stream<Model> usage = Stream.of(
                        "", "AllTime", "Daily", "LastMonth", "Monthly", "ThisMonth", "Today", "Yearly", "Yesterday")
                .map(period -> of(UsageRecord.class, API, "ListUsageRecord" + period)
                        .by("category")
                        // Which is a time, only the files do not say so.
                        .where("as_of", "\"2026-11-01T01:02:03+00:00\""));
        return Stream.concat(
                usage,
                Stream.of(
                        of(MessagingService.class, MESSAGING, "FetchService"),
                        of(Account.class, API, "FetchAccount"),
                        of(Balance.class, API, "FetchBalance").by(""),
                        of(ApiKey.class, API, "CreateNewKey"),
                        of(ApiKey.class, API, "CreateNewSigningKey"),
                        of(ApiKey.class, API, "FetchKey").without("secret"),
                        of(ApiKey.class, API, "FetchSigningKey").without("secret"),
                        of(SecondaryAuthToken.class, ACCOUNTS, "CreateSecondaryAuthToken")
                                .by("account_sid"),
                        of(AuthTokenPromotion.class, ACCOUNTS, "UpdateAuthTokenPromotion")
                                .by("account_sid"),
                        of(UsageTrigger.class, API, "FetchUsageTrigger"),
                        of(SafeListNumber.class, ACCOUNTS, "FetchSafelist").by("phone_number"),
                        of(MessagingCountry.class, PRICING, "FetchMessagingCountry")
                                .by("iso_country"),
                        of(MessagingCountry.class, PRICING, "ListMessagingCountry")
                                .by("iso_country")
                                .without("priceUnit", "outboundSmsPrices", "inboundSmsPrices"),
                        of(PhoneNumberCountry.class, PRICING, "FetchPhoneNumberCountry")
                                .by("iso_country"),
                        of(PhoneNumberCountry.class, PRICING, "ListPhoneNumberCountry")
                                .by("iso_country")
                                .without("priceUnit", "phoneNumberPrices"),
                        of(Alert.class, MONITOR, "FetchAlert"),
                        of(Alert.class, MONITOR, "ListAlert")
                                .without("requestVariables", "requestHeaders", "responseHeaders", "responseBody")));
    }

    static Stream<Model.Words> words() {
        return Stream.of(
                new Model.Words(API, "message_enum_status", MessageStatus::of),
                new Model.Words(MESSAGING_V2, "channels_sender_enum_status", ChannelSenderStatus::of),
                new Model.Words(API, "message_enum_direction", MessageDirection::of),
                new Model.Words(API, "message_feedback_enum_outcome", FeedbackOutcome::of),
                new Model.Words(MESSAGING, "service_enum_scan_message_content", ScanMessageContent::of),
                new Model.Words(API, "incoming_phone_number_enum_address_requirement", AddressRequirement::of),
                new Model.Words(API, "incoming_phone_number_enum_emergency_status", EmergencyStatus::of),
                new Model.Words(API, "incoming_phone_number_enum_emergency_address_status", EmergencyAddressStatus::of),
                new Model.Words(API, "incoming_phone_number_enum_voice_receive_mode", VoiceReceiveMode::of),
                new Model.Words(API, "account_enum_status", AccountStatus::of),
                new Model.Words(API, "account_enum_type", AccountType::of),
                new Model.Words(API, "usage_trigger_enum_recurring", TriggerInterval::of),
                new Model.Words(API, "usage_trigger_enum_trigger_field", TriggerField::of));
    }

    private static Model certificate(Spec<?, ?> spec, String operation) {
        return of(DomainCertificate.class, spec, operation)
                .by("domain_sid")
                // Of which the files say nothing.
                .where("cert_in_validation", "{\"status\":\"pending\",\"date_expires\":\"2026-11-01T00:00:00Z\"}");
    }
}
