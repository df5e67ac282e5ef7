package dev.tidings.mock.service;

import java.util.Locale;

/** What a service is for. */
public enum Usecase {
    /** Something happened. */
    NOTIFICATIONS("Alerts and updates on deliveries, accounts, orders, appointments and emergencies.", "Notify users."),
    /** Something is offered. */
    MARKETING("Offers, product news and invitations to get in touch.", "Market a product."),
    /** People prove who they are. */
    VERIFICATION("One-time codes and other proofs of identity.", "Verify users."),
    /** People talk. */
    DISCUSSION("Conversations with or among users, such as customer care.", "Talk with users."),
    /** Opinions are asked for. */
    POLL("Questions, surveys and votes.", "Poll users."),
    /** Nothing is said. */
    UNDECLARED("No use is declared.", "Undeclared.");

    private final String description;
    private final String purpose;

    Usecase(String description, String purpose) {
        this.description = description;
        this.purpose = purpose;
    }

    /** As the API writes it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What kind of messages it means; our own words. */
    public String description() {
        return description;
    }

    /** What somebody who picks it wants to do; our own words. */
    public String purpose() {
        return purpose;
    }
}
