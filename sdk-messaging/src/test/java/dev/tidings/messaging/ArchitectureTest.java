package dev.tidings.messaging;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
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
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of this module and the arrows between them; each rule is shown to catch who breaks it. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.tidings.messaging");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("bad.tidings.messaging");

    private static final String ROOT = "..tidings.messaging";
    private static final String TWIML = "..tidings.messaging.twiml..";
    private static final String WEBHOOK = "..tidings.messaging.webhook..";

    /** What Jackson's annotations name where nothing is set. */
    private static final DescribedPredicate<JavaClass> NO_VALUE_OF_AN_ANNOTATION =
            simpleName("None").and(resideInAPackage("com.fasterxml.jackson.databind.."));

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
                new Rule(slices().matching("..tidings.messaging.(**)").should().beFreeOfCycles(), "Cycle detected"),
                new Rule(
                        classes()
                                .should()
                                .onlyDependOnClassesThat(NO_VALUE_OF_AN_ANNOTATION.or(resideInAnyPackage(
                                        "..tidings.messaging..",
                                        "dev.tidings.core",
                                        "dev.tidings.core.value..",
                                        "dev.tidings.core.webhook..",
                                        "dev.tidings.core.internal.resource..",
                                        "com.fasterxml.jackson.annotation..",
                                        "com.fasterxml.jackson.databind.annotation..",
                                        "org.immutables.value..",
                                        "org.jspecify.annotations..",
                                        "java..",
                                        "javax.annotation.processing..",
                                        ""))),
                        "ObjectMapper"),
                new Rule(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT)
                                .should(dependOnClassesThat(resideInAPackage(ROOT))),
                        "KnowsTheClient"),
                new Rule(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(TWIML)
                                .should(dependOnClassesThat(resideInAPackage(TWIML))),
                        "MessagingResponse"),
                new Rule(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(WEBHOOK)
                                .should(dependOnClassesThat(resideInAPackage(WEBHOOK))),
                        "MessageHelper"));
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
                                .should(nameNothingHidden()),
                        "MessageHelper.mapper"),
                new Rule(
                        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Common)(\\$.*)?"),
                        "MessageHelper"),
                new Rule(
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
        return new ArchCondition<>("name no type of OkHttp, Jackson, Immutables or core's inside") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<JavaClass> named = new HashSet<>(method.getReturnType().getAllInvolvedRawTypes());
                method.getParameterTypes().forEach(each -> named.addAll(each.getAllInvolvedRawTypes()));
                named.stream()
                        .filter(resideInAnyPackage(
                                "okhttp3..",
                                "okio..",
                                "com.fasterxml.jackson..",
                                "org.immutables..",
                                "dev.tidings.core.internal.."))
                        .forEach(each -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " names " + each.getName())));
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
