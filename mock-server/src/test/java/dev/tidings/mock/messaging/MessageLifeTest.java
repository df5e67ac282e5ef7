package dev.tidings.mock.messaging;

import static dev.tidings.mock.messaging.MessagingRoom.FROM;
import static dev.tidings.mock.messaging.MessagingRoom.TO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.account.AccountStatus;
import dev.tidings.mock.network.Journey;
import dev.tidings.mock.number.Capabilities;
import dev.tidings.mock.queue.Rate;
import dev.tidings.mock.queue.Throughput;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Parameters;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageLifeTest {
    private final MessagingRoom room = new MessagingRoom();

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(Journey.Outcome.DELIVERED, 0, "queued sending sent delivered", "sent delivered"),
                // A handset does not tell that a text was read.
                Arguments.of(Journey.Outcome.READ, 0, "queued sending sent delivered", "sent delivered"),
                Arguments.of(Journey.Outcome.UNDELIVERED, 30003, "queued sending sent undelivered", "sent undelivered"),
                Arguments.of(Journey.Outcome.FAILED, 30007, "queued sending failed", "failed"),
                Arguments.of(Journey.Outcome.UNKNOWN, 0, "queued sending sent", "sent"));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void message_goesTheWayThatTheNetworkPlans(Journey.Outcome outcome, int error, String way, String told) {
        room.journey = MessagingRoom.journey(outcome, error);
        Message message = room.send(FROM, "StatusCallback", "http://localhost/cb");
        room.settle();

        assertThat(room.way(message)).isEqualTo(way);
        assertThat(room.told()).isEqualTo(told);
        assertThat(room.now(message).errorCode()).isEqualTo(error);
        assertThat(room.now(message).over()).isTrue();
        assertThat(room.world.due()).isZero();
    }

    @Test
    void everyStep_hasItsInstantAndItsCause() {
        Message message = room.send(FROM);
        room.settle();

        Instant start = MessagingRoom.START;
        assertThat(room.now(message).timeline())
                .extracting(MessageStep::at)
                .containsExactly(start, start.plusSeconds(1), start.plusSeconds(3), start.plusSeconds(7));
        assertThat(room.now(message).timeline())
                .extracting(MessageStep::cause)
                .containsExactly("created by request", "the test", "the test", "the test");
        assertThat(room.now(message).sent()).contains(start.plusSeconds(3));
        assertThat(room.now(message).updated()).isEqualTo(start.plusSeconds(7));
    }

    @Test
    void price_isSetWhenSent_bySegments() {
        Message message = room.send(FROM, "SmartEncoded", "false");
        room.advance(Duration.ofSeconds(2));
        assertThat(room.now(message).price()).isEmpty();
        room.advance(Duration.ofSeconds(1));
        assertThat(room.now(message).price()).contains(new BigDecimal("-0.00830"));

        Message longer = room.messages.create(room.account.sid(), MessageDraft.text(FROM, TO, "x".repeat(307)));
        room.settle();
        assertThat(longer.segments()).isEqualTo(3);
        assertThat(room.now(longer).price()).contains(new BigDecimal("-0.02490"));
    }

    @ParameterizedTest
    @CsvSource({"30500, ", "30036, ", "30008, ", "63018, ", "30007, -0.00100", "21610, -0.00100", "30001, -0.00100"})
    void failedMessage_costsAFee_unlessItsReasonIsExempt(int code, @Nullable BigDecimal fee) {
        List<Message> priced = new ArrayList<>();
        room.messages.onPrice((tx, message) -> priced.add(message));
        room.journey = MessagingRoom.journey(Journey.Outcome.FAILED, code);
        Message message = room.messages.create(room.account.sid(), MessageDraft.text(FROM, TO, "x".repeat(500)));
        room.settle();
        assertThat(room.now(message).price()).isEqualTo(java.util.Optional.ofNullable(fee));
        assertThat(room.now(message).sent()).isEmpty();
        assertThat(priced).hasSize(fee == null ? 0 : 1);
    }

    @Test
    void undeliveredMessage_costsWhatASentOneDoes() {
        room.journey = MessagingRoom.journey(Journey.Outcome.UNDELIVERED, 30003);
        Message message = room.send(FROM);
        room.settle();
        assertThat(room.now(message).price()).contains(new BigDecimal("-0.00830"));
    }

    @Test
    void serviceSend_isAcceptedThenQueuedWithASender() {
        MessagingService service = room.service("+14155550111");
        Message message = room.send(service.sid(), "StatusCallback", "http://localhost/cb");

        assertThat(message.status()).isEqualTo(MessageStatus.ACCEPTED);
        assertThat(message.from()).isEmpty();
        assertThat(message.segments()).isZero();
        assertThat(message.messagingServiceSid()).contains(service.sid());
        room.settle();
        assertThat(room.way(message)).isEqualTo("accepted queued sending sent delivered");
        assertThat(room.told()).isEqualTo("queued sent delivered");
        assertThat(room.now(message).from()).contains("+14155550111");
        assertThat(room.now(message).segments()).isEqualTo(1);
    }

    @Test
    void serviceSend_withFrom_keepsIt() {
        MessagingService service = room.service("+14155550111", "+14155550112");
        Message message = room.send("+14155550112", "MessagingServiceSid", service.sid());
        assertThat(message.status()).isEqualTo(MessageStatus.ACCEPTED);
        room.settle();
        assertThat(room.now(message).from()).contains("+14155550112");
    }

    @ParameterizedTest
    @CsvSource({"'', 21704", "+447400123456, 21703"})
    void serviceSend_withoutASenderThatCan_fails(String pool, int code) {
        // A British number cannot send media, and this service makes no links of them.
        MessagingService service = pool.isEmpty() ? room.service() : room.service(pool);
        room.world.run(tx -> room.services.change(
                tx,
                service.sid(),
                each -> each.withFeatures(new MessagingService.Features(true, true, true, false, false))));
        Message message = room.send(service.sid(), "MediaUrl", "http://localhost/a.png");
        assertThat(message.status()).isEqualTo(MessageStatus.ACCEPTED);
        room.settle();

        assertThat(room.way(message)).isEqualTo("accepted failed");
        assertThat(room.now(message).errorCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"+19005550100, 21268", "+442079460958, 21635", "+448001111111, 21614", "whatsapp:+14155550199, 21703"})
    void serviceSend_toWhomNoneCanReach_fails(String to, int code) {
        MessagingService service = room.service("+14155550111");
        Message message = room.messages.create(room.account.sid(), MessageDraft.text(service.sid(), to, "Hi"));
        room.settle();
        assertThat(room.way(message)).isEqualTo("accepted failed");
        assertThat(room.now(message).errorCode()).isEqualTo(code);
    }

    @Test
    void queueThatIsFull_refusesAtOnceOrFailsLater() {
        // A thousandth of a segment a second: ten hours are 36 segments.
        room.throughput(Throughput.USUAL.withCampaign(Rate.of(0.001)));
        MessagingService service = room.service("+14155550111");
        Message waiting = room.send(service.sid());
        room.advance(Duration.ofMillis(100));
        for (int i = 1; i < 36; i++) {
            room.send(FROM);
        }
        assertThatThrownBy(() -> room.send(FROM)).isInstanceOfSatisfying(ApiError.class, refused -> {
            assertThat(refused.code()).isEqualTo(21611);
            assertThat(refused.status()).isEqualTo(429);
        });
        assertThat(room.messages.size()).isEqualTo(36);

        Message message = room.send(service.sid());
        room.advance(Duration.ofMillis(500));
        assertThat(room.way(waiting)).isEqualTo("accepted queued");
        assertThat(room.way(message)).isEqualTo("accepted failed");
        assertThat(room.now(message).errorCode()).isEqualTo(30001);
        assertThat(room.now(message).from()).contains("+14155550111");
        assertThat(room.now(message).timeline().get(1).cause())
                .isEqualTo("sender +14155550111 chosen: sticky sender, but its queue is full");
    }

    @Test
    void messageThatWaitsTooLong_expires() {
        room.journey = MessagingRoom.after(Duration.ofSeconds(61));
        Message patient = room.send(FROM, "ValidityPeriod", "61");
        Message hasty = room.send(FROM, "ValidityPeriod", "60");
        room.settle();

        assertThat(room.way(patient)).isEqualTo("queued sending sent delivered");
        assertThat(room.way(hasty)).isEqualTo("queued failed");
        assertThat(room.now(hasty).errorCode()).isEqualTo(30036);
        assertThat(room.now(hasty).updated()).isEqualTo(MessagingRoom.START.plusSeconds(60));
    }

    @Test
    void serviceSays_howLongItsMessagesMayWait() {
        MessagingService service = room.service("+14155550111");
        room.world.run(
                tx -> room.services.change(tx, service.sid(), each -> each.withValidityPeriod(Duration.ofSeconds(30))));
        room.journey = MessagingRoom.after(Duration.ofMinutes(1));
        Message message = room.send(service.sid());
        room.settle();
        assertThat(room.now(message).errorCode()).isEqualTo(30036);
    }

    @Test
    void accountSuspendedMeanwhile_failsWhatIsQueued() {
        Message message = room.send(FROM);
        room.world.run(tx -> {
            room.accounts.changeStatus(tx, room.account.sid(), AccountStatus.SUSPENDED);
            return tx;
        });
        room.settle();
        assertThat(room.way(message)).isEqualTo("queued failed");
        assertThat(room.now(message).errorCode()).isEqualTo(30002);
    }

    @Test
    void scheduledMessage_waitsForItsTime_withoutASenderYet() {
        MessagingService service = room.service("+14155550111");
        Instant at = MessagingRoom.START.plus(Duration.ofHours(1));
        Message message = room.send(service.sid(), "ScheduleType", "fixed", "SendAt", at.toString());

        assertThat(message.status()).isEqualTo(MessageStatus.SCHEDULED);
        assertThat(message.segments()).isZero();
        assertThat(room.dispatches).isEmpty();
        room.advance(Duration.ofMinutes(59));
        assertThat(room.way(message)).isEqualTo("scheduled");
        room.settle();
        assertThat(room.way(message)).isEqualTo("scheduled queued sending sent delivered");
        assertThat(room.now(message).timeline().get(1).at()).isEqualTo(at);
    }

    @Test
    void canceledMessage_isNeverSent_andItsApplicationIsTold() {
        MessagingService service = room.service("+14155550111");
        room.world.run(
                tx -> room.services.change(tx, service.sid(), each -> each.withStatusCallback("http://localhost/s")));
        Message message = room.send(
                service.sid(),
                "ScheduleType",
                "fixed",
                "SendAt",
                MessagingRoom.START.plus(Duration.ofHours(1)).toString());
        Message canceled = room.messages.cancel(room.account.sid(), message.sid());

        assertThat(canceled.status()).isEqualTo(MessageStatus.CANCELED);
        room.settle();
        assertThat(room.way(message)).isEqualTo("scheduled canceled");
        assertThat(room.told()).isEqualTo("canceled");
        assertThat(room.dispatches).isEmpty();
    }

    @Test
    void scheduledMessages_haveACap_thatCanceledAndSentOnesLeave() {
        MessagingRoom small =
                new MessagingRoom(new MessageSettings(100, Duration.ofMinutes(15), Duration.ofDays(35), 2));
        String service = small.service("+14155550111").sid();
        String[] schedule = {
            "ScheduleType",
            "fixed",
            "SendAt",
            MessagingRoom.START.plus(Duration.ofHours(1)).toString()
        };
        Message first = small.send(service, schedule);
        small.send(service, schedule);
        assertThatThrownBy(() -> small.send(service, schedule))
                .isInstanceOfSatisfying(
                        ApiError.class, refused -> assertThat(refused.code()).isEqualTo(35125));

        small.messages.cancel(small.account.sid(), first.sid());
        small.send(service, schedule);
        small.settle();
        schedule[3] = small.world.clock().now().plus(Duration.ofHours(1)).toString();
        small.send(service, schedule);
        assertThat(small.messages.size()).isEqualTo(4);
    }

    @Test
    void smartEncoding_countsWhatIsSent_andKeepsWhatWasWritten() {
        String body = "Caf\u2019s \u201copen\u201d " + "x".repeat(80);
        Message plain = room.messages.create(room.account.sid(), MessageDraft.text(FROM, TO, body));
        Message smart = room.messages.create(
                room.account.sid(),
                MessageDraft.text(room.service("+14155550111").sid(), TO, body));
        room.settle();

        assertThat(room.now(plain).segments()).isEqualTo(2);
        assertThat(room.now(smart).segments()).isEqualTo(1);
        assertThat(room.now(smart).body()).isEqualTo(body);
        assertThat(room.dispatches.get(1).body()).startsWith("Caf's \"open\" ");
    }

    @ParameterizedTest
    @CsvSource({"true, it's", "false, it\u2019s"})
    void smartEncoding_canBeSaidForOneMessage(boolean smart, String sent) {
        Parameters form = Parameters.builder()
                .add("To", TO)
                .add("Body", "it\u2019s")
                // By itself the number would send it as it is, and the service would change it.
                .add("From", smart ? FROM : room.service("+14155550111").sid())
                .add("SmartEncoded", Boolean.toString(smart))
                .build();
        room.messages.create(room.account.sid(), MessageDraft.of(form));
        room.settle();
        assertThat(room.dispatches.get(0).body()).isEqualTo(sent);
    }

    @Test
    void mediaMessage_isOnePart_underAnotherKindOfSid() {
        Message message = room.send(FROM, "MediaUrl", "http://localhost/a.png", "MediaUrl", "http://localhost/b.png");
        assertThat(message.sid()).startsWith("MM");
        assertThat(message.media()).isEqualTo(2);
        assertThat(message.segments()).isEqualTo(1);
        assertThat(room.dispatches.get(0).media()).isEqualTo(2);
        assertThat(room.send(FROM, "SendAsMms", "true").sid()).startsWith("MM");
    }

    @Test
    void mediaThatIsStillToCome_holdsTheMessageBack() {
        List<String> pending = new ArrayList<>();
        room.messages.mediaIntake(new MediaIntake() {
            @Override
            public int accept(
                    dev.tidings.mock.world.Transaction tx, Message message, String address, List<String> mediaUrls) {
                pending.add(message.sid());
                return mediaUrls.size();
            }

            @Override
            public boolean pending(String messageSid) {
                return pending.contains(messageSid);
            }
        });
        Message good = room.send(FROM, "MediaUrl", "http://localhost/a.png");
        Message early = room.send(FROM, "MediaUrl", "http://localhost/a.png");
        Message bad = room.send(FROM, "MediaUrl", "http://localhost/b.png");
        settled(pending, early, 0);
        room.advance(Duration.ofHours(1));
        assertThat(room.way(good)).isEqualTo("queued");
        assertThat(room.way(early)).isEqualTo("queued sending sent delivered");

        settled(pending, good, 0);
        settled(pending, bad, 12300);
        room.settle();
        assertThat(room.way(good)).isEqualTo("queued sending sent delivered");
        assertThat(room.way(bad)).isEqualTo("queued failed");
        assertThat(room.now(bad).errorCode()).isEqualTo(12300);
    }

    private void settled(List<String> pending, Message message, int code) {
        pending.remove(message.sid());
        room.world.run(tx -> {
            room.messages.mediaSettled(tx, message.sid(), code);
            return tx;
        });
    }

    @Test
    void redactionFeatures_forgetOnceTheMessageWasSent() {
        List<String> discarded = new ArrayList<>();
        room.messages.onDiscard((tx, message) -> discarded.add(message.sid()));
        room.world.run(tx -> {
            room.messages.privacy(tx, room.account.sid(), false, true);
            return tx;
        });
        Message message = room.send(FROM, "ContentRetention", "discard");
        assertThat(message.body()).isEqualTo("Hi");
        assertThat(message.to()).isEqualTo(TO);
        room.settle();

        assertThat(room.now(message).body()).isEmpty();
        assertThat(room.now(message).to()).isEqualTo("+1415555XXXX");
        assertThat(discarded).containsExactly(message.sid());
        assertThat(room.now(room.send(FROM, "AddressRetention", "retain")).to()).isEqualTo(TO);
    }

    @Test
    void senderTakenFromThePoolMeanwhile_fails() {
        MessagingService service = room.service("+14155550111");
        Message message = room.send("+14155550111", "MessagingServiceSid", service.sid());
        room.world.run(tx -> {
            room.services.remove(tx, room.numbers.byAddress("+14155550111").sid());
            return tx;
        });
        room.settle();
        assertThat(room.way(message)).isEqualTo("accepted failed");
        assertThat(room.now(message).errorCode()).isEqualTo(21704);
    }

    @Test
    void finishedMessages_areForgottenOldestFirst_withWhatBelongsToThem() {
        MessagingRoom small = new MessagingRoom(MessageSettings.keeping(3));
        List<String> deleted = new ArrayList<>();
        small.messages.onDelete((tx, message) -> deleted.add(message.sid()));
        List<String> sids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sids.add(small.send(FROM).sid());
            small.settle();
        }
        assertThat(small.messages.size()).isEqualTo(3);
        assertThat(deleted).containsExactlyElementsOf(sids.subList(0, 2));
    }

    @Test
    void order_isThatOfSending_andUntilThenThatOfMaking() {
        room.journey = MessagingRoom.after(Duration.ofMinutes(10));
        // A queue of its own: nobody overtakes within one.
        room.world.run(tx -> room.numbers.provision(tx, room.account.sid(), "+18335550188"));
        Message slow = room.send("+18335550188");
        room.advance(Duration.ofSeconds(1));
        room.journey = MessagingRoom.after(Duration.ofSeconds(1));
        Message quick = room.send(FROM);
        room.advance(Duration.ofMinutes(1));
        Message fresh = room.send(FROM);
        assertThat(room.messages.of(room.account.sid()))
                .extracting(Message::sid)
                .containsExactly(fresh.sid(), quick.sid(), slow.sid());

        room.settle();
        assertThat(room.messages.of(room.account.sid()))
                .extracting(Message::sid)
                .containsExactly(slow.sid(), fresh.sid(), quick.sid());
    }

    @Test
    void sentMessage_thatNobodyWillTellOf_isFinal() {
        room.journey = MessagingRoom.journey(Journey.Outcome.UNKNOWN, 0);
        Message message = room.send(FROM);
        room.settle();
        room.messages.delete(room.account.sid(), message.sid());
        assertThat(room.messages.size()).isZero();
    }

    @Test
    void changeFeed_tellsOfEveryStep() {
        List<String> heard = new ArrayList<>();
        room.world
                .feed()
                .observe(change -> heard.add(change.topic() + " "
                        + ((Message) change.value()).status().wire()));
        room.send(FROM);
        room.settle();
        assertThat(heard).containsExactly("message queued", "message sending", "message sent", "message delivered");
    }

    @Test
    void restoredWorld_goesOnAsItWould() {
        MessagingService service = room.service("+14155550111", "+14155550112");
        room.send(FROM, "StatusCallback", "http://localhost/cb");
        room.advance(Duration.ofSeconds(2));
        room.send(service.sid(), "ValidityPeriod", "100");
        room.send(FROM, "MediaUrl", "http://localhost/a.png");
        room.send(
                service.sid(),
                "ScheduleType",
                "fixed",
                "SendAt",
                room.world.clock().now().plus(Duration.ofHours(1)).toString());
        String inFlight = room.snapshot();

        MessagingRoom other = new MessagingRoom();
        other.restore(inFlight);
        assertThat(other.snapshot()).isEqualTo(inFlight);
        room.settle();
        other.settle();
        assertThat(other.snapshot()).isEqualTo(room.snapshot()).isNotEqualTo(inFlight);
        assertThat(other.sayings()).isEqualTo(room.sayings()).isNotEmpty();
        assertThat(other.messages.newest(java.util.Optional.empty(), 10, any -> true))
                .hasSize(4)
                .allMatch(message -> message.status() == MessageStatus.DELIVERED);
    }

    @Test
    void numberWithoutSms_isNoSender() {
        room.world.run(tx -> room.numbers.change(
                tx, FROM, number -> number.withCapabilities(new Capabilities(false, false, true, false))));
        assertThatThrownBy(() -> room.send(FROM))
                .isInstanceOfSatisfying(
                        ApiError.class, refused -> assertThat(refused.code()).isEqualTo(21661));
    }
}
