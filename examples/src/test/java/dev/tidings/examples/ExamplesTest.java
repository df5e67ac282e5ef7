package dev.tidings.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each example runs and says what it promises. */
class ExamplesTest {
    @Test
    void quickstart_isDeliveredAndHearsOfIt() {
        String said = said(Quickstart::run);
        assertThat(said)
                .containsSubsequence(
                        "created   SM",
                        ": queued",
                        "GSM_7, 46 units, 1 segment",
                        "webhook   sent (signature verified)",
                        "webhook   delivered (signature verified)",
                        "fetched   delivered");
    }

    @Test
    void bulkSending_losesNobody() {
        String said = said(out -> BulkSending.run(out, 400));
        assertThat(said).contains("400/400", "accepted 400, refused 0", "undelivered (30003)");
        int delivered = Integer.parseInt(said.replaceAll("(?s).*delivered +(\\d+)\\s+undelivered.*", "$1"));
        int undelivered = Integer.parseInt(said.replaceAll("(?s).*undelivered \\(30003\\) +(\\d+).*", "$1"));
        assertThat(delivered + undelivered).isEqualTo(400);
        assertThat(undelivered).isBetween(1, 60);
    }

    @Test
    void errorHandling_meetsEachKindOfError() {
        assertThat(said(ErrorHandling::run))
                .containsSubsequence(
                        "IllegalArgumentException: ",
                        "InvalidRequestException: ",
                        "21211",
                        "NotFoundException: ",
                        "20404",
                        "AuthenticationException: ",
                        "20003",
                        "Too many calls",
                        "done",
                        "AmbiguousException: ",
                        "the backend has it 1 time(s)");
    }

    @Test
    void autoReply_holdsAConversation() {
        assertThat(said(AutoReply::run))
                .containsSubsequence(
                        "Ada:  Hello?",
                        "Shop:  Hi! Write BOOK for an appointment.",
                        "Ada:  BOOK",
                        "Shop:  Which day?",
                        "Ada:  5",
                        "Shop:  Please answer 1, 2 or 3.",
                        "Ada:  2",
                        "Shop:  Booked: Tuesday at ten.",
                        "Shop:  We are at 1 Main Street. See you & your hair!",
                        "Ada:  Thanks!")
                .doesNotContainPattern("Thanks!\\s+\\S+\\s+Shop");
    }

    @Test
    void scheduledCampaign_leavesInTime_andHearsOfClicks() {
        assertThat(said(ScheduledCampaign::run))
                .containsSubsequence("planned 12 messages", "has closed the account: canceled")
                .contains("{canceled=1, delivered=11}")
                .containsPattern(
                        "arrived: Boots are half price until noon: https://go\\.example\\.com/[A-Za-z0-9]{10}\\n")
                .containsSubsequence(
                        "15:05:00  click by +12125550110",
                        "click by +12125550116",
                        "click by +14155550119",
                        "click by +12125550110, again",
                        "3 of 11 who got it were interested (27 %)");
    }

