package dev.tidings.core.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of this module and the arrows between them; each rule is shown to catch who breaks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ProductArchitectureChecks {
    private final String root;
    private final DescribedPredicate<JavaClass> libraries;
    private final JavaClasses ours;
    private final JavaClasses bad;

    /** What Jackson's annotations name where nothing is set. */
    private static final DescribedPredicate<JavaClass> NO_VALUE_OF_AN_ANNOTATION =
            simpleName("None").and(resideInAPackage("com.fasterxml.jackson.databind.."));

    /** A rule, and part of the complaint about the bad class that breaks it. */
    public record Rule(ArchRule rule, String caught) {
        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    /**
     * The rules of a product module.
     *
     * @param product its name, such as {@code messaging}: its code is in {@code dev.tidings.messaging}, and that which
     *     breaks each rule in {@code bad.tidings.messaging}: there a {@code …Helper} that names an {@code ObjectMapper},
     *     and a {@code KnowsTheClient} in another room, the two naming one another
     * @param libraries packages of others that it sees besides what all product modules see
     */
    protected ProductArchitectureChecks(String product, String... libraries) {
        this.libraries = resideInAnyPackage(libraries);
        this.root = "..tidings." + product;
        this.ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.tidings." + product);
        this.bad = new ClassFileImporter().importPackages("bad.tidings." + product);
    }

    /** The arrows between the rooms of this module alone. */
    protected Stream<Rule> arrows() {
        return Stream.of();
    }

    Stream<Rule> rules() {
        return Stream.of(arrowsOfAll(), arrows(), habits()).flatMap(rules -> rules);
    }

    private Stream<Rule> arrowsOfAll() {
        return Stream.of(
                new Rule(slices().matching(root + ".(**)").should().beFreeOfCycles(), "Cycle detected"),
                new Rule(
                        classes()
                                .should()
                                .onlyDependOnClassesThat(NO_VALUE_OF_AN_ANNOTATION
                                        .or(libraries)
                                        .or(resideInAnyPackage(
                                                root + "..",
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
                                .resideOutsideOfPackage(root)
                                .should(dependOnClassesThat(resideInAPackage(root))),
                        "KnowsTheClient"));
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
                        "Helper.mapper"),
                new Rule(
                        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Common)(\\$.*)?"),
                        "Helper"),
                new Rule(
                        classes()
                                .that()
                                .arePublic()
                                .and()
                                .areTopLevelClasses()
                                .and()
                                .areNotInterfaces()
                                .and(not(describe(
                                        "are sealed", type -> type.reflect().isSealed())))
                                .should()
                                .haveModifier(JavaModifier.FINAL),
                        "Helper"),
                new Rule(classes().should(liveInANullMarkedPackage()), "not @NullMarked"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ourClasses_keepTheRule(Rule each) {
        each.rule().check(ours);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void badClasses_areCaught(Rule each) {
        assertThat(each.rule().evaluate(bad).getFailureReport().toString()).contains(each.caught());
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
