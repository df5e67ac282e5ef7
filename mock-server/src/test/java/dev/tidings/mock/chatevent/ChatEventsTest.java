package dev.tidings.mock.chatevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.security.RequestValidator;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerChats;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.judge.Judging;
import dev.tidings.mock.judge.WebhookReceiver;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Snapshot;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is asked and told, what of, and what becomes of the answers. */
class ChatEventsTest {
    private static final String SERVICE = "IS" + "0".repeat(32);
    private static final String CONVERSATION = "CH" + "0".repeat(32);
    private static final String OTHER = "CH" + "1".repeat(32);
    private static final String FLOW = "FW" + "0".repeat(32);

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final MockServer mock =
            MockServer.builder().virtualClock().exchangeListener(judging).start();
    private final WebhookReceiver app = WebhookReceiver.start();
    private final World world = MockServerChats.world(mock);
    private final ChatEvents events = MockServerChats.events(mock);
    private final String account = mock.accountSid();

    @AfterEach
    void close() {
        mock.close();
        app.close();
    }

    private void configure(String holder, String path, String method, EventType... filters) {
        set(new HookSettings(
                holder,
                account,
                app.url(path + "/pre"),
                app.url(path + "/post"),
                Stream.of(filters).map(EventType::wire).toList(),
                method,
                HookSettings.Target.WEBHOOK));
    }

    private void set(HookSettings settings) {
        world.run(tx -> {
            events.hooks().set(tx, settings);
            return tx;
        });
    }

    private ScopedHook scoped(String conversation, ScopedHook.Target target, String... words) {
        return world.run(tx -> {
            ScopedHook hook = new ScopedHook(
                    tx.newSid("WH"),
                    account,
                    SERVICE,
                    conversation,
                    target,
                    target == ScopedHook.Target.STUDIO ? null : app.url("/scoped"),
                    "POST",
                    List.of(words),
                    target == ScopedHook.Target.STUDIO ? FLOW : null,
                    tx.now(),
                    tx.now());
            events.hooks().add(tx, hook);
            return hook;
        });
    }

    private Happening event(EventType type, Origin origin, String... about) {
        Parameters.Builder form = Parameters.builder();
        for (int i = 0; i < about.length; i += 2) {
            form.add(about[i], about[i + 1]);
        }
        return new Happening(type, origin, account, SERVICE, CONVERSATION, form.build());
    }

    private void tell(Happening happened) {
        world.run(tx -> {
            events.tell(tx, happened);
            return tx;
        });
    }

    private List<Webhook> heard() {
        mock.clock().advance(Duration.ZERO);
        return app.all();
    }

    private List<String> paths() {
        return heard().stream()
                .map(each -> each.url().substring(app.url("").length()))
                .toList();
    }

    private Changes ask(Happening wish) throws Exception {
        try {
            return events.ask(wish).toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof ApiError error ? error : refused;
        }
    }

    private List<Integer> alerts() {
        mock.clock().advance(Duration.ZERO);
        return mock.account().alerts().stream()
                .map(Alert::cause)
                .map(Alert.Cause::code)
                .toList();
    }

