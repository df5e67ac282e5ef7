package dev.tidings.messaging;

import static dev.tidings.core.testkit.Wire.named;
import static dev.tidings.messaging.Specs.CONTENT;
import static dev.tidings.messaging.Specs.CONTENT_V2;

import dev.tidings.core.testkit.Call;
import dev.tidings.core.value.PhoneNumber;
import dev.tidings.messaging.content.ApprovalCategory;
import dev.tidings.messaging.content.ApprovalStatus;
import dev.tidings.messaging.content.ContentTemplateListParams;
import dev.tidings.messaging.content.ContentTemplateParams;
import dev.tidings.messaging.content.type.AuthenticationContent;
import dev.tidings.messaging.content.type.Button;
import dev.tidings.messaging.content.type.CallToActionContent;
import dev.tidings.messaging.content.type.CardContent;
import dev.tidings.messaging.content.type.CarouselCard;
import dev.tidings.messaging.content.type.CarouselContent;
import dev.tidings.messaging.content.type.CatalogContent;
import dev.tidings.messaging.content.type.FlowContent;
import dev.tidings.messaging.content.type.FlowPage;
import dev.tidings.messaging.content.type.ListPickerContent;
import dev.tidings.messaging.content.type.LocationContent;
import dev.tidings.messaging.content.type.MediaContent;
import dev.tidings.messaging.content.type.QuickReplyContent;
import dev.tidings.messaging.content.type.ScheduleContent;
import dev.tidings.messaging.content.type.TextContent;
import dev.tidings.messaging.content.type.WhatsappCardContent;
import dev.tidings.messaging.content.type.WhatsappFlowContent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Content templates, with all they can say. */
final class ContentCalls {
    private static final String TEMPLATE = "HX00000000000000000000000000000001";
    private static final String SID = named(TEMPLATE);
    private static final String TYPES = """
            "types":{\
            "twilio/text":{"body":"Hi {{1}}"},\
            "twilio/media":{"media":["https://example.com/{{2}}"],"body":"Look"},\
            "twilio/location":{"latitude":37.8,"longitude":-122.4,"label":"Pier","address":"The Embarcadero","id":"p1"},\
            "twilio/list-picker":{"body":"Which?","button":"Open","items":[{"item":"One","id":"1","description":"First"}]},\
            "twilio/call-to-action":{"body":"Go","actions":[\
            {"type":"URL","title":"See","url":"https://example.com/{{1}}","id":"u"},\
            {"type":"PHONE_NUMBER","title":"Call","phone":"+14155550100"},\
            {"type":"COPY_CODE","title":"Copy","code":"{{3}}"}]},\
            "twilio/quick-reply":{"body":"Yes?","actions":[{"type":"QUICK_REPLY","title":"Yes","id":"y"}]},\
            "twilio/card":{"title":"Boots","subtitle":"Half price","media":["https://example.com/b.jpg"],"actions":[\
            {"type":"URL","title":"See","url":"https://example.com","id":"u","webview_size":"TALL"},\
            {"type":"PHONE_NUMBER","title":"Call","phone":"+14155550100"},\
            {"type":"COPY_CODE","title":"Copy","code":"SALE"}]},\
            "twilio/carousel":{"body":"Pick","cards":[{"body":"Warm","media":"https://example.com/c.jpg","title":"Coat","actions":[\
            {"type":"URL","title":"See","url":"https://example.com","id":"u"},\
            {"type":"PHONE_NUMBER","title":"Call","phone":"+14155550100"}]}]},\
            "twilio/catalog":{"id":"c1","body":"All","title":"Shop","subtitle":"Now","dynamic_items":"{{products}}",\
            "items":[{"id":"i","section_title":"New","name":"Hat","media_url":"https://example.com/h","price":5,"description":"Felt"}]},\
            "twilio/flows":{"body":"Book","button_text":"Start","type":"SURVEY","subtitle":"Soon","media_url":"https://example.com/f.png",\
            "pages":[{"id":"p","title":"Page","next_page_id":"q","subtitle":"One","layout":[{"type":"TEXT_BODY","label":"Hi"}]},\
            {"id":"q","title":"End","layout":[{"type":"FOOTER","label":"Done"}]}]},\
            "twilio/schedule":{"id":"s","title":"When?","timeSlots":"9-10"},\
            "whatsapp/card":{"body":"Sale","header_text":"News","footer":"Bye","actions":[{"type":"URL","title":"See","url":"https://example.com"}]},\
            "whatsapp/authentication":{"actions":[{"type":"COPY_CODE","copy_code_text":"Copy"}],\
            "add_security_recommendation":true,"code_expiration_minutes":10},\
            "whatsapp/flows":{"body":"Form","button_text":"Open","flow_id":"f1","subtitle":"Two","media_url":"https://example.com/g.png",\
            "flow_token":"t","flow_first_page_id":"a","is_flow_first_page_endpoint":false}}""";

