package dev.tidings.mock.chat;

/**
 * Where a call looks: in a chat service. Each resource has two addresses, below its service and, if that is its account's
 * default, without it; links in an answer are of the family that was asked.
 *
 * @param accountSid whose the service is
 * @param serviceSid the service
 * @param named whether the call named it
 */
public record ChatScope(String accountSid, String serviceSid, boolean named) {
    /** How a call can say where it looks. */
    public enum Family {
        /** In the account's default service. */
        DEFAULT("/v1"),
        /** In the service that the path names. */
        SERVICE("/v1/Services/{ChatServiceSid}");

        private final String prefix;

        Family(String prefix) {
            this.prefix = prefix;
        }

        /** The pattern of a route to {@code rest}, such as {@code /Conversations/{Sid}}. */
        public String pattern(String rest) {
            return prefix + rest;
        }
    }

    /** The path of {@code rest}, such as {@code /Conversations/CH…}, as the call would write it. */
    public String path(String rest) {
        return (named ? "/v1/Services/" + serviceSid : "/v1") + rest;
    }
}
