package dev.tidings.mock.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of every channel: taken apart, put together again, and what is none. */
class ChannelAddressTest {
    @ParameterizedTest
    @CsvSource({
        "+14155550100, SMS, PHONE, +14155550100, true, true",
        "whatsapp:+14155550100, WHATSAPP, PHONE, +14155550100, true, true",
        "whatsapp:US.1A2b3C, WHATSAPP, BUSINESS_SCOPED_ID, US.1A2b3C, false, true",
        "whatsapp:DE.ENT.9z, WHATSAPP, BUSINESS_SCOPED_ID, DE.ENT.9z, false, true",
        "rcs:brand_xyz123_agent, RCS, AGENT, brand_xyz123_agent, true, false",
        "rcs:+14155550100, RCS, PHONE, +14155550100, false, true",
        "messenger:104, MESSENGER, ACCOUNT, 104, true, true",
    })
    void address_isTakenApart_andPutTogether(
            String text, Channel channel, ChannelAddress.Kind kind, String name, boolean sender, boolean user) {
        ChannelAddress address = ChannelAddress.parse(text).orElseThrow();
        assertThat(address.channel()).isEqualTo(channel);
        assertThat(address.kind()).isEqualTo(kind);
        assertThat(address.name()).isEqualTo(name);
        assertThat(address.sender()).isEqualTo(sender);
        assertThat(address.user()).isEqualTo(user);
        assertThat(address.phone().isPresent()).isEqualTo(kind == ChannelAddress.Kind.PHONE);
        assertThat(address).hasToString(text);
        assertThat(Channel.of(text)).contains(channel);
        assertThat(channel.address(name)).isEqualTo(text);
        assertThat(channel.address(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whatsapp:",
                "whatsapp:14155550100",
                "whatsapp:+0",
                "whatsapp:us.1",
                "whatsapp:US.",
                "whatsapp:US.a-b",
                "WhatsApp:+14155550100",
                "rcs:",
                "rcs:a b",
                "messenger:",
                "messenger: ",
                "sms:+14155550100",
                "apple:1",
                "signal:+14155550100",
                ":+14155550100"
            })
    void whatNobodyHas_isNone(String text) {
        assertThat(ChannelAddress.parse(text)).isEmpty();
    }
}