    /** A card of WhatsApp has a text as its header or a file, never both. */
    private static final String WITH_FILE = TYPES.replace(
            "\"header_text\":\"News\",\"footer\":\"Bye\",\"actions\":[{\"type\":\"URL\",\"title\":\"See\",\"url\":\"https://example.com\"}]",
            "\"media\":[\"https://example.com/w.png\"],\"actions\":[{\"type\":\"COPY_CODE\",\"title\":\"Copy\",\"code\":\"A\"},"
                    + "{\"type\":\"PHONE_NUMBER\",\"title\":\"Call\",\"phone\":\"+14155550100\"},"
                    + "{\"type\":\"URL\",\"title\":\"See\",\"url\":\"https://example.com\",\"id\":\"u\",\"webview_size\":\"FULL\"}]");

    private static final String SEARCH = "SortByDate=desc&SortByContentName=asc&DateCreatedAfter=2026-11-01T00:00:00Z"
            + "&DateCreatedBefore=2026-11-30T00:00:00Z&ContentName=order.*&Content=Hi&Language=en&Language=de"
            + "&ContentType=twilio/text&ChannelEligibility=whatsapp:approved&PageSize=20";

    static final List<Call<MessagingClient, AsyncMessagingClient>> ALL = List.of(
            CONTENT.call("CreateContent", "/v1/Content")
                    .sends("{\"friendly_name\":\"order\",\"variables\":{\"1\":\"Ada\"}," + TYPES
                            + ",\"language\":\"en\"}")
                    .answers(SID)
                    .by(
                            (m, o) -> m.contentTemplates().with(o).create("en", ContentCalls::everything),
                            (m, o) -> m.contentTemplates().with(o).create("en", ContentCalls::everything)),
            CONTENT.call("CreateContent", "/v1/Content")
                    .named("with a file")
                    .sends("{\"friendly_name\":\"order\",\"variables\":{\"1\":\"Ada\"}," + WITH_FILE
                            + ",\"language\":\"en\"}")
                    .answers(SID)
                    .by(
                            (m, o) -> m.contentTemplates().with(o).create("en", ContentCalls::withFile),
                            (m, o) -> m.contentTemplates().with(o).create("en", ContentCalls::withFile)),
            CONTENT.call("CreateContent", "/v1/Content")
                    .named("bare")
                    .sends("{\"types\":{\"twilio/text\":{\"body\":\"Hi\"}},\"language\":\"de\"}")
                    .answers(SID)
                    .by(
                            (m, o) -> m.contentTemplates().with(o).create("de", t -> t.add(TextContent.of("Hi"))),
                            (m, o) -> m.contentTemplates().with(o).create("de", t -> t.add(TextContent.of("Hi")))),
            CONTENT.call("UpdateContent", "/v1/Content/" + TEMPLATE)
                    .using("PUT")
                    .sends("{\"friendly_name\":\"order\",\"language\":\"fr\",\"variables\":{\"1\":\"Ada\"}," + TYPES
                            + "}")
                    .answers(SID)
                    .by(
                            (m, o) -> m.contentTemplates()
                                    .with(o)
                                    .update(TEMPLATE, p -> everything(p).language("fr")),
                            (m, o) -> m.contentTemplates()
                                    .with(o)
                                    .update(TEMPLATE, p -> everything(p).language("fr"))),
            CONTENT.call("UpdateContent", "/v1/Content/" + TEMPLATE)
                    .named("with a file")
                    .using("PUT")
                    .sends("{\"friendly_name\":\"order\",\"variables\":{\"1\":\"Ada\"}," + WITH_FILE + "}")
                    .answers(SID)
                    .by(
                            (m, o) -> m.contentTemplates().with(o).update(TEMPLATE, ContentCalls::withFile),
                            (m, o) -> m.contentTemplates().with(o).update(TEMPLATE, ContentCalls::withFile)),
            CONTENT.call("FetchContent", "/v1/Content/" + TEMPLATE)
                    .answers(SID)
                    .by(
                            (m, o) -> m.contentTemplates().with(o).fetch(TEMPLATE),
                            (m, o) -> m.contentTemplates().with(o).fetch(TEMPLATE)),
            CONTENT.call("DeleteContent", "/v1/Content/" + TEMPLATE)
                    .doing(
                            (m, o) -> m.contentTemplates().with(o).delete(TEMPLATE),
                            (m, o) -> m.contentTemplates().with(o).delete(TEMPLATE)),
            CONTENT.call("ListContent", "/v1/Content")
                    .says("PageSize=20")
                    .lists("contents")
                    .by(
                            (m, o) -> m.contentTemplates().with(o).list(q -> q.pageSize(20)),
                            (m, o) -> m.contentTemplates().with(o).list(q -> q.pageSize(20))),
            CONTENT.call("ListContentAndApprovals", "/v1/ContentAndApprovals")
                    .says("PageSize=20")
                    .lists("contents")
                    .by(
                            (m, o) -> m.contentTemplates().with(o).listWithApprovals(Calls.twenty()),
                            (m, o) -> m.contentTemplates().with(o).listWithApprovals(Calls.twenty())),
            CONTENT.call("ListLegacyContent", "/v1/LegacyContent")
                    .says("PageSize=20")
                    .lists("contents")
                    .by(
                            (m, o) -> m.contentTemplates().with(o).listLegacy(Calls.twenty()),
                            (m, o) -> m.contentTemplates().with(o).listLegacy(Calls.twenty())),
            CONTENT.call("CreateApprovalCreate", "/v1/Content/" + TEMPLATE + "/ApprovalRequests/whatsapp")
                    .sends("{\"name\":\"order_1\",\"category\":\"UTILITY\"}")
                    .answers("{}")
                    .by(
                            (m, o) ->
                                    m.contentTemplates().with(o).submit(TEMPLATE, "order_1", ApprovalCategory.UTILITY),
                            (m, o) ->
                                    m.contentTemplates().with(o).submit(TEMPLATE, "order_1", ApprovalCategory.UTILITY)),
            CONTENT.call("FetchApprovalFetch", "/v1/Content/" + TEMPLATE + "/ApprovalRequests")
                    .answers("{}")
                    .by(
                            (m, o) -> m.contentTemplates().with(o).fetchApproval(TEMPLATE),
                            (m, o) -> m.contentTemplates().with(o).fetchApproval(TEMPLATE)),
            CONTENT_V2
                    .call("ListContent", "/v2/Content")
                    .says(SEARCH)
                    .lists("contents")
                    .by(
                            (m, o) -> m.contentTemplates().with(o).search(ContentCalls::search),
                            (m, o) -> m.contentTemplates().with(o).search(ContentCalls::search)),
            CONTENT_V2
                    .call("ListContentAndApprovals", "/v2/ContentAndApprovals")
                    .says(SEARCH)
                    .lists("contents")
                    .by(
                            (m, o) -> m.contentTemplates().with(o).searchWithApprovals(ContentCalls::search),
                            (m, o) -> m.contentTemplates().with(o).searchWithApprovals(ContentCalls::search)));

