package dev.tidings.mock.chatmessage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.MockServerBuilder;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.conversation.ParticipantDraft;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageDirection;
import dev.tidings.mock.network.Fate;
import dev.tidings.mock.network.MessageMatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A thousand conversations of ten, in which four threads have everybody say ten things while time passes and readers come and
 * go: nothing is lost, out of order or counted wrongly. Most is said within the process, phones say it as phones do, and some
 * of it goes through the API, by which it is also read again.
 */
class ManyConversationsTest {
    private static final int CONVERSATIONS = 1_000;
    private static final int CHATTING = 8;

    /** Each makes a message of a channel of almost every one here: 180,000 in all, which leave most of the build's heap free. */
    private static final int PHONES = 2;

    private static final int MEMBERS = CHATTING + PHONES;
    private static final int TURNS = 10;
    private static final int MESSAGES = MEMBERS * TURNS;
    private static final int THREADS = 4;

    /** Users of the chat, each in forty conversations, which are one page. */
    private static final int AGENTS = 200;

    /** Phones, each in twenty conversations, by another number of the account in each. */
    private static final int CUSTOMERS = 100;

    private static final int NUMBERS = CONVERSATIONS * PHONES / CUSTOMERS;

    /** Some of the conversations, to be read by the API. */
    private static final int EVERY = 20;

    private static final Duration STEP = Duration.ofMillis(100);

    private static final MessageDesk DESK = new MessageDesk(MockServerBuilder::unlimitedThroughput);
    private static final List<Talk> TALKS = new ArrayList<>();

    /** What becomes of all that is passed on to one phone. */
    private enum Lot {
        ARRIVES(DeliveryStatus.DELIVERED, 0),
        VANISHES(DeliveryStatus.UNDELIVERED, 30003),
        FAILS(DeliveryStatus.FAILED, 30008),
        /** Its owner wants to hear no more. */
        REFUSED(DeliveryStatus.FAILED, 21610);

        private final DeliveryStatus status;
        private final int code;

        Lot(DeliveryStatus status, int code) {
            this.status = status;
            this.code = code;
        }

        static Lot of(String phone) {
            int digit = phone.charAt(phone.length() - 1) - '0';
            return digit == 3 ? VANISHES : digit == 6 ? FAILS : digit == 9 ? REFUSED : ARRIVES;
        }
    }

    /** A conversation, and up to where each member has said to have read it: the last that was told, by one thread each. */
    private record Talk(
            Conversation conversation,
            List<Participant> members,
            @Nullable Integer[] read) {
        String sid() {
            return conversation.sid();
        }

        String path() {
            return "/conversations/v1/Conversations/" + sid();
        }
    }

    private static String agent(int number) {
        return "agent-" + number % AGENTS;
    }

    private static String customer(int number) {
        return "+1415556" + (1_000 + number % CUSTOMERS);
    }

    private static String number(int number) {
        return "+1415555" + (1_000 + number);
    }

