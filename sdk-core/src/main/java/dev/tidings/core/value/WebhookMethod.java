package dev.tidings.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/** The HTTP method with which the backend calls an application. */
public final class WebhookMethod extends OpenEnum<WebhookMethod.Known> {
    private static final Words<WebhookMethod> WORDS = new Words<>();

    /** Parameters in the query. */
    public static final WebhookMethod GET = WORDS.add(new WebhookMethod("GET", Known.GET));

    /** Parameters in a form. */
    public static final WebhookMethod POST = WORDS.add(new WebhookMethod("POST", Known.POST));

    /** The known words, to switch over. */
    public enum Known {
        GET,
        POST,
        OTHER
    }

    private WebhookMethod(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static WebhookMethod of(String text) {
        WebhookMethod known = WORDS.find(text);
        return known != null ? known : new WebhookMethod(text, Known.OTHER);
    }
}
