package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.Memory;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.wire.Forms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of the admin API with one thing in them wrong: never a fault of the server's, always said where, nothing half done. */
class OddAdminInputTest {
    /** A field, a parameter or a thing in the path; or, where the API refuses it too, as that says. */
    private static final Pattern NAMED =
            Pattern.compile("[Ff]ields? |[Pp]arameter |Handset |^\"\\w+\"|^The (body|path|query)|snapshot|/mock/v1/"
                    + "|^(FriendlyName|UniqueName|Attributes|Body|Identity|MessagingBinding.\\w+) |/Participants/");

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final MockServer mock = MockServer.builder()
            .virtualClock()
            .startTime(Instant.parse("2026-11-25T08:00:00Z"))
            .seed(9)
            .exchangeListener(judging)
            .start();
    private final Door door = Door.of(mock);
    private final Household household = Household.of(mock);
    private final List<String> flaws = new ArrayList<>();

    @AfterEach
    void stop() {
        mock.close();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PUT|/queues|{'limits':true,'accounts':[{'account_sid':'{account}','campaign_rate':4.5,'account_based_rates':"
                        + "{'toll_free':25},'tenancy':{'mode':'weighted','tiers':[{'percent':100,'account_sids':['{account}']}]},"
                        + "'shaping':{'level_1':50,'level_2':30,'level_3':20,'intents':[{'intent':'otp','level':1}]},"
                        + "'messages_per_second':100}],'senders':[{'sender':'+14155550100','per_second':5}]}",
                "PUT|/services/{service}/opt_out|{'texts':[{'language':'en','country':'US','stop':{'keywords':['STOP','ENOUGH'],"
                        + "'reply':'Bye'},'start':{'keywords':['START'],'reply':'Hi'},'help':{'keywords':['HELP'],'reply':'Yes?'}}]}",
                "POST|/templates/reviews|{'verdict':'rejected','reason':'No','hand_over':'PT1S','review':'PT1M'}",
                "POST|/templates/samples|{'account_sid':'{account}','url':'https://example.com/a.png','found':'missing'}",
                "POST|/templates/legacy|{'account_sid':'{account}','name':'old','body':'Hi {{1}}','language':'en','category':'OTP'}",
                "POST|/deactivations|{'phone_number':'+14155550123'}",
                "POST|/link_domains|{'account_sid':'{account}','name':'https://go.example.org','certificate':true,"
                        + "'verified':true,'dns_problem':'','accounts':['{account}'],'blocked':[]}",
                "POST|/link_domains/{domain}|{'verified':false,'dns_problem':'no record','accounts':['{account}'],"
                        + "'blocked':['{account}']}",
                "POST|/links/{link}/click|{'user_agent':'Mozilla'}",
                "POST|/inbound|{'from':'+14155550123','to':'{whatsapp}','body':'Hi','media':[],'profile_name':'Ann',"
                        + "'replied_to':'SM1','button':{'text':'Yes','payload':'y'},'error_code':30009}",
                "POST|/inbound|{'from':'+14155550123','to':'{whatsapp}','list':{'id':'1','title':'One'}}",
                "POST|/inbound|{'from':'+14155550123','to':'{whatsapp}','location':{'latitude':1.5,'longitude':2,"
                        + "'address':'There','label':'Home'}}",
                "POST|/clock|{'advance':'PT1S'}",
                "PUT|/verify/templates|{'account_sid':'{account}','friendly_name':'Orders','channels':['sms'],'translations':"
                        + "[{'locale':'en','text':'{{code}}','status':'approved'}]}",
                "PUT|/verify/limits|{'rate_limits':3,'buckets':4}",
                "POST|/reset|{}",
                "PUT|/rules|{'rules':[{'id':'busy','messages':{'to':'+1415*'},'nth':3,'then':{'status':'undelivered',"
                        + "'error_code':30003}},{'calls':{},'first':2,'then':{'http_status':429}}]}",
                "POST|/handsets/+14155550123/read|{}",
                "POST|/conversations/accounts/{account}/users/alice|{'online':true,'friendly_name':'Al','attributes':'{}'}",
                "POST|/conversations/accounts/{account}/users/alice/devices|{'type':'fcm','endpoint':'x',"
                        + "'credential_sid':'{pushCredential}','topics':['new_message']}",
                "POST|/conversations/accounts/{account}/users/alice/conversations|{'friendly_name':'Talk','unique_name':'t',"
                        + "'attributes':'{}','join':true}",
                "POST|/conversations/accounts/{account}/users/alice/conversations/{ownTalk}|{'send':{'body':'Hi',"
                        + "'attributes':'{}','media':['https://example.com/a.png']}}",
                "POST|/conversations/accounts/{account}/users/alice/conversations/{ownTalk}|{'rename':{'friendly_name':'T',"
                        + "'unique_name':'t'}}",
                "POST|/conversations/accounts/{account}/users/alice/conversations/{ownTalk}|{'add':{'address':'+14155550123',"
                        + "'proxy_address':'+14155550100'}}",
                "POST|/conversations/accounts/{account}/users/alice/conversations/{ownTalk}|{'participant':{'who':'alice',"
                        + "'attributes':'{}'}}",
                "POST|/conversations/accounts/{account}/users/alice/conversations/{ownTalk}|{'type':'PT5S'}",
                "PUT|/conversations/accounts/{account}/autocreation|{'unlocked':true,'messaging_services':['{service}']}",
                "PUT|/conversations/accounts/{account}/flows/FW0123456789abcdef0123456789abcdef|{'url':'https://example.com/a'}",
                "PUT|/conversations/write_limit|{'on':true}",
                "POST|/handsets/+14155550123|{'coverage':'off','block':['+14155550100'],'unblock':['+14155550101']}",
            })
    void oddBodies_areRefusedClearly(String method, String pathWithThings, String body) {
        String path = filled(pathWithThings);
        String good = filled(body.replace('\'', '"'));
        Memory before = Memory.of(mock);
        Door.Answer fine = door.admin(method, path, good);
        assertThat(fine.status()).as(fine.text()).isLessThan(300);
        before.restore();
        for (String each : OddJson.of(good)) {
            check(before, shown(each, good), door.admin(method, path, each));
        }
        assertThat(flaws).as(method + " " + path).isEmpty();
    }

    /** A snapshot in which something is not as it should be: refused, or restored whole. */
    @Test
    void oddSnapshots_areRefusedWhole() {
        household.get("message");
        household.get("usedDomain");
        link();
        Memory before = Memory.of(mock);
        String good = door.admin("GET", "/state", "").text();
        List<String> odd = OddJson.of(good);
        Random chance = new Random(9);
        for (int i = 0; i < 250; i++) {
            String each = odd.get(i < 17 ? i : chance.nextInt(odd.size()));
            check(before, shown(each, good), door.admin("PUT", "/state", each));
        }
        assertThat(flaws).isEmpty();
    }

    private static String shown(String odd, String good) {
        int same = 0;
        while (same < odd.length() && same < good.length() && odd.charAt(same) == good.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - 30);
        return odd.substring(from, Math.min(odd.length(), same + 30));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            value = {
                "/queues?account_sid=X",
                "/queues?sender=X",
                "/queues?limit=X",
                "/consents?account_sid=X",
                "/consents?sender_id=X",
                "/consents?contact_id=X",
                "/consents?limit=X",
                "/links?account_sid=X",
                "/links?message_sid=X",
                "/links?limit=X",
                "/services/X/opt_out",
                "/link_domains/X",
                "/links/X",
                "/handsets/X",
                "/verify/templates?account_sid=X",
                "/deactivations?X=X",
                "/senders/X",
                "/senders?channel=X",
                "/conversations/accounts/X/autocreation",
                "/conversations/accounts/X/users/alice",
                "/conversations/accounts/AC00000000000000000000000000000001/users/X",
                "/conversations/accounts/AC00000000000000000000000000000001/users/alice?service_sid=X",
                "/conversations/accounts/AC00000000000000000000000000000001/users/alice/conversations/X",
            })
    void oddQueriesAndPaths_areRefusedClearly(String path) {
        Memory before = Memory.of(mock);
        for (String value : OddValues.ALL) {
            String odd = Forms.encode(value).replace("+", "%20");
            check(before, path + " " + odd, door.admin("GET", path.replace("X", odd), ""));
        }
        assertThat(flaws).isEmpty();
    }

    private void check(Memory before, String what, Door.Answer answer) {
        if (answer.status() >= 500) {
            flaws.add(what + " is answered with " + answer.status() + " " + answer.text());
        }
        if (answer.status() < 400) {
            before.restore();
            return;
        }
        JsonNode error = answer.json();
        if (!error.path("code").isInt()
                || !NAMED.matcher(error.path("message").asText()).find()) {
            flaws.add(what + " is refused with " + answer.text());
        }
        if (!Memory.of(mock).visible().equals(before.visible())) {
            flaws.add(what + " was refused, and yet something changed: " + answer.text());
            before.restore();
        }
    }

    private String filled(String text) {
        String filled = text;
        for (String each : List.of("account", "service", "domain", "pushCredential")) {
            if (filled.contains("{" + each + "}")) {
                filled = filled.replace("{" + each + "}", household.get(each));
            }
        }
        if (filled.contains("/users/alice")) {
            filled = filled.replace(
                    "{ownTalk}",
                    mock.account()
                            .chat()
                            .user("alice")
                            .createConversation("Talk")
                            .sid());
        }
        if (filled.contains("{whatsapp}")) {
            filled = filled.replace(
                    "{whatsapp}",
                    mock.account().newChannelSender("whatsapp:+14155550177").address());
        }
        return filled.contains("{link}") ? filled.replace("{link}", link()) : filled;
    }

    private String link() {
        household.get("usedDomain");
        door.post(
                "/Messages.json",
                "To",
                "+14155550199",
                "MessagingServiceSid",
                household.get("service"),
                "Body",
                "https://example.com/a",
                "ShortenUrls",
                "true");
        mock.clock().settle();
        return door.admin("/links").at("/links/0/code").asText();
    }
}
