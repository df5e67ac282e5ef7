package dev.tidings.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.base.ResourceSet;
import com.twilio.http.HttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.testkit.Wire.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same call through Twilio's own client must be the same request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OfficialClientChecks {
    private final Wire wire = new Wire();

    /** All calls of the module. */
    protected abstract Stream<? extends Call<?, ?>> calls();

    /** How Twilio's client makes some of them, by the name of the call. */
    protected abstract Map<String, Consumer<TwilioRestClient>> theirs();

    /** What is left of a request when what differs for good reason is taken away; the maps can be changed. */
    protected Asked comparable(Asked asked) {
        return asked;
    }

    Stream<String> names() {
        return theirs().keySet().stream();
    }

    @AfterAll
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @MethodSource("names")
    void call_isTheSameRequest(String name) {
        Call<?, ?> call =
                calls().filter(each -> each.toString().equals(name)).findFirst().orElseThrow();
        Recorder recorder = new Recorder(call);
        theirs().get(name)
                .accept(new TwilioRestClient.Builder(Wire.ACCOUNT, Wire.TOKEN)
                        .httpClient(recorder)
                        .build());
        wire.answer(call.status(), call.answer());
        assertThat(call.run(wire.client(), RequestOptions.none())).hasSize(2);
        Asked theirs = recorder.asked.get(0);
        // Asked for a day, it forgets the range, so that it takes two calls.
        recorder.asked.forEach(each -> theirs.query().putAll(each.query()));
        assertThat(comparable(wire.asked().get(0))).isEqualTo(comparable(theirs));
    }

    /** Goes through all of a list. */
    protected static void all(ResourceSet<?> set) {
        set.forEach(each -> {});
    }

    /** Answers as the call is answered, and keeps what was asked. */
    private static final class Recorder extends HttpClient {
        private final Call<?, ?> call;
        private final List<Asked> asked = new ArrayList<>();

        Recorder(Call<?, ?> call) {
            this.call = call;
        }

        @Override
        public Response makeRequest(Request request) {
            String url = request.constructURL().toString();
            asked.add(Asked.of(
                    request.getMethod().name(),
                    url.replaceFirst("^https://api.twilio.com", "").replaceFirst("^https://(\\w+).twilio.com", "/$1"),
                    body(request)));
            String answer = call.answer()
                    .replace("\"next_page_uri\":null", "\"next_page_uri\":null,\"uri\":\"/x\",\"page_size\":50");
            return new Response(answer, call.status());
        }

        private static String body(Request request) {
            if (request.getBody() != null) {
                return request.getBody();
            }
            return request.getMethod().name().startsWith("P") ? request.encodeFormBody() : "";
        }
    }
}
