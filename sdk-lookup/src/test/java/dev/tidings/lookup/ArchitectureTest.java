package dev.tidings.lookup;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.tidings.core.testkit.ProductArchitectureChecks;
import java.util.stream.Stream;

/** The rooms of this module and the arrows between them; each rule is shown to catch who breaks it. */
class ArchitectureTest extends ProductArchitectureChecks {
    ArchitectureTest() {
        super("lookup", "com.google.i18n.phonenumbers..");
    }

    @Override
    protected Stream<Rule> arrows() {
        return Stream.of(
                new Rule(
                        noClasses()
                                .that()
                                .resideInAPackage("..tidings.lookup.data..")
                                .should(dependOnClassesThat(resideInAPackage("..tidings.lookup.number.."))),
                        "LineHelper"),
                // Libphonenumber takes its time: who only makes calls is not to wait for it.
                new Rule(
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName("dev.tidings.lookup.number.LocalValidation")
                                .and()
                                .doNotHaveFullyQualifiedName(
                                        "dev.tidings.lookup.number.LocalValidation$1") // its switches
                                .should(dependOnClassesThat(resideInAPackage("com.google.i18n.phonenumbers.."))),
                        "KnowsTheClient"));
    }
}
