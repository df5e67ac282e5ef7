package dev.tidings.mock.verify;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static dev.tidings.mock.judge.JudgedRoutes.OTHER;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.verify.VerifyTemplate.Channel;
import dev.tidings.mock.verify.VerifyTemplate.Status;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates: the list, how they are made, and which text a verification gets. */
class TemplatesTest {
    private static final String PATH = "/verify/v2/Templates";

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00.123456789Z")), 7);
    private final VerifyServices services = VerifyServices.in(world);
    private final Templates templates = services.templates();
    private final JudgedRoutes routes = JudgedRoutes.of(world, VerifyServiceRoutes.of(world, services));
    private final VerifyService service = world.run(tx -> services.open(tx, ACCOUNT, "Shop"));

    private VerifyTemplate put(TemplateDraft draft) {
        return world.run(tx -> templates.put(tx, ACCOUNT, draft));
    }

    private static TemplateDraft orders() {
        return TemplateDraft.named("Orders")
                .text("en", "{{code}} confirms {{order}} at {{ friendly_name }}.")
                .text("de", "{{code}} bestätigt {{order}} bei {{friendly_name}}.")
                .text("fr", "{{code}} confirme {{order}}.", Status.PENDING)
                .text("sv", "{{code}} {{order}}", Status.REJECTED);
    }

    private static TemplateUse use(@Nullable String sid, @Nullable String asked, String usual) {
        return new TemplateUse(sid, Channel.SMS, asked, usual, "Shop", "4711", Map.of("order", "No. 7 {{code}} $1"));
    }

    @Test
    void everyAccountHasTemplates_inOurWords() {
        List<VerifyTemplate> given = templates.of(ACCOUNT);
        assertThat(given).hasSizeGreaterThanOrEqualTo(4);
        assertThat(given).extracting(VerifyTemplate::accountSid).containsOnly(ACCOUNT);
        assertThat(given)
                .extracting(VerifyTemplate::sid)
                .doesNotHaveDuplicates()
                .allMatch(sid -> sid.matches("HJ[0-9a-f]{32}"));
        assertThat(given)
                .extracting(VerifyTemplate::sid)
                .as("the same for all")
                .isEqualTo(templates.of(OTHER).stream().map(VerifyTemplate::sid).toList());
        TreeSet<String> locales = new TreeSet<>();
        TreeSet<Status> statuses = new TreeSet<>();
        for (VerifyTemplate each : given) {
            assertThat(each.defaultTranslation().status()).isEqualTo(Status.APPROVED);
            locales.addAll(each.translations().keySet());
            each.translations().values().forEach(translation -> {
                statuses.add(translation.status());
                assertThat(translation.text()).contains("{{code}}");
            });
        }
        assertThat(locales).hasSizeGreaterThan(5);
        assertThat(statuses).containsExactly(Status.values());
    }

    @Test
    void list_showsEveryTranslation_andOnlyTheNameAskedFor() {
        VerifyTemplate orders = put(orders());
        world.run(tx -> templates.put(tx, OTHER, orders()));
        JsonNode all = json(routes.get(PATH));
        assertThat(all.at("/meta/key").asText()).isEqualTo("templates");
        assertThat(all.path("templates")).hasSize(templates.of(ACCOUNT).size());
        JsonNode found = json(routes.get(PATH + "?FriendlyName=Orders")).path("templates");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/sid").asText()).isEqualTo(orders.sid());
        assertThat(found.at("/0/channels").toString()).isEqualTo("[\"sms\"]");
        assertThat(found.at("/0/translations/en").toString())
                .isEqualTo("{\"is_default_translation\":true,\"status\":\"approved\",\"locale\":\"en\","
                        + "\"text\":\"{{code}} confirms {{order}} at {{ friendly_name }}.\","
                        + "\"date_updated\":\"2026-01-01T12:00:00.123456789Z\","
                        + "\"date_created\":\"2026-01-01T12:00:00.123456789Z\"}");
        assertThat(found.at("/0/translations/fr/status").asText()).isEqualTo("pending");
        assertThat(json(routes.get(PATH + "?FriendlyName=orders")).path("templates"))
                .isEmpty();
    }

    @Test
    void pagesPartitionTheList() {
        put(orders());
        TreeSet<String> sids = new TreeSet<>();
        int met = 0;
        String url = JudgedRoutes.HERE + PATH + "?PageSize=2";
        while (!url.isEmpty()) {
            JsonNode page = json(routes.call("GET", url, "", true));
            for (JsonNode each : page.path("templates")) {
                sids.add(each.path("sid").asText());
                met++;
            }
            url = page.at("/meta/next_page_url").asText("").replace("null", "");
        }
        assertThat(met).isEqualTo(sids.size()).isEqualTo(templates.of(ACCOUNT).size());
    }

    @Test
    void aNameThatIsThere_isReplaced_andKeepsItsSid() {
        String sid = put(orders()).sid();
        VerifyTemplate changed = put(TemplateDraft.named("Orders")
                .channel(Channel.VOICE)
                .channel(Channel.SMS)
                .text("en", "{{code}}!"));
        assertThat(changed.sid()).isEqualTo(sid);
        assertThat(templates.get(ACCOUNT, sid).channels()).containsExactly(Channel.SMS, Channel.VOICE);
        boolean gone = world.run(tx -> templates.remove(tx, sid));
        boolean again = world.run(tx -> templates.remove(tx, sid));
        assertThat(List.of(gone, again)).containsExactly(true, false);
        assertThat(templates.find(ACCOUNT, sid)).isEmpty();
    }