    @Test
    void accountIsAskedBeforeTheService_andEachIsTold_thenTheConversationsOwn() throws Exception {
        configure(account, "/account", "POST", EventType.MESSAGE_ADD, EventType.MESSAGE_ADDED);
        configure(SERVICE, "/service", "POST", EventType.MESSAGE_ADD, EventType.MESSAGE_ADDED);
        scoped(CONVERSATION, ScopedHook.Target.WEBHOOK, "onMessageAdded");
        scoped(OTHER, ScopedHook.Target.WEBHOOK, "onMessageAdded");
        assertThat(ask(event(EventType.MESSAGE_ADD, Origin.client("alice"), "Body", "hi")))
                .isEqualTo(Changes.NONE);
        tell(event(EventType.MESSAGE_ADDED, Origin.client("alice"), "Body", "hi"));
        assertThat(paths())
                .containsExactly("/account/pre", "/service/pre", "/account/post", "/service/post", "/scoped");
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void onlyEventsThatAreNamed_areHeard(EventType named) throws Exception {
        configure(account, "/account", "POST", named);
        configure(SERVICE, "/service", "POST", named);
        for (EventType each : EventType.values()) {
            Happening event = event(each, Origin.client("alice"), "Body", "hi");
            if (each.asked()) {
                ask(event);
            } else {
                tell(event);
            }
        }
        String end = named.asked() ? "/pre" : "/post";
        assertThat(paths()).containsExactly("/account" + end, "/service" + end);
        assertThat(app.all())
                .allMatch(each -> named.wire().equals(each.parameters().get("EventType")));
    }

    @Test
    void whatEverybodyIsTold_comesFirst_andOnce() {
        configure(account, "/account", "POST", EventType.MESSAGE_ADDED);
        ScopedHook hook = scoped(CONVERSATION, ScopedHook.Target.WEBHOOK, "onMessageAdded");
        tell(event(
                EventType.MESSAGE_ADDED,
                Origin.client("alice"),
                "ConversationSid",
                CONVERSATION,
                "MessageSid",
                "IM1",
                "Body",
                "hi & bye"));
        List<Webhook> heard = heard();
        assertThat(heard.get(0).parameters().entrySet().stream().map(Object::toString))
                .containsExactly(
                        "AccountSid=" + account,
                        "EventType=onMessageAdded",
                        "Source=SDK",
                        "ClientIdentity=alice",
                        "ChatServiceSid=" + SERVICE,
                        "ConversationSid=" + CONVERSATION,
                        "RetryCount=0",
                        "MessageSid=IM1",
                        "Body=hi & bye");
        assertThat(heard.get(1).parameters().keySet())
                .containsExactly(
                        "AccountSid",
                        "EventType",
                        "Source",
                        "ClientIdentity",
                        "ChatServiceSid",
                        "ConversationSid",
                        "RetryCount",
                        "WebhookSid",
                        "MessageSid",
                        "Body");
        assertThat(heard.get(1).parameters()).containsEntry("WebhookSid", hook.sid());
    }

    @Test
    void callsOfTheRestApi_areSilent_unlessTheyAskForIt() throws Exception {
        configure(account, "/account", "POST", EventType.CONVERSATION_ADD, EventType.CONVERSATION_ADDED);
        for (String header : new String[] {null, "", "false", "yes"}) {
            ask(event(EventType.CONVERSATION_ADD, Origin.api(header)));
            tell(event(EventType.CONVERSATION_ADDED, Origin.api(header)));
        }
        assertThat(heard()).isEmpty();
        ask(event(EventType.CONVERSATION_ADD, Origin.api("true")));
        tell(event(EventType.CONVERSATION_ADDED, Origin.api("True")));
        assertThat(paths()).containsExactly("/account/pre", "/account/post");
        assertThat(app.all().get(0).parameters()).containsEntry("Source", "API").doesNotContainKey("ClientIdentity");
    }

    @Test
    void flexAndNobody_areNotCalled() throws Exception {
        List<String> filters = List.of("onMessageAdd", "onMessageAdded");
        set(new HookSettings(
                account, account, app.url("/pre"), app.url("/post"), filters, "POST", HookSettings.Target.FLEX));
        set(new HookSettings(SERVICE, account, null, null, filters, "POST", HookSettings.Target.WEBHOOK));
        ask(event(EventType.MESSAGE_ADD, Origin.client("alice")));
        tell(event(EventType.MESSAGE_ADDED, Origin.client("alice")));
        set(new HookSettings(
                account, account, app.url("/pre"), app.url("/post"), null, null, HookSettings.Target.WEBHOOK));
        ask(event(EventType.MESSAGE_ADD, Origin.client("alice")));
        tell(event(EventType.MESSAGE_ADDED, Origin.client("alice")));
        assertThat(heard()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"POST", "GET"})
    void webhooks_areSignedAsTwilioSigns(String method) throws Exception {
        configure(account, "/account", method, EventType.MESSAGE_ADD, EventType.MESSAGE_ADDED);
        ask(event(EventType.MESSAGE_ADD, Origin.client("alice"), "Body", "größer"));
        tell(event(EventType.MESSAGE_ADDED, Origin.client("alice"), "Body", "größer"));
        assertThat(heard()).hasSize(2);
        RequestValidator validator = new RequestValidator(mock.authToken());
        for (Webhook each : app.all()) {
            assertThat(each.method()).isEqualTo(method);
            Map<String, String> form = each.parameters();
            assertThat(validator.validate(each.url(), form, each.signature())).isTrue();
            assertThat(validator.validate(each.url() + "x", form, each.signature()))
                    .isFalse();
            assertThat(method.equals("GET") ? each.url() : form.toString())
                    .contains(method.equals("GET") ? "Body=gr%C3%B6%C3%9Fer" : "Body=größer");
        }
    }

    @ParameterizedTest
    @CsvSource({"400", "403", "404", "500", "503"})
    void refusingStatus_isAVeto_andNoAlert(int status) {
        configure(account, "/account", "POST", EventType.MESSAGE_ADD);
        configure(SERVICE, "/service", "POST", EventType.MESSAGE_ADD);
        app.replying(any -> new Reply(status, "application/json", "{\"body\": \"x\"}"));
        assertThatThrownBy(() -> ask(event(EventType.MESSAGE_ADD, Origin.client("alice"))))
                .isInstanceOfSatisfying(ApiError.class, error -> {
                    assertThat(error.code()).isEqualTo(50056);
                    assertThat(error.status()).isEqualTo(403);
                    assertThat(error.message()).isEqualTo("Webhook cancelled processing of command");
                });
        assertThat(paths()).as("the service is not asked any more").containsExactly("/account/pre");
        assertThat(alerts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "onMessageAdd|{\"body\": \"x\", \"author\": \"y\", \"attributes\": \"{}\", \"index\": 4}|attributes={}, author=y, body=x",
                "onMessageUpdate|{\"body\": \"x\"}|body=x",
                "onMessageAdd|{\"body\": null, \"author\": \"\"}|author=",
                "onMessageAdd|{\"friendly_name\": \"x\", \"Body\": \"x\"}|``",
                "onMessageRemove|{\"body\": \"x\"}|``",
                "onConversationAdd|{\"friendly_name\": \"x\", \"unique_name\": \"y\", \"body\": \"z\"}|friendly_name=x",
                "onConversationUpdate|{\"friendly_name\": \"x\"}|friendly_name=x",
                "onConversationRemove|{\"friendly_name\": \"x\"}|``",
                "onParticipantAdd|{\"identity\": \"x\", \"attributes\": \"{}\"}|``",
                "onUserUpdate|{\"friendly_name\": \"x\"}|``",
                "onMessageAdd|{}|``",
                "onMessageAdd| |``"
            })
    void whatMayBeChanged_isChanged(String event, String reply, String changes) throws Exception {
        EventType type = Stream.of(EventType.values())
                .filter(each -> each.wire().equals(event))
                .findFirst()
                .orElseThrow();
        configure(account, "/account", "POST", type);
        app.replying(any -> new Reply(200, "application/json", reply == null ? "" : reply));
        Changes made = ask(event(type, Origin.client("alice"), "Body", "hi"));
        assertThat(made.byName().entrySet().stream().map(Object::toString).sorted())
                .isEqualTo(changes.isEmpty() ? List.of() : List.of(changes.split(", ")));
        assertThat(alerts()).isEmpty();
    }

    @Test
    void service_isAskedAboutWhatTheAccountHasChanged() throws Exception {
        configure(account, "/account", "POST", EventType.MESSAGE_ADD);
        configure(SERVICE, "/service", "POST", EventType.MESSAGE_ADD);
        app.replying(each -> new Reply(
                200,
                "application/json",
                each.url().contains("account")
                        ? "{\"body\": \"first\", \"author\": \"bob\"}"
                        : "{\"body\": \"second\"}"));
        Changes made = ask(event(EventType.MESSAGE_ADD, Origin.client("alice"), "Body", "hi", "Attributes", "{}"));
        assertThat(made.byName()).isEqualTo(Map.of("body", "second", "author", "bob"));
        assertThat(app.all().get(1).parameters())
                .containsEntry("Body", "first")
                .containsEntry("Attributes", "{}")
                .containsEntry("Author", "bob");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"OK", "[]", "{\"body\": 1}", "{\"attributes\": {}}", "{\"body\": \"x\"", "<Response/>"})
    void answerThatMeansNothing_changesNothing_andIsAnAlert(String reply) throws Exception {
        configure(account, "/account", "POST", EventType.MESSAGE_ADD);
        app.replying(any -> new Reply(200, "application/json", reply));
        assertThat(ask(event(EventType.MESSAGE_ADD, Origin.client("alice")))).isEqualTo(Changes.NONE);
        assertThat(alerts()).containsExactly(50057);
        assertThat(mock.account().alerts().get(0).cause().resourceSid()).isEqualTo(CONVERSATION);
    }

