package dev.tidings.mock.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Rooms whose routes are made when they are first asked for. */
class RouterTest {
    private static final RouteHandler ANSWER = call -> Response.empty(204);

    private final AtomicInteger made = new AtomicInteger();
    private final Router router = Router.of(
                    table -> table.product("api").add("GET", "/2010-04-01/Letters.json", List.of(), ANSWER))
            .later(Set.of("verify", "lookups"), () -> {
                made.incrementAndGet();
                return List.of(
                        table -> table.product("verify").add("GET", "/v2/Services/{Sid}", List.of(), ANSWER),
                        table -> table.product("lookups").add("GET", "/v2/PhoneNumbers/{Number}", List.of(), ANSWER));
            });

    @Test
    void productOfLaterRooms_isTheirsAlone() {
        assertThatThrownBy(() -> router.later(Set.of("lookups"), List::of))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lookups");
    }

    @Test
    void laterRooms_areMadeOnce_whenOneOfTheirProductsIsAskedFor() {
        assertThat(router.products()).containsExactlyInAnyOrder("api", "verify", "lookups");
        assertThat(router.match("api", "/2010-04-01/Letters.json")).isNotNull();
        assertThat(router.match("nobody", "/v2/Services/VA1")).isNull();
        assertThat(made).hasValue(0);

        assertThat(router.match("lookups", "/v2/PhoneNumbers/1")).isNotNull();
        assertThat(router.match("verify", "/v2/Services/VA1")).isNotNull();
        assertThat(router.match("verify", "/v2/Nothing")).isNull();
        assertThat(made).hasValue(1);
        assertThat(router.products()).containsExactlyInAnyOrder("api", "verify", "lookups");
    }

    @Test
    void allRoutes_areThoseOfLaterRoomsToo() {
        assertThat(router.routes()).extracting(Route::product).containsExactly("api", "verify", "lookups");
    }

    @Test
    void whoeverAsksWhileRoomsAreMade_findsTheirRoutes() throws Exception {
        ExecutorService askers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> asked = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                String product = i % 2 == 0 ? "verify" : "lookups";
                String path = i % 2 == 0 ? "/v2/Services/VA1" : "/v2/PhoneNumbers/1";
                asked.add(() -> router.match(product, path) != null);
            }
            for (Future<Boolean> each : askers.invokeAll(asked)) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            askers.shutdown();
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void sameRouteTwice_isAMistake() {
        assertThatThrownBy(() -> router.add("GET", "/2010-04-01/Letters.json", List.of(), ANSWER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("exists");
    }
}