    @BeforeAll
    static void everybodyTalks() throws Exception {
        for (int i = 0; i < NUMBERS; i++) {
            DESK.mock().account().provision(number(i));
        }
        for (int i = 0; i < CUSTOMERS; i++) {
            arrange(customer(i));
        }
        for (int i = 0; i < CONVERSATIONS; i++) {
            TALKS.add(begin(i));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                all.add(threads.submit(() -> talk(thread)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
        DESK.mock().clock().settle();
    }

    @AfterAll
    static void stop() {
        TALKS.clear();
        DESK.close();
    }

    private static void arrange(String customer) {
        switch (Lot.of(customer)) {
            case VANISHES ->
                DESK.mock()
                        .rules()
                        .when(MessageMatch.messages().to(customer))
                        .then(Fate.undelivered(Lot.VANISHES.code));
            case FAILS ->
                DESK.mock().rules().when(MessageMatch.messages().to(customer)).then(Fate.failed(Lot.FAILS.code));
            case REFUSED -> {
                for (int i = 0; i < NUMBERS; i++) {
                    DESK.mock().handset(customer).text(number(i), "STOP");
                }
            }
            case ARRIVES -> {
                // As messages usually do.
            }
        }
    }

    private static Talk begin(int which) {
        Conversation conversation = DESK.conversation();
        return new Talk(conversation, members(which, conversation), new Integer[MEMBERS]);
    }

    private static List<Participant> members(int which, Conversation conversation) {
        List<ParticipantDraft> drafts = new ArrayList<>();
        for (int i = 0; i < CHATTING; i++) {
            drafts.add(ParticipantDraft.chat(agent(which * CHATTING + i)));
        }
        for (int i = 0; i < PHONES; i++) {
            int pair = which * PHONES + i;
            drafts.add(ParticipantDraft.pair(customer(pair), number(pair / CUSTOMERS)));
        }
        return DESK.run(tx -> DESK.rooms.participants().addAll(tx, conversation, drafts, MessageDesk.API));
    }

    /** Has every fourth member say something in every conversation, again and again. */
    private static void talk(int thread) {
        Random chance = new Random(thread);
        List<Talk> order = new ArrayList<>(TALKS);
        for (int turn = 0; turn < TURNS; turn++) {
            Collections.shuffle(order, chance);
            for (Talk each : order) {
                for (int member = thread; member < MEMBERS; member += THREADS) {
                    speak(each, member, turn, chance);
                    if (chance.nextInt(8) == 0) {
                        read(each, member, chance);
                    }
                    if (chance.nextInt(100) == 0) {
                        describe(each, chance.nextInt(MEMBERS));
                    }
                }
                if (thread == 0) {
                    DESK.pass(STEP);
                }
            }
        }
    }

    private static String said(int member, int turn) {
        return member + " says " + turn;
    }

    private static void speak(Talk talk, int member, int turn, Random chance) {
        Participant who = talk.members().get(member);
        String body = said(member, turn);
        if (who.address() != null) {
            DESK.mock().handset(who.address()).text(String.valueOf(who.proxyAddress()), body);
        } else if (chance.nextInt(20) == 0) {
            DESK.post(talk.conversation(), "Author", String.valueOf(who.identity()), "Body", body);
        } else {
            ChatDraft draft = ChatDraft.text(String.valueOf(who.identity()), body);
            DESK.run(tx -> DESK.rooms
                    .messages()
                    .post(tx, DESK.rooms.conversations().find(talk.sid()).orElseThrow(), draft, MessageDesk.API));
        }
    }

    /** Forward or backward, to any message that there is by now. */
    private static void read(Talk talk, int member, Random chance) {
        Participant who = talk.members().get(member);
        int index = chance.nextInt(DESK.rooms.messages().last(talk.sid()) + 1);
        if (who.identity() != null && chance.nextInt(4) == 0) {
            DESK.ok(
                    200,
                    DESK.door.call(
                            "POST",
                            "/conversations/v1/Users/" + who.identity() + "/Conversations/" + talk.sid(),
                            "LastReadMessageIndex",
                            Integer.toString(index)));
        } else {
            DESK.run(tx -> DESK.rooms.participants().read(tx, who, index, tx.now()));
        }
        talk.read()[member] = index;
    }

    /** Changes something else of a member of whom another thread may tell at the same time what it has read. */
    private static void describe(Talk talk, int member) {
        DESK.ok(
                200,
                DESK.door.call(
                        "POST",
                        talk.path() + "/Participants/"
                                + talk.members().get(member).sid(),
                        "Attributes",
                        "{\"seen\": true}"));
    }

    private static List<ChatMessage> messages(Talk talk) {
        List<ChatMessage> all = new ArrayList<>();
        DESK.rooms.messages().of(talk.sid()).forEach(all::add);
        return all;
    }

    private static Integer[] indexes() {
        return IntStream.range(0, MESSAGES).boxed().toArray(Integer[]::new);
    }

    @Test
    void indexes_areDense_andEverybodyIsHeardOnce_inTheirOrder() {
        Set<String> sids = new HashSet<>();
        for (Talk talk : TALKS) {
            List<ChatMessage> all = messages(talk);
            assertThat(all).as(talk.sid()).extracting(ChatMessage::index).containsExactly(indexes());
            assertThat(all).extracting(ChatMessage::created).isSorted();
            Map<String, List<String>> byParticipant = new HashMap<>();
            for (ChatMessage each : all) {
                sids.add(each.sid());
                byParticipant
                        .computeIfAbsent(String.valueOf(each.participantSid()), any -> new ArrayList<>())
                        .add(String.valueOf(each.body()));
            }
            assertThat(byParticipant).hasSize(MEMBERS);
            for (int member = 0; member < MEMBERS; member++) {
                int who = member;
                assertThat(byParticipant.get(talk.members().get(member).sid()))
                        .isEqualTo(IntStream.range(0, TURNS)
                                .mapToObj(turn -> said(who, turn))
                                .toList());
            }
        }
        assertThat(sids).hasSize(CONVERSATIONS * MESSAGES);
    }

    /** How many messages stand above {@code read}, one by one; null as long as that is not known. */
    private static @Nullable Integer unread(@Nullable Integer read) {
        return read == null
                ? null
                : (int) IntStream.range(0, MESSAGES)
                        .filter(index -> index > read)
                        .count();
    }

    @Test
    void unreadCounts_areExact_ofEveryMember() {
        int told = 0;
        for (Talk talk : TALKS) {
            for (int member = 0; member < MEMBERS; member++) {
                Integer read = talk.read()[member];
                Participant now = DESK.rooms
                        .participants()
                        .find(talk.members().get(member).sid())
                        .orElseThrow();
                assertThat(now.lastReadMessageIndex()).isEqualTo(read);
                assertThat(DESK.rooms.messages().unread(now)).isEqualTo(unread(read));
                told += read == null ? 0 : 1;
            }
        }
        assertThat(told).as("members who told what they have read").isBetween(5_000, 9_000);
    }

    @Test
    void whatSomebodyHasRead_staysSo_whateverElseOfThemChangesMeanwhile() throws Exception {
        Talk talk = TALKS.get(0);
        Participant who = talk.members().get(0);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> changes = other.submit(() -> {
                while (!over.get()) {
                    describe(talk, 0);
                }
            });
            for (int i = 0; i < 5_000; i++) {
                int index = i % MESSAGES;
                DESK.run(tx -> DESK.rooms.participants().read(tx, who, index, tx.now()));
                talk.read()[0] = index;
                Thread.yield();
                assertThat(DESK.rooms.participants().find(who.sid()).orElseThrow().lastReadMessageIndex())
                        .isEqualTo(index);
            }
            over.set(true);
            changes.get();
        } finally {
            over.set(true);
            other.shutdown();
        }
    }

    @Test
    void unreadCounts_areExact_inTheListOfEveryUser() {
        Map<String, Talk> bySid = new HashMap<>();
        TALKS.forEach(each -> bySid.put(each.sid(), each));
        for (int i = 0; i < AGENTS; i++) {
            String agent = agent(i);
            JsonNode rows = DESK.get("/conversations/v1/Users/" + agent + "/Conversations?PageSize=50")
                    .path("conversations");
            assertThat(rows).hasSize(CONVERSATIONS * CHATTING / AGENTS);
            for (JsonNode each : rows) {
                Talk talk = bySid.get(each.path("conversation_sid").asText());
                int member = 0;
                while (!agent.equals(talk.members().get(member).identity())) {
                    member++;
                }
                JsonNode count = each.path("unread_messages_count");
                assertThat(count.isNull() ? null : count.asInt()).isEqualTo(unread(talk.read()[member]));
            }
        }
    }

    /** The phones that {@code message} is passed on to: all but its author's. */
    private static List<Participant> recipients(Talk talk, ChatMessage message) {
        return talk.members().subList(CHATTING, MEMBERS).stream()
                .filter(each -> !each.sid().equals(message.participantSid()))
                .toList();
    }

    @Test
    void receipts_areThoseOfTheOtherPhones_andSayWhatBecameOfEach() {
        Set<String> passedOn = new HashSet<>();
        for (Talk talk : TALKS) {
            for (ChatMessage each : messages(talk)) {
                List<Participant> recipients = recipients(talk, each);
                List<Receipt> receipts = each.receipts();
                assertThat(receipts).hasSameSizeAs(recipients);
                for (int i = 0; i < receipts.size(); i++) {
                    Receipt receipt = receipts.get(i);
                    Lot lot = Lot.of(String.valueOf(recipients.get(i).address()));
                    assertThat(receipt.participantSid())
                            .isEqualTo(recipients.get(i).sid());
                    assertThat(receipt.status()).isEqualTo(lot.status);
                    assertThat(receipt.errorCode()).isEqualTo(lot.code);
                    if (lot == Lot.REFUSED) {
                        assertThat(receipt.channelMessageSid()).isNull();
                    } else {
                        requirePassedOn(each, receipt, recipients.get(i));
                        passedOn.add(receipt.channelMessageSid());
                    }
                }
                assertThat(each.delivery()).isEqualTo(Delivery.of(receipts));
                assertThat(each.delivery().total()).isEqualTo(recipients.size());
            }
        }
        List<String> sent = DESK.mock().messages().all().stream()
                .filter(each -> each.direction() != MessageDirection.INBOUND)
                .map(Message::sid)
                .toList();
        assertThat(sent).as("each behind a receipt of its own").hasSameSizeAs(passedOn);
        assertThat(passedOn.containsAll(sent)).isTrue();
    }

    private static void requirePassedOn(ChatMessage message, Receipt receipt, Participant recipient) {
        Message channel = DESK.rooms
                .channels()
                .find(String.valueOf(receipt.channelMessageSid()))
                .orElseThrow();
        assertThat(channel.to()).isEqualTo(recipient.address());
        assertThat(channel.from()).hasValue(recipient.proxyAddress());
        assertThat(channel.body()).isEqualTo(message.body());
        assertThat(DeliveryStatus.of(channel.status())).isEqualTo(receipt.status());
    }

    @Test
    void someConversations_readByTheApi_sayTheSame() {
        for (int i = 0; i < CONVERSATIONS; i += EVERY) {
            Talk talk = TALKS.get(i);
            JsonNode rows =
                    DESK.get(talk.path() + "/Messages?PageSize=100&Order=asc").path("messages");
            assertThat(rows).extracting(each -> each.path("index").asInt()).containsExactly(indexes());
            for (int row = i / EVERY; row < MESSAGES; row += CONVERSATIONS / EVERY) {
                requireSummedUp(talk, rows.get(row));
            }
        }
    }

    private static void requireSummedUp(Talk talk, JsonNode message) {
        Map<String, Integer> counted = new TreeMap<>();
        int receipts = 0;
        for (JsonNode each : DESK.receipts(talk.conversation(), message)) {
            receipts++;
            String status = each.path("status").asText();
            counted.merge(status, 1, Integer::sum);
            if (status.equals("delivered") || status.equals("undelivered")) {
                counted.merge("sent", 1, Integer::sum);
            }
        }
        JsonNode delivery = message.path("delivery");
        assertThat(delivery.path("total").asInt()).isEqualTo(receipts).isPositive();
        for (String each : List.of("sent", "delivered", "read", "failed", "undelivered")) {
            int so = counted.getOrDefault(each, 0);
            assertThat(delivery.path(each).asText())
                    .as(each)
                    .isEqualTo(so == 0 ? "none" : so == receipts ? "all" : "some");
        }
    }
}
