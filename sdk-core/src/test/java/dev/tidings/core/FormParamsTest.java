package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.FormParams;
import dev.tidings.core.internal.resource.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters that are kept as they go on the wire, and what a request says beside them. */
class FormParamsTest {
    private final ScriptedTransport wire = new ScriptedTransport();
    private final Api api = Api.of(Clients.over(wire).build(), "conversations");

    /** Parameters as a product module has them. */
    static final class Thing extends FormParams {
        private Thing(Builder from) {
            super(from);
        }

        Thing forNew() {
            refuse("Late", "a new thing");
            return this;
        }

        static final class Builder extends FormParams.Builder<Builder> {
            Builder name(String name) {
                return text("Name", "name", name, 3);
            }

            Builder tags(String... tags) {
                return set("Tag", List.of(tags));
            }

            Builder late() {
                return set("Late", get("Name") == null);
            }

            Builder pageSize(int size) {
                return set(PAGE_SIZE, size);
            }

            Builder limit(long most) {
                return set(LIMIT, most);
            }

            Thing build() {
                return new Thing(this);
            }
        }
    }

    @Test
    void parameters_areSentAsTheyWereSaid_theLastCounts() {
        wire.answer(201, "{}");
        api.create(Map.class, "/v1/Things")
                .form(new Thing.Builder().name("a").tags("x", "y").name("b").build())
                .call();
        assertThat(new String(last().body(), StandardCharsets.UTF_8)).isEqualTo("Name=b&Tag=x&Tag=y");
    }

    @Test
    void parameters_ofLists_areFilters_withPageAndEnd() {
        wire.answer(200, "{\"things\":[{},{},{}],\"meta\":{\"next_page_url\":null}}");
        assertThat(api.list(Map.class, "things", "/v1/Things")
                        .described(new Thing.Builder()
                                .tags("x", "y")
                                .pageSize(3)
                                .limit(2)
                                .build())
                        .listing()
                        .toList())
                .hasSize(2);
        assertThat(last().url().getRawQuery()).isEqualTo("Tag=x&Tag=y&PageSize=3");
    }

    @Test
    void parameters_areEqualByWhatTheySay_andShowNamesOnly() {
        Thing one = new Thing.Builder().name("a").tags("x").build();
        assertThat(one)
                .isEqualTo(new Thing.Builder().tags("x").name("a").build())
                .hasSameHashCodeAs(new Thing.Builder().tags("x").name("a").build())
                .isNotEqualTo(new Thing.Builder().name("a").build())
                .isNotEqualTo(null)
                .hasToString("Thing[Name, Tag]");
        Thing.Builder more = new Thing.Builder().name("a");
        Thing before = more.build();
        more.tags("x");
        assertThat(before).hasToString("Thing[Name]");
    }

    @Test
    void parameters_complainByName() {
        assertThatThrownBy(() -> new Thing.Builder().name("abcd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name has 4 characters: it must have at most 3");
        assertThatThrownBy(() -> new Thing.Builder().late().build().forNew())
                .hasMessage("Late is given: a new thing does not take it");
    }

    @Test
    void header_goesWithTheCall_andOptionsReplaceIt() {
        wire.answer(201, "{}").answer(201, "{}");
        RequestOptions options = RequestOptions.of(o -> o.header("x-telling", "false"));
        api.create(Map.class, "/v1/Things").header("X-Telling", "true").call();
        assertThat(last().headers().all("X-Telling")).containsExactly("true");
        api.with(options)
                .create(Map.class, "/v1/Things")
                .header("X-Telling", "true")
                .call();
        assertThat(last().headers().all("X-Telling")).containsExactly("false");
    }

    @Test
    void file_isSentAsItIs_underItsOwnType() {
        wire.answer(201, "{}");
        byte[] content = {0, 1, -1};
        api.create(Map.class, "/v1/Media").file(content, "image/png").call();
        assertThat(last().body()).isEqualTo(content);
        assertThat(last().headers().all("Content-Type")).containsExactly("image/png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | true",
                "[1, 2] | true",
                "'\"a\"' | true",
                "7 | true",
                "null | true",
                "' {\"a\":{}} ' | true",
                "'' | false",
                "{ | false",
                "{} {} | false",
                "{'a':1} | false",
                "nul | false",
                "[1,] | false",
                "} | false"
            })
    void json_isToldFromWhatIsNone(String text, boolean json) {
        assertThat(JsonText.isJson(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(json);
    }

    private HttpRequest last() {
        return wire.asked().get(wire.asked().size() - 1);
    }
}
