package dev.tidings.verify;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.tidings.core.testkit.ProductArchitectureChecks;
import java.util.stream.Stream;

/** The rooms of this module and the arrows between them; each rule is shown to catch who breaks it. */
class ArchitectureTest extends ProductArchitectureChecks {
    private static final String DEVICE = "..tidings.verify.device..";
    private static final String WEBHOOK = "..tidings.verify.webhook..";

    ArchitectureTest() {
        super("verify", "javax.crypto..");
    }

    @Override
    protected Stream<Rule> arrows() {
        return Stream.of(
                new Rule(
                        noClasses()
                                .that()
                                .resideInAPackage(DEVICE)
                                .should(dependOnClassesThat(resideInAnyPackage(
                                        "..tidings.verify.factor..",
                                        "..tidings.verify.challenge..",
                                        "..tidings.verify.service..",
                                        WEBHOOK))),
                        "DeviceHelper"),
                new Rule(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(WEBHOOK, "dev.tidings.verify")
                                .should(dependOnClassesThat(resideInAPackage(WEBHOOK))),
                        "DeviceHelper"));
    }
}
