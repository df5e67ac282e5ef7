package dev.tidings.conversations;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.tidings.core.testkit.ProductArchitectureChecks;
import java.util.stream.Stream;

/** The rooms of this module and the arrows between them; each rule is shown to catch who breaks it. */
class ArchitectureTest extends ProductArchitectureChecks {
    private static final String EVENT = "..tidings.conversations.event..";

    ArchitectureTest() {
        super("conversations");
    }

    @Override
    protected Stream<Rule> arrows() {
        return Stream.of(new Rule(
                noClasses().that().resideOutsideOfPackage(EVENT).should(dependOnClassesThat(resideInAPackage(EVENT))),
                "UserHelper"));
    }
}
