package dev.tidings.mock.content;

import static dev.tidings.mock.content.Desk.assertRefused;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.http.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bound of every type of content: what just fits is taken, what is just over is refused, naming the place. */
class ContentBoundsTest {
    private static final String REPLIES = "{\"type\":\"QUICK_REPLY\",\"title\":\"t\"}";
    private static final String URL = "{\"type\":\"URL\",\"title\":\"t\",\"url\":\"https://a.example\"}";
    private static final String PHONE = "{\"type\":\"PHONE_NUMBER\",\"title\":\"t\",\"phone\":\"+14155550100\"}";
    private static final String CALL = "{\"type\":\"VOICE_CALL\",\"title\":\"t\"}";

    private final Desk desk = new Desk();

    private Response create(String type, String members) {
        return desk.send("POST", "/v1/Content", "{\"language\":\"en\",\"types\":{\"" + type + "\":" + members + "}}");
    }

    /** {@code <n>} stands for so many characters, {@code <<n:x>>} for n times x with commas between. */
    private static String written(String members, int size) {
        String text = members.replace("<#>", "ä".repeat(size)).replace("<n>", Integer.toString(size));
        return text.contains("<r>") ? text.replace("<r>", repeated(REPLIES, size)) : text;
    }

    private static String repeated(String element, int times) {
        return String.join(",", Collections.nCopies(times, element));
    }

