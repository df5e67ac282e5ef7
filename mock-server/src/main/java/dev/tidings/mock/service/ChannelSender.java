package dev.tidings.mock.service;

/**
 * A sender on a channel that an account has, in a pool or not.
 *
 * @param sid {@code XE…}
 * @param accountSid whose it is
 * @param address such as {@code whatsapp:+14155550100}
 * @param region ISO 3166 code of its country; empty if it has none
 */
public record ChannelSender(String sid, String accountSid, String address, String region) {}
