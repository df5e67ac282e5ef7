package dev.tidings.mock.link;

/**
 * A Messaging Service whose links are shortened with a domain.
 *
 * @param serviceSid the service, which has one domain at most
 * @param domainSid the domain, which may serve many
 */
public record LinkAssociation(String serviceSid, String domainSid) {}
