package dev.tidings.core;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpResponse;
import java.util.Optional;

/** An answer as it came: status, headers and the body, unread. */
public final class ApiResponse {
    private final HttpResponse answer;
    private final int attempts;

    private ApiResponse(HttpResponse answer, int attempts) {
        this.answer = answer;
        this.attempts = attempts;
    }

    static ApiResponse of(HttpResponse answer, int attempts) {
        return new ApiResponse(answer, attempts);
    }

    /** The HTTP status, below 400. */
    public int status() {
        return answer.status();
    }

    /** The headers. */
    public HttpHeaders headers() {
        return answer.headers();
    }

    /** The body as text. */
    public String text() {
        return answer.text();
    }

    /** The body's bytes; not copied, so leave them as they are. */
    public byte[] bytes() {
        return answer.body();
    }

    /** The backend's id of the request ({@code RQ…}). */
    public Optional<String> requestId() {
        return answer.headers().first("Twilio-Request-Id");
    }

    /** How often the request was sent; 1 if the first answer counted. */
    public int attempts() {
        return attempts;
    }

    /** Status, size and attempts: bodies carry personal data. */
    @Override
    public String toString() {
        return answer + " after " + attempts + (attempts == 1 ? " attempt" : " attempts");
    }
}
