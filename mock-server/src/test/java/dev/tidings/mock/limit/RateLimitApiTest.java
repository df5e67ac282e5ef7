package dev.tidings.mock.limit;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static dev.tidings.mock.judge.JudgedRoutes.OTHER;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rate limits and their buckets: there and back, what is refused, lists and ends. */
class RateLimitApiTest {
    private static final String SID = "0123456789abcdef0123456789abcdef";

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final VerifyServices services = VerifyServices.in(world);
    private final RateLimits limits = RateLimits.in(world, services);
    private final JudgedRoutes routes = JudgedRoutes.of(world, RateLimitRoutes.of(world, services, limits));
    private final VerifyService service = world.run(tx -> services.open(tx, ACCOUNT, "Shop"));
    private final String list = "/verify/v2/Services/" + service.sid() + "/RateLimits";

    private String create(String path, String form) {
        Response answer = routes.post(path, form);
        assertThat(answer.status()).as(text(answer)).isEqualTo(201);
        return path + "/" + json(answer).path("sid").asText();
    }

    private void assertRefused(Response answer, int status, int code) {
        assertThat(answer.status()).as(text(answer)).isEqualTo(status);
        assertThat(json(answer).path("code").asInt()).isEqualTo(code);
    }

    @Test
    void limit_isMade_described_andDeleted() {
        String path = create(list, "UniqueName=end.user_IP-1&Description=By+address");
        JsonNode made = json(routes.get(path));
        assertThat(made.path("sid").asText()).matches("RK[0-9a-f]{32}");
        assertThat(made.path("service_sid").asText()).isEqualTo(service.sid());
        assertThat(made.path("account_sid").asText()).isEqualTo(ACCOUNT);
        assertThat(made.path("unique_name").asText()).isEqualTo("end.user_IP-1");
        assertThat(made.path("description").asText()).isEqualTo("By address");
        assertThat(made.at("/links/buckets").asText())
                .isEqualTo(made.path("url").asText() + "/Buckets");
        world.clock().advanceTo(Instant.parse("2026-01-01T13:00:00Z"));
        JsonNode changed = json(routes.post(path, "Description=x&UniqueName=other"));
        assertThat(changed.path("description").asText()).isEqualTo("x");
        assertThat(changed.path("unique_name").asText()).as("cannot be changed").isEqualTo("end.user_IP-1");
        assertThat(changed.path("date_created").asText()).isEqualTo("2026-01-01T12:00:00Z");
        assertThat(changed.path("date_updated").asText()).isEqualTo("2026-01-01T13:00:00Z");
        assertThat(json(routes.post(path, "Description=")).path("description").isNull())
                .isTrue();
        assertThat(routes.delete(path).status()).isEqualTo(204);
        assertRefused(routes.get(path), 404, 20404);
        assertRefused(routes.post(path, "Description=x"), 404, 20404);
        assertRefused(routes.delete(path), 404, 20404);
    }

