package dev.tidings.mock.service;

import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.channel.Senders;
import dev.tidings.mock.channel.SomeChannels;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.number.Capabilities;
import dev.tidings.mock.number.NumberOptions;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five lists of senders below a service: what comes in, what is refused, what goes. */
class SenderPoolApiTest {
    private static final String ACCOUNT = JudgedRoutes.ACCOUNT;

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final Services services = Services.in(world);
    private final Numbers numbers = Numbers.in(world, NumberOptions.DEFAULT);
    private final Senders senders = SomeChannels.in(world, numbers).senders();
    private final JudgedRoutes routes = JudgedRoutes.of(world, SenderRoutes.of(world, services, numbers, senders));
    private MessagingService service;
    private MessagingService other;

    @BeforeEach
    void start() {
        world.start();
        numbers.onRelease((tx, number) -> services.remove(tx, number.sid()));
        service = world.run(tx -> services.open(tx, ACCOUNT, "One"));
        other = world.run(tx -> services.open(tx, ACCOUNT, "Another"));
    }

    private String path(MessagingService of, String list) {
        return "/messaging/v1/Services/" + of.sid() + "/" + list;
    }

    private String own(String address) {
        return own(ACCOUNT, address);
    }

    private String own(String account, String address) {
        return world.run(tx -> numbers.provision(tx, account, address)).sid();
    }

    private String channel(String address) {
        return world.run(tx -> senders.register(tx, ACCOUNT, address)).sid();
    }

    /** What a form may say in the tables below: {@code PN:+1415…} is the SID of that number, and so on. */
    private String form(String words) {
        String[] pair = words.split("=", 2);
        String value = pair.length > 1 ? pair[1] : "";
        String sid = value.startsWith("own:")
                ? own(value.substring(4))
                : value.startsWith("theirs:")
                        ? own(JudgedRoutes.OTHER, value.substring(7))
                        : value.startsWith("channel:") ? channel(value.substring(8)) : value;
        return pair[0] + "=" + sid;
    }

    private JsonNode added(String list, String form) {
        Response answer = routes.post(path(service, list), form);
        assertThat(answer.status()).as(text(answer)).isEqualTo(201);
        return json(answer);
    }

    private List<String> listed(MessagingService of, String list) {
        JsonNode page = json(routes.get(path(of, list)));
        List<String> sids = new ArrayList<>();
        page.path(page.path("meta").path("key").asText())
                .forEach(each -> sids.add(each.path("sid").asText()));
        return sids;
    }

