package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.AuthenticationException;
import dev.tidings.core.error.ConflictException;
import dev.tidings.core.error.InvalidRequestException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.error.Processing;
import dev.tidings.core.error.RateLimitException;
import dev.tidings.core.error.ServerException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorTest {
    static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of(400, InvalidRequestException.class, Processing.NOT_PROCESSED),
                Arguments.of(401, AuthenticationException.class, Processing.NOT_PROCESSED),
                Arguments.of(403, AuthenticationException.class, Processing.NOT_PROCESSED),
                Arguments.of(404, NotFoundException.class, Processing.NOT_PROCESSED),
                Arguments.of(405, InvalidRequestException.class, Processing.NOT_PROCESSED),
                Arguments.of(409, ConflictException.class, Processing.NOT_PROCESSED),
                Arguments.of(410, NotFoundException.class, Processing.NOT_PROCESSED),
                Arguments.of(412, ConflictException.class, Processing.NOT_PROCESSED),
                Arguments.of(413, InvalidRequestException.class, Processing.NOT_PROCESSED),
                Arguments.of(422, InvalidRequestException.class, Processing.NOT_PROCESSED),
                Arguments.of(429, RateLimitException.class, Processing.NOT_PROCESSED),
                Arguments.of(500, ServerException.class, Processing.NOT_PROCESSED),
                Arguments.of(501, ServerException.class, Processing.NOT_PROCESSED),
                Arguments.of(599, ServerException.class, Processing.NOT_PROCESSED));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void statusOfARead_choosesTheException(int status, Class<? extends ApiException> type, Processing processing) {
        ApiException failure = failure(status, "{\"code\":1,\"message\":\"m\"}");
        assertThat(failure).isExactlyInstanceOf(type);
        assertThat(failure.status()).hasValue(status);
        assertThat(failure.processing()).isEqualTo(processing);
    }

    @Test
    void classicBody_isReadWhole() {
        ApiException failure = failure(
                400,
                "{\"code\": 21211, \"message\": \"The 'To' number is not valid\","
                        + " \"more_info\": \"https://www.twilio.com/docs/errors/21211\", \"status\": 400,"
                        + " \"detail\": \"d\", \"details\": {\"a\": [1, 2.5, null]}, \"userError\": true}");
        assertThat(failure.code()).hasValue(21211);
        assertThat(failure.hasCode(21211)).isTrue();
        assertThat(failure.detail()).isEqualTo("The 'To' number is not valid");
        assertThat(failure.moreInfo()).contains("https://www.twilio.com/docs/errors/21211");
        assertThat(failure.requestId()).contains("RQ1");
        assertThat(failure.details())
                .containsOnlyKeys("detail", "details", "userError")
                .containsEntry("detail", "d");
        assertThat(failure).hasMessage("The 'To' number is not valid [HTTP 400, code 21211, request RQ1]");
    }

    @Test
    void problemDetails_areReadWhole() {
        ApiException failure = failure(
                422,
                "{\"type\":\"https://x.example/problems/1\",\"title\":\"Invalid parameter\",\"status\":422,"
                        + "\"detail\":\"Two are wrong\",\"instance\":\"/i\",\"code\":20001,"
                        + "\"errors\":[{\"detail\":\"too long\",\"pointer\":\"#/name\"}]}");
        assertThat(failure.detail()).isEqualTo("Invalid parameter: Two are wrong");
        assertThat(failure.code()).hasValue(20001);
        assertThat(failure.moreInfo()).contains("https://x.example/problems/1");
        assertThat(failure.details())
                .containsEntry("instance", "/i")
                .containsEntry("errors", List.of(Map.of("detail", "too long", "pointer", "#/name")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|The backend gave no reason [HTTP 400, request RQ1]",
                "{}|The backend gave no reason [HTTP 400, request RQ1]",
                "[1]|[1] [HTTP 400, request RQ1]",
                "<html><h1>413 Too large</h1> nginx</html>|413 Too large nginx [HTTP 400, request RQ1]",
                "{\"message\":|{\"message\": [HTTP 400, request RQ1]",
                "{\"code\":\"20003\",\"message\":\"m\"}|m [HTTP 400, code 20003, request RQ1]",
                "{\"code\":\"x\",\"message\":\"m\"}|m [HTTP 400, request RQ1]",
                "{\"code\":null,\"message\":null,\"detail\":\"d\"}|d [HTTP 400, request RQ1]",
                "{\"code\":{},\"message\":[],\"title\":\"t\",\"detail\":\"t\"}|t [HTTP 400, request RQ1]"
            })
    void oddBodies_neverFail(String body, String message) {
        assertThat(failure(400, body)).hasMessage(message);
    }

    @Test
    void longText_isCut() {
        assertThat(failure(400, "x".repeat(10_000)).detail()).hasSize(201).endsWith("…");
    }

    @Test
    void exceptions_surviveSerialization() throws Exception {
        ApiException failure = failure(400, "{\"code\":1,\"message\":\"m\",\"details\":{\"a\":[1,\"b\",2.50]}}");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ApiException copy = (ApiException) in.readObject();
            assertThat(copy.details()).isEqualTo(failure.details());
            assertThat(copy).hasMessage(failure.getMessage());
        }
    }

    private static ApiException failure(int status, String body) {
        ScriptedTransport wire = new ScriptedTransport().answer(status, body, "Twilio-Request-Id", "RQ1");
        TidingsClient client = Clients.over(wire).retry(RetryPolicy.none()).build();
        return catchThrowableOfType(ApiException.class, () -> client.execute(Clients.fetch()));
    }
}
