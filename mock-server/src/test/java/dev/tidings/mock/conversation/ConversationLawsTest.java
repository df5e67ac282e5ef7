package dev.tidings.mock.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerChats;
import dev.tidings.mock.chat.ChatFields;
import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.IsoDuration;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is done with conversations in whatever order: an address pair, a group and a unique name are those of one open
 * conversation at most, and each is found where it is.
 */
class ConversationLawsTest {
    private static final Origin NOBODY = Origin.api(null);
    private static final List<String> PHONES = List.of("+14155550190", "+14155550191", "+14155550192");
    private static final List<String> PROXIES = List.of("+14155550100", "+14155550101");
    private static final List<String> NAMES = List.of("one", "two", "three");

    private enum Kind {
        OPEN,
        RENAME,
        PAIR,
        PHONE,
        PROJECTED,
        CHAT,
        REMOVE,
        REPROXY,
        DEACTIVATE,
        CLOSE,
        DELETE,
        WAIT
    }

    /** One thing that is done, with numbers that pick what it is done with. */
    private record Step(Kind kind, int one, int two, int three) {}

    private static final class House implements AutoCloseable {
        private final MockServer mock =
                MockServer.builder().virtualClock().seed(7).start();
        private final World world = MockServerChats.world(mock);
        private final Conversations conversations = MockServerChats.conversations(mock);
        private final Participants participants = MockServerChats.participants(mock);
        private final List<ChatScope> scopes = new ArrayList<>();
        private final List<String> made = new ArrayList<>();

        House() {
            scopes.add(new ChatScope(
                    mock.accountSid(), mock.account().chat().service().sid(), false));
            world.run(tx -> conversations.rooms().services().open(tx, mock.accountSid(), "Other"));
            mock.account().chat().services().stream()
                    .filter(each -> !each.sid().equals(scopes.get(0).serviceSid()))
                    .forEach(each -> scopes.add(new ChatScope(mock.accountSid(), each.sid(), true)));
        }

        void take(Step step) {
            try {
                world.run(tx -> {
                    act(step, tx);
                    return tx;
                });
                if (step.kind() == Kind.WAIT) {
                    mock.clock().advance(Duration.ofMinutes(7));
                }
            } catch (ApiError refused) {
                assertThat(refused.code()).isBetween(50000, 50999);
            }
        }

        private void act(Step step, Transaction tx) {
            if (step.kind() == Kind.OPEN || made.isEmpty()) {
                String name = step.two() % 2 == 0 ? null : pick(NAMES, step.three());
                ConversationDraft draft = new ConversationDraft(
                        null,
                        name,
                        ChatFields.NO_ATTRIBUTES,
                        null,
                        ConversationState.ACTIVE,
                        step.two() % 3 == 0
                                ? new ConversationDraft.Wait(null, IsoDuration.read("PT10M"), true)
                                : ConversationDraft.Wait.NONE,
                        null,
                        null,
                        null);
                made.add(conversations
                        .add(tx, pick(scopes, step.one()), draft, Conversation.SYSTEM, NOBODY)
                        .sid());
                return;
            }
            Conversation talk = conversations.find(pick(made, step.one())).orElse(null);
            if (talk == null) {
                return;
            }
            List<Participant> people = new ArrayList<>();
            participants.of(talk.sid()).forEach(people::add);
            Participant who = people.isEmpty() ? null : pick(people, step.two());
            switch (step.kind()) {
                case RENAME -> change(tx, talk, talk.state(), pick(NAMES, step.two()));
                case DEACTIVATE -> change(tx, talk, ConversationState.INACTIVE, talk.uniqueName());
                case CLOSE -> change(tx, talk, ConversationState.CLOSED, talk.uniqueName());
                case DELETE -> conversations.delete(tx, talk, NOBODY);
                case PAIR ->
                    add(tx, talk, ParticipantDraft.pair(pick(PHONES, step.two()), pick(PROXIES, step.three())));
                case PHONE -> add(tx, talk, ParticipantDraft.phone(pick(PHONES, step.two())));
                case PROJECTED -> add(tx, talk, ParticipantDraft.projected(null, pick(PROXIES, step.two())));
                case CHAT -> add(tx, talk, ParticipantDraft.chat("user-" + step.two()));
                case REMOVE -> {
                    if (who != null) {
                        participants.remove(tx, who, NOBODY);
                    }
                }
                case REPROXY -> {
                    if (who != null) {
                        String next = step.three() == 0 ? ParticipantChange.NONE : pick(PROXIES, step.three());
                        participants.change(
                                tx,
                                talk,
                                who,
                                new ParticipantChange(null, next, null, null, null, null, null, null),
                                NOBODY);
                    }
                }
                default -> {
                    // time goes on
                }
            }
        }

