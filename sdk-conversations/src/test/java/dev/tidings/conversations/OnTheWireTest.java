package dev.tidings.conversations;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.tidings.conversations.message.MediaFile;
import dev.tidings.conversations.message.MediaFiles;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.testkit.Wire;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is neither path nor parameter: the header that has webhooks told, and the bytes of files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnTheWireTest {
    private static final String HEADER = "X-Twilio-Webhook-Enabled";
    private static final RequestOptions NONE = RequestOptions.none();

    private final Wire wire = new Wire();

    @AfterAll
    void stop() {
        wire.close();
    }

    static Stream<Consumer<ConversationsClient>> changes() {
        return Stream.of(new Family(false), new Family(true)).flatMap(OnTheWireTest::changes);
    }

    /** All calls of which the files say that they take the header. */
    private static Stream<Consumer<ConversationsClient>> changes(Family f) {
        return Stream.of(
                m -> f.conversations(m).webhookEnabled(true).create(c -> c),
                m -> f.conversations(m).webhookEnabled(true).createWithParticipants(c -> c),
                m -> f.conversations(m).webhookEnabled(true).update("trip", c -> c),
                m -> f.conversations(m).webhookEnabled(true).delete("trip"),
                m -> f.participants(m).webhookEnabled(true).create(p -> p.identity("ann")),
                m -> f.participants(m).webhookEnabled(true).update("ann", p -> p),
                m -> f.participants(m).webhookEnabled(true).delete("ann"),
                m -> f.messages(m).webhookEnabled(true).create("ann", "Hi"),
                m -> f.messages(m).webhookEnabled(true).update(Sids.MESSAGE, c -> c.body("Ho")),
                m -> f.messages(m).webhookEnabled(true).delete(Sids.MESSAGE),
                m -> f.users(m).webhookEnabled(true).create("ann"),
                m -> f.users(m).webhookEnabled(true).update("ann", u -> u),
                m -> f.users(m).webhookEnabled(true).with(NONE).delete("ann"),
                m -> f.users(m.async()).webhookEnabled(true).delete("ann").join());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changes_haveWebhooksTold_ifTheyAreAskedTo(Consumer<ConversationsClient> change) {
        assertThat(asked(change))
                .singleElement()
                .satisfies(request -> assertThat(request.getHeader(HEADER)).isEqualTo("true"));
    }

    @Test
    void nobodyIsTold_ofWhatIsReadOrNotAskedFor() {
        assertThat(asked(m -> {
                    m.conversations().webhookEnabled(true).fetch("trip");
                    m.conversations().webhookEnabled(true).webhookEnabled(false).create(c -> c);
                    m.messages("trip").create("ann", "Hi");
                }))
                .hasSize(3)
                .noneMatch(request -> request.containsHeader(HEADER));
    }

    @Test
    void changes_areSentAgain_unlessWebhooksAreTold() {
        assertThat(failing(m -> m.users().update("ann", u -> u))).hasSizeGreaterThan(1);
        assertThat(failing(m -> m.users().webhookEnabled(true).update("ann", u -> u)))
                .hasSize(1);
    }

    @Test
    void options_goWithTheHeader_andMayReplaceIt() {
        RequestOptions options =
                RequestOptions.of(o -> o.header(HEADER, "false").header("X-Own", "1"));
        assertThat(asked(m -> m.users().webhookEnabled(true).with(options).delete("ann")))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.getHeader(HEADER)).isEqualTo("false");
                    assertThat(request.getHeader("X-Own")).isEqualTo("1");
                });
    }

    @Test
    void file_isUploadedAsItIs_toItsOwnHost() {
        byte[] content = "\u0000{%".getBytes(StandardCharsets.UTF_8);
        wire.answer(201, Wire.named(Sids.MEDIA));
        MediaFile one = media().upload(content, "image/png");
        assertThat(one.sid().orElseThrow()).hasToString(Sids.MEDIA);
        assertThat(wire.server().findAll(anyRequestedFor(anyUrl())))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.getMethod().getName()).isEqualTo("POST");
                    assertThat(request.getUrl()).isEqualTo("/mcs/v1/Services/" + Sids.SERVICE + "/Media");
                    assertThat(request.getBody()).isEqualTo(content);
                    assertThat(request.getHeaders().getHeader("Content-Type").values())
                            .containsExactly("image/png");
                });
        wire.server().resetRequests();
    }

    @Test
    void file_isFetched_fromItsOwnHost() {
        wire.answer(200, Wire.named(Sids.MEDIA));
        assertThat(media().fetch(Sids.MEDIA).sid().orElseThrow()).hasToString(Sids.MEDIA);
        assertThat(wire.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.path())
                        .isEqualTo("/mcs/v1/Services/" + Sids.SERVICE + "/Media/" + Sids.MEDIA));
    }

    private MediaFiles media() {
        return ConversationsClient.create(wire.client()).service(Sids.SERVICE).media();
    }

    private List<LoggedRequest> failing(Consumer<ConversationsClient> call) {
        wire.answer(503, "{}");
        assertThatThrownBy(() -> call.accept(ConversationsClient.create(wire.client())));
        return take();
    }

    private List<LoggedRequest> asked(Consumer<ConversationsClient> call) {
        wire.answer(200, Wire.named("x"));
        call.accept(ConversationsClient.create(wire.client()));
        return take();
    }

    private List<LoggedRequest> take() {
        List<LoggedRequest> all = wire.server().findAll(anyRequestedFor(anyUrl()));
        wire.server().resetRequests();
        return all;
    }
}
