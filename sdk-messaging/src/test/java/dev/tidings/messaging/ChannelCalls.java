package dev.tidings.messaging;

import static dev.tidings.core.testkit.Wire.named;
import static dev.tidings.messaging.Specs.MESSAGING_V2;

import dev.tidings.core.testkit.Call;
import dev.tidings.messaging.channel.ChannelSenderParams;
import java.util.List;

/** Senders on WhatsApp and RCS, and the sign that somebody is typing, with all they can say. */
final class ChannelCalls {
    private static final String SENDER = "XE00000000000000000000000000000001";
    private static final String SETTINGS = """
            "configuration":{"waba_id":"1234","verification_method":"voice","verification_code":"123456",\
            "voice_application_sid":"AP1","account_type":"ISV"},\
            "webhook":{"callback_url":"https://example.com/in","callback_method":"POST","fallback_url":"https://example.com/f",\
            "fallback_method":"PUT","status_callback_url":"https://example.com/s","status_callback_method":"POST"},\
            "profile":{"name":"Shop","about":"Boots","address":"Main St","description":"Shoes","logo_url":"https://example.com/l",\
            "banner_url":"https://example.com/b","privacy_url":"https://example.com/p","terms_of_service_url":"https://example.com/t",\
            "accent_color":"#112233","vertical":"Restaurant","websites":[{"website":"https://example.com","label":"Shop"}],\
            "emails":[{"email":"a@example.com","label":"Help"}],"phone_numbers":[{"phone_number":"+14155550100","label":"Desk"}]}""";

    static final List<Call<MessagingClient, AsyncMessagingClient>> ALL = List.of(
            MESSAGING_V2
                    .call("CreateChannelsSender", "/v2/Channels/Senders")
                    .with(202)
                    .sends("{\"sender_id\":\"whatsapp:+14155550100\"," + SETTINGS + "}")
                    .answers(named(SENDER))
                    .by(
                            (m, o) -> m.channelSenders()
                                    .with(o)
                                    .create("whatsapp:+14155550100", ChannelCalls::everything),
                            (m, o) -> m.channelSenders()
                                    .with(o)
                                    .create("whatsapp:+14155550100", ChannelCalls::everything)),
            MESSAGING_V2
                    .call("CreateChannelsSender", "/v2/Channels/Senders")
                    .named("bare")
                    .with(202)
                    .sends("{\"sender_id\":\"rcs:brand\"}")
                    .answers(named(SENDER))
                    .by(
                            (m, o) -> m.channelSenders().with(o).create("rcs:brand", p -> p),
                            (m, o) -> m.channelSenders().with(o).create("rcs:brand", p -> p)),
            MESSAGING_V2
                    .call("UpdateChannelsSender", "/v2/Channels/Senders/" + SENDER)
                    .with(202)
                    .sends("{" + SETTINGS + "}")
                    .answers(named(SENDER))
                    .by(
                            (m, o) -> m.channelSenders().with(o).update(SENDER, ChannelCalls::everything),
                            (m, o) -> m.channelSenders().with(o).update(SENDER, ChannelCalls::everything)),
            MESSAGING_V2
                    .call("FetchChannelsSender", "/v2/Channels/Senders/" + SENDER)
                    .answers(named(SENDER))
                    .by(
                            (m, o) -> m.channelSenders().with(o).fetch(SENDER),
                            (m, o) -> m.channelSenders().with(o).fetch(SENDER)),
            MESSAGING_V2
                    .call("DeleteChannelsSender", "/v2/Channels/Senders/" + SENDER)
                    .doing(
                            (m, o) -> m.channelSenders().with(o).delete(SENDER),
                            (m, o) -> m.channelSenders().with(o).delete(SENDER)),
            MESSAGING_V2
                    .call("ListChannelsSender", "/v2/Channels/Senders")
                    .says("Channel=whatsapp&PageSize=20")
                    .lists("senders")
                    .by(
                            (m, o) -> m.channelSenders().with(o).list("whatsapp", q -> q.pageSize(20)),
                            (m, o) -> m.channelSenders().with(o).list("whatsapp", q -> q.pageSize(20))),
            MESSAGING_V2
                    .call("CreateTypingIndicator", "/v2/Indicators/Typing.json")
                    .with(200)
                    .says("channel=whatsapp&messageId=" + Sids.MESSAGE)
                    .answers("{\"success\":true}")
                    .by(
                            (m, o) -> m.typingIndicators().with(o).whatsapp(Sids.MESSAGE),
                            (m, o) -> m.typingIndicators().with(o).whatsapp(Sids.MESSAGE)));

    private ChannelCalls() {}

    private static ChannelSenderParams.Builder everything(ChannelSenderParams.Builder p) {
        return p.wabaId("1234")
                .verificationMethod("voice")
                .verificationCode("123456")
                .voiceApplicationSid("AP1")
                .accountType("ISV")
                .callbackUrl("https://example.com/in")
                .callbackMethod("POST")
                .fallbackUrl("https://example.com/f")
                .fallbackMethod("PUT")
                .statusCallbackUrl("https://example.com/s")
                .statusCallbackMethod("POST")
                .name("Shop")
                .about("Boots")
                .address("Main St")
                .description("Shoes")
                .logoUrl("https://example.com/l")
                .bannerUrl("https://example.com/b")
                .privacyUrl("https://example.com/p")
                .termsOfServiceUrl("https://example.com/t")
                .accentColor("#112233")
                .vertical("Restaurant")
                .website("https://example.com", "Shop")
                .email("a@example.com", "Help")
                .phoneNumber("+14155550100", "Desk");
    }
}
