package dev.tidings.messaging;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.tidings.core.testkit.ProductArchitectureChecks;
import java.util.stream.Stream;

/** The rooms of this module and the arrows between them; each rule is shown to catch who breaks it. */
class ArchitectureTest extends ProductArchitectureChecks {
    private static final String TWIML = "..tidings.messaging.twiml..";
    private static final String WEBHOOK = "..tidings.messaging.webhook..";

    ArchitectureTest() {
        super("messaging");
    }

    @Override
    protected Stream<Rule> arrows() {
        return Stream.of(
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
}
