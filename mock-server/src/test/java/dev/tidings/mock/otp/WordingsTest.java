package dev.tidings.mock.otp;

import static dev.tidings.mock.otp.OtpDesk.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.otp.OtpDesk.Switches;
import dev.tidings.mock.verify.TemplateDraft;
import dev.tidings.mock.verify.VerifyTemplate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read and hear. */
class WordingsTest {
    private final OtpDesk desk = new OtpDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    static List<String> tags() {
        return Phrases.tags();
    }

    private String read(String to, String... more) {
        desk.started(to, "sms", more);
        List<String> all = desk.shown(to);
        return all.get(all.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyLanguage_hasEverySentence_withEveryValueInIt(String tag) {
        Phrases phrases = Phrases.in(tag).orElseThrow();
        assertThat(phrases.text()).contains("{name}", "{code}");
        assertThat(phrases.warning()).isNotBlank().doesNotContain("{");
        assertThat(phrases.payment()).contains("{name}", "{code}", "{amount}", "{payee}");
        assertThat(phrases.whatsapp()).contains("{name}", "{code}");
        if (List.of("hr", "cs", "et").contains(tag)) {
            assertThat(phrases.speakable()).isFalse();
        } else {
            assertThat(phrases.greeting()).contains("{name}");
            assertThat(phrases.spoken()).contains("{code}");
            assertThat(phrases.press()).isNotBlank();
        }
        String text = read(ANN, "Locale", tag);
        assertThat(text).contains(desk.code(ANN), "Starter service").doesNotContain("{");
    }

    @Test
    void thereAreTheDocumentedLanguages() {
        assertThat(Phrases.tags())
                .containsExactlyInAnyOrder(
                        ("af ar ca zh zh-CN zh-HK hr cs da nl en en-GB et fi fr de el he hi hu id it ja kn ko lt ms mr nb pl pt"
                                        + " pt-BR ro ru sk es sv tl te th tr uk vi")
                                .split(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "+14155550123 | Your Starter service verification code is:",
                "+447400123499 | Your Starter service verification code is:",
                "+4915112345678 | Dein Bestätigungscode",
                "+33612345678 | Votre code",
                "+5511987654321 | Seu código",
                "+351912345678 | O seu código",
                "+85251234567 | 您的Starter service驗證碼",
                "+34612345678 | Tu código",
                "+380501234567 | Ваш код підтвердження",
                "+2348012345678 | Your Starter service verification code is:",
            })
    void theCountryDecidesTheLanguage(String to, String begin) {
        assertThat(read(to)).startsWith(begin).endsWith(desk.code(to));
    }

    @Test
    void aLocale_isFirst_inAnyCase() {
        assertThat(read("+4915112345678", "Locale", "ES")).startsWith("Tu código");
        assertThat(desk.mock.account().verify().attempts().get(0).draft().locale())
                .isEqualTo("es");
    }

    @Test
    void britons_areCalledInTheirEnglish() {
        desk.started("+447400123499", "call");
        assertThat(desk.mock.account().verify().attempts().get(0).draft().locale())
                .isEqualTo("en-GB");
    }

    @Test
    void anotherName_standsInTheServicesPlace_forThisVerification() {
        assertThat(read(ANN, "CustomFriendlyName", "Shop {code}"))
                .isEqualTo("Your Shop {code} verification code is: " + desk.code(ANN));
    }

    @Test
    void aWarning_followsWhereTheServiceWantsIt() {
        desk.features(Switches::withWarning);
        assertThat(read(ANN))
                .startsWith("Your ")
                .endsWith(". " + Phrases.in("en").orElseThrow().warning());
    }

    @Test
    void aHash_standsAtTheEnd() {
        assertThat(read(ANN, "AppHash", "FA+9qCX9VSu")).startsWith("<#> Your ").endsWith(" FA+9qCX9VSu");
    }

    @Test
    void payments_areNamed_andBindTheCode() {
        desk.features(Switches::withPsd2);
        String text = read(ANN, "Amount", "€39.99", "Payee", "Acme");
        String code = desk.code(ANN);
        assertThat(text).contains("€39.99", "Acme", code);
        assertThat(desk.checked(ANN, code, "Amount", "€40", "Payee", "Acme")).isEqualTo("pending");
        assertThat(desk.checked(ANN, code, "Amount", "€39.99", "Payee", "Bob")).isEqualTo("pending");
        assertThat(desk.checked(ANN, code, "Amount", "€39.99", "Payee", "Acme")).isEqualTo("approved");
    }

    @Test
    void anotherPayment_hasAnotherVerification() {
        desk.features(Switches::withPsd2);
        String first = desk.started(ANN, "sms", "Amount", "€1", "Payee", "Acme")
                .path("sid")
                .asText();
        assertThat(desk.started(ANN, "sms", "Amount", "€1", "Payee", "Acme")
                        .path("sid")
                        .asText())
                .isEqualTo(first);
        assertThat(desk.started(ANN, "sms", "Amount", "€2", "Payee", "Acme")
                        .path("sid")
                        .asText())
                .isNotEqualTo(first);
        assertThat(desk.fetch(first).status()).isEqualTo(404);
        assertThat(desk.checked(ANN, desk.code(ANN), "Amount", "€2", "Payee", "Acme"))
                .isEqualTo("approved");
    }

    @Test
    void aCustomCode_isSent_andStaysTheFirst() {
        desk.features(Switches::withCustomCode);
        assertThat(read(ANN, "CustomCode", "Ab-4711")).endsWith(": Ab-4711");
        assertThat(read(ANN, "CustomCode", "0815")).endsWith(": Ab-4711");
        assertThat(desk.checked(ANN, "0815")).isEqualTo("pending");
        desk.update(ANN, "canceled");
        assertThat(read(ANN, "CustomCode", "0815")).endsWith(": 0815");
        assertThat(desk.checked(ANN, "0815")).isEqualTo("approved");
    }

    @Test
    void aTemplate_isFilled_inTheRecipientsLanguage() {
        String sid = desk.mock
                .account()
                .verify()
                .template(TemplateDraft.named("Orders")
                        .channel(VerifyTemplate.Channel.SMS)
                        .channel(VerifyTemplate.Channel.VOICE)
                        .text("en", "{{code}} for {{order}} at {{friendly_name}}")
                        .text("de", "{{code}} für {{order}}"))
                .sid();
        String[] more = {"TemplateSid", sid, "TemplateCustomSubstitutions", "{\"order\":\"{{code}}\"}"};
        assertThat(read(ANN, more)).isEqualTo(desk.code(ANN) + " for {{code}} at Starter service");
        assertThat(read("+4915112345678", more)).isEqualTo(desk.code("+4915112345678") + " für {{code}}");
        assertThat(desk.mock.account().alerts()).isEmpty();
        desk.started(ANN, "call", more);
        assertThat(desk.shown(ANN))
                .last()
                .asString()
                .contains(String.join(", ", desk.code(ANN).split("")) + " for");
        assertThat(read("+33612345678", more)).contains(" for ");
        assertThat(desk.mock.account().alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.cause().code()).isEqualTo(60325);
            assertThat(alert.cause().level()).isEqualTo(Alert.Level.WARNING);
        });
    }

    @Test
    void aCustomMessage_isSentWithAWarning() {
        assertThat(read(ANN, "CustomMessage", "Hi, {{code}} it is")).isEqualTo("Hi, " + desk.code(ANN) + " it is");
        assertThat(desk.mock.account().alerts())
                .extracting(alert -> alert.cause().code())
                .containsExactly(60409);
    }

    @Test
    void lookup_tellsTheCarrier_whereTheServiceLooksUp() {
        assertThat(desk.started(ANN, "sms").path("lookup")).isEmpty();
        desk.features(each -> each.withLookup(false));
        assertThat(desk.started("+447400123499", "sms").at("/lookup/carrier").findValuesAsText("mobile_country_code"))
                .containsExactly("234");
        assertThat(desk.started("+16135550123", "sms")
                        .at("/lookup/carrier/error_code")
                        .asText())
                .isEqualTo("60601");
    }
}
