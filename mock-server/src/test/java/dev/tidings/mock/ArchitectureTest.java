package dev.tidings.mock;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the server and the arrows between them; each rule is shown to catch who breaks it. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.tidings.mock");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("bad.tidings.mock");

    private static final String ROOT = "..tidings.mock";
    private static final String CLI = room("cli");
    private static final String CONSOLE = room("console");
    private static final String HTTP = room("http");
    private static final String WEBHOOK = room("webhook");
    private static final String STATE = room("state");
    private static final String TIME = room("time");
    private static final String WORLD = room("world");
    private static final String WIRE = room("wire");
    private static final String RESOURCE = room("resource");
    private static final String DATA = room("data");
    private static final String[] SIMULATION = {room("network"), room("handset"), WEBHOOK};
    private static final String[] SENDING = {
        room("account"),
        room("alert"),
        room("application"),
        room("number"),
        room("line"),
        room("callerid"),
        room("stock"),
        room("service"),
        room("consent"),
        room("safety"),
        room("link"),
        room("pricing"),
        room("queue"),
        room("messaging"),
        room("content"),
        room("channel")
    };

    /** What belongs to a message and hangs on to its life; the message knows nothing of it. */
    private static final String[] BELONGINGS = {room("media"), room("feedback"), room("inbound"), room("usage")};

    /** What checks who somebody is; it sends through messages, which know nothing of it. */
    private static final String[] VERIFYING = {
        room("lookup"),
        room("verify"),
        room("limit"),
        room("attempt"),
        room("proof"),
        room("subscription"),
        room("factor"),
        room("challenge"),
        room("device"),
        room("passkey"),
        room("fraud"),
        room("otp"),
        room("traffic")
    };

    /** Conversations; they send through messages, which know nothing of them. */
    private static final String[] CHATTING = {
        room("chat"),
        room("chataddress"),
        room("chatclient"),
        room("chatevent"),
        room("chathook"),
        room("chatmessage"),
        room("conversation")
    };

    private static final String[] PRODUCTS = Stream.of(SENDING, BELONGINGS, VERIFYING, CHATTING)
            .flatMap(Stream::of)
            .toArray(String[]::new);
    private static final String[] DOORS = {ROOT, CONSOLE, CLI};

    private static final DescribedPredicate<JavaClass> JACKSON = resideInAPackage("com.fasterxml.jackson..")
            .and(not(resideInAPackage("com.fasterxml.jackson.annotation..")));

    /** Classes that stand between a room and the wire, by name. */
    private static final DescribedPredicate<JavaClass> EDGE = describe(
            "edge of a product room", type -> outermost(type).getSimpleName().matches(".*(Routes|Views|Gate)"));

    /** What only an edge may see: HTTP, and how resources are written. */
    private static final DescribedPredicate<JavaClass> ON_THE_WIRE = resideInAPackage(HTTP)
            .or(JACKSON)
            .or(resideInAPackage("okhttp3.."))
            .or(describe(
                    "writers",
                    type -> type.getPackageName().endsWith("tidings.mock.wire")
                            && type.getSimpleName()
                                    .matches("View|ResourceWriter|JsonWriter|JsonReader|XmlWriter|Envelope|Forms")));

    private record Rule(ArchRule rule, String caught) {
        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    private static String room(String name) {
        return "..tidings.mock." + name + "..";
    }

    static Stream<Rule> rules() {
        return Stream.of(arrows(), walls(), habits(), names()).flatMap(each -> each);
    }

    /** From the doors down to the ground, never up. */
    private static Stream<Rule> arrows() {
        return Stream.of(
                new Rule(slices().matching("..tidings.mock.(*)..").should().beFreeOfCycles(), "Cycle detected"),
                rule(
                        never(TIME)
                                .should(dependOnClassesThat(not(resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        "dev.tidings.mock.time..",
                                        "bad.tidings.mock.time..")))),
                        "time.SeesTheWorld"),
                rule(
                        never(WORLD).should(dependOnClassesThat(resideInAnyPackage(WIRE, HTTP, STATE))),
                        "world.SeesTheWire"),
                rule(never(WIRE).should(dependOnClassesThat(resideInAnyPackage(HTTP, STATE))), "wire.SeesHttp"),
                rule(
                        never(TIME, WORLD, WIRE, HTTP, STATE, RESOURCE, DATA)
                                .should(dependOnClassesThat(resideInAnyPackage(SIMULATION)
                                        .or(resideInAnyPackage(PRODUCTS))
                                        .or(resideInAnyPackage(DOORS)))),
                        "http.SeesAProduct"),
                rule(
                        never(SIMULATION)
                                .should(dependOnClassesThat(
                                        resideInAnyPackage(PRODUCTS).or(resideInAnyPackage(DOORS)))),
                        "network.SeesAProduct"),
                rule(never(PRODUCTS).should(dependOnClassesThat(resideInAnyPackage(DOORS))), "messaging.SeesTheDoor"),
                rule(
                        never(SENDING).should(dependOnClassesThat(resideInAnyPackage(BELONGINGS))),
                        "messaging.SeesItsMedia"),
                rule(
                        never(SENDING).should(dependOnClassesThat(resideInAnyPackage(VERIFYING))),
                        "messaging.SeesVerifications"),
                rule(
                        never(Stream.of(SENDING, BELONGINGS).flatMap(Stream::of).toArray(String[]::new))
                                .should(dependOnClassesThat(resideInAnyPackage(CHATTING))),
                        "messaging.SeesConversations"),
                rule(never(CONSOLE).should(dependOnClassesThat(resideInAnyPackage(ROOT, CLI))), "console.SeesTheDoor"),
                rule(never(ROOT).should(dependOnClassesThat(resideInAPackage(CLI))), "mock.SeesTheCommandLine"),
                rule(
                        noClasses()
                                .should(dependOnClassesThat(resideInAPackage("dev.tidings..")
                                        .and(not(resideInAnyPackage("dev.tidings.mock..", "dev.tidings.core.."))))),
                        "dev.tidings.other"));
    }

    /** Who may see what comes from outside, and the edges of products. */
    private static Stream<Rule> walls() {
        return Stream.of(
                rule(
                        never(PRODUCTS).and(not(EDGE)).should(dependOnClassesThat(ON_THE_WIRE)),
                        "messaging.RuleThatSeesHttp"),
                rule(classes().should(keepOutOfOtherRoomsEdges()), "SeesForeignRoutes"),
                rule(
                        outside(HTTP).should(dependOnClassesThat(resideInAnyPackage("io.vertx..", "io.netty.."))),
                        "io.vertx"),
                rule(
                        outside(HTTP, WEBHOOK, ROOT)
                                .should(dependOnClassesThat(resideInAnyPackage("okhttp3..", "okio.."))),
                        "okhttp3"),
                rule(outside(STATE, CONSOLE).should(dependOnClassesThat(JACKSON)), "ObjectMapper"),
                rule(outside(CLI).should(dependOnClassesThat(resideInAPackage("picocli.."))), "picocli"),
                // One class: what names the library loads it.
                rule(
                        noClasses()
                                .that(not(named("WebAuthn")))
                                .should(dependOnClassesThat(resideInAPackage("com.webauthn4j.."))),
                        "com.webauthn4j"),
                rule(
                        outside(room("junit"), room("assertj"))
                                .should(dependOnClassesThat(resideInAnyPackage("org.junit..", "org.assertj.."))),
                        "org.junit"));
    }

    /** Real time, chance and threads stand in few places, so that the rest can be repeated. */
    private static Stream<Rule> habits() {
        return Stream.of(
                rule(
                        outside(CLI).and(not(named("WallClock"))).should(callCodeUnitWhere(realWorld())),
                        "java.time.Instant.now()"),
                // A shutdown hook is a thread; the program has one.
                rule(outside(HTTP, WEBHOOK, TIME, CLI).should(callCodeUnitWhere(threads())), "java.lang.Thread.<init>"),
                rule(
                        outside(CLI)
                                .should(com.tngtech.archunit.lang.conditions.ArchConditions.accessFieldWhere(describe(
                                        "standard output",
                                        (JavaAccess<?> access) ->
                                                access.getTargetOwner().isEquivalentTo(System.class)
                                                        && Set.of("out", "err").contains(access.getName())))),
                        "java.lang.System.out"));
    }

    private static Stream<Rule> names() {
        return Stream.of(
                new Rule(
                        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Common)(\\$.*)?"),
                        "MessageHelper"),
                rule(
                        classes()
                                .that()
                                .arePublic()
                                .and()
                                .areTopLevelClasses()
                                .and()
                                .areNotInterfaces()
                                .should()
                                .haveModifier(JavaModifier.FINAL),
                        "MessageHelper"),
                rule(classes().should(liveInANullMarkedPackage()), "not @NullMarked"));
    }

    private static Rule rule(ArchRule rule, String caught) {
        return new Rule(rule, caught);
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction never(String... rooms) {
        return noClasses().that().resideInAnyPackage(rooms);
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction outside(String... rooms) {
        return noClasses().that().resideOutsideOfPackages(rooms);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ourClasses_keepTheRule(Rule each) {
        each.rule().check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void badClasses_areCaught(Rule each) {
        assertThat(each.rule().evaluate(BAD).getFailureReport().toString()).contains(each.caught());
    }

    private static DescribedPredicate<JavaClass> named(String simpleName) {
        return describe(
                "named " + simpleName, type -> outermost(type).getSimpleName().equals(simpleName));
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static DescribedPredicate<JavaCall<?>> realWorld() {
        Set<String> fresh = Set.of("java.util.Random", "java.security.SecureRandom", "java.util.SplittableRandom");
        return describe("the wall clock, sleep or unseeded chance", call -> {
            String owner = call.getTargetOwner().getFullName();
            String name = call.getName();
            return (owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system")))
                    || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                    || (owner.equals("java.lang.Thread") && name.equals("sleep"))
                    || (owner.equals("java.lang.Math") && name.equals("random"))
                    || owner.equals("java.util.concurrent.ThreadLocalRandom")
                    || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                    || (fresh.contains(owner)
                            && name.equals("<init>")
                            && call.getTarget().getRawParameterTypes().isEmpty());
        });
    }

    private static DescribedPredicate<JavaCall<?>> threads() {
        List<String> makers = List.of(
                "java.lang.Thread",
                "java.util.Timer",
                "java.util.concurrent.Executors",
                "java.util.concurrent.ThreadPoolExecutor",
                "java.util.concurrent.ForkJoinPool");
        return describe("a thread is made", call -> {
            String owner = call.getTargetOwner().getFullName();
            return (makers.contains(owner)
                            && !call.getName().equals("currentThread")
                            && !call.getName().equals("interrupt"))
                    || (owner.equals("java.util.concurrent.CompletableFuture")
                            && call.getName().endsWith("Async")
                            && call.getTarget().getRawParameterTypes().size() < 2);
        });
    }

    /**
     * Products reach each other through rules; routes and views are their own business, and that of who wires them. Those of
     * {@code resource} are there for all.
     */
    private static ArchCondition<JavaClass> keepOutOfOtherRoomsEdges() {
        return new ArchCondition<>("keep out of other rooms' routes and views") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean wiring = type.getPackageName().endsWith("tidings.mock");
                type.getDirectDependenciesFromSelf().stream()
                        .filter(each -> !wiring)
                        .filter(each -> EDGE.test(each.getTargetClass())
                                && !each.getTargetClass().getPackageName().endsWith(".http")
                                && !each.getTargetClass().getPackageName().endsWith(".resource")
                                && !each.getTargetClass().getPackageName().equals(type.getPackageName()))
                        .forEach(each -> events.add(SimpleConditionEvent.violated(type, each.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is in a package that is not @NullMarked"));
                }
            }
        };
    }
}