    /** {@code <#>} is a text of the size, {@code <r>} so many quick replies, {@code <n>} the size as a number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            twilio/text | {"body":"<#>"} | 1600 | body
            twilio/media | {"body":"<#>","media":["https://a.example/x"]} | 1600 | body
            twilio/list-picker | {"body":"<#>","button":"b","items":[{"item":"i","id":"1"}]} | 1024 | body
            twilio/list-picker | {"body":"b","button":"<#>","items":[{"item":"i","id":"1"}]} | 20 | button
            twilio/list-picker | {"body":"b","button":"b","items":[{"item":"<#>","id":"1"}]} | 24 | items[0].item
            twilio/list-picker | {"body":"b","button":"b","items":[{"item":"i","id":"1"},{"item":"i","id":"<#>"}]} | 200 | items[1].id
            twilio/list-picker | {"body":"b","button":"b","items":[{"item":"i","id":"1","description":"<#>"}]} | 72 | items[0].description
            twilio/quick-reply | {"body":"<#>","actions":[{"title":"t"}]} | 1024 | body
            twilio/quick-reply | {"body":"b","actions":[<r>]} | 10 | actions
            twilio/quick-reply | {"body":"b","actions":[{"title":"t"},{"title":"t"},{"title":"<#>"}]} | 20 | actions[2].title
            twilio/quick-reply | {"body":"b","actions":[{"title":"t","id":"<#>"}]} | 200 | actions[0].id
            twilio/call-to-action | {"body":"<#>","actions":[{"type":"VOICE_CALL_REQUEST"}]} | 640 | body
            twilio/call-to-action | {"body":"b","actions":[<r>]} | 5 | actions
            twilio/call-to-action | {"body":"b","actions":[{"type":"URL","title":"<#>","url":"https://a.example"}]} | 20 | actions[0].title
            twilio/call-to-action | {"body":"b","actions":[{"type":"PHONE","title":"<#>","phone":"+14155550100"}]} | 20 | actions[0].title
            twilio/call-to-action | {"body":"b","actions":[{"type":"VOICE_CALL","title":"<#>"}]} | 20 | actions[0].title
            twilio/card | {"title":"<#>","subtitle":"s"} | 1024 | title
            twilio/card | {"title":"t","body":"<#>"} | 1600 | body
            twilio/card | {"title":"t","subtitle":"<#>"} | 60 | subtitle
            twilio/card | {"title":"t","actions":[<r>]} | 10 | actions
            twilio/card | {"title":"t","actions":[{"type":"QUICK_REPLY","title":"<#>"}]} | 20 | actions[0].title
            twilio/card | {"title":"t","actions":[{"type":"URL","title":"<#>","url":"https://a.example"}]} | 25 | actions[0].title
            twilio/card | {"title":"t","actions":[{"type":"PHONE_NUMBER","title":"<#>","phone":"+14155550100"}]} | 25 | actions[0].title
            twilio/card | {"title":"t","actions":[{"type":"VOICE_CALL","title":"<#>"}]} | 25 | actions[0].title
            twilio/carousel | {"body":"<#>","cards":[{"body":"c","media":"https://a.example/1","actions":[{"type":"QUICK_REPLY","title":"t"}]}]} | 1024 | body
            twilio/carousel | {"body":"b","cards":[{"title":"12345","body":"<#>","media":"https://a.example/1","actions":[{"type":"QUICK_REPLY","title":"t"}]}]} | 155 | cards[0]
            twilio/carousel | {"body":"b","cards":[{"body":"c","media":"https://a.example/1","actions":[<r>]}]} | 2 | cards[0].actions
            twilio/carousel | {"body":"b","cards":[{"body":"c","media":"https://a.example/1","actions":[{"type":"QUICK_REPLY","title":"<#>"}]}]} | 25 | cards[0].actions[0].title
            twilio/catalog | {"id":"1","title":"<#>"} | 60 | title
            twilio/catalog | {"id":"1","body":"<#>"} | 1024 | body
            twilio/catalog | {"id":"1","subtitle":"<#>"} | 1024 | subtitle
            twilio/catalog | {"id":"1","items":[{"id":"<#>"}]} | 100 | items[0].id
            twilio/catalog | {"id":"1","items":[{"id":"1","section_title":"<#>"}]} | 24 | items[0].section_title
            twilio/flows | {"body":"<#>","button_text":"b","type":"OTHER","pages":[{"id":"p","title":"P","layout":[{"type":"FOOTER"}]}]} | 1024 | body
            twilio/flows | {"body":"b","button_text":"b","type":"OTHER","pages":[{"id":"<#>","title":"P","layout":[{"type":"FOOTER"}]}]} | 20 | pages[0].id
            whatsapp/flows | {"body":"<#>","button_text":"b","flow_id":"1"} | 1024 | body
            whatsapp/card | {"body":"<#>","footer":"f"} | 1024 | body
            whatsapp/card | {"body":"b","footer":"<#>"} | 60 | footer
            whatsapp/card | {"body":"b","header_text":"<#>"} | 60 | header_text
            whatsapp/card | {"body":"b","actions":[{"type":"QUICK_REPLY","title":"<#>"}]} | 25 | actions[0].title
            whatsapp/card | {"body":"b","actions":[{"type":"URL","title":"<#>","url":"https://a.example"}]} | 20 | actions[0].title
            whatsapp/card | {"body":"b","actions":[<r>]} | 10 | actions
            """)
    void whatIsTooLong_orTooMany_isRefused(String type, String members, int most, String place) {
        Response fits = create(type, written(members, most));
        assertThat(fits.status()).as(text(fits)).isEqualTo(201);
        assertRefused(create(type, written(members, most + 1)), 400, 21658, "types." + type + "." + place + " ");
    }

    /** Lists of whole objects, each as often as allowed and once more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            twilio/list-picker | {"body":"b","button":"b","items":[<*>]} | {"item":"i","id":"1"} | 10
            twilio/carousel | {"body":"b","cards":[<*>]} | {"body":"c","media":"https://a.example/1","actions":[{"type":"QUICK_REPLY","title":"t"}]} | 10
            twilio/catalog | {"id":"1","title":"t","items":[<*>]} | {"id":"1"} | 30
            whatsapp/authentication | {"actions":[<*>]} | {"type":"COPY_CODE","copy_code_text":"c"} | 1
            """)
    void lists_haveAnEnd(String type, String members, String element, int most) {
        Response fits = create(type, members.replace("<*>", repeated(element, most)));
        assertThat(fits.status()).as(text(fits)).isEqualTo(201);
        assertRefused(create(type, members.replace("<*>", repeated(element, most + 1))), 400, 21658, "types." + type);
        if (!type.equals("twilio/catalog")) {
            assertRefused(create(type, members.replace("<*>", "")), 400, 20422, "types." + type);
        }
    }

    /** U a button that opens a page, P one that calls a number, C one that calls, Q a reply. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            twilio/call-to-action | UUPQQQQQ | UUUPQ
            twilio/call-to-action | C | CP
            twilio/call-to-action | UQQQQQ | UQQQQQQ
            twilio/card | UUPQQQQQQQ | UUU
            twilio/card | QQQQQQQQQQP | QQQQQQQQQQQ
            twilio/card | P | PP
            whatsapp/card | UUCQQQQQQQ | UUUC
            whatsapp/card | C | CC
            whatsapp/card | UUCQQQQQQQ | UUCQQQQQQQQ
            """)
    void buttons_areLimitedByKind(String type, String fine, String tooMany) {
        assertThat(create(type, withButtons(fine)).status()).isEqualTo(201);
        assertRefused(create(type, withButtons(tooMany)), 400, 21658, "types." + type + ".actions");
    }

    private static String withButtons(String letters) {
        List<String> buttons = new ArrayList<>();
        for (char each : letters.toCharArray()) {
            buttons.add(each == 'U' ? URL : each == 'P' ? PHONE : each == 'C' ? CALL : REPLIES);
        }
        return "{\"body\":\"b\",\"actions\":[" + String.join(",", buttons) + "]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            twilio/location | {"latitude":<n>,"longitude":0} | -90 | 90 | latitude
            twilio/location | {"latitude":0,"longitude":<n>} | -180 | 180 | longitude
            twilio/call-to-action | {"body":"b","actions":[{"type":"VOICE_CALL","title":"t","ttl_minutes":<n>}]} | 1 | 43200 | actions[0].ttl_minutes
            twilio/card | {"title":"b","actions":[{"type":"VOICE_CALL","title":"t","ttl_minutes":<n>}]} | 1 | 43200 | actions[0].ttl_minutes
            whatsapp/authentication | {"actions":[{"copy_code_text":"c"}],"code_expiration_minutes":<n>} | 1 | 90 | code_expiration_minutes
            """)
    void numbers_haveBothEnds(String type, String members, int least, int most, String place) {
        for (int each : new int[] {least, most}) {
            Response fits = create(type, members.replace("<n>", Integer.toString(each)));
            assertThat(fits.status()).as(text(fits)).isEqualTo(201);
        }
        for (int each : new int[] {least - 1, most + 1}) {
            assertRefused(
                    create(type, members.replace("<n>", Integer.toString(each))),
                    400,
                    20422,
                    "types." + type + "." + place + " " + each,
                    least + " to " + most);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            twilio/text | {} | body is required
            twilio/text | {"body":""} | body is required
            twilio/text | {"body":null} | body is required
            twilio/text | {"body":5} | body 5 must be a text
            twilio/text | {"body":"x","media":[]} | twilio/text.media is unknown
            twilio/text | {"body":"x","bodi":"y"} | did you mean "body"?
            twilio/text | {"body":"{{x}"} | malformed variable "{{x}"
            twilio/text | {"body":"{{}}"} | malformed variable "{{}}"
            twilio/text | {"body":"{{a b}}"} | malformed variable
            twilio/text | {"body":"{{abcdefghijklmnopq}}"} | 1 to 16 letters and digits
            twilio/media | {"body":"x"} | media is required
            twilio/media | {"media":[]} | media [] must be an array
            twilio/media | {"media":"https://a.example/x"} | must be an array
            twilio/media | {"media":["ftp://a.example/x"]} | media[0] "ftp://a.example/x" must be
            twilio/media | {"media":["https://{{1}}/x"]} | only behind the domain
            twilio/media | {"media":["{{1}}"]} | only behind the domain
            twilio/media | {"media":[null]} | media[0]
            twilio/location | {"longitude":1} | latitude is required
            twilio/location | {"latitude":"1","longitude":1} | latitude "1" must be
            twilio/list-picker | {"body":"b","button":"b"} | items is required
            twilio/list-picker | {"body":"b","button":"b","items":[{"id":"1"}]} | items[0].item is required
            twilio/list-picker | {"body":"b","button":"b","items":["x"]} | items[0] "x" must be an object
            twilio/quick-reply | {"body":"b","actions":[]} | actions [] must be
            twilio/quick-reply | {"body":"b","actions":[{"type":"URL","title":"t"}]} | actions[0].type "URL" must be one of QUICK_REPLY
            twilio/quick-reply | {"body":"b","actions":[{"id":"t"}]} | actions[0].title is required
            twilio/call-to-action | {"body":"b","actions":[{"title":"t"}]} | actions[0].type is required
            twilio/call-to-action | {"body":"b","actions":[{"type":"URL","title":"{{1}}","url":"https://a.example"}]} | title "{{1}}" must be without variables
            twilio/call-to-action | {"body":"b","actions":[{"type":"URL","title":"t","url":"https://a.example/{{1}}/x"}]} | at most one variable, at its end
            twilio/call-to-action | {"body":"b","actions":[{"type":"URL","title":"t"}]} | actions[0].url is required
            twilio/call-to-action | {"body":"b","actions":[{"type":"PHONE_NUMBER","title":"t","phone":"{{1}}"}]} | phone "{{1}}" must be a phone number
            twilio/call-to-action | {"body":"b","actions":[{"type":"COPY_CODE"}]} | code is required
            twilio/call-to-action | {"body":"b","actions":[{"type":"REQUEST_CONTACT_INFO"},{"type":"QUICK_REPLY","title":"t"}]} | REQUEST_CONTACT_INFO alone
            twilio/card | {"subtitle":"s"} | must have a title or a body
            twilio/card | {"title":"t"} | at least two of
            twilio/card | {"title":"t","subtitle":"{{1}}"} | subtitle "{{1}}" must be without variables
            twilio/card | {"title":"t","subtitle":"s","orientation":"UP"} | orientation "UP" must be one of VERTICAL, HORIZONTAL
            twilio/card | {"title":"t","actions":[{"type":"URL","title":"t","url":"https://a.example","webview_size":"BIG"}]} | webview_size
            twilio/card | {"title":"t","actions":[{"type":"QUICK_REPLY","title":"t","chip_list":"yes"}]} | chip_list "yes" must be true or false
            twilio/carousel | {"body":"b","cards":[{"body":"c","media":"https://a.example","actions":[{"type":"QUICK_REPLY","title":"t"}]},{"body":"c","media":"https://a.example","actions":[{"type":"PHONE_NUMBER","title":"t","phone":"+14155550100"}]}]} | cards[1].actions [PHONE_NUMBER] must be [QUICK_REPLY], as on the first card
            twilio/carousel | {"body":"b","cards":[{"body":"c","media":["https://a.example"],"actions":[{"type":"QUICK_REPLY","title":"t"}]}]} | cards[0].media
            twilio/carousel | {"body":"b","cards":[{"body":"c","media":"https://a.example"}]} | cards[0].actions is required
            twilio/catalog | {"body":"b"} | id is required
            twilio/catalog | {"id":"1","title":"t","dynamic_items":"products"} | exactly one variable
            twilio/catalog | {"id":"1","title":"t","dynamic_items":"{{a}}{{b}}"} | exactly one variable
            twilio/catalog | {"id":"1","title":"t","dynamic_items":"x {{a}}"} | exactly one variable
            twilio/catalog | {"id":"1","dynamic_items":"{{products}}"} | title is required
            twilio/flows | {"body":"b","button_text":"b","type":"PARTY","pages":[]} | type "PARTY" must be one of SIGN_UP
            twilio/flows | {"body":"b","button_text":"b","type":"OTHER","pages":[]} | pages [] must be
            twilio/flows | {"body":"b","button_text":"b","type":"OTHER","pages":[{"id":"p","title":"P"}]} | pages[0].layout is required
            twilio/flows | {"body":"b","button_text":"b","type":"OTHER","pages":[{"id":"p","title":"P","next_page_id":"p","layout":[{"type":"FOOTER"}]}]} | null on the last page
            twilio/flows | {"body":"b","button_text":"b","type":"OTHER","pages":[{"id":"p","title":"P","next_page_id":"z","layout":[{"type":"FOOTER"}]},{"id":"q","title":"P","layout":[{"type":"FOOTER"}]}]} | the id of a page
            twilio/flows | {"body":"b","button_text":"b","type":"OTHER","pages":[{"id":"p","title":"P","layout":[{"type":"MAP"}]}]} | layout[0].type "MAP"
            twilio/flows | {"body":"b","button_text":"b","type":"OTHER","pages":[{"id":"p","title":"P","layout":[{"type":"SHORT_TEXT","input_type":"DATE"}]}]} | input_type "DATE"
            twilio/flows | {"body":"b","button_text":"b","type":"OTHER","pages":[{"id":"p","title":"P","layout":[{"type":"SINGLE_SELECT","options":"a,b"}]}]} | JSON array
            twilio/flows | {"body":"b","button_text":"b","type":"OTHER","pages":[{"id":"p","title":"P","layout":[{"type":"DATE_PICKER","min_date":"tomorrow"}]}]} | min_date "tomorrow"
            whatsapp/flows | {"body":"b","button_text":"b"} | flow_id is required
            whatsapp/card | {"body":"b"} | at least two of
            whatsapp/card | {"body":"b","header_text":"h","media":["https://a.example"]} | header_text or media
            whatsapp/card | {"body":"b","footer":"{{1}}"} | footer "{{1}}" must be without variables
            whatsapp/authentication | {"actions":[{"type":"COPY_CODE"}]} | copy_code_text is required
            whatsapp/authentication | {"actions":[{"copy_code_text":"c"}],"code_expiration_minutes":"soon"} | code_expiration_minutes "soon"
            twilio/schedule | {"id":"1","title":"t"} | timeSlots is required
            """)
    void whatBreaksARule_isRefused_namingThePlace(String type, String members, String words) {
        assertRefused(create(type, members), 400, 20422, "types." + type, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            twilio/text | {"body":"{{ 1 }} and {{abcdefghijklmnop}} and {x} and }}"}
            twilio/media | {"media":["https://a.example/{{1}}"]}
            twilio/call-to-action | {"body":"b","actions":[{"type":"URL","title":"t","url":"https://a.example/{{1}}"},{"type":"COPY_CODE","code":"{{2}}"}]}
            twilio/card | {"body":"b","media":["{{1}}"],"height":"SHORT","thumbnailImageAlignment":"RIGHT"}
            twilio/catalog | {"id":"{{id}}","title":"t","dynamic_items":"{{products}}"}
            twilio/schedule | {"id":"1","title":"t","timeSlots":"x"}
            twilio/flows | {"body":"b","button_text":"b","type":"OTHER","pages":[{"id":"p","title":"P","next_page_id":"q","layout":[{"type":"MULTI_SELECT","name":"n","options":"[{\\"id\\":\\"1\\",\\"title\\":\\"x\\"}]"}]},{"id":"q","title":"Q","layout":[{"type":"DATE_PICKER","min_date":"2026-01-01"}]}]}
            """)
    void whatTheDocumentsShow_isTaken(String type, String members) {
        Response answer = create(type, members);
        assertThat(answer.status()).as(text(answer)).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"99, true", "100, true", "101, false"})
    void variables_areLimitedInNumber(int count, boolean fits) {
        StringBuilder body = new StringBuilder();
        StringBuilder variables = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            body.append("{{").append(i).append("}} ");
            variables.append(i > 1 ? "," : "").append('"').append(i).append("\":\"v\"");
        }
        Response template = create("twilio/text", "{\"body\":\"" + body + "\"}");
        Response samples = desk.send(
                "POST",
                "/v1/Content",
                "{\"language\":\"en\",\"types\":{\"twilio/text\":{\"body\":\"x\"}},\"variables\":{" + variables + "}}");
        if (fits) {
            assertThat(template.status() + samples.status()).isEqualTo(402);
        } else {
            assertRefused(template, 400, 21658, "101 variables");
            assertRefused(samples, 400, 21658, "101 variables");
        }
    }

    @ParameterizedTest
    @CsvSource({"16, 1600, true", "17, 1, false", "1, 1601, false"})
    void samples_areLimitedInLength(int key, int value, boolean fits) {
        Response answer = desk.send(
                "POST",
                "/v1/Content",
                "{\"language\":\"en\",\"types\":{\"twilio/text\":{\"body\":\"x\"}},\"variables\":{\"" + "k".repeat(key)
                        + "\":\"" + "v".repeat(value) + "\"}}");
        if (fits) {
            assertThat(answer.status()).isEqualTo(201);
        } else {
            assertRefused(answer, 400, 21658, "variables");
        }
    }
}