    @Test
    void senderPool_saysWhoWasChosenAndWhy() {
        assertThat(said(SenderPool::run).lines().filter(line -> line.contains(" by ")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("New York", "by +1212", "area code 212"),
                        line -> assertThat(line).contains("by +1212", "overlay of area code 332"),
                        line -> assertThat(line).contains("by +1415", "area code 415, next of 2 in turn"),
                        line -> assertThat(line).contains("by +1415", "area code 415, next of 2 in turn"),
                        line -> assertThat(line).contains("by +1415", "sticky sender"),
                        line -> assertThat(line).contains("Chicago", "country US"),
                        line -> assertThat(line).contains("London", "by +447400100200", "country GB"),
                        line -> assertThat(line).contains("Berlin", "country US, since none is of DE"),
                        line -> assertThat(line).contains("by WORLDSHOP", "alphanumeric sender"),
                        line -> assertThat(line).contains("Boston", "by 24680", "short code of US"),
                        line -> assertThat(line).contains("who is known", "by +1415", "sticky sender"),
                        line -> assertThat(line).contains("by WORLDSHOP", "media as links"),
                        line -> assertThat(line).contains("by +447400100200", "long code, since short code 24680"));
    }

    @Test
    void optOut_isMindedUntilItIsTakenBack() {
        assertThat(said(OptOut::run))
                .containsSubsequence(
                        "person:      \"Stop\"",
                        "refused:     \"Pizza for three at half price\" (21610)",
                        "person:      \"START\"",
                        "handset:     \"Pizza for four at half price\"",
                        "application: \"Basta\", which means STOP",
                        "handset:     \"Fine, no more pizza. MORE brings it back.\"",
                        "refused:     \"Calzone, today only\" (21610)",
                        "handset:     \"Pizza it is!\"",
                        "handset:     \"Listo, no más pizza.\"",
                        "handset:     \"Welcome back\"");
    }

    @Test
    void statusCallbackApp_sendsAndShowsWhatItHears() throws Exception {
        HttpClient browser = HttpClient.newHttpClient();
        try (StatusCallbackApp app = StatusCallbackApp.start(0, new PrintStream(new ByteArrayOutputStream(), true))) {
            String sent = text(
                    browser,
                    HttpRequest.newBuilder(URI.create(app.url()))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("to=%2B14155550123&body=Hello+%3Cthere%3E")));
            assertThat(sent).containsPattern("SM[0-9a-f]{32} is on its way");
            String refused = text(
                    browser,
                    HttpRequest.newBuilder(URI.create(app.url()))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("to=nobody&body=Hello")));
            assertThat(refused).contains("21211");
            HttpRequest.Builder list = HttpRequest.newBuilder(URI.create(app.url() + "heard"));
            long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            String heard = text(browser, list);
            while (!heard.contains(": delivered") && System.nanoTime() < patience) {
                heard = text(browser, list);
            }
            assertThat(heard).contains("to +14155550123: sent", "to +14155550123: delivered");
            HttpResponse<String> forged = browser.send(
                    HttpRequest.newBuilder(URI.create(app.url() + "status"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                            .POST(HttpRequest.BodyPublishers.ofString("MessageSid=SM0&MessageStatus=delivered"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(forged.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void otpLogin_letsInWhoHasTheCode_andNobodyElse() {
        assertThat(said(OtpLogin::run))
                .containsPattern("verification code is: (\\d{6})\"\\s+typed: +\\d{6} +that is not it, try again\\s+"
                        + "phone: +\"Hello, this is Bookshop[^\"]*\"\\s+typed: +\\1 +welcome")
                .containsPattern("is: (\\d{6})\"\\s+typed: +\\1 +that code no longer counts")
                .containsPattern("is: (\\d{6})\"\\s+(typed: +\\d{6} +that is not it, try again\\s+){5}"
                        + "typed: +\\1 +too many tries");
    }

    @Test
    void totpEnrolment_drawsAQrCodeThatIsReadBack() throws Exception {
        String said = said(TotpEnrolment::run);
        assertThat(said)
                .containsSubsequence("enrolled:  verified", "log-in:    approved", "replayed:  refused with 60324");
        String uri = said.lines()
                .filter(line -> line.contains("otpauth://"))
                .findFirst()
                .orElseThrow()
                .trim();
        List<String> rows = said.lines()
                .filter(line -> line.matches(" {4}[█▀▄ ]{30,}"))
                .map(line -> line.substring(4))
                .toList();
        int quiet = 2;
        int size = rows.get(0).length() - 2 * quiet;
        BitMatrix modules = new BitMatrix(size);
        for (int y = 0; y < size; y++) {
            String row = rows.get((y + quiet) / 2);
            for (int x = 0; x < size; x++) {
                String light = (y + quiet) % 2 == 0 ? "█▀" : "█▄";
                if (light.indexOf(row.charAt(x + quiet)) < 0) {
                    modules.set(x, y);
                }
            }
        }
        assertThat(new Decoder().decode(modules).getText()).isEqualTo(uri);
    }

    @Test
    void guardedSignUp_knowsBeforeItSends() {
        assertThat(said(GuardedSignUp::run))
                .containsSubsequence(
                        "code sent by sms",
                        "typed wrong: [TOO_SHORT]",
                        "code sent by call",
                        "its SIM card was just swapped",
                        "4 numbers typed, 3 looked up");
    }

    @Test
    void pumpingAttack_isStopped_andPeopleGetIn() {
        String said = said(PumpingAttack::run);
        Matcher sum = Pattern.compile("in all +(\\d+) +(\\d+) +(\\d+) +(\\d+)").matcher(said);
        assertThat(sum.find()).isTrue();
        assertThat(Integer.parseInt(sum.group(2))).as("people blocked").isLessThan(3);
        assertThat(100 * Integer.parseInt(sum.group(4)))
                .as("pumped blocked, in percent")
                .isGreaterThan(95 * Integer.parseInt(sum.group(3)));
        assertThat(said).containsPattern("\\+94\\d+ was blocked, and kept back \\d+: adjacency \\(");
    }

    @Test
    void customerCare_reachesEverybody_andTellsWhatBecameOfEachWord() {
        assertThat(said(CustomerCare::run).lines().filter(line -> line.matches(" +\\d  .*| +unread.*|.*phone: .*")))
                .map(String::trim)
                .containsExactly(
                        "0  Ada    Where is my order?",
                        "1  Ben    It leaves today.                        Ada: read",
                        "unread by Ben: 0",
                        "2  Cleo   Please ring at my door.                 Ada: delivered",
                        "unread by Ben: 1",
                        "3  Ben    We will.                                Ada: read, Cleo: delivered",
                        "unread by Ben: 0",
                        "4  Ben    It has arrived.                         Ada: failed (63016), Cleo: delivered",
                        "unread by Ben: 0",
                        "5  Ben    Hello Ada, is all well with your order? Ada: delivered, Cleo: delivered",
                        "unread by Ben: 0",
                        "Ada's phone: \"Hello Ada, is all well with your order?\" [All well] [No]",
                        "Cleo's phone: \"Hello Ada, is all well with your order?\"",
                        "6  Ada    All well                                Cleo: delivered",
                        "unread by Ben: 1",
                        "7  Ben    Glad to hear it!                        Ada: read, Cleo: delivered",
                        "unread by Ben: 0");
    }

    private static String text(HttpClient browser, HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    static String said(Consumer<PrintStream> example) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        example.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
