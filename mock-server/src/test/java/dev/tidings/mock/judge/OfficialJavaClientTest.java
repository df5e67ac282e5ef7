package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.twilio.base.Page;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.rest.api.v2010.account.message.Feedback;
import com.twilio.rest.api.v2010.account.message.Media;
import com.twilio.type.PhoneNumber;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.account.ApiKey;
import dev.tidings.mock.account.OAuthClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Twilio's Java client finds the mock server to be what it knows, on either clock; every answer is judged. */
@ParameterizedClass(name = "{0} clock")
@EnumSource(Pace.class)
class OfficialJavaClientTest {
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final PhoneNumber TO = new PhoneNumber("+14155550123");
    private static final PhoneNumber OTHER = new PhoneNumber("+14155550124");
    private static final PhoneNumber FROM = new PhoneNumber("+14155550100");
    private static final PhoneNumber SECOND = new PhoneNumber("+14155550101");

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    @Parameter
    Pace pace;

    private MockServer mock;
    private WebhookReceiver receiver;
    private TwilioRestClient client;

    @BeforeEach
    void start() {
        mock = pace.start(judging);
        receiver = WebhookReceiver.start();
        client = OfficialJavaClient.to(url(), mock.accountSid(), mock.authToken());
    }

    @AfterEach
    void stop() {
        receiver.close();
        mock.close();
    }

    private URI url() {
        return URI.create(mock.url());
    }

    private Message sent(MessageCreator creator) {
        Message message = creator.setStatusCallback(receiver.url("/status")).create(client);
        pace.await(mock, receiver, message.getSid(), "delivered");
        return message;
    }

    private Message fetched(Message message) {
        return Message.fetcher(message.getSid()).fetch(client);
    }

    @Test
    void sms_isQueuedThenDelivered() {
        Message created = sent(Message.creator(TO, FROM, "Grüße 👍"));
        assertThat(created.getStatus()).isEqualTo(Message.Status.QUEUED);
        assertThat(created.getSid()).startsWith("SM").hasSize(34);
        assertThat(created.getBody()).isEqualTo("Grüße 👍");
        assertThat(created.getFrom()).isEqualTo(FROM);
        assertThat(created.getTo()).isEqualTo(TO.toString());
        assertThat(created.getNumSegments()).isEqualTo("1");
        assertThat(created.getNumMedia()).isEqualTo("0");
        assertThat(created.getDirection()).isEqualTo(Message.Direction.OUTBOUND_API);
        assertThat(created.getDateSent()).isNull();
        assertThat(created.getPrice()).isNull();
        assertThat(created.getPriceUnit().getCurrencyCode()).isEqualTo("USD");
        assertThat(created.getSubresourceUris()).containsOnlyKeys("media");

        Message delivered = fetched(created);
        assertThat(delivered.getStatus()).isEqualTo(Message.Status.DELIVERED);
        assertThat(delivered.getDateSent()).isBetween(created.getDateCreated(), delivered.getDateUpdated());
        assertThat(delivered.getPrice()).startsWith("-0.");
        assertThat(delivered.getErrorCode()).isNull();
        assertThat(delivered.getSubresourceUris()).containsOnlyKeys("media", "feedback");
    }

    @Test
    void service_choosesASenderAndThenSends() {
        String service = mock.account().services().get(0).sid();
        Message created = sent(Message.creator(TO, service, "From whomever"));
        assertThat(created.getStatus()).isEqualTo(Message.Status.ACCEPTED);
        assertThat(created.getFrom()).isNull();
        assertThat(created.getMessagingServiceSid()).isEqualTo(service);
        assertThat(created.getNumSegments()).isEqualTo("0");

        Message delivered = fetched(created);
        assertThat(delivered.getStatus()).isEqualTo(Message.Status.DELIVERED);
        assertThat(delivered.getFrom()).isIn(FROM, SECOND);
        assertThat(delivered.getNumSegments()).isEqualTo("1");
        assertThat(receiver.all())
                .extracting(WebhookReceiver.Webhook::status)
                .containsExactly("queued", "sent", "delivered");
    }

    @Test
    void scheduledMessage_goesOutInTimeOrIsCanceled() {
        String service = mock.account().services().get(0).sid();
        ZonedDateTime later = mock.clock().now().plus(Duration.ofHours(3)).atZone(ZoneOffset.UTC);
        Message goes = scheduled(service, later);
        Message stays = scheduled(service, later);
        assertThat(goes.getStatus()).isEqualTo(Message.Status.SCHEDULED);

        Message canceled = Message.updater(stays.getSid())
                .setStatus(Message.UpdateStatus.CANCELED)
                .update(client);
        assertThat(canceled.getStatus()).isEqualTo(Message.Status.CANCELED);
        assertThatThrownBy(() -> Message.updater(stays.getSid())
                        .setStatus(Message.UpdateStatus.CANCELED)
                        .update(client))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        failure -> assertThat(failure.getCode()).isEqualTo(30409));

