package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.AuthenticationException;
import dev.tidings.core.error.ConflictException;
import dev.tidings.core.error.InvalidRequestException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.value.Money;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.account.AccountStatus;
import dev.tidings.messaging.consent.Contact;
import dev.tidings.messaging.message.FeedbackOutcome;
import dev.tidings.messaging.message.Media;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageDirection;
import dev.tidings.messaging.message.MessageStatus;
import dev.tidings.messaging.number.NumberType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The SDK's messages at the mock server, value for value; and how each of its rooms hears that something is refused. */
class SdkOperationsTest {
    private static final String FROM = "+14155550100";
    private static final String TO = "+14155550199";
    private static final String NONE = "0".repeat(31) + "e";

    private final SdkDesk desk = new SdkDesk();
    private final MessagingClient sdk = desk.sdk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyOperation_isOfOneRoom() {
        Set<SdkRoom> rooms = OperationRows.ALL.stream().map(SdkRoom::of).collect(Collectors.toSet());
        assertThat(rooms).isEqualTo(EnumSet.allOf(SdkRoom.class));
    }

    @Test
    void messages_areSentReadAndForgotten() {
        Message made = desk.read(() -> sdk.messages()
                .create(m -> m.to(TO)
                        .from(FROM)
                        .body("Grüße 👍")
                        .mediaUrl("https://example.com/cat.png", "https://example.com/dog.jpg")
                        .provideFeedback(true)));
        assertThat(made.status()).isEqualTo(MessageStatus.QUEUED);
        assertThat(made.direction()).isEqualTo(MessageDirection.OUTBOUND_API);
        assertThat(made.numMedia()).isEqualTo(2);
        assertThat(made.price()).isEmpty();
        assertThat(made.dateCreated()).hasValue(SdkDesk.START);
        desk.mock().clock().settle();
        Message sent = desk.read(() -> sdk.messages().fetch(made.sid()));
        assertThat(sent.status()).isEqualTo(MessageStatus.DELIVERED);
        assertThat(sent.to()).hasValue(TO);
        assertThat(sent.from()).hasValue(FROM);
        assertThat(sent.body()).hasValue("Grüße 👍");
        assertThat(sent.price().map(Money::amount).orElseThrow()).isEqualByComparingTo(new BigDecimal("-0.0220"));
        Message other =
                desk.read(() -> sdk.messages().create(m -> m.to(TO).from(FROM).body("x".repeat(161))));
        assertThat(other.numSegments()).isEqualTo(2);
        assertThat(desk.list(size -> sdk.messages().list(q -> q.pageSize(size))))
                .extracting(Message::sid)
                .containsExactly(other.sid(), made.sid());
        assertThat(desk.list(
                        size -> sdk.messages().list(q -> q.to(TO).from(FROM).pageSize(size))))
                .hasSize(2);
        media(made);
        assertThat(desk.read(() -> sdk.messages().createFeedback(made.sid(), FeedbackOutcome.CONFIRMED))
                        .outcome())
                .isEqualTo(FeedbackOutcome.CONFIRMED);
        assertThat(desk.read(() -> sdk.messages().redact(made.sid())).body()).hasValue("");
        sdk.messages().delete(made.sid());
        assertThat(desk.list(size -> sdk.messages().list(q -> q.pageSize(size))))
                .extracting(Message::sid)
                .containsExactly(other.sid());
        desk.assertCalled(SdkRoom.MESSAGES);
    }

    private void media(Message message) {
        var files = sdk.messages().media(message.sid());
        List<Media> all = desk.list(size -> files.list(q -> q.pageSize(size)));
        assertThat(all)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.parentSid()).hasValue(message.sid()));
        assertThat(desk.read(() -> files.fetch(all.get(0).sid()))).isEqualTo(all.get(0));
        files.delete(all.get(0).sid());
        assertThat(desk.list(size -> files.list(q -> q.pageSize(size)))).containsExactly(all.get(1));
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
                        "To",
                        (sdk, desk) -> sdk.messages()
                                .create(m -> m.to("123").from(FROM).body("x"))),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "/Messages/MM",
                        (sdk, desk) -> sdk.messages().fetch("MM" + NONE)),
                row(
                        ConflictException.class,
                        409,
                        30409,
                        "",
                        (sdk, desk) -> sdk.messages()
                                .cancel(sdk.messages()
                                        .create(m -> m.to(TO).from(FROM).body("x"))
                                        .sid())),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "",
                        (sdk, desk) -> sdk.keys().fetch("SK" + NONE)),
                row(
                        AuthenticationException.class,
                        401,
                        20003,
                        "",
                        (sdk, desk) -> sdk.accounts().fetch("AC" + NONE)),
                row(
                        AuthenticationException.class,
                        401,
                        20003,
                        "",
                        (sdk, desk) -> desk.as(desk.mock().account().newSubaccount("Branch"))
                                .accounts()
                                .update(desk.mock().accountSid(), AccountStatus.SUSPENDED)),
                row(NotFoundException.class, 404, 20404, "", (sdk, desk) -> {
                    sdk.authTokens().deleteSecondary();
                    return "";
                }),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "",
                        (sdk, desk) -> sdk.applications().fetch("AP" + NONE)),
                row(InvalidRequestException.class, 400, 21450, "", (sdk, desk) -> {
                    desk.mock().account().verify(TO);
                    return sdk.outgoingCallerIds().validate(TO);
                }),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "",
                        (sdk, desk) -> sdk.availablePhoneNumbers().fetchCountry("ZZ")),
                row(
                        InvalidRequestException.class,
                        400,
                        21422,
                        "",
                        (sdk, desk) -> sdk.incomingPhoneNumbers().create(FROM)),
                row(
                        InvalidRequestException.class,
                        400,
                        21452,
                        "",
                        (sdk, desk) -> sdk.incomingPhoneNumbers().createInAreaCode("999")),
                row(
                        InvalidRequestException.class,
                        400,
                        21615,
                        "",
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
                        "",
                        (sdk, desk) -> sdk.shortCodes().fetch("SC" + NONE)),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "",
                        (sdk, desk) -> sdk.services().fetch("MG" + NONE)),
                row(
                        ConflictException.class,
                        409,
                        21710,
                        "",
                        (sdk, desk) -> sdk.services()
                                .phoneNumbers(
                                        desk.mock().account().services().get(0).sid())
                                .create(desk.mock().account().numbers().get(0).sid())),
                row(
                        InvalidRequestException.class,
                        400,
                        30100,
                        "",
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
                        "",
                        (sdk, desk) -> sdk.usageTriggers().fetch("UT" + NONE)),
                row(
                        InvalidRequestException.class,
                        400,
                        20422,
                        "StartDate",
                        (sdk, desk) -> sdk.usageRecords()
                                .list(q -> q.startDate("2026-13-45"))
                                .toList()),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "",
                        (sdk, desk) -> sdk.messagingPrices().fetch("ZZ")),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "",
                        (sdk, desk) -> sdk.phoneNumberPrices().fetch("ZZ")),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "",
                        (sdk, desk) -> sdk.alerts().fetch("NO" + NONE)),
                row(
                        InvalidRequestException.class,
                        400,
                        20422,
                        "26",
                        (sdk, desk) -> sdk.contacts().upsert(Collections.nCopies(26, Contact.of(TO, "US", "94105")))),
                row(
                        NotFoundException.class,
                        404,
                        20404,
                        "",
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