    @Test
    void whatCannotBeATemplate_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateDraft.named("n".repeat(33)))
                .withMessageContaining("1 to 32 characters");
        assertThatIllegalArgumentException().isThrownBy(() -> TemplateDraft.named(" "));
        TemplateDraft draft = TemplateDraft.named("n".repeat(32));
        assertThatIllegalArgumentException().isThrownBy(() -> put(draft)).withMessageContaining("at least one text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.text("en", "no place"))
                .withMessageContaining("{{code}}");
        assertThatIllegalArgumentException().isThrownBy(() -> draft.text("en", "{{code}}" + "x".repeat(1_593)));
        assertThatIllegalArgumentException().isThrownBy(() -> draft.text("english please", "{{code}}"));
        draft.text("en", "{{code}}");
        assertThatIllegalArgumentException().isThrownBy(() -> draft.text("EN", "{{code}}"));
        String given = templates.of(ACCOUNT).get(0).friendlyName();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> put(TemplateDraft.named(given).text("en", "{{code}}")));
    }

    /** Asked for by the verification, or by the recipient's country: which translation is used, or why none. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-  | en    | en | 0",
                "-  | de    | de | 0",
                "-  | de-AT | de | 0",
                "-  | ja    | en | 60325",
                "-  | fr    | en | 60325",
                "-  | sv    | en | 60325",
                "de | ja    | de | 0",
                "DE | en    | de | 0",
                "de-CH | en | de | 0",
                "ja | en    | -  | 60229",
                "fr | en    | -  | 60201",
                "sv | en    | -  | 60201"
            })
    void language_isChosenByTheRule(@Nullable String asked, String usual, @Nullable String locale, int code) {
        String sid = put(orders()).sid();
        if (locale == null) {
            ApiError refused =
                    catchThrowableOfType(ApiError.class, () -> templates.word(service, use(sid, asked, usual)));
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.status()).isEqualTo(code == 60229 ? 404 : 400);
        } else {
            TemplateWording wording = templates.word(service, use(sid, asked, usual));
            assertThat(wording.locale()).isEqualTo(locale);
            assertThat(wording.templateSid()).isEqualTo(sid);
            assertThat(wording.warnings()).isEqualTo(code == 0 ? List.of() : List.of(code));
        }
    }

    @Test
    void text_isFilledOnce_andNeverShownByTheRecords() {
        String sid = put(orders()).sid();
        TemplateWording wording = templates.word(service, use(sid, null, "en"));
        assertThat(wording.text()).isEqualTo("4711 confirms No. 7 {{code}} $1 at Shop.");
        assertThat(wording.toString()).doesNotContain("4711");
        assertThat(use(sid, null, "en").toString()).doesNotContain("4711");
    }

    @Test
    void missingValues_areNamed() {
        String sid = put(orders()).sid();
        TemplateUse nothing = new TemplateUse(sid, Channel.SMS, null, "en", "Shop", "4711", Map.of());
        ApiError refused = catchThrowableOfType(ApiError.class, () -> templates.word(service, nothing));
        assertThat(refused.code()).isEqualTo(60224);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused).hasMessageContaining("order").hasMessageNotContaining("4711");
    }

    @Test
    void textThatBecomesTooLong_isRefused() {
        String sid = put(orders()).sid();
        TemplateUse much =
                new TemplateUse(sid, Channel.SMS, null, "en", "Shop", "4711", Map.of("order", "x".repeat(1_600)));
        assertThat(catchThrowableOfType(ApiError.class, () -> templates.word(service, much))
                        .code())
                .isEqualTo(60247);
    }

    /** A template that a verification names, or that its service has set, on a channel: its text, ours (-), or a code. */
    @ParameterizedTest
    @CsvSource({
        "named, SMS, SMS, text",
        "named, SMS, VOICE, 60227",
        "named, SMS, , 60408",
        "named, VOICE, VOICE, text",
        "named, VOICE, SMS, 60227",
        "set, SMS, SMS, text",
        "set, SMS, VOICE, -",
        "set, SMS, , -",
        "set, VOICE, SMS, 60327",
        "none, SMS, SMS, -",
        "unknown, SMS, SMS, 60228"
    })
    void channel_decides(String which, Channel its, @Nullable Channel used, String outcome) {
        String sid = put(TemplateDraft.named("One").channel(its).text("en", "{{code}}"))
                .sid();
        VerifyService asked = which.equals("set") ? service.withDefaultTemplate(sid) : service;
        String named = which.equals("named") ? sid : which.equals("unknown") ? "HJ" + "0".repeat(32) : null;
        TemplateUse use = new TemplateUse(named, used, null, "en", "Shop", "4711", Map.of());
        ApiError refused = catchThrowableOfType(ApiError.class, () -> templates.word(asked, use));
        if (refused != null) {
            assertThat(Integer.toString(refused.code())).isEqualTo(outcome);
            return;
        }
        TemplateWording wording = templates.word(asked, use);
        if (outcome.equals("text")) {
            assertThat(wording.text()).isEqualTo("4711");
        } else {
            assertThat(wording.text()).isNull();
            assertThat(wording.warnings()).isEqualTo(outcome.equals("-") ? List.of() : List.of(60327));
        }
    }
}
