package dev.tidings.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of this module and the arrows between them; each rule is shown to catch who breaks it. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.tidings.core");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("bad.tidings.core");

    private static final String ROOT = "..tidings.core";
    private static final String INTERNAL = "..tidings.core.internal..";
    private static final String RESOURCE = "..tidings.core.internal.resource..";
    private static final String JSON = "..tidings.core.internal.json..";
    private static final String OKHTTP = "..tidings.core.internal.okhttp..";
    private static final String VALUE = "..tidings.core.value..";
    private static final String[] GROUND = {
        "..tidings.core.http..", VALUE, "..tidings.core.error..", "..tidings.core.webhook.."
    };
    private static final DescribedPredicate<JavaClass> JACKSON = resideInAPackage("com.fasterxml.jackson..")
            .and(not(resideInAPackage("com.fasterxml.jackson.annotation..")))
            .and(not(resideInAPackage("com.fasterxml.jackson.databind.annotation..")));
    private static final DescribedPredicate<JavaClass> HIDDEN =
            resideInAnyPackage("okhttp3..", "okio..", "com.fasterxml.jackson..", "org.immutables..");

    private record Rule(ArchRule rule, String caught) {
        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    static Stream<Rule> rules() {
        return Stream.concat(arrows(), habits());
    }

    private static Stream<Rule> arrows() {
        return Stream.of(
                new Rule(slices().matching("..tidings.(**)").should().beFreeOfCycles(), "Cycle detected"),
                new Rule(groundSeesNothingAbove(), "http.KnowsTheClient"),
                new Rule(groundSeesNothingAbove(), "webhook.ReadsJson"),
                new Rule(
                        noClasses()
                                .that()
                                .resideInAPackage(VALUE)
                                .should(dependOnClassesThat(
                                        resideInAnyPackage(GROUND).and(not(resideInAPackage(VALUE))))),
                        "http.KnowsTheClient"),
                // A first send must not pay for their tables.
                new Rule(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(VALUE)
                                .should(dependOnClassesThat(
                                        resideInAPackage(VALUE).and(simpleName("SmsSegments")))),
                        "RootHelper"),
                new Rule(
                        noClasses()
                                .that()
                                .resideInAnyPackage(JSON, OKHTTP)
                                .should(dependOnClassesThat(resideInAnyPackage(ROOT, RESOURCE))),
                        "json.KnowsTheClientToo"),
                new Rule(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(RESOURCE)
                                .should(dependOnClassesThat(resideInAPackage(RESOURCE))),
                        "resource.Resource"),
                new Rule(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(OKHTTP)
                                .and()
                                .doNotHaveSimpleName("TidingsClientBuilder")
                                .should(dependOnClassesThat(resideInAnyPackage("okhttp3..", "okio.."))),
                        "okhttp3.OkHttpClient"),
                new Rule(
                        noClasses().that().resideOutsideOfPackage(JSON).should(dependOnClassesThat(JACKSON)),
                        "ObjectMapper"));
    }

    private static ArchRule groundSeesNothingAbove() {
        return noClasses()
                .that()
                .resideInAnyPackage(GROUND)
                .should(dependOnClassesThat(resideInAPackage(ROOT)
                        .or(resideInAPackage(INTERNAL))
                        .or(JACKSON)
                        .or(resideInAPackage("okhttp3.."))));
    }

    private static Stream<Rule> habits() {
        return Stream.of(
                new Rule(
                        methods()
                                .that()
                                .arePublic()
                                .and()
                                .areDeclaredInClassesThat()
                                .arePublic()
                                .and()
                                .areDeclaredInClassesThat()
                                .resideOutsideOfPackage(INTERNAL)
                                .and()
                                .doNotHaveName("okHttpClient")
                                .should(nameNothingHidden()),
                        "RootHelper.answer"),
                new Rule(
                        noClasses().that().haveSimpleNameNotEndingWith("Test").should(callMethodWhere(wallClock())),
                        "Instant.now()"),
                new Rule(
                        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Common)(\\$.*)?"),
                        "RootHelper"),
                new Rule(
                        classes()
                                .that()
                                .arePublic()
                                .and()
                                .areTopLevelClasses()
                                .and()
                                .areNotInterfaces()
                                .and()
                                .doNotHaveSimpleName("ApiException") // sealed
                                .and()
                                .doNotHaveSimpleName("Sid") // each product extends it with its own kinds
                                .and()
                                .doNotHaveSimpleName("OpenEnum") // likewise
                                .and()
                                .doNotHaveSimpleName("JsonObject") // likewise
                                .and()
                                .doNotHaveSimpleName("FormParams") // likewise
                                .should()
                                .haveModifier(JavaModifier.FINAL),
                        "RootHelper"),
                new Rule(classes().should(liveInANullMarkedPackage()), "not @NullMarked"));
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

    private static ArchCondition<JavaMethod> nameNothingHidden() {
        return new ArchCondition<>("name no type of OkHttp, Jackson or Immutables") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<JavaClass> named = new java.util.HashSet<>();
                named.addAll(method.getReturnType().getAllInvolvedRawTypes());
                method.getParameterTypes().forEach(each -> named.addAll(each.getAllInvolvedRawTypes()));
                named.stream()
                        .filter(HIDDEN)
                        .forEach(each -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " names " + each.getName())));
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> wallClock() {
        return DescribedPredicate.describe("the wall clock is asked", call -> {
            String owner = call.getTargetOwner().getFullName();
            String name = call.getName();
            return (owner.startsWith("java.time.") && name.equals("now"))
                    || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                    || (owner.equals("java.util.UUID") && name.equals("randomUUID"));
        });
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