        private void add(Transaction tx, Conversation talk, ParticipantDraft draft) {
            participants.add(tx, talk, draft, NOBODY);
        }

        private void change(Transaction tx, Conversation talk, ConversationState state, String name) {
            conversations.change(
                    tx,
                    talk.scope(),
                    talk,
                    new ConversationDraft(
                            talk.friendlyName(),
                            name,
                            talk.attributes(),
                            talk.messagingServiceSid(),
                            state,
                            new ConversationDraft.Wait(
                                    talk.timers().inactive(), talk.timers().closed(), false),
                            null,
                            null,
                            null),
                    NOBODY);
        }

        private static <T> T pick(List<T> some, int number) {
            return some.get(number % some.size());
        }

        void check() {
            Map<String, String> pairs = new HashMap<>();
            Map<Set<String>, String> groups = new HashMap<>();
            Set<String> names = new HashSet<>();
            for (String sid : made) {
                Conversation talk = conversations.find(sid).orElse(null);
                if (talk == null) {
                    continue;
                }
                if (talk.uniqueName() != null) {
                    assertThat(names.add(talk.serviceSid() + talk.uniqueName()))
                            .as(talk.uniqueName())
                            .isTrue();
                    assertThat(conversations
                                    .get(talk.scope(), talk.uniqueName())
                                    .sid())
                            .isEqualTo(sid);
                }
                if (talk.open()) {
                    check(talk, pairs, groups);
                }
            }
            for (String phone : PHONES) {
                for (String proxy : PROXIES) {
                    assertThat(participants
                                    .byPair(mock.accountSid(), phone, proxy)
                                    .map(Participant::conversationSid)
                                    .orElse(null))
                            .as(phone + " " + proxy)
                            .isEqualTo(pairs.get(phone + " " + proxy));
                }
            }
            assertThat(world.tables().get("conversation.pairs").size()).isEqualTo(pairs.size());
            assertThat(world.tables().get("conversation.groups").size()).isEqualTo(groups.size());
        }

        private void check(Conversation talk, Map<String, String> pairs, Map<Set<String>, String> groups) {
            List<Participant> people = new ArrayList<>();
            for (Participant each : participants.of(talk.sid())) {
                people.add(each);
                if (each.address() != null && each.proxyAddress() != null) {
                    assertThat(pairs.put(each.address() + " " + each.proxyAddress(), talk.sid()))
                            .as("whose else the pair is")
                            .isNull();
                }
            }
            if (ParticipantRules.isFormed(people)) {
                Set<String> numbers = new TreeSet<>(Participants.numbers(people));
                assertThat(groups.put(numbers, talk.sid()))
                        .as("whose else the group is")
                        .isNull();
                assertThat(participants.byGroup(mock.accountSid(), numbers).map(Conversation::sid))
                        .contains(talk.sid());
            }
            assertThat(people.stream().map(Participant::identity).filter(Objects::nonNull))
                    .doesNotHaveDuplicates();
        }

        @Override
        public void close() {
            mock.close();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 6);
        return Combinators.combine(Arbitraries.of(Kind.values()), number, number, number)
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(80);
    }

    @Property(tries = 60)
    void pairsGroupsAndNames_areThoseOfOneOpenConversation(@ForAll("steps") List<Step> steps) {
        try (House house = new House()) {
            for (Step each : steps) {
                house.take(each);
                house.check();
            }
        }
    }
}
