package dev.tidings.messaging;

import static dev.tidings.core.testkit.Wire.named;
import static dev.tidings.messaging.Specs.API;

import dev.tidings.core.testkit.Call;
import dev.tidings.core.testkit.Wire;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.messaging.application.ApplicationParams;
import java.util.List;

/** TwiML applications and outgoing caller ids, with all they can say. */
final class ApplicationCalls {
    private static final String APPLICATIONS = "/2010-04-01/Accounts/" + Wire.ACCOUNT + "/Applications";
    private static final String SID = "AP00000000000000000000000000000001";
    private static final String APPLICATION = APPLICATIONS + '/' + SID + ".json";
    private static final String NAMED = named(SID);
    private static final String CALLER_IDS = "/2010-04-01/Accounts/" + Wire.ACCOUNT + "/OutgoingCallerIds";
    private static final String CALLER_SID = "PN00000000000000000000000000000001";
    private static final String CALLER_ID = CALLER_IDS + '/' + CALLER_SID + ".json";
    private static final String SETTINGS = "FriendlyName=Desk&SmsUrl=https://example.com/in&SmsMethod=GET"
            + "&SmsFallbackUrl=https://example.com/f&SmsFallbackMethod=POST"
            + "&SmsStatusCallback=https://example.com/ss&MessageStatusCallback=https://example.com/ms"
            + "&StatusCallback=https://example.com/s&StatusCallbackMethod=GET"
            + "&VoiceUrl=https://example.com/v&VoiceMethod=GET"
            + "&VoiceFallbackUrl=https://example.com/vf&VoiceFallbackMethod=POST"
            + "&VoiceCallerIdLookup=true&PublicApplicationConnectEnabled=false&ApiVersion=2010-04-01";

    static final List<Call<MessagingClient, AsyncMessagingClient>> ALL = List.of(
            API.call("CreateApplication", APPLICATIONS + ".json")
                    .says(SETTINGS)
                    .answers(NAMED)
                    .by(
                            (m, o) -> m.applications().with(o).create(ApplicationCalls::everything),
                            (m, o) -> m.applications().with(o).create(ApplicationCalls::everything)),
            API.call("FetchApplication", APPLICATION)
                    .answers(NAMED)
                    .by(
                            (m, o) -> m.applications().with(o).fetch(SID),
                            (m, o) -> m.applications().with(o).fetch(SID)),
            API.call("ListApplication", APPLICATIONS + ".json")
                    .says("FriendlyName=Desk&PageSize=7")
                    .lists("applications")
                    .by(
                            (m, o) -> m.applications()
                                    .with(o)
                                    .list(q -> q.friendlyName("Desk").pageSize(7)),
                            (m, o) -> m.applications()
                                    .with(o)
                                    .list(q -> q.friendlyName("Desk").pageSize(7))),
            API.call("UpdateApplication", APPLICATION)
                    .says(SETTINGS)
                    .answers(NAMED)
                    .by(
                            (m, o) -> m.applications().with(o).update(SID, ApplicationCalls::everything),
                            (m, o) -> m.applications().with(o).update(SID, ApplicationCalls::everything)),
            API.call("DeleteApplication", APPLICATION)
                    .doing(
                            (m, o) -> m.applications().with(o).delete(SID),
                            (m, o) -> m.applications().with(o).delete(SID)),
            API.call("CreateValidationRequest", CALLER_IDS + ".json")
                    .says(
                            "PhoneNumber=+14155550199&FriendlyName=Home&CallDelay=5&Extension=12#&StatusCallback=https://example.com/s&StatusCallbackMethod=GET")
                    .answers("{\"phone_number\":\"+14155550199\"}")
                    .with(200)
                    .by(
                            (m, o) -> m.outgoingCallerIds()
                                    .with(o)
                                    .validate(
                                            "+14155550199",
                                            v -> v.friendlyName("Home")
                                                    .callDelay(5)
                                                    .extension("12#")
                                                    .statusCallback("https://example.com/s")
                                                    .statusCallbackMethod(WebhookMethod.GET)),
                            (m, o) -> m.outgoingCallerIds()
                                    .with(o)
                                    .validate(
                                            "+14155550199",
                                            v -> v.friendlyName("Home")
                                                    .callDelay(5)
                                                    .extension("12#")
                                                    .statusCallback("https://example.com/s")
                                                    .statusCallbackMethod(WebhookMethod.GET))),
            API.call("FetchOutgoingCallerId", CALLER_ID)
                    .answers(named(CALLER_SID))
                    .by(
                            (m, o) -> m.outgoingCallerIds().with(o).fetch(CALLER_SID),
                            (m, o) -> m.outgoingCallerIds().with(o).fetch(CALLER_SID)),
            API.call("ListOutgoingCallerId", CALLER_IDS + ".json")
                    .says("PhoneNumber=+14155550199&FriendlyName=Home&PageSize=7")
                    .lists("outgoing_caller_ids")
                    .by(
                            (m, o) -> m.outgoingCallerIds()
                                    .with(o)
                                    .list(q -> q.phoneNumber("+14155550199")
                                            .friendlyName("Home")
                                            .pageSize(7)),
                            (m, o) -> m.outgoingCallerIds()
                                    .with(o)
                                    .list(q -> q.phoneNumber("+14155550199")
                                            .friendlyName("Home")
                                            .pageSize(7))),
            API.call("UpdateOutgoingCallerId", CALLER_ID)
                    .says("FriendlyName=Home")
                    .answers(named(CALLER_SID))
                    .by(
                            (m, o) -> m.outgoingCallerIds().with(o).update(CALLER_SID, "Home"),
                            (m, o) -> m.outgoingCallerIds().with(o).update(CALLER_SID, "Home")),
            API.call("DeleteOutgoingCallerId", CALLER_ID)
                    .doing(
                            (m, o) -> m.outgoingCallerIds().with(o).delete(CALLER_SID),
                            (m, o) -> m.outgoingCallerIds().with(o).delete(CALLER_SID)));

    private ApplicationCalls() {}

    private static ApplicationParams.Builder everything(ApplicationParams.Builder application) {
        return application
                .friendlyName("Desk")
                .smsUrl("https://example.com/in")
                .smsMethod(WebhookMethod.GET)
                .smsFallbackUrl("https://example.com/f")
                .smsFallbackMethod(WebhookMethod.POST)
                .smsStatusCallback("https://example.com/ss")
                .messageStatusCallback("https://example.com/ms")
                .statusCallback("https://example.com/s")
                .statusCallbackMethod(WebhookMethod.GET)
                .voiceUrl("https://example.com/v")
                .voiceMethod(WebhookMethod.GET)
                .voiceFallbackUrl("https://example.com/vf")
                .voiceFallbackMethod(WebhookMethod.POST)
                .voiceCallerIdLookup(true)
                .publicApplicationConnectEnabled(false)
                .apiVersion("2010-04-01");
    }
}
