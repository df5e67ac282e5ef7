package dev.tidings.mock.link;

import java.time.Instant;

/**
 * One link of one message, shortened.
 *
 * @param code ten letters and digits, the path on the domain
 * @param domainSid the domain
 * @param shortUrl as it stands in the message
 * @param target where it leads
 * @param origin the message that it stands in
 * @param created when the message was sent
 * @param expires when it leads somewhere for the last time
 * @param clicks how often somebody followed it
 * @param previews how often an application did to show what is behind it
 */
public record ShortLink(
        String code,
        String domainSid,
        String shortUrl,
        String target,
        Origin origin,
        Instant created,
        Instant expires,
        int clicks,
        int previews) {
    /**
     * The message that a link stands in.
     *
     * @param accountSid who sent it
     * @param serviceSid through which Messaging Service
     * @param messageSid the message
     * @param from the sender
     * @param to the recipient
     */
    public record Origin(String accountSid, String serviceSid, String messageSid, String from, String to) {
        static Origin of(LinkOrder order) {
            return new Origin(order.accountSid(), order.serviceSid(), order.messageSid(), order.from(), order.to());
        }
    }

    ShortLink visited(boolean preview) {
        return new ShortLink(
                code,
                domainSid,
                shortUrl,
                target,
                origin,
                created,
                expires,
                preview ? clicks : clicks + 1,
                preview ? previews + 1 : previews);
    }
}
