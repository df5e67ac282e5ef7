package dev.tidings.messaging;

import static dev.tidings.messaging.Spec.API;
import static dev.tidings.messaging.Spec.MESSAGING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.core.ApiModel;
import dev.tidings.core.value.OpenEnum;
import dev.tidings.messaging.application.Application;
import dev.tidings.messaging.callerid.OutgoingCallerId;
import dev.tidings.messaging.callerid.ValidationRequest;
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
import dev.tidings.messaging.service.MessagingService;
import dev.tidings.messaging.service.ScanMessageContent;
import dev.tidings.messaging.service.ServiceAlphaSender;
import dev.tidings.messaging.service.ServiceChannelSender;
import dev.tidings.messaging.service.ServiceDestinationAlphaSender;
import dev.tidings.messaging.service.ServicePhoneNumber;
import dev.tidings.messaging.service.ServiceShortCode;
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
        return Stream.of(
                of(Message.class, API, "FetchMessage"),
                of(Media.class, API, "FetchMedia"),
                of(MessageFeedback.class, API, "CreateMessageFeedback").by("message_sid"),
                of(MessagingService.class, MESSAGING, "FetchService"),
                of(ServicePhoneNumber.class, MESSAGING, "FetchPhoneNumber"),
                of(ServiceShortCode.class, MESSAGING, "FetchShortCode"),
                of(ServiceAlphaSender.class, MESSAGING, "FetchAlphaSender"),
                of(ServiceDestinationAlphaSender.class, MESSAGING, "FetchDestinationAlphaSender"),
                of(ServiceChannelSender.class, MESSAGING, "FetchChannelSender"),
                of(AvailablePhoneNumber.class, API, "ListAvailablePhoneNumberLocal")
                        .by("phone_number"),
                of(AvailablePhoneNumber.class, API, "ListAvailablePhoneNumberTollFree")
                        .by("phone_number"),
                of(AvailablePhoneNumber.class, API, "ListAvailablePhoneNumberMobile")
                        .by("phone_number"),
                of(AvailablePhoneNumber.class, API, "ListAvailablePhoneNumberNational")
                        .by("phone_number"),
                of(AvailablePhoneNumber.class, API, "ListAvailablePhoneNumberMachineToMachine")
                        .by("phone_number"),
                of(AvailablePhoneNumber.class, API, "ListAvailablePhoneNumberSharedCost")
                        .by("phone_number"),
                of(AvailablePhoneNumber.class, API, "ListAvailablePhoneNumberVoip")
                        .by("phone_number"),
                of(AvailablePhoneNumberCountry.class, API, "FetchAvailablePhoneNumberCountry")
                        .by("country_code"),
                of(IncomingPhoneNumber.class, API, "FetchIncomingPhoneNumber").newer("type"),
                of(IncomingPhoneNumber.class, API, "CreateIncomingPhoneNumberLocal")
                        .newer("type"),
                of(IncomingPhoneNumber.class, API, "CreateIncomingPhoneNumberMobile")
                        .newer("type"),
                of(IncomingPhoneNumber.class, API, "CreateIncomingPhoneNumberTollFree")
                        .newer("type"),
                of(ShortCode.class, API, "FetchShortCode"),
                of(Application.class, API, "FetchApplication"),
                of(OutgoingCallerId.class, API, "FetchOutgoingCallerId"),
                of(ValidationRequest.class, API, "CreateValidationRequest").by("phone_number"));
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
                new Words(API, "incoming_phone_number_enum_voice_receive_mode", VoiceReceiveMode::of));
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
        return sample(file, file.resolve(schema));
    }

    private static JsonNode sample(OpenApi file, JsonNode schema) {
        ObjectNode holder = MAPPER.createObjectNode();
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
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
            case "object ", "object phone-number-capabilities" -> {
                ObjectNode object = holder.putObject("v");
                schema.path("properties")
                        .properties()
                        .forEach(each -> object.set(each.getKey(), sample(file, file.resolve(each.getValue()))));
                yield object;
            }
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
