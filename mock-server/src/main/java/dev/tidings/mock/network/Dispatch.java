package dev.tidings.mock.network;

/**
 * One message as it leaves for the network.
 *
 * @param accountSid who sends it
 * @param sid the message
 * @param from the sender, as the recipient sees it
 * @param to the recipient; E.164, or with a channel's prefix
 * @param region the recipient's country, an ISO 3166 code in upper case; empty if no plan says
 * @param body the text
 * @param segments how many parts the text makes
 * @param media how many media it carries
 */
public record Dispatch(
        String accountSid, String sid, String from, String to, String region, String body, int segments, int media) {}
