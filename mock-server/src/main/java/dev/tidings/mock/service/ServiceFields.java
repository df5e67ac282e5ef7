package dev.tidings.mock.service;

import dev.tidings.mock.number.InboundHooks;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What may be set of a service, by the names of the API. */
final class ServiceFields {
    private static final Field<String> NAME = Field.text("FriendlyName", 64).code(20002);
    private static final Field<String> INBOUND_URL = Field.url("InboundRequestUrl");
    private static final Field<String> INBOUND_METHOD = Field.method("InboundMethod");
    private static final Field<String> FALLBACK_URL = Field.url("FallbackUrl");
    private static final Field<String> FALLBACK_METHOD = Field.method("FallbackMethod");
    private static final Field<String> CALLBACK = Field.url("StatusCallback").code(21609);
    private static final Field<Boolean> STICKY = Field.flag("StickySender");
    private static final Field<Boolean> CONVERTER = Field.flag("MmsConverter");
    private static final Field<Boolean> SMART = Field.flag("SmartEncoding");
    private static final Field<ContentScan> SCAN =
            Field.word("ScanMessageContent", ContentScan.values(), ContentScan::wire);
    private static final Field<Boolean> LONG_CODE = Field.flag("FallbackToLongCode");
    private static final Field<Boolean> GEOMATCH = Field.flag("AreaCodeGeomatch");
    private static final Field<Integer> VALIDITY =
            Field.number("ValidityPeriod", 1, 36_000).code(21624);
    private static final Field<Boolean> SYNCHRONOUS = Field.flag("SynchronousValidation");
    private static final Field<Usecase> USECASE =
            Field.word("Usecase", Usecase.values(), Usecase::wire).code(21713);
    private static final Field<Boolean> ON_NUMBER = Field.flag("UseInboundWebhookOnNumber");

    /** All of their names. */
    static final List<String> NAMES = Stream.of(
                    NAME,
                    INBOUND_URL,
                    INBOUND_METHOD,
                    FALLBACK_URL,
                    FALLBACK_METHOD,
                    CALLBACK,
                    STICKY,
                    CONVERTER,
                    SMART,
                    SCAN,
                    LONG_CODE,
                    GEOMATCH,
                    VALIDITY,
                    SYNCHRONOUS,
                    USECASE,
                    ON_NUMBER)
            .map(Field::name)
            .toList();

    private ServiceFields() {}

    /**
     * The name of a service that is to be.
     *
     * @throws ApiError 20002 if it is missing or longer than 64 characters
     */
    static String name(Parameters form) {
        return NAME.require(form);
    }

    /**
     * {@code present} with what {@code form} sets; URLs sent empty are taken away.
     *
     * @throws ApiError 20002, 21609, 21624, 21713 or 20422
     */
    static MessagingService changed(MessagingService present, Parameters form) {
        return new MessagingService(
                present.sid(),
                present.accountSid(),
                form.has(NAME.name()) ? name(form) : present.friendlyName(),
                hooks(present.inbound(), form),
                CALLBACK.change(form, present.statusCallback()),
                features(present.features(), form),
                VALIDITY.read(form).map(Duration::ofSeconds).orElse(present.validityPeriod()),
                USECASE.or(form, present.usecase()),
                present.created(),
                present.updated());
    }

    private static InboundHooks hooks(InboundHooks present, Parameters form) {
        return new InboundHooks(
                INBOUND_URL.change(form, present.url()),
                INBOUND_METHOD.or(form, present.method()),
                FALLBACK_URL.change(form, present.fallbackUrl()),
                FALLBACK_METHOD.or(form, present.fallbackMethod()));
    }

    private static MessagingService.Features features(MessagingService.Features present, Parameters form) {
        return new MessagingService.Features(
                STICKY.or(form, present.stickySender()),
                GEOMATCH.or(form, present.areaCodeGeomatch()),
                SMART.or(form, present.smartEncoding()),
                CONVERTER.or(form, present.mmsConverter()),
                ON_NUMBER.or(form, present.useInboundWebhookOnNumber()),
                LONG_CODE.or(form, present.fallbackToLongCode()),
                SCAN.or(form, present.scanMessageContent()),
                SYNCHRONOUS.or(form, present.synchronousValidation()));
    }
}