        mock.clock().advance(Duration.ofHours(3));
        pace.await(mock, receiver, goes.getSid(), "delivered");
        assertThat(fetched(goes).getDateSent()).isAfterOrEqualTo(later.withNano(0));
        assertThat(fetched(stays).getStatus()).isEqualTo(Message.Status.CANCELED);
    }

    private Message scheduled(String service, ZonedDateTime at) {
        return Message.creator(TO, service, "Later")
                .setScheduleType(Message.ScheduleType.FIXED)
                .setSendAt(at)
                .setStatusCallback(receiver.url("/status"))
                .create(client);
    }

    @Test
    void media_areListedFetchedHandedOutAndDeleted() throws Exception {
        String picture = receiver.serve("/cat.png", "image/png", PNG);
        Message mms =
                sent(Message.creator(TO, FROM, List.of(URI.create(picture), URI.create("https://example.com/dog.jpg")))
                        .setBody("A cat and a dog"));
        assertThat(mms.getSid()).startsWith("MM");
        assertThat(mms.getNumMedia()).isEqualTo("2");
        assertThat(mms.getNumSegments()).isEqualTo("1");

        List<Media> media = all(Media.reader(mms.getSid()).pageSize(1).read(client));
        assertThat(media).extracting(Media::getContentType).containsExactlyInAnyOrder("image/png", "image/jpeg");
        Media cat = media.stream()
                .filter(each -> each.getContentType().equals("image/png"))
                .findFirst()
                .orElseThrow();
        Media again = Media.fetcher(mms.getSid(), cat.getSid()).fetch(client);
        assertThat(again).isEqualTo(cat);
        assertThat(again.getParentSid()).isEqualTo(mms.getSid());
        assertThat(bytes(again.getUri().replace(".json", ""))).isEqualTo(PNG);

        ZonedDateTime before = cat.getDateCreated().minusHours(1);
        assertThat(all(Media.reader(mms.getSid()).setDateCreatedBefore(before).read(client)))
                .isEmpty();
        assertThat(all(Media.reader(mms.getSid()).setDateCreatedAfter(before).read(client)))
                .hasSize(2);
        assertThat(all(Media.reader(mms.getSid())
                        .setDateCreated(cat.getDateCreated())
                        .read(client)))
                .contains(cat);

        assertThat(Media.deleter(mms.getSid(), cat.getSid()).delete(client)).isTrue();
        assertFails(404, 20404, () -> Media.fetcher(mms.getSid(), cat.getSid()).fetch(client));
        assertThat(all(Media.reader(mms.getSid()).read(client)))
                .extracting(Media::getContentType)
                .containsExactly("image/jpeg");
    }

    /** The picture at {@code path}. */
    private byte[] bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = Browser.get(mock, path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("image/png");
        return response.body();
    }

    @Test
    void redactedMessage_hasNoText() {
        Message message = sent(Message.creator(TO, FROM, "Secret"));
        Message redacted = Message.updater(message.getSid()).setBody("").update(client);
        assertThat(redacted.getBody()).isEmpty();
        assertThat(fetched(message).getBody()).isEmpty();
        assertThat(fetched(message).getStatus()).isEqualTo(Message.Status.DELIVERED);
    }

    @Test
    void deletedMessage_isGone() {
        Message message = sent(Message.creator(TO, FROM, "Soon gone"));
        assertThat(Message.deleter(message.getSid()).delete(client)).isTrue();
        assertFails(404, 20404, () -> fetched(message));
        assertFails(404, 20404, () -> Message.deleter(message.getSid()).delete(client));
        assertThat(all(Message.reader().read(client))).isEmpty();
    }

    @Test
    void feedback_isTaken() {
        Message message = sent(Message.creator(TO, FROM, "Did it arrive?").setProvideFeedback(true));
        Feedback feedback = Feedback.creator(message.getSid())
                .setOutcome(Feedback.Outcome.CONFIRMED)
                .create(client);
        assertThat(feedback.getOutcome()).isEqualTo(Feedback.Outcome.CONFIRMED);
        assertThat(feedback.getMessageSid()).isEqualTo(message.getSid());
    }

    @Test
    void lists_goOverAllPagesWithEveryFilter() {
        ZonedDateTime first = mock.clock().now().atZone(ZoneOffset.UTC).withNano(0);
        List<String> sids = new ArrayList<>();
        sids.add(sent(Message.creator(TO, FROM, "1")).getSid());
        sids.add(sent(Message.creator(OTHER, FROM, "2")).getSid());
        sids.add(sent(Message.creator(TO, SECOND, "3")).getSid());
        mock.clock().advance(Duration.ofDays(1));
        for (String body : List.of("4", "5", "6", "7")) {
            sids.add(sent(Message.creator(TO, FROM, body)).getSid());
        }
        ZonedDateTime midnight = first.toLocalDate().plusDays(1).atStartOfDay(ZoneOffset.UTC);

        assertThat(listed(all -> all)).containsExactly("7", "6", "5", "4", "3", "2", "1");
        assertThat(listed(all -> all.setTo(OTHER))).containsExactly("2");
        assertThat(listed(all -> all.setFrom(SECOND))).containsExactly("3");
        assertThat(listed(all -> all.setTo(TO).setFrom(FROM))).containsExactly("7", "6", "5", "4", "1");
        assertThat(listed(all -> all.setDateSentAfter(midnight))).containsExactly("7", "6", "5", "4");
        assertThat(listed(all -> all.setDateSentBefore(midnight))).containsExactly("3", "2", "1");
        assertThat(listed(all -> all.setDateSentAfter(midnight.minusDays(1)).setDateSentBefore(midnight)))
                .containsExactly("3", "2", "1");
        // The clients only send times, and Twilio's pages give midnight where they mean the day.
        assertThat(listed(all -> all.setDateSent(midnight))).containsExactly("7", "6", "5", "4");
        assertThat(listed(all -> all.setDateSent(midnight.minusDays(1)).setTo(TO)))
                .containsExactly("3", "1");
        assertThat(listed(all -> all.setDateSent(midnight.plusDays(7)))).isEmpty();

        Page<Message> page = Message.reader().setFrom(FROM).pageSize(2).firstPage(client);
        Page<Message> next = Message.reader().nextPage(page, client);
        Page<Message> back = Message.reader().previousPage(next, client);
        assertThat(bodies(next.getRecords())).containsExactly("5", "4");
        assertThat(bodies(back.getRecords())).containsExactly("7", "6").isEqualTo(bodies(page.getRecords()));
        assertThat(Message.reader().limit(3).pageSize(2).read(client)).hasSize(3);
    }

    private List<String> listed(UnaryOperator<MessageReader> filters) {
        return bodies(all(filters.apply(Message.reader()).pageSize(2).read(client)));
    }

    private static List<String> bodies(List<Message> messages) {
        return messages.stream().map(Message::getBody).toList();
    }

    static Stream<Arguments> refusals() {
        String nobody = "SM" + "0".repeat(32);
        return Stream.of(
                refused(
                        400,
                        21211,
                        c -> Message.creator(new PhoneNumber("123"), FROM, "x").create(c)),
                refused(
                        400,
                        21604,
                        c -> Message.creator(new PhoneNumber(""), FROM, "x").create(c)),
                refused(
                        400,
                        21603,
                        c -> Message.creator(TO, new PhoneNumber(""), "x").create(c)),
                refused(400, 21602, c -> Message.creator(TO, FROM, "").create(c)),
                refused(
                        400,
                        21606,
                        c -> Message.creator(TO, new PhoneNumber("+123"), "x").create(c)),
                refused(
                        400,
                        21659,
                        c -> Message.creator(TO, new PhoneNumber("+14155559999"), "x")
                                .create(c)),
                refused(
                        400,
                        21617,
                        c -> Message.creator(TO, FROM, "x".repeat(1601)).create(c)),
                refused(400, 21266, c -> Message.creator(FROM, FROM, "x").create(c)),
                refused(
                        400,
                        21609,
                        c -> Message.creator(TO, FROM, "x")
                                .setStatusCallback("nowhere")
                                .create(c)),
                refused(
                        400,
                        21624,
                        c -> Message.creator(TO, FROM, "x").setValidityPeriod(0).create(c)),
                refused(
                        400,
                        35118,
                        c -> Message.creator(TO, FROM, "x")
                                .setScheduleType(Message.ScheduleType.FIXED)
                                .setSendAt(ZonedDateTime.now(ZoneOffset.UTC))
                                .create(c)),
                refused(404, 20404, c -> Message.fetcher(nobody).fetch(c)),
                refused(404, 30404, c -> Message.updater(nobody).setBody("").update(c)),
                refused(404, 20404, c -> Message.deleter(nobody).delete(c)),
                refused(404, 20404, c -> Media.reader(nobody).read(c)),
                refused(404, 20404, c -> Feedback.creator(nobody).create(c)),
                refused(404, 20404, c -> Message.fetcher("x", nobody).fetch(c)),
                refused(400, 20007, c -> Message.reader().setPageSize(1001L).read(c)));
    }

    private static Arguments refused(int status, int code, Consumer<TwilioRestClient> call) {
        return Arguments.of(status, code, call);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refusals")
    void refusal_becomesATypedException(int status, int code, Consumer<TwilioRestClient> call) {
        assertFails(status, code, () -> call.accept(client));
    }

    @Test
    void messageOnItsWay_isNotDeleted() {
        // An hour of traffic ahead of it: it waits for its turn however fast the clock is.
        mock.rules()
                .when(dev.tidings.mock.network.MessageMatch.messages())
                .then(dev.tidings.mock.network.Fate.delivered().sentAfter(Duration.ofHours(5)));
        Message message = Message.creator(TO, FROM, "Not yet").create(client);
        assertFails(409, 20009, () -> Message.deleter(message.getSid()).delete(client));
    }

    @Test
    void subaccountIsReached_withItsOwnAndItsParentsCredentials_butNotTheOtherWay() {
        MockAccount sub = mock.account().newSubaccount("Department");
        String from = sub.provision("+14155550177").address();
        TwilioRestClient parent = OfficialJavaClient.to(url(), mock.accountSid(), mock.authToken(), sub.accountSid());
        TwilioRestClient own = OfficialJavaClient.to(url(), sub.accountSid(), sub.authToken());
        Message message =
                Message.creator(TO, new PhoneNumber(from), "By the parent").create(parent);
        assertThat(message.getAccountSid()).isEqualTo(sub.accountSid());
        assertThat(Message.fetcher(message.getSid()).fetch(own).getBody()).isEqualTo("By the parent");
        assertFails(404, 20404, () -> fetched(message));

        TwilioRestClient upward = OfficialJavaClient.to(url(), sub.accountSid(), sub.authToken(), mock.accountSid());
        assertFails(401, 20003, () -> Message.reader().read(upward));
    }

    @Test
    void apiKey_isAsGoodAsTheToken() {
        ApiKey key = mock.account().newApiKey("CI");
        TwilioRestClient keyed = OfficialJavaClient.to(url(), key.sid(), key.secret(), mock.accountSid());
        Message message = Message.creator(TO, FROM, "By key").create(keyed);
        assertThat(fetched(message).getBody()).isEqualTo("By key");

        TwilioRestClient wrong = OfficialJavaClient.to(url(), key.sid(), "nonsense", mock.accountSid());
        assertFails(401, 20003, () -> Message.reader().read(wrong));
        TwilioRestClient token = OfficialJavaClient.to(url(), mock.accountSid(), "0".repeat(32));
        assertFails(401, 20003, () -> Message.reader().read(token));
    }

    @Test
    void oauthApp_isAsGoodAsTheToken() {
        OAuthClient app = mock.account().newOAuthClient();
        TwilioRestClient bearer = OfficialJavaClient.withOAuth(url(), app.clientId(), app.secret(), mock.accountSid());
        Message message = Message.creator(TO, FROM, "By app").create(bearer);
        assertThat(Message.fetcher(message.getSid()).fetch(bearer).getBody()).isEqualTo("By app");
        assertThat(fetched(message).getBody()).isEqualTo("By app");
    }

    @Test
    void allNineOperations_passTheJudge() {
        assumeTrue(Specs.find().isPresent(), Specs.HOW_TO_GET);
        Message mms = sent(Message.creator(TO, FROM, List.of(URI.create("https://example.com/dog.jpg")))
                .setProvideFeedback(true));
        fetched(mms);
        all(Message.reader().read(client));
        Media media = all(Media.reader(mms.getSid()).read(client)).get(0);
        Media.fetcher(mms.getSid(), media.getSid()).fetch(client);
        Media.deleter(mms.getSid(), media.getSid()).delete(client);
        Feedback.creator(mms.getSid()).create(client);
        Message.updater(mms.getSid()).setBody("").update(client);
        Message.deleter(mms.getSid()).delete(client);
        assertThat(judging.judged()).containsOnlyKeys(OperationRows.namesOfMessages());
    }
}
