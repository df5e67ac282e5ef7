package dev.tidings.mock.judge;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerBuilder;
import org.junit.jupiter.api.Test;

/** No test calls the API of a server without having its answers judged. */
class ApiTestsAreJudgedTest {
    private static final DescribedPredicate<JavaClass> START_A_SERVER = describe(
            "start a mock server",
            type -> type.getName().endsWith("Test")
                    && type.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getName().equals("start")
                                    && (call.getTargetOwner().isEquivalentTo(MockServer.class)
                                            || call.getTargetOwner().isEquivalentTo(MockServerBuilder.class))));

    private static ArchRule rule(String... exempt) {
        return classes()
                .that(START_A_SERVER)
                .and(describe("are not exempt", type -> {
                    for (String each : exempt) {
                        if (type.getSimpleName().equals(each)) {
                            return false;
                        }
                    }
                    return true;
                }))
                .should(new com.tngtech.archunit.lang.ArchCondition<>("have answers judged") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean judged = type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(each -> each.getTargetClass().isEquivalentTo(Judging.class));
                        events.add(new SimpleConditionEvent(
                                type, judged, type.getName() + " starts a server without Judging.ofEveryAnswer()"));
                    }
                });
    }

    @Test
    void everyTestThatStartsAServer_judges() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("dev.tidings.mock");
        rule(exemptions()).check(tests);
        assertThatThrownBy(() -> rule().check(tests))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("FaultsTest starts a server without Judging");
    }

    private static String[] exemptions() {
        return new String[] {
            // The door itself and the admin API: none of Twilio's operations is called.
            "MockServerTest",
            "AdminApiTest",
            "WebhookCallsTest",
            // 10,000 answers of one kind, some of them broken on purpose.
            "FaultsTest",
        };
    }
}
