package dev.tidings.conversations.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an application answers when it is asked. */
class PreEventReplyTest {
    static Stream<Arguments> replies() {
        return Stream.of(
                Arguments.of(PreEventReply.accept(), 200, "{}"),
                Arguments.of(PreEventReply.reject(), 403, "{}"),
                Arguments.of(PreEventReply.reject(500), 500, "{}"),
                Arguments.of(PreEventReply.accept().friendlyName("Trip"), 200, "{\"friendly_name\":\"Trip\"}"),
                Arguments.of(
                        PreEventReply.accept()
                                .body("a")
                                .author("ann")
                                .attributes("{\"a\": 1}")
                                .body("\"***\""),
                        200,
                        "{\"body\":\"\\\"***\\\"\",\"author\":\"ann\",\"attributes\":\"{\\\"a\\\": 1}\"}"));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void reply_isWhatTheBackendReads(PreEventReply reply, int status, String json) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json()).isEqualTo(json);
        assertThat(PreEventReply.CONTENT_TYPE).isEqualTo("application/json");
    }

    @Test
    void reply_staysAsItIs_andIsPrintedWithoutText() {
        PreEventReply one = PreEventReply.accept().author("ann");
        assertThat(one.body("Secret")).hasToString("PreEventReply[200 [author, body]]");
        assertThat(one.json()).isEqualTo("{\"author\":\"ann\"}");
        assertThat(PreEventReply.accept().json()).isEqualTo("{}");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("status is 399: it must be from 400 to 599", () -> PreEventReply.reject(399)),
                mistake("status is 600", () -> PreEventReply.reject(600)),
                mistake(
                        "friendlyName has 257 characters",
                        () -> PreEventReply.accept().friendlyName("x".repeat(257))),
                mistake(
                        "author has 257 characters",
                        () -> PreEventReply.accept().author("x".repeat(257))),
                mistake(
                        "attributes have 1 characters (not shown): they must be JSON",
                        () -> PreEventReply.accept().attributes("{")),
                mistake(
                        "attributes has 4097 characters",
                        () -> PreEventReply.accept().attributes('"' + "x".repeat(4095) + '"')),
                mistake(
                        "what is rejected cannot be changed: body",
                        () -> PreEventReply.reject().body("a")));
    }

    private static Arguments mistake(String why, Supplier<PreEventReply> reply) {
        return Arguments.of(why, reply);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatTheBackendWouldNotTake_isRefused(String why, Supplier<PreEventReply> reply) {
        assertThatThrownBy(reply::get).hasMessageContaining(why);
    }
}