    @Test
    void bucket_isMade_changed_andDeleted() {
        String limit = create(list, "UniqueName=ip");
        String path = create(limit + "/Buckets", "Max=5&Interval=60");
        JsonNode made = json(routes.get(path));
        assertThat(made.path("sid").asText()).matches("BL[0-9a-f]{32}");
        assertThat(limit).endsWith(made.path("rate_limit_sid").asText());
        assertThat(made.path("service_sid").asText()).isEqualTo(service.sid());
        assertThat(made.path("account_sid").asText()).isEqualTo(ACCOUNT);
        assertThat(made.path("max").asInt()).isEqualTo(5);
        assertThat(made.path("interval").asInt()).isEqualTo(60);
        assertThat(json(routes.post(path, "Max=6")).path("interval").asInt()).isEqualTo(60);
        JsonNode changed = json(routes.post(path, "Interval=70"));
        assertThat(changed.path("max").asInt()).isEqualTo(6);
        assertThat(changed.path("interval").asInt()).isEqualTo(70);
        assertThat(json(routes.get(path))).isEqualTo(changed);
        assertThat(routes.delete(path).status()).isEqualTo(204);
        assertRefused(routes.get(path), 404, 20404);
        assertRefused(routes.post(path, "Max=1"), 404, 20404);
        assertRefused(routes.delete(path), 404, 20404);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 60200",
        "Description=x, 60200",
        "UniqueName=, 60200",
        "UniqueName=end user, 60209",
        "UniqueName=ip/address, 60209",
        "UniqueName=straße, 60209",
        "UniqueName=taken, 60208"
    })
    void badLimit_isRefused(String form, int code) {
        create(list, "UniqueName=taken");
        assertRefused(routes.post(list, form), 400, code);
        assertThat(json(routes.get(list)).path("rate_limits")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Max=5",
                "Interval=60",
                "Max=0&Interval=60",
                "Max=-1&Interval=60",
                "Max=five&Interval=60",
                "Max=5&Interval=0",
                "Max=5&Interval=1.5",
                "Max=5&Interval=2147483648"
            })
    void badBucket_isRefused(String form) {
        String buckets = create(list, "UniqueName=ip") + "/Buckets";
        String other = create(buckets, "Max=2&Interval=30");
        assertRefused(routes.post(buckets, form), 400, 60200);
        assertThat(json(routes.get(buckets)).path("buckets")).hasSize(1);
        if (form.contains("&")) {
            assertRefused(routes.post(other, form), 400, 60200);
            assertThat(json(routes.get(other)).path("max").asInt()).isEqualTo(2);
        }
    }

    @Test
    void interval_standsOnceInALimit() {
        String buckets = create(list, "UniqueName=ip") + "/Buckets";
        String minute = create(buckets, "Max=2&Interval=60");
        create(buckets, "Max=9&Interval=3600");
        assertRefused(routes.post(buckets, "Max=5&Interval=60"), 400, 60211);
        assertRefused(routes.post(minute, "Interval=3600"), 400, 60211);
        assertThat(routes.post(minute, "Max=3&Interval=60").status())
                .as("its own")
                .isEqualTo(200);
        create(create(list, "UniqueName=phone") + "/Buckets", "Max=2&Interval=60");
    }

    @Test
    void asManyAsTheCap_andNoMore() {
        world.run(tx -> {
            limits.caps(tx, new LimitCaps(2, 3));
            return tx;
        });
        String first = create(list, "UniqueName=a");
        create(list, "UniqueName=b");
        assertRefused(routes.post(list, "UniqueName=c"), 400, 60207);
        for (int i = 1; i <= 3; i++) {
            create(first + "/Buckets", "Max=1&Interval=" + i);
        }
        assertRefused(routes.post(first + "/Buckets", "Max=1&Interval=4"), 400, 60210);
        routes.delete(first);
        create(list, "UniqueName=c");
    }

    @Test
    void lists_areInPages() {
        for (int i = 0; i < 5; i++) {
            create(list, "UniqueName=l" + i);
        }
        String buckets = create(list, "UniqueName=ip") + "/Buckets";
        for (int i = 1; i <= 5; i++) {
            create(buckets, "Max=" + i + "&Interval=" + i);
        }
        assertThat(paged(list, "rate_limits", "unique_name")).containsExactly("ip", "l4", "l3", "l2", "l1", "l0");
        assertThat(paged(buckets, "buckets", "max")).containsExactly("5", "4", "3", "2", "1");
    }

    private List<String> paged(String path, String key, String property) {
        List<String> all = new ArrayList<>();
        String url = JudgedRoutes.HERE + path + "?PageSize=2";
        while (!url.isEmpty()) {
            JsonNode page = json(routes.call("GET", url, "", true));
            assertThat(page.at("/meta/key").asText()).isEqualTo(key);
            page.path(key).forEach(each -> all.add(each.path(property).asText()));
            url = page.at("/meta/next_page_url").asText("").replace("null", "");
        }
        return all;
    }

    @Test
    void everythingEndsWithItsService() {
        String limit = create(list, "UniqueName=ip");
        String bucket = create(limit + "/Buckets", "Max=5&Interval=60");
        world.run(tx -> {
            services.close(tx, service);
            return tx;
        });
        for (String each : List.of(list, limit, limit + "/Buckets", bucket)) {
            assertRefused(routes.get(each), 404, 20404);
        }
        assertThat(limits.page(service, PageRequest.FIRST).records()).isEmpty();
    }

    @Test
    void bucketsEndWithTheirLimit() {
        String limit = create(list, "UniqueName=ip");
        String bucket = create(limit + "/Buckets", "Max=5&Interval=60");
        routes.delete(limit);
        String sid = bucket.substring(bucket.lastIndexOf('/') + 1);
        String other = create(list, "UniqueName=ip");
        assertRefused(routes.get(other + "/Buckets/" + sid), 404, 20404);
        assertRefused(routes.get(bucket), 404, 20404);
    }

    @Test
    void whatIsAnothers_isNotFound() {
        VerifyService theirs = world.run(tx -> services.open(tx, OTHER, "Theirs"));
        VerifyService mine = world.run(tx -> services.open(tx, ACCOUNT, "Mine"));
        String limit = create(list, "UniqueName=ip");
        String sid = limit.substring(limit.lastIndexOf('/') + 1);
        for (String each : List.of(
                "/verify/v2/Services/" + theirs.sid() + "/RateLimits",
                "/verify/v2/Services/" + mine.sid() + "/RateLimits/" + sid,
                "/verify/v2/Services/" + mine.sid() + "/RateLimits/" + sid + "/Buckets",
                list + "/RK" + SID,
                limit + "/Buckets/BL" + SID)) {
            assertRefused(routes.get(each), 404, 20404);
        }
        assertThat(json(routes.get(list + "/RK" + SID)).path("message").asText())
                .isEqualTo("The requested resource /Services/" + service.sid() + "/RateLimits/RK" + SID
                        + " was not found");
    }

    @Test
    void capsBelowOne_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LimitCaps(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LimitCaps(1, 0));
        assertThat(limits.caps()).isEqualTo(LimitCaps.USUAL);
    }
}
