package dev.tidings.messaging;

import com.twilio.base.ResourceSet;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.content.v1.Content;
import com.twilio.rest.content.v1.ContentAndApprovals;
import com.twilio.rest.content.v1.LegacyContent;
import com.twilio.rest.content.v1.content.ApprovalCreate;
import com.twilio.rest.content.v1.content.ApprovalFetch;
import com.twilio.rest.messaging.v2.ChannelsSender;
import com.twilio.rest.messaging.v2.ChannelsSender.MessagingV2ChannelsSenderConfiguration;
import com.twilio.rest.messaging.v2.ChannelsSender.MessagingV2ChannelsSenderProfile;
import com.twilio.rest.messaging.v2.ChannelsSender.MessagingV2ChannelsSenderRequestsCreate;
import com.twilio.rest.messaging.v2.ChannelsSender.MessagingV2ChannelsSenderRequestsUpdate;
import com.twilio.rest.messaging.v2.ChannelsSender.MessagingV2ChannelsSenderWebhook;
import com.twilio.rest.messaging.v2.TypingIndicator;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How Twilio's client makes the calls of {@link ContentCalls} and {@link ChannelCalls}. */
final class TheirContentCalls {
    private static final String TEMPLATE = "HX00000000000000000000000000000001";
    private static final String SENDER = "XE00000000000000000000000000000001";
    private static final ZonedDateTime AFTER = ZonedDateTime.of(2026, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final ZonedDateTime BEFORE = ZonedDateTime.of(2026, 11, 30, 0, 0, 0, 0, ZoneOffset.UTC);

    static final Map<String, Consumer<TwilioRestClient>> ALL = Map.ofEntries(
            Map.entry(
                    "content CreateContent",
                    client -> Content.creator(Content.ContentCreateRequest.builder("en", types(card()))
                                    .friendlyName("order")
                                    .variables(Map.of("1", "Ada"))
                                    .build())
                            .create(client)),
            Map.entry(
                    "content CreateContent bare",
                    client -> Content.creator(Content.ContentCreateRequest.builder(
                                            "de",
                                            new Content.Types.Builder()
                                                    .twilioText(Content.TwilioText.builder("Hi")
                                                            .build())
                                                    .build())
                                    .build())
                            .create(client)),
            Map.entry(
                    "content UpdateContent",
                    client -> Content.updater(
                                    TEMPLATE,
                                    Content.ContentUpdateRequest.builder(types(card()))
                                            .friendlyName("order")
                                            .language("fr")
                                            .variables(Map.of("1", "Ada"))
                                            .build())
                            .update(client)),
            Map.entry(
                    "content UpdateContent with a file",
                    client -> Content.updater(
                                    TEMPLATE,
                                    Content.ContentUpdateRequest.builder(types(cardWithFile()))
                                            .friendlyName("order")
                                            .variables(Map.of("1", "Ada"))
                                            .build())
                            .update(client)),
            Map.entry(
                    "content FetchContent", client -> Content.fetcher(TEMPLATE).fetch(client)),
            Map.entry(
                    "content DeleteContent", client -> Content.deleter(TEMPLATE).delete(client)),
            Map.entry(
                    "content ListContent",
                    client -> all(Content.reader().setPageSize(20).read(client))),
            Map.entry(
                    "content ListContentAndApprovals",
                    client -> all(ContentAndApprovals.reader().setPageSize(20).read(client))),
            Map.entry(
                    "content ListLegacyContent",
                    client -> all(LegacyContent.reader().setPageSize(20).read(client))),
            Map.entry(
                    "content CreateApprovalCreate",
                    client -> ApprovalCreate.creator(
                                    TEMPLATE,
                                    ApprovalCreate.ContentApprovalRequest.builder("order_1", "UTILITY")
                                            .build())
                            .create(client)),
            Map.entry(
                    "content FetchApprovalFetch",
                    client -> ApprovalFetch.fetcher(TEMPLATE).fetch(client)),
            Map.entry(
                    "content_v2 ListContent",
                    client -> all(com.twilio.rest.content.v2.Content.reader()
                            .setSortByDate("desc")
                            .setSortByContentName("asc")
                            .setDateCreatedAfter(AFTER)
                            .setDateCreatedBefore(BEFORE)
                            .setContentName("order.*")
                            .setContent("Hi")
                            .setLanguage(List.of("en", "de"))
                            .setContentType("twilio/text")
                            .setChannelEligibility("whatsapp:approved")
                            .setPageSize(20)
                            .read(client))),
            Map.entry(
                    "content_v2 ListContentAndApprovals",
                    client -> all(com.twilio.rest.content.v2.ContentAndApprovals.reader()
                            .setSortByDate("desc")
                            .setSortByContentName("asc")
                            .setDateCreatedAfter(AFTER)
                            .setDateCreatedBefore(BEFORE)
                            .setContentName("order.*")
                            .setContent("Hi")
                            .setLanguage(List.of("en", "de"))
                            .setContentType(List.of("twilio/text"))
                            .setChannelEligibility(List.of("whatsapp:approved"))
                            .setPageSize(20)
                            .read(client))),
            Map.entry(
                    "messaging_v2 CreateChannelsSender",
                    client -> ChannelsSender.creator(
                                    MessagingV2ChannelsSenderRequestsCreate.builder("whatsapp:+14155550100")
                                            .configuration(configuration())
                                            .webhook(webhook())
                                            .profile(profile())
                                            .build())
                            .create(client)),
            Map.entry(
                    "messaging_v2 CreateChannelsSender bare",
                    client -> ChannelsSender.creator(MessagingV2ChannelsSenderRequestsCreate.builder("rcs:brand")
                                    .build())
                            .create(client)),
            Map.entry(
                    "messaging_v2 UpdateChannelsSender",
                    client -> ChannelsSender.updater(SENDER)
                            .setMessagingV2ChannelsSenderRequestsUpdate(
                                    MessagingV2ChannelsSenderRequestsUpdate.builder()
                                            .configuration(configuration())
                                            .webhook(webhook())
                                            .profile(profile())
                                            .build())
                            .update(client)),
            Map.entry(
                    "messaging_v2 FetchChannelsSender",
                    client -> ChannelsSender.fetcher(SENDER).fetch(client)),
            Map.entry(
                    "messaging_v2 DeleteChannelsSender",
                    client -> ChannelsSender.deleter(SENDER).delete(client)),
            Map.entry(
                    "messaging_v2 ListChannelsSender",
                    client -> all(
                            ChannelsSender.reader("whatsapp").setPageSize(20L).read(client))),
            Map.entry(
                    "messaging_v2 CreateTypingIndicator",
                    client -> TypingIndicator.creator(TypingIndicator.Channel.WHATSAPP, Sids.MESSAGE)
                            .create(client)));

    private TheirContentCalls() {}

    /** Goes through all of a list. */
    private static void all(ResourceSet<?> set) {
        set.forEach(each -> {});
    }

    private static MessagingV2ChannelsSenderConfiguration configuration() {
        return MessagingV2ChannelsSenderConfiguration.builder()
                .wabaId("1234")
                .verificationMethod(ChannelsSender.VerificationMethod.VOICE)
                .verificationCode("123456")
                .voiceApplicationSid("AP1")
                .accountType(ChannelsSender.AccountType.ISV)
                .build();
    }

    private static MessagingV2ChannelsSenderWebhook webhook() {
        return MessagingV2ChannelsSenderWebhook.builder()
                .callbackUrl("https://example.com/in")
                .callbackMethod(ChannelsSender.CallbackMethod.POST)
                .fallbackUrl("https://example.com/f")
                .fallbackMethod(ChannelsSender.FallbackMethod.PUT)
                .statusCallbackUrl("https://example.com/s")
                .statusCallbackMethod("POST")
                .build();
    }

    private static MessagingV2ChannelsSenderProfile profile() {
        return MessagingV2ChannelsSenderProfile.builder()
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
                .websites(List.of(Map.of("website", "https://example.com", "label", "Shop")))
                .emails(List.of(Map.of("email", "a@example.com", "label", "Help")))
                .phoneNumbers(List.of(Map.of("phone_number", "+14155550100", "label", "Desk")))
                .build();
    }

    private static Content.Types types(Content.WhatsappCard card) {
        Content.Types.Builder types = new Content.Types.Builder();
        types.twilioText(Content.TwilioText.builder("Hi {{1}}").build());
        types.twilioMedia(Content.TwilioMedia.builder(List.of("https://example.com/{{2}}"))
                .body("Look")
                .build());
        types.twilioLocation(Content.TwilioLocation.builder(new BigDecimal("37.8"), new BigDecimal("-122.4"))
                .label("Pier")
                .address("The Embarcadero")
                .id("p1")
                .build());
        types.twilioListPicker(Content.TwilioListPicker.builder(
                        "Which?",
                        "Open",
                        List.of(Content.ListItem.builder("1", "One")
                                .description("First")
                                .build()))
                .build());
        types.twilioCallToAction(callToAction());
        types.twilioQuickReply(Content.TwilioQuickReply.builder(
                        "Yes?",
                        List.of(Content.QuickReplyAction.builder("Yes")
                                .type(Content.QuickReplyActionType.QUICK_REPLY)
                                .id("y")
                                .build()))
                .build());
        types.twilioCard(new Content.TwilioCard.Builder()
                .title("Boots")
                .subtitle("Half price")
                .media(List.of("https://example.com/b.jpg"))
                .actions(List.of(
                        see().webviewSize(Content.WebviewSizeType.TALL).build(),
                        call(),
                        Content.CardAction.builder(Content.CardActionType.COPY_CODE, "Copy")
                                .code("SALE")
                                .build()))
                .build());
        types.twilioCarousel(carousel());
        types.twilioCatalog(catalog());
        types.twilioSchedule(
                Content.TwilioSchedule.builder("s", "When?", "9-10").build());
        types.whatsappCard(card);
        forms(types);
        return types.build();
    }

    private static void forms(Content.Types.Builder types) {
        types.twilioFlows(Content.TwilioFlows.builder(
                        "Book",
                        "Start",
                        List.of(
                                Content.FlowsPage.builder(
                                                "p",
                                                "Page",
                                                List.of(Content.FlowsPageComponent.builder("TEXT_BODY")
                                                        .label("Hi")
                                                        .build()))
                                        .nextPageId("q")
                                        .subtitle("One")
                                        .build(),
                                Content.FlowsPage.builder(
                                                "q",
                                                "End",
                                                List.of(Content.FlowsPageComponent.builder("FOOTER")
                                                        .label("Done")
                                                        .build()))
                                        .build()),
                        "SURVEY")
                .subtitle("Soon")
                .mediaUrl("https://example.com/f.png")
                .build());
        types.whatsappAuthentication(Content.WhatsappAuthentication.builder(
                        List.of(Content.AuthenticationAction.builder(Content.AuthenticationActionType.COPY_CODE, "Copy")
                                .build()))
                .addSecurityRecommendation(true)
                .codeExpirationMinutes(new BigDecimal("10"))
                .build());
        types.whatsappFlows(Content.WhatsappFlows.builder("Form", "Open", "f1")
                .subtitle("Two")
                .mediaUrl("https://example.com/g.png")
                .flowToken("t")
                .flowFirstPageId("a")
                .isFlowFirstPageEndpoint(false)
                .build());
    }

    private static Content.TwilioCallToAction callToAction() {
        return Content.TwilioCallToAction.builder(
                        "Go",
                        List.of(
                                Content.CallToActionAction.builder(Content.CallToActionActionType.URL)
                                        .title("See")
                                        .url("https://example.com/{{1}}")
                                        .id("u")
                                        .build(),
                                Content.CallToActionAction.builder(Content.CallToActionActionType.PHONE_NUMBER)
                                        .title("Call")
                                        .phone("+14155550100")
                                        .build(),
                                Content.CallToActionAction.builder(Content.CallToActionActionType.COPY_CODE)
                                        .title("Copy")
                                        .code("{{3}}")
                                        .build()))
                .build();
    }

    private static Content.TwilioCarousel carousel() {
        return Content.TwilioCarousel.builder(
                        "Pick",
                        List.of(Content.CarouselCard.builder(
                                        "Warm",
                                        "https://example.com/c.jpg",
                                        List.of(
                                                Content.CarouselAction.builder(Content.CarouselActionType.URL, "See")
                                                        .url("https://example.com")
                                                        .id("u")
                                                        .build(),
                                                Content.CarouselAction.builder(
                                                                Content.CarouselActionType.PHONE_NUMBER, "Call")
                                                        .phone("+14155550100")
                                                        .build()))
                                .title("Coat")
                                .build()))
                .build();
    }

    private static Content.TwilioCatalog catalog() {
        return Content.TwilioCatalog.builder("All")
                .id("c1")
                .title("Shop")
                .subtitle("Now")
                .dynamicItems("{{products}}")
                .items(List.of(Content.CatalogItem.builder()
                        .id("i")
                        .sectionTitle("New")
                        .name("Hat")
                        .mediaUrl("https://example.com/h")
                        .price(new BigDecimal("5"))
                        .description("Felt")
                        .build()))
                .build();
    }

    private static Content.CardAction.Builder see() {
        return Content.CardAction.builder(Content.CardActionType.URL, "See")
                .url("https://example.com")
                .id("u");
    }

    private static Content.CardAction call() {
        return Content.CardAction.builder(Content.CardActionType.PHONE_NUMBER, "Call")
                .phone("+14155550100")
                .build();
    }

    private static Content.WhatsappCard card() {
        return Content.WhatsappCard.builder("Sale")
                .headerText("News")
                .footer("Bye")
                .actions(List.of(Content.CardAction.builder(Content.CardActionType.URL, "See")
                        .url("https://example.com")
                        .build()))
                .build();
    }

    private static Content.WhatsappCard cardWithFile() {
        return Content.WhatsappCard.builder("Sale")
                .media(List.of("https://example.com/w.png"))
                .actions(List.of(
                        Content.CardAction.builder(Content.CardActionType.COPY_CODE, "Copy")
                                .code("A")
                                .build(),
                        call(),
                        see().webviewSize(Content.WebviewSizeType.FULL).build()))
                .build();
    }
}