    @Test
    void nobodyThere_changesNothing_andIsAnAlert() throws Exception {
        set(new HookSettings(
                account,
                account,
                "http://127.0.0.1:1/",
                "http://127.0.0.1:1/",
                List.of("onMessageAdd", "onMessageAdded"),
                "POST",
                HookSettings.Target.WEBHOOK));
        assertThat(ask(event(EventType.MESSAGE_ADD, Origin.client("alice")))).isEqualTo(Changes.NONE);
        tell(event(EventType.MESSAGE_ADDED, Origin.client("alice")));
        assertThat(alerts()).containsExactly(50057, 50057);
    }

    @Test
    void tellingThatIsRefused_isAnAlert() {
        configure(account, "/account", "POST", EventType.MESSAGE_ADDED);
        app.replying(any -> new Reply(500, "", ""));
        tell(event(EventType.MESSAGE_ADDED, Origin.client("alice")));
        assertThat(alerts()).containsExactly(50057);
    }

    @Test
    void noAnswerInFiveSeconds_changesNothing_andIsAnAlert() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        app.replying(any -> {
            try {
                never.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return Reply.NONE;
        });
        configure(account, "/account", "POST", EventType.MESSAGE_ADD);
        long began = System.nanoTime();
        assertThat(ask(event(EventType.MESSAGE_ADD, Origin.client("alice")))).isEqualTo(Changes.NONE);
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(4900), Duration.ofSeconds(9));
        assertThat(alerts()).containsExactly(50076);
        never.countDown();
    }

    @Test
    void oneConversation_isToldInOrder() {
        configure(account, "/account", "POST", EventType.MESSAGE_ADDED);
        scoped(CONVERSATION, ScopedHook.Target.WEBHOOK, "onMessageAdded");
        for (int i = 0; i < 50; i++) {
            tell(event(EventType.MESSAGE_ADDED, Origin.client("alice"), "Index", "" + i));
        }
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            wanted.addAll(List.of("" + i, "" + i));
        }
        assertThat(heard().stream().map(each -> each.parameters().get("Index"))).isEqualTo(wanted);
    }

    @Test
    void asking_goesOnBesideEachOther() throws Exception {
        int many = 100;
        CountDownLatch allThere = new CountDownLatch(many);
        app.replying(any -> {
            allThere.countDown();
            try {
                allThere.await(4, TimeUnit.SECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return new Reply(200, "", "");
        });
        configure(account, "/account", "POST", EventType.MESSAGE_ADD);
        List<CompletableFuture<Changes>> asked = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            asked.add(events.ask(event(EventType.MESSAGE_ADD, Origin.client("alice")))
                    .toCompletableFuture());
        }
        CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
        assertThat(allThere.getCount())
                .as("all wait at once, in one conversation")
                .isZero();
        assertThat(alerts()).isEmpty();
    }

    @Test
    void keyword_isFoundInMessages() {
        scoped(CONVERSATION, ScopedHook.Target.TRIGGER, "help", "Two words");
        for (String body : List.of("I need HELP now", "nothing", "here: two WORDS.", "")) {
            tell(event(EventType.MESSAGE_ADDED, Origin.client("alice"), "Body", body));
        }
        tell(event(EventType.MESSAGE_ADDED, Origin.client("alice")));
        tell(event(EventType.MESSAGE_UPDATED, Origin.client("alice"), "Body", "help"));
        assertThat(heard().stream().map(each -> each.parameters().get("Body")))
                .containsExactly("I need HELP now", "here: two WORDS.");
    }

    @Test
    void studio_isWrittenDown_andCalledOnlyIfSomebodyPlaysIt() {
        ScopedHook hook = scoped(CONVERSATION, ScopedHook.Target.STUDIO);
        tell(event(EventType.MESSAGE_ADDED, Origin.client("alice"), "Body", "one"));
        tell(event(EventType.PARTICIPANT_ADDED, Origin.client("alice")));
        assertThat(heard()).isEmpty();
        events.flows().play(account, FLOW, app.url("/flow"));
        tell(event(EventType.MESSAGE_ADDED, Origin.client("alice"), "Body", "two"));
        assertThat(paths()).containsExactly("/flow");
        assertThat(app.all().get(0).parameters()).containsEntry("WebhookSid", hook.sid());
        assertThat(events.flows().stop(account, FLOW)).isTrue();
        tell(event(EventType.MESSAGE_ADDED, Origin.client("alice"), "Body", "three"));
        assertThat(heard()).hasSize(1);
        assertThat(events.flows().calls(account))
                .hasSize(3)
                .allMatch(
                        each -> each.flowSid().equals(FLOW) && each.webhookSid().equals(hook.sid()))
                .extracting(each ->
                        each.parameters().get(each.parameters().size() - 1).value())
                .containsExactly("one", "two", "three");
    }

    @Test
    void whoWaits_isLetGo_whenTheServerIsRestoredOrClosed() throws Exception {
        configure(account, "/account", "POST", EventType.MESSAGE_ADD);
        Snapshot before = world.snapshot();
        CountDownLatch never = new CountDownLatch(1);
        app.replying(any -> {
            try {
                never.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return Reply.NONE;
        });
        CompletableFuture<Changes> first =
                events.ask(event(EventType.MESSAGE_ADD, Origin.client("alice"))).toCompletableFuture();
        app.awaitCount(1);
        world.restore(before);
        assertLetGo(first);
        CompletableFuture<Changes> second =
                events.ask(event(EventType.MESSAGE_ADD, Origin.client("alice"))).toCompletableFuture();
        app.awaitCount(2);
        mock.close();
        assertLetGo(second);
        never.countDown();
    }

    private static void assertLetGo(CompletableFuture<Changes> asked) {
        assertThatThrownBy(() -> asked.get(3, TimeUnit.SECONDS))
                .rootCause()
                .isInstanceOfSatisfying(
                        ApiError.class, error -> assertThat(error.code()).isEqualTo(20503));
    }
}
