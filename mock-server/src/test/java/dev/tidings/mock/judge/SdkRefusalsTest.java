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

    private static Arguments row(String statusAndCode, String says, Refused call) {
        return Arguments.of(statusAndCode, says, call);
    }

    /** What a caller can do about a status, as a class. */
    private static Class<? extends ApiException> typeOf(int status) {
        return switch (status) {
            case 400 -> InvalidRequestException.class;
            case 401 -> AuthenticationException.class;
            case 404 -> NotFoundException.class;
            case 409 -> ConflictException.class;
            default -> throw new AssertionError(status);
        };
    }

    private static final List<Arguments> REFUSALS = List.of(
            row(
                    "400 21211",
                    "Invalid 'To' Phone Number: 123",
                    (sdk, desk) ->
                            sdk.messages().create(m -> m.to("123").from(FROM).body("x"))),
            row(
                    "404 20404",
                    "AC00000000000000000000000000000001/Messages/MM" + NONE + ".json was not found",
                    (sdk, desk) -> sdk.messages().fetch("MM" + NONE)),
            row(
                    "409 30409",
                    "cannot be canceled since it is queued",
                    (sdk, desk) -> sdk.messages()
                            .cancel(sdk.messages()
                                    .create(m -> m.to(TO).from(FROM).body("x"))
                                    .sid())),
            row(
                    "404 20404",
                    "/Keys/SK" + NONE + ".json was not found",
                    (sdk, desk) -> sdk.keys().fetch("SK" + NONE)),
            row("401 20003", "Authenticate", (sdk, desk) -> sdk.accounts().fetch("AC" + NONE)),
            row(
                    "401 20003",
                    "Authenticate",
                    (sdk, desk) -> desk.as(desk.mock().account().newSubaccount("Branch"))
                            .accounts()
                            .update(desk.mock().accountSid(), AccountStatus.SUSPENDED)),
            row("404 20404", "The requested resource /AuthTokens/Secondary was not found", (sdk, desk) -> {
                sdk.authTokens().deleteSecondary();
                return "";
            }),
            row(
                    "404 20404",
                    "/Applications/AP" + NONE + ".json was not found",
                    (sdk, desk) -> sdk.applications().fetch("AP" + NONE)),
            row("400 21450", "+14155550199 is already verified", (sdk, desk) -> {
                desk.mock().account().verify(TO);
                return sdk.outgoingCallerIds().validate(TO);
            }),
            row(
                    "404 20404",
                    "/AvailablePhoneNumbers/ZZ.json was not found",
                    (sdk, desk) -> sdk.availablePhoneNumbers().fetchCountry("ZZ")),
            row(
                    "400 21422",
                    "+14155550100 is not available",
                    (sdk, desk) -> sdk.incomingPhoneNumbers().create(FROM)),
            row(
                    "400 21452",
                    "area code 999",
                    (sdk, desk) -> sdk.incomingPhoneNumbers().createInAreaCode("999")),
            row(
                    "400 21615",
                    "AddressSid",
                    (sdk, desk) -> sdk.incomingPhoneNumbers()
                            .ofType(NumberType.LOCAL)
                            .create(sdk.availablePhoneNumbers()
                                    .list("DE", NumberType.LOCAL)
                                    .iterator()
                                    .next()
                                    .phoneNumber())),
            row(
                    "404 20404",
                    "/SMS/ShortCodes/SC" + NONE + ".json was not found",
                    (sdk, desk) -> sdk.shortCodes().fetch("SC" + NONE)),
            row(
                    "404 20404",
                    "The requested resource /Services/MG" + NONE + " was not found",
                    (sdk, desk) -> sdk.services().fetch("MG" + NONE)),
            row(
                    "409 21710",
                    "+14155550100 is already in the Messaging Service MG",
                    (sdk, desk) -> sdk.services()
                            .phoneNumbers(
                                    desk.mock().account().services().get(0).sid())
                            .create(desk.mock().account().numbers().get(0).sid())),
            row(
                    "400 30100",
                    "DN" + NONE + " is not one",
                    (sdk, desk) -> sdk.linkShortening().fetchConfig("DN" + NONE)),
            row("400 30114", "2031-01-01", (sdk, desk) -> sdk.deactivations().fetch(LocalDate.of(2031, 1, 1))),
            row(
                    "404 20404",
                    "/Usage/Triggers/UT" + NONE + ".json was not found",
                    (sdk, desk) -> sdk.usageTriggers().fetch("UT" + NONE)),
            row(
                    "400 20422",
                    "StartDate \"2026-13-45\"",
                    (sdk, desk) -> sdk.usageRecords()
                            .list(q -> q.startDate("2026-13-45"))
                            .toList()),
            row(
                    "404 20404",
                    "The requested resource /Messaging/Countries/ZZ was not found",
                    (sdk, desk) -> sdk.messagingPrices().fetch("ZZ")),
            row(
                    "404 20404",
                    "The requested resource /PhoneNumbers/Countries/ZZ was not found",
                    (sdk, desk) -> sdk.phoneNumberPrices().fetch("ZZ")),
            row(
                    "404 20404",
                    "The requested resource /Alerts/NO" + NONE + " was not found",
                    (sdk, desk) -> sdk.alerts().fetch("NO" + NONE)),
            row(
                    "400 20422",
                    "26 times",
                    (sdk, desk) -> sdk.contacts().upsert(Collections.nCopies(26, Contact.of(TO, "US", "94105")))),
            row(
                    "404 20404",
                    "The requested resource /SafeList/Numbers",
                    (sdk, desk) -> sdk.safeList().fetch(TO)));

    static List<Arguments> refusals() {
        return REFUSALS;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refusals")
    void refusal_isOfTheClassThatSaysWhatToDo(String statusAndCode, String says, Refused call) {
        int status = Integer.parseInt(statusAndCode.substring(0, 3));
        int code = Integer.parseInt(statusAndCode.substring(4));
        ApiException refused = catchThrowableOfType(ApiException.class, () -> call.call(sdk, desk));
        assertThat(refused).isInstanceOf(typeOf(status));
        assertThat(refused.status()).hasValue(status);
        assertThat(refused.code()).hasValue(code);
        assertThat(refused.detail()).contains(says);
        assertThat(refused.getMessage()).contains(refused.detail()).contains(Integer.toString(code));
        assertThat(refused.moreInfo()).hasValue("https://www.twilio.com/docs/errors/" + code);
        assertThat(refused.requestId().orElseThrow()).startsWith("RQ");
    }
}
