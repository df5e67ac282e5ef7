package dev.tidings.mock.link;

/**
 * A message whose links are to be shortened.
 *
 * @param accountSid who sends it
 * @param serviceSid through which Messaging Service
 * @param messageSid the message
 * @param from the sender that was chosen
 * @param to the recipient
 * @param body the text with its long links
 */
public record LinkOrder(String accountSid, String serviceSid, String messageSid, String from, String to, String body) {}
