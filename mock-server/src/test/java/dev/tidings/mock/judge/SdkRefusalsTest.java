package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.AuthenticationException;
import dev.tidings.core.error.ConflictException;
import dev.tidings.core.error.InvalidRequestException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.account.AccountStatus;
import dev.tidings.messaging.consent.Contact;
import dev.tidings.messaging.number.NumberType;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the mock server refuses reaches each room of the SDK as the exception that says what to do, with the server's code and words. */
class SdkRefusalsTest {
    private static final String FROM = "+14155550100";
    private static final String TO = "+14155550199";
    private static final String NONE = "0".repeat(31) + "e";

    private final SdkDesk desk = new SdkDesk();
    private final MessagingClient sdk = desk.sdk();

    @AfterEach
    void close() {
        desk.close();
    }

    /** A call of the SDK that is refused. */
    interface Refused {
        Object call(MessagingClient sdk, SdkDesk desk);
    }

    private static Arguments row(Class<? extends ApiException> type, int status, int code, String says, Refused call) {
        return Arguments.of(type, status, code, says, call);
    }

    static List<Arguments> refusals() {
        return List.of(
                row(
                        InvalidRequestException.class,
                        400,
                        21211,
                        "Invalid 'To' Phone Number: 123",
                        (sdk, desk) -> sdk.messages()
                                .create(m -> m.to("123").from(FROM).body("x"))),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "AC00000000000000000000000000000001/Messages/MM" + NONE + ".json was not found",
                        (sdk, desk) -> sdk.messages().fetch("MM" + NONE)),
                row(
                        ConflictException.class,
                        409,
                        30409,
                        "cannot be canceled since it is queued",
                        (sdk, desk) -> sdk.messages()
                                .cancel(sdk.messages()
                                        .create(m -> m.to(TO).from(FROM).body("x"))
                                        .sid())),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "/Keys/SK" + NONE + ".json was not found",
                        (sdk, desk) -> sdk.keys().fetch("SK" + NONE)),
                row(
                        AuthenticationException.class,
                        401,
                        20003,
                        "Authenticate",
                        (sdk, desk) -> sdk.accounts().fetch("AC" + NONE)),
                row(
                        AuthenticationException.class,
                        401,
                        20003,
                        "Authenticate",
                        (sdk, desk) -> desk.as(desk.mock().account().newSubaccount("Branch"))
                                .accounts()
                                .update(desk.mock().accountSid(), AccountStatus.SUSPENDED)),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "The requested resource /AuthTokens/Secondary was not found",
                        (sdk, desk) -> {
                            sdk.authTokens().deleteSecondary();
                            return "";
                        }),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "/Applications/AP" + NONE + ".json was not found",
                        (sdk, desk) -> sdk.applications().fetch("AP" + NONE)),
                row(InvalidRequestException.class, 400, 21450, "+14155550199 is already verified", (sdk, desk) -> {
                    desk.mock().account().verify(TO);
                    return sdk.outgoingCallerIds().validate(TO);
                }),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "/AvailablePhoneNumbers/ZZ.json was not found",
                        (sdk, desk) -> sdk.availablePhoneNumbers().fetchCountry("ZZ")),
                row(
                        InvalidRequestException.class,
                        400,
                        21422,
                        "+14155550100 is not available",
                        (sdk, desk) -> sdk.incomingPhoneNumbers().create(FROM)),
                row(
                        InvalidRequestException.class,
                        400,
                        21452,
                        "area code 999",
                        (sdk, desk) -> sdk.incomingPhoneNumbers().createInAreaCode("999")),
                row(
                        InvalidRequestException.class,
                        400,
                        21615,
                        "AddressSid",
                        (sdk, desk) -> sdk.incomingPhoneNumbers()
                                .ofType(NumberType.LOCAL)
                                .create(sdk.availablePhoneNumbers()
                                        .list("DE", NumberType.LOCAL)
                                        .iterator()
                                        .next()
                                        .phoneNumber())),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "/SMS/ShortCodes/SC" + NONE + ".json was not found",
                        (sdk, desk) -> sdk.shortCodes().fetch("SC" + NONE)),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "The requested resource /Services/MG" + NONE + " was not found",
                        (sdk, desk) -> sdk.services().fetch("MG" + NONE)),
                row(
                        ConflictException.class,
                        409,
                        21710,
                        "+14155550100 is already in the Messaging Service MG",
                        (sdk, desk) -> sdk.services()
                                .phoneNumbers(
                                        desk.mock().account().services().get(0).sid())
                                .create(desk.mock().account().numbers().get(0).sid())),
                row(
                        InvalidRequestException.class,
                        400,
                        30100,
                        "DN" + NONE + " is not one",
                        (sdk, desk) -> sdk.linkShortening().fetchConfig("DN" + NONE)),
                row(
                        InvalidRequestException.class,
                        400,
                        30114,
                        "2031-01-01",
                        (sdk, desk) -> sdk.deactivations().fetch(LocalDate.of(2031, 1, 1))),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "/Usage/Triggers/UT" + NONE + ".json was not found",
                        (sdk, desk) -> sdk.usageTriggers().fetch("UT" + NONE)),
                row(
                        InvalidRequestException.class,
                        400,
                        20422,
                        "StartDate \"2026-13-45\"",
                        (sdk, desk) -> sdk.usageRecords()
                                .list(q -> q.startDate("2026-13-45"))
                                .toList()),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "The requested resource /Messaging/Countries/ZZ was not found",
                        (sdk, desk) -> sdk.messagingPrices().fetch("ZZ")),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "The requested resource /PhoneNumbers/Countries/ZZ was not found",
                        (sdk, desk) -> sdk.phoneNumberPrices().fetch("ZZ")),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "The requested resource /Alerts/NO" + NONE + " was not found",
                        (sdk, desk) -> sdk.alerts().fetch("NO" + NONE)),
                row(
                        InvalidRequestException.class,
                        400,
                        20422,
                        "26 times",
                        (sdk, desk) -> sdk.contacts().upsert(Collections.nCopies(26, Contact.of(TO, "US", "94105")))),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "The requested resource /SafeList/Numbers",
                        (sdk, desk) -> sdk.safeList().fetch(TO)));
    }

    @ParameterizedTest(name = "{index}: {1} {2}")
    @MethodSource("refusals")
    void refusal_isOfTheClassThatSaysWhatToDo(
            Class<? extends ApiException> type, int status, int code, String says, Refused call) {
        ApiException refused = catchThrowableOfType(ApiException.class, () -> call.call(sdk, desk));
        assertThat(refused).isInstanceOf(type);
        assertThat(refused.status() + " " + refused.code() + " " + refused.detail())
                .startsWith("OptionalInt[" + status + "] OptionalInt[" + code + "]")
                .contains(says);
        assertThat(refused.detail()).isNotEmpty();
        assertThat(refused.getMessage()).contains(refused.detail()).contains(Integer.toString(code));
        assertThat(refused.moreInfo()).hasValue("https://www.twilio.com/docs/errors/" + code);
        assertThat(refused.requestId().orElseThrow()).startsWith("RQ");
    }
}
