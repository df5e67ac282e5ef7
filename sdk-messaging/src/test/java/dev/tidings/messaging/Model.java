package dev.tidings.messaging;

import static dev.tidings.messaging.Spec.ACCOUNTS;
import static dev.tidings.messaging.Spec.API;
import static dev.tidings.messaging.Spec.MESSAGING;
import static dev.tidings.messaging.Spec.MESSAGING_V2;
import static dev.tidings.messaging.Spec.MONITOR;
import static dev.tidings.messaging.Spec.PRICING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.core.ApiModel;
import dev.tidings.core.value.OpenEnum;
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
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a model is made of.
 *
 * @param operation whose answer it is; that of a list holds several
 * @param identity the member that it cannot be without, if there is one
 * @param newer members that some editions of the files do not have yet
 * @param elsewhere accessors of what this operation does not tell, but another one does
 */
record Model(
        Class<? extends ApiModel> type,
        Spec spec,
        String operation,
        String identity,
        Set<String> newer,
        SortedSet<String> elsewhere) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** An enum and the schema that has its words. */
    record Words(Spec spec, String schema, Function<String, OpenEnum<?>> of) {
        @Override
        public String toString() {
            return schema;
        }
    }

    static Stream<Model> all() {
        return Stream.of(messages(), numbers(), links(), others()).flatMap(models -> models);
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
                of(DomainCertificate.class, MESSAGING, "FetchDomainCertV4")
                        .by("domain_sid")
                        .without("managed", "requesting"),
                of(DomainCertificate.class, MESSAGING_V2, "FetchDomainCertV4").by("domain_sid"),
                of(DomainCertificate.class, MESSAGING, "UpdateRequestManagedCert")
                        .by("domain_sid")
                        .without("certInValidation"),
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

    /** Of accounts, usage, safety, prices and alerts. */
    private static Stream<Model> others() {
        Stream<Model> usage = Stream.of(
                        "", "AllTime", "Daily", "LastMonth", "Monthly", "ThisMonth", "Today", "Yearly", "Yesterday")
                .map(period ->
                        of(UsageRecord.class, API, "ListUsageRecord" + period).by("category"));
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

    static Stream<Words> words() {
        return Stream.of(
                new Words(API, "message_enum_status", MessageStatus::of),
                new Words(API, "message_enum_direction", MessageDirection::of),
                new Words(API, "message_feedback_enum_outcome", FeedbackOutcome::of),
                new Words(MESSAGING, "service_enum_scan_message_content", ScanMessageContent::of),
                new Words(API, "incoming_phone_number_enum_address_requirement", AddressRequirement::of),
                new Words(API, "incoming_phone_number_enum_emergency_status", EmergencyStatus::of),
                new Words(API, "incoming_phone_number_enum_emergency_address_status", EmergencyAddressStatus::of),
                new Words(API, "incoming_phone_number_enum_voice_receive_mode", VoiceReceiveMode::of),
                new Words(API, "account_enum_status", AccountStatus::of),
                new Words(API, "account_enum_type", AccountType::of),
                new Words(API, "usage_trigger_enum_recurring", TriggerInterval::of),
                new Words(API, "usage_trigger_enum_trigger_field", TriggerField::of));
    }

    private static Model of(Class<? extends ApiModel> type, Spec spec, String operation) {
        return new Model(type, spec, operation, "sid", Set.of(), new TreeSet<>());
    }

    private Model by(String different) {
        return new Model(type, spec, operation, different, newer, elsewhere);
    }

    private Model newer(String... members) {
        return new Model(type, spec, operation, identity, Set.of(members), elsewhere);
    }

    private Model without(String... accessors) {
        return new Model(type, spec, operation, identity, newer, new TreeSet<>(Set.of(accessors)));
    }

    /** The properties of one of it. */
    JsonNode properties(OpenApi file) {
        JsonNode answer = file.operation(operation).answer().path("properties");
        for (JsonNode each : answer) {
            if (operation.startsWith("List") && each.has("items")) {
                return file.resolve(each.path("items")).path("properties");
            }
        }
        return answer;
    }

    /** A value that the member {@code name} may have. */
    JsonNode sample(OpenApi file, String name, JsonNode schema) {
        if (name.equals("cert_in_validation")) { // Of which the files say nothing.
            return MAPPER.createObjectNode().put("status", "pending").put("date_expires", "2026-11-01T00:00:00Z");
        }
        if (name.equals("as_of")) { // Which is a time, only the files do not say so.
            return MAPPER.createObjectNode()
                    .put("v", "2026-11-01T01:02:03+00:00")
                    .get("v");
        }
        return sample(file, file.resolve(schema));
    }

    private static JsonNode sample(OpenApi file, JsonNode schema) {
        ObjectNode holder = MAPPER.createObjectNode();
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        } else if (schema.has("properties")) {
            schema.path("properties")
                    .properties()
                    .forEach(each -> holder.set(each.getKey(), sample(file, file.resolve(each.getValue()))));
            return holder;
        }
        return switch (schema.path("type").asText()
                + ' '
                + schema.path("format").asText()) {
            case "integer " -> holder.put("v", 7).get("v");
            case "boolean " -> holder.put("v", true).get("v");
            case "string date-time-rfc-2822" ->
                holder.put("v", "Thu, 24 Aug 2023 05:01:45 +0000").get("v");
            case "string date-time" -> holder.put("v", "2023-08-24T05:01:45Z").get("v");
            case "string date" -> holder.put("v", "2023-08-24").get("v");
            case "object uri-map" -> holder.putObject("v").put("media", "/m");
            case "array " -> {
                ArrayNode array = holder.putArray("v");
                array.add(sample(file, file.resolve(schema.path("items"))));
                yield array;
            }
            // Numbers too come as texts: prices, coordinates.
            default -> holder.put("v", "7").get("v");
        };
    }

    /** The model and the operation. */
    @Override
    public String toString() {
        return type.getSimpleName() + " of " + operation;
    }
}