    private ContentCalls() {}

    private static ContentTemplateListParams.Builder search(ContentTemplateListParams.Builder q) {
        return q.sortByDate("desc")
                .sortByContentName("asc")
                .dateCreatedAfter(Instant.parse("2026-11-01T00:00:00Z"))
                .dateCreatedBefore(Instant.parse("2026-11-30T00:00:00Z"))
                .contentName("order.*")
                .content("Hi")
                .language("en", "de")
                .contentType(TextContent.TYPE)
                .whatsapp(ApprovalStatus.APPROVED)
                .pageSize(20);
    }

    private static ContentTemplateParams.Builder everything(ContentTemplateParams.Builder t) {
        WhatsappCardContent card = WhatsappCardContent.of("Sale")
                .headerText("News")
                .footer("Bye")
                .button(Button.url("See", "https://example.com"));
        return with(t, card);
    }

    private static ContentTemplateParams.Builder withFile(ContentTemplateParams.Builder t) {
        WhatsappCardContent card = WhatsappCardContent.of("Sale")
                .media("https://example.com/w.png")
                .button(Button.copyCode("Copy", "A"))
                .button(call())
                .button(Button.url("See", "https://example.com").id("u").webviewSize("FULL"));
        return with(t, card);
    }

    private static Button call() {
        return Button.phoneNumber("Call", PhoneNumber.of("+14155550100"));
    }

