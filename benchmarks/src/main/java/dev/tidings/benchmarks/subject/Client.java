package dev.tidings.benchmarks.subject;

/** The clients that are compared. */
public enum Client {
    /** Ours. */
    TIDINGS("ours"),
    /** Twilio's. */
    TWILIO("twilio-java"),
    /** None: OkHttp and Jackson by hand. */
    BARE("bare OkHttp + Jackson");

    private final String label;

    Client(String label) {
        this.label = label;
    }

    /** As the table names it. */
    public String label() {
        return label;
    }

    /** One that sends to {@code url}. Loads the classes of no other, so that cold starts stay clean. */
    public Sender to(String url) {
        return switch (this) {
            case TIDINGS -> TidingsSender.to(url);
            case TWILIO -> TwilioSender.to(url);
            case BARE -> BareSender.to(url);
        };
    }
}
