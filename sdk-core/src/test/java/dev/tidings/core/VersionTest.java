package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void userAgent_namesTheVersionOfTheBuild() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom).contains("<version>" + UserAgent.VERSION + "</version>");
        assertThat(UserAgent.with(null)).matches("tidings-java/\\S+ \\(\\S.*\\) Java/\\S+");
    }
}