    private static ContentTemplateParams.Builder with(ContentTemplateParams.Builder t, WhatsappCardContent card) {
        Button see = Button.url("See", "https://example.com").id("u");
        Map<String, Object> hat = new LinkedHashMap<>();
        hat.put("id", "i");
        hat.put("section_title", "New");
        hat.put("name", "Hat");
        hat.put("media_url", "https://example.com/h");
        hat.put("price", 5);
        hat.put("description", "Felt");
        return t.friendlyName("order")
                .variable("1", "Ada")
                .add(TextContent.of("Hi {{1}}"))
                .add(MediaContent.of("https://example.com/{{2}}").body("Look"))
                .add(LocationContent.of(37.8, -122.4)
                        .label("Pier")
                        .address("The Embarcadero")
                        .id("p1"))
                .add(ListPickerContent.of("Which?", "Open").item("One", "1", "First"))
                .add(CallToActionContent.of("Go")
                        .button(Button.url("See", "https://example.com/{{1}}").id("u"))
                        .button(call())
                        .button(Button.copyCode("Copy", "{{3}}")))
                .add(QuickReplyContent.of("Yes?").reply("Yes", "y"))
                .add(CardContent.create()
                        .title("Boots")
                        .subtitle("Half price")
                        .media("https://example.com/b.jpg")
                        .button(see.webviewSize("TALL"))
                        .button(call())
                        .button(Button.copyCode("Copy", "SALE")))
                .add(CarouselContent.of("Pick")
                        .card(CarouselCard.of("Warm", "https://example.com/c.jpg")
                                .title("Coat")
                                .button(see)
                                .button(call())))
                .add(CatalogContent.of("c1", "All")
                        .title("Shop")
                        .subtitle("Now")
                        .dynamicItems("{{products}}")
                        .item(hat))
                .add(FlowContent.of("Book", "Start", "SURVEY")
                        .subtitle("Soon")
                        .mediaUrl("https://example.com/f.png")
                        .page(FlowPage.of("p", "Page")
                                .nextPageId("q")
                                .subtitle("One")
                                .component("TEXT_BODY", "Hi"))
                        .page(FlowPage.of("q", "End").component("FOOTER", "Done")))
                .add(ScheduleContent.of("s", "When?", "9-10"))
                .add(card)
                .add(AuthenticationContent.of("Copy")
                        .addSecurityRecommendation(true)
                        .codeExpirationMinutes(10))
                .add(WhatsappFlowContent.of("Form", "Open", "f1")
                        .subtitle("Two")
                        .mediaUrl("https://example.com/g.png")
                        .flowToken("t")
                        .flowFirstPageId("a")
                        .flowFirstPageEndpoint(false));
    }
}
