package dev.tidings.mock.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rooms of the SDK, by the paths of their operations; each operation is one room's. */
enum SdkRoom {
    MESSAGES("~/Messages.*"),
    ACCOUNTS("/2010-04-01/Accounts(/\\{sub})?|~/(Balance|Keys|SigningKeys).*|/accounts/v1/AuthTokens/.*"),
    APPLICATIONS("~/(Applications|OutgoingCallerIds).*"),
    NUMBERS("~/(AvailablePhoneNumbers|IncomingPhoneNumbers|SMS/ShortCodes).*"),
    SERVICES("/messaging/v1/Services.*"),
    LINKS("/messaging/v[12]/LinkShortening/.*|/messaging/v1/Deactivations.*"),
    USAGE("~/Usage/.*"),
    PRICES("/pricing/.*|/monitor/.*"),
    CONSENT("/accounts/v1/(Consents|Contacts|Messaging|SafeList)/.*"),
    VERIFY(
            "/verify/v2/(Services(/\\{verifyService}(/(RateLimits|MessagingConfigurations|Webhooks).*)?)?|Templates|SafeList.*)"),
    VERIFICATIONS("/verify/v2/(Services/.*/Verification.*|Attempts.*)"),
    FACTORS("/verify/v2/(Services/.*/(Entities|AccessTokens).*|Forms/.*)"),
    PASSKEYS("/verify/v2/Services/.*/Passkeys/.*"),
    LOOKUP("/lookups/.*"),
    CONTENT("/content/.*"),
    CHANNELS("/messaging/v[23]/(Channels|Indicators)/.*"),
    CONVERSATIONS("/conversations/.*");

    private final Pattern paths;

    SdkRoom(String paths) {
        this.paths = Pattern.compile(paths.replace("~", "/2010-04-01/Accounts/\\{account}"));
    }

    /** The room of an operation; fails if it has none, or two. */
    static SdkRoom of(OperationRow row) {
        List<SdkRoom> found = new ArrayList<>();
        for (SdkRoom each : values()) {
            if (each.paths.matcher(row.path()).matches()) {
                found.add(each);
            }
        }
        if (found.size() != 1) {
            throw new AssertionError(row + " is of " + found);
        }
        return found.get(0);
    }

    /** {@link OperationRow#key()} of a line of the coverage. */
    static String key(JsonNode line) {
        return line.path("product").asText() + " " + line.path("path").asText().split("/")[1] + " "
                + line.path("operation").asText();
    }
}
