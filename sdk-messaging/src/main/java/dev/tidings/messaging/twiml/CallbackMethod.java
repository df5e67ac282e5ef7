package dev.tidings.messaging.twiml;

/** How the backend calls the application. */
public enum CallbackMethod {
    /** Parameters in the query. */
    GET,
    /** Parameters in a form, the default. */
    POST
}
