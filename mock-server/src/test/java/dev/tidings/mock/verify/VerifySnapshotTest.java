package dev.tidings.mock.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a server knows of Verify is in its snapshots, and gone when it is reset. */
class VerifySnapshotTest {
    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-25T08:00:00Z"));
    private final Door door = Door.of(server.mock());
    private final List<String> paths = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    private String create(String path, String... form) {
        Door.Answer made = door.call("POST", path, form);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String one = path + "/"
                + made.json()
                        .path(path.endsWith("Configurations") ? "country" : "sid")
                        .asText();
        paths.add(one);
        return one;
    }

    private List<String> all() {
        List<String> all = new ArrayList<>();
        for (String each : paths) {
            all.add(door.call("GET", each).text());
        }
        all.add(door.call("GET", "/verify/v2/Services").text());
        all.add(door.call("GET", "/verify/v2/Templates").text());
        return all;
    }

    @Test
    void everythingIsThereAgain() {
        VerifyTemplate template = server.mock()
                .account()
                .verify()
                .template(TemplateDraft.named("Mine").text("sv", "{{code}}").text("de", "{{code}}!"));
        String service = create(
                "/verify/v2/Services",
                "FriendlyName",
                "All of it",
                "Push.ApnCredentialSid",
                "CR" + "a".repeat(32),
                "Totp.Skew",
                "2",
                "Whatsapp.From",
                "+14155550111",
                "Passkeys.RelyingParty.Origins",
                "a.example,b.example",
                "DefaultTemplateSid",
                template.sid());
        create(create(service + "/RateLimits", "UniqueName", "ip") + "/Buckets", "Max", "5", "Interval", "60");
        create(
                service + "/MessagingConfigurations",
                "Country",
                "CA",
                "MessagingServiceSid",
                server.mock().account().services().get(0).sid());
        List<String> before = all();
        String saved = door.admin("GET", "/state", "").text();
        assertThat(door.admin("POST", "/reset", "").status()).isEqualTo(204);
        assertThat(door.call("GET", service).status()).isEqualTo(404);
        assertThat(server.mock().account().verify().services()).hasSize(1);
        assertThat(door.admin("PUT", "/state", saved).status()).isEqualTo(204);
        assertThat(all()).isEqualTo(before);
    }
}