    private void refused(Response answer, int status, int code) {
        assertThat(answer.status()).as(text(answer)).isEqualTo(status);
        assertThat(json(answer).path("code").asInt()).as(text(answer)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PhoneNumbers|PhoneNumberSid=own:+14155550100|phone_number=+14155550100|"
                        + "country_code=US|[\"MMS\",\"SMS\",\"Voice\"]|PN|phone_numbers",
                "PhoneNumbers|PhoneNumberSid=own:+447400123456|phone_number=+447400123456|"
                        + "country_code=GB|[\"SMS\",\"Voice\"]|PN|phone_numbers",
                "ShortCodes|ShortCodeSid=own:55501|short_code=55501|country_code=US|[\"SMS\",\"MMS\"]|SC|short_codes",
                "AlphaSenders|AlphaSender=My Shop-1|alpha_sender=My Shop-1|alpha_sender=My Shop-1|"
                        + "[\"SMS\"]|AI|alpha_senders",
                "DestinationAlphaSenders|AlphaSender=LADEN&IsoCountryCode=DE|alpha_sender=LADEN|"
                        + "iso_country_code=DE|[\"SMS\"]|AI|alpha_senders",
                "DestinationAlphaSenders|AlphaSender=LADEN&IsoCountryCode=de|alpha_sender=LADEN|"
                        + "iso_country_code=DE|[\"SMS\"]|AI|alpha_senders",
                "DestinationAlphaSenders|AlphaSender=LADEN|alpha_sender=LADEN|iso_country_code=|"
                        + "[\"SMS\"]|AI|alpha_senders",
                "ChannelSenders|Sid=channel:whatsapp:+14155550100|sender=whatsapp:+14155550100|"
                        + "sender_type=WhatsApp||XE|senders",
                "ChannelSenders|Sid=channel:rcs:agent|sender=rcs:agent|sender_type=RCS||XE|senders",
                "ChannelSenders|Sid=channel:messenger:104|sender=messenger:104|sender_type=Messenger||XE|senders",
            })
    void sender_comesIn_isListed_andGoes(
            String list, String form, String first, String second, String capabilities, String prefix, String key) {
        JsonNode sender = added(list, form(form));
        String sid = sender.path("sid").asText();
        assertThat(sid).startsWith(prefix);
        for (String each : List.of(first, second)) {
            String[] pair = each.split("=", 2);
            assertThat(sender.path(pair[0]).asText()).isEqualTo(pair[1]);
        }
        if (capabilities != null) {
            assertThat(sender.path("capabilities").toString()).isEqualTo(capabilities);
        }
        assertThat(sender.path("account_sid").asText()).isEqualTo(ACCOUNT);
        assertThat(sender.path(list.equals("ChannelSenders") ? "messaging_service_sid" : "service_sid")
                        .asText())
                .isEqualTo(service.sid());
        assertThat(sender.path("url").asText()).endsWith(path(service, list) + "/" + sid);

        assertThat(json(routes.get(path(service, list) + "/" + sid))).isEqualTo(sender);
        assertThat(json(routes.get(path(service, list)))
                        .path("meta")
                        .path("key")
                        .asText())
                .isEqualTo(key);
        assertThat(listed(service, list)).containsExactly(sid);
        assertThat(listed(other, list)).isEmpty();

        assertThat(routes.delete(path(service, list) + "/" + sid).status()).isEqualTo(204);
        assertThat(listed(service, list)).isEmpty();
        assertThat(services.pool(service.sid())).isEmpty();
        // Whoever is no more than a name is gone; others are senders of the account still.
        refused(routes.get(path(service, list) + "/" + sid), 404, prefix.equals("AI") ? 20404 : 21711);
        refused(routes.delete(path(service, list) + "/" + sid), 404, prefix.equals("AI") ? 20404 : 21711);
        assertThat(routes.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PhoneNumbers, '', 21421",
        "PhoneNumbers, PhoneNumberSid=PN123, 21421",
        "PhoneNumbers, PhoneNumberSid=PN00000000000000000000000000000000, 21421",
        "PhoneNumbers, PhoneNumberSid=theirs:+14155550111, 21421",
        "PhoneNumbers, PhoneNumberSid=own:55501, 21421",
        "ShortCodes, '', 21421",
        "ShortCodes, ShortCodeSid=own:+14155550112, 21421",
        "ShortCodes, ShortCodeSid=theirs:55502, 21421",
        "AlphaSenders, '', 21708",
        "AlphaSenders, AlphaSender=, 21708",
        "AlphaSenders, AlphaSender=TwelveLetter, 21709",
        "AlphaSenders, AlphaSender=12345, 21709",
        "AlphaSenders, AlphaSender=Caf%C3%A9, 21709",
        "AlphaSenders, AlphaSender=Shop!, 21709",
        "AlphaSenders, AlphaSender=%2B%2B-_,",
        "AlphaSenders, AlphaSender=A,",
        "DestinationAlphaSenders, IsoCountryCode=DE, 21708",
        "DestinationAlphaSenders, AlphaSender=LADEN&IsoCountryCode=Germany, 20422",
        "DestinationAlphaSenders, AlphaSender=LADEN&IsoCountryCode=XX, 20422",
        "DestinationAlphaSenders, AlphaSender=LADEN&IsoCountryCode=US, 21709",
        "DestinationAlphaSenders, AlphaSender=12&IsoCountryCode=DE, 21709",
        "ChannelSenders, '', 21421",
        "ChannelSenders, Sid=XE00000000000000000000000000000000, 21421",
        "ChannelSenders, Sid=PN00000000000000000000000000000000, 21421"
    })
    void senderThatIsNone_isRefused(String list, String form, Integer code) {
        Response answer = routes.post(path(service, list), form(form));
        if (code == null) {
            assertThat(answer.status()).as(text(answer)).isEqualTo(201);
        } else {
            refused(answer, 400, code);
            assertThat(services.pool(service.sid())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PhoneNumbers PhoneNumberSid=own:+14155550100",
                "ShortCodes ShortCodeSid=own:55501",
                "ChannelSenders Sid=channel:whatsapp:+14155550100"
            })
    void sender_isInOnePoolAtMost(String words) {
        String[] list = words.split(" ");
        String form = form(list[1]);
        added(list[0], form);
        refused(routes.post(path(service, list[0]), form), 409, 21710);
        refused(routes.post(path(other, list[0]), form), 409, 21712);
        String sid = form.substring(form.indexOf('=') + 1);
        refused(routes.get(path(other, list[0]) + "/" + sid), 404, 21711);
        refused(routes.delete(path(other, list[0]) + "/" + sid), 404, 21711);
        assertThat(listed(service, list[0])).containsExactly(sid);
    }

    @Test
    void country_hasOneNameAtMost() {
        String names = path(service, "AlphaSenders");
        String destinations = path(service, "DestinationAlphaSenders");
        added("AlphaSenders", "AlphaSender=SHOP");
        refused(routes.post(names, "AlphaSender=SHOP"), 409, 21710);
        refused(routes.post(names, "AlphaSender=OTHER"), 400, 21714);
        refused(routes.post(destinations, "AlphaSender=OTHER"), 400, 21714);
        added("DestinationAlphaSenders", "AlphaSender=SHOP&IsoCountryCode=DE");
        refused(routes.post(destinations, "AlphaSender=LADEN&IsoCountryCode=DE"), 400, 21714);
        added("DestinationAlphaSenders", "AlphaSender=MAGASIN&IsoCountryCode=FR");
        assertThat(routes.post(path(other, "AlphaSenders"), "AlphaSender=SHOP").status())
                .isEqualTo(201);
    }

    @Test
    void names_areListedByCountry_andThoseForAllInBothLists() {
        String all = added("AlphaSenders", "AlphaSender=SHOP").path("sid").asText();
        String german = added("DestinationAlphaSenders", "AlphaSender=LADEN&IsoCountryCode=DE")
                .path("sid")
                .asText();
        String french = added("DestinationAlphaSenders", "AlphaSender=MAGASIN&IsoCountryCode=FR")
                .path("sid")
                .asText();
        assertThat(listed(service, "AlphaSenders")).containsExactly(all);
        assertThat(listed(service, "DestinationAlphaSenders")).containsExactly(french, german, all);
        assertThat(listed(service, "DestinationAlphaSenders?IsoCountryCode=DE")).containsExactly(german);
        assertThat(listed(service, "DestinationAlphaSenders?IsoCountryCode=fr")).containsExactly(french);
        assertThat(listed(service, "DestinationAlphaSenders?IsoCountryCode=")).hasSize(3);
        refused(routes.get(path(service, "DestinationAlphaSenders?IsoCountryCode=Germany")), 400, 20422);
        refused(routes.get(path(service, "AlphaSenders/" + german)), 404, 21711);
        refused(routes.get(path(service, "PhoneNumbers/" + german)), 404, 21711);
    }

    @Test
    void filtersAreKept_fromPageToPage() {
        added("AlphaSenders", "AlphaSender=SHOP");
        added("DestinationAlphaSenders", "AlphaSender=LADEN&IsoCountryCode=DE");
        JsonNode page = json(routes.get(path(service, "DestinationAlphaSenders?IsoCountryCode=DE&PageSize=1")));
        assertThat(page.path("alpha_senders")).hasSize(1);
        assertThat(page.path("meta").path("next_page_url").isNull()).isTrue();
        assertThat(page.path("meta").path("url").asText()).contains("IsoCountryCode=DE");
    }

    @Test
    void numberThatCannotText_isRefused() {
        String sid = own("+14155550100");
        world.run(tx -> numbers.change(
                tx, "+14155550100", each -> each.withCapabilities(new Capabilities(false, false, true, false))));
        refused(routes.post(path(service, "PhoneNumbers"), "PhoneNumberSid=" + sid), 400, 21715);
    }

    @Test
    void pool_holds400NumbersAndShortCodes_andAnyNames() {
        for (int i = 0; i < SenderPools.MOST_NUMBERS - 1; i++) {
            String address = "+1415555" + (1000 + i);
            world.run(tx -> services.add(tx, service, numbers.provision(tx, ACCOUNT, address)));
        }
        added("ShortCodes", "ShortCodeSid=" + own("55501"));
        String sid = own("+14155550100");
        refused(routes.post(path(service, "PhoneNumbers"), "PhoneNumberSid=" + sid), 400, 21714);
        refused(routes.post(path(service, "ShortCodes"), "ShortCodeSid=" + own("55502")), 400, 21714);
        added("AlphaSenders", "AlphaSender=SHOP");
        assertThat(routes.post(path(other, "PhoneNumbers"), "PhoneNumberSid=" + sid)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void service_hasOneRcsSenderAtMost() {
        added("ChannelSenders", "Sid=" + channel("rcs:one"));
        refused(routes.post(path(service, "ChannelSenders"), "Sid=" + channel("rcs:two")), 400, 21714);
        added("ChannelSenders", "Sid=" + channel("whatsapp:+14155550100"));
        added("ChannelSenders", "Sid=" + channel("whatsapp:+14155550101"));
    }

    @Test
    void releasedNumber_leavesItsPool_andIsFreeForAnother() {
        added("PhoneNumbers", "PhoneNumberSid=" + own("+14155550100"));
        world.run(tx -> {
            numbers.release(tx, "+14155550100");
            return tx;
        });
        assertThat(listed(service, "PhoneNumbers")).isEmpty();
        assertThat(services.member(service.sid(), "+14155550100")).isNull();
    }

    @Test
    void deletedService_setsItsSendersFree() {
        String sid = own("+14155550100");
        added("PhoneNumbers", "PhoneNumberSid=" + sid);
        added("AlphaSenders", "AlphaSender=SHOP");
        world.run(tx -> {
            services.close(tx, service);
            return tx;
        });
        assertThat(services.pool(service.sid())).isEmpty();
        assertThat(services.holding(sid)).isNull();
        assertThat(routes.post(path(other, "PhoneNumbers"), "PhoneNumberSid=" + sid)
                        .status())
                .isEqualTo(201);
        assertThat(Objects.requireNonNull(services.holding(sid)).sid()).isEqualTo(other.sid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PhoneNumbers", "ShortCodes", "AlphaSenders", "DestinationAlphaSenders", "ChannelSenders"})
    void unknownServiceOrSender_isNotFound(String list) {
        MessagingService theirs = world.run(tx -> services.open(tx, JudgedRoutes.OTHER, "Theirs"));
        for (String of : List.of(theirs.sid(), "MG" + "0".repeat(32))) {
            String path = "/messaging/v1/Services/" + of + "/" + list;
            refused(routes.get(path), 404, 20404);
            refused(routes.post(path, "AlphaSender=SHOP"), 404, 20404);
        }
        refused(routes.get(path(service, list) + "/XX1"), 404, 20404);
        refused(routes.delete(path(service, list) + "/XX1"), 404, 20404);
    }
}
