package dev.tidings.messaging;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.testkit.LocalRulesChecks;
import dev.tidings.messaging.consent.Consent;
import dev.tidings.messaging.consent.ConsentSource;
import dev.tidings.messaging.consent.ConsentStatus;
import dev.tidings.messaging.consent.Contact;
import dev.tidings.messaging.content.ApprovalCategory;
import dev.tidings.messaging.content.type.AuthenticationContent;
import dev.tidings.messaging.content.type.Button;
import dev.tidings.messaging.content.type.CallToActionContent;
import dev.tidings.messaging.content.type.CardContent;
import dev.tidings.messaging.content.type.CarouselCard;
import dev.tidings.messaging.content.type.CarouselContent;
import dev.tidings.messaging.content.type.CatalogContent;
import dev.tidings.messaging.content.type.Content;
import dev.tidings.messaging.content.type.FlowContent;
import dev.tidings.messaging.content.type.FlowPage;
import dev.tidings.messaging.content.type.ListPickerContent;
import dev.tidings.messaging.content.type.LocationContent;
import dev.tidings.messaging.content.type.MediaContent;
import dev.tidings.messaging.content.type.QuickReplyContent;
import dev.tidings.messaging.content.type.TextContent;
import dev.tidings.messaging.content.type.WhatsappCardContent;
import dev.tidings.messaging.number.NumberType;
import dev.tidings.messaging.service.MessagingServices;
import dev.tidings.messaging.usage.UsageCategory;
import dev.tidings.messaging.usage.UsagePeriod;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is refused before it is sent, of all rooms but messages; {@code MessageRulesTest} has those. */
class LocalRulesTest extends LocalRulesChecks<MessagingClient> {
    @Override
    protected MessagingClient client(TidingsClient client) {
        return MessagingClient.create(client);
    }

    @Override
    protected Stream<Refusal<MessagingClient>> refusals() {
        return Stream.of(
                        services(),
                        numbers(),
                        settings(),
                        links(),
                        accounts(),
                        usage(),
                        consents(),
                        forms(),
                        cards(),
                        templates())
                .flatMap(refusals -> refusals);
    }

    private Stream<Refusal<MessagingClient>> forms() {
        QuickReplyContent reply = QuickReplyContent.of("Yes?");
        return Stream.of(
                content("contents is empty", () -> TextContent.of("x"), false),
                content(
                        "twilio/text.body has 1601 characters: it must have at most 1600",
                        () -> TextContent.of("x".repeat(1601))),
                content("twilio/media.media has 0: it must have from 1 to 10", () -> MediaContent.of()),
                content("twilio/location.latitude is 91.0: it must be from -90 to 90", () -> LocationContent.of(91, 0)),
                content("twilio/quick-reply.actions has 0: it must have from 1 to 10", () -> reply),
                content("twilio/quick-reply.actions.title has 21 characters", () -> reply.reply("x".repeat(21), "y")),
                content("button.id has 201 characters", () -> reply.reply("y", "x".repeat(201))),
                content(
                        "twilio/call-to-action.actions.title is '{{1}}': it must not have placeholders",
                        () -> CallToActionContent.of("Go").button(Button.url("{{1}}", "https://example.com"))),
                content(
                        "twilio/call-to-action.actions.url is 'https://a.example/{{1}}/x': it must have at most one placeholder",
                        () -> CallToActionContent.of("Go").button(Button.url("a", "https://a.example/{{1}}/x"))),
                content(
                        "twilio/media.media is 'https://{{1}}/x': its placeholders must stand behind the domain",
                        () -> MediaContent.of("https://{{1}}/x")),
                content("twilio/text.body is empty: it must be given", () -> TextContent.of("")),
                content("twilio/quick-reply.actions.title is empty: it must be given", () -> reply.reply("")),
                content(
                        "button.id has 201 characters",
                        () -> CallToActionContent.of("Go")
                                .button(Button.voiceCall("a").id("x".repeat(201)))),
                content(
                        "twilio/flows.type is 'QUIZ': it must be one of [SIGN_UP,",
                        () -> FlowContent.of("a", "b", "QUIZ")),
                content(
                        "twilio/flows.pages[0].layout is empty: a page needs at least one component",
                        () -> FlowContent.of("a", "b", "OTHER").page(FlowPage.of("p", "P"))),
                content("twilio/call-to-action.actions has 3 URL buttons: it must have at most 2", () -> urls(3)),
                content(
                        "twilio/list-picker.items.description has 73 characters",
                        () -> ListPickerContent.of("?", "o").item("a", "b", "x".repeat(73))),
                content(
                        "twilio/list-picker.items has 0: it must have from 1 to 10",
                        () -> ListPickerContent.of("?", "o")),
                content(
                        "twilio/catalog.dynamic_items is 'x': it must be exactly one placeholder",
                        () -> CatalogContent.of("a", "b").dynamicItems("x")),
                content(
                        "twilio/catalog has several items and no title: it needs one",
                        () -> CatalogContent.of("a", "b").dynamicItems("{{products}}")),
                content(
                        "twilio/call-to-action.actions has REQUEST_CONTACT_INFO and others: it must be alone",
                        () -> CallToActionContent.of("Go")
                                .button(Button.requestContactInfo())
                                .button(Button.voiceCall("Call"))),
                content("twilio/flows.pages has 0", () -> FlowContent.of("a", "b", "OTHER")),
                content("twilio/flows.pages has an id twice", () -> flow("p", "p")),
                content("twilio/flows.pages[0].next_page_id is 'x': it must be one of [p, q]", () -> flow("p", "q")),
                content("twilio/text has '{{x}': placeholders are {{key}}", () -> TextContent.of("{{1}} {{x}")),
                content("twilio/text has '{{first_name}}'", () -> TextContent.of("{{first_name}}")),
                content(
                        "whatsapp/authentication.code_expiration_minutes is 91: it must be from 1 to 90",
                        () -> AuthenticationContent.of("a").codeExpirationMinutes(91)));
    }

    private static FlowContent flow(String first, String second) {
        return FlowContent.of("a", "b", "OTHER")
                .page(FlowPage.of(first, "P").nextPageId("x"))
                .page(FlowPage.of(second, "Q"));
    }

    private Stream<Refusal<MessagingClient>> cards() {
        CardContent card = CardContent.create().title("Boots");
        CarouselCard warm =
                CarouselCard.of("Warm", "https://example.com/c").button(Button.url("a", "https://example.com"));
        return Stream.of(
                content(
                        "twilio/card has neither title nor body",
                        () -> CardContent.create().subtitle("a")),
                content("twilio/card has [title] only: it needs one more of", () -> card.height("TALL")),
                content("twilio/card has [title] only", () -> card.subtitle("")),
                content(
                        "twilio/card.height is 'HUGE': it must be one of [SHORT, MEDIUM, TALL]",
                        () -> card.height("HUGE")),
                content(
                        "button.webview_size is 'BIG': it must be one of",
                        () -> card.button(Button.url("a", "https://example.com").webviewSize("BIG"))),
                content(
                        "twilio/card.actions has VOICE_CALL_REQUEST: it must be of",
                        () -> card.button(Button.voiceCallRequest().title("a"))),
                content(
                        "twilio/card.actions.title is '{{1}}': it must not have placeholders",
                        () -> card.button(Button.voiceCall("{{1}}"))),
                content(
                        "twilio/carousel.cards[0].body is empty: it must be given",
                        () -> CarouselContent.of("a").card(CarouselCard.of("", "c"))),
                content("whatsapp/card has [body] only: it needs one more of", () -> WhatsappCardContent.of("a")),
                content("twilio/card.subtitle is '{{1}}': it must not have placeholders", () -> card.subtitle("{{1}}")),
                content(
                        "twilio/card.actions has 2 buttons that call: it must have at most 1",
                        () -> card.button(Button.voiceCall("a")).button(Button.voiceCall("b"))),
                content(
                        "twilio/carousel.cards[0].actions has 0: it must have from 1 to 2",
                        () -> CarouselContent.of("a").card(CarouselCard.of("b", "c"))),
                content(
                        "twilio/carousel.cards[0] has 161 characters in title and body",
                        () -> CarouselContent.of("a").card(CarouselCard.of("x".repeat(161), "c"))),
                content(
                        "twilio/carousel.cards[1].actions are [QUICK_REPLY]: they must be [URL]",
                        () -> CarouselContent.of("a")
                                .card(warm)
                                .card(CarouselCard.of("b", "c").button(Button.quickReply("a", "b")))),
                content(
                        "twilio/carousel.cards[0].actions are [VOICE_CALL]: they must be of [QUICK_REPLY, URL, PHONE_NUMBER]",
                        () -> CarouselContent.of("a")
                                .card(CarouselCard.of("b", "c").button(Button.voiceCall("d")))),
                content(
                        "whatsapp/card has header_text and media",
                        () -> WhatsappCardContent.of("a").headerText("b").media("c")),
                content(
                        "ttlMinutes is 43201: it must be from 1 to 43200",
                        () -> card.button(Button.voiceCall("a", 43_201))));
    }

    private Stream<Refusal<MessagingClient>> templates() {
        return Stream.of(
                refused(
                        "contents has twilio/text twice",
                        m -> m.contentTemplates()
                                .create("en", t -> t.add(TextContent.of("a")).add(TextContent.of("b")))),
                refused(
                        "variables has the key 'a b'",
                        m -> m.contentTemplates()
                                .create("en", t -> t.add(TextContent.of("a")).variable("a b", "c"))),
                refused(
                        "variables.1 has 1601 characters",
                        m -> m.contentTemplates()
                                .create("en", t -> t.add(TextContent.of("a")).variable("1", "x".repeat(1601)))),
                refused(
                        "language is ' ': it must not be blank",
                        m -> m.contentTemplates().create(" ", t -> t.add(TextContent.of("a")))),
                refused(
                        "language is 'en' and 'de': it must be given once",
                        m -> m.contentTemplates()
                                .create("en", t -> t.add(TextContent.of("a")).language("de"))),
                refused(
                        "name is 'Order': it must be 1 to 512 lower-case letters",
                        m -> m.contentTemplates()
                                .submit("HX00000000000000000000000000000001", "Order", ApprovalCategory.UTILITY)),
                refused(
                        "senderId is '+1': it must be such as whatsapp:",
                        m -> m.channelSenders().create("+1", p -> p)),
                refused("callbackUrl is 'x'", m -> m.channelSenders().create("rcs:a", p -> p.callbackUrl("x"))),
                refused(
                        "channel is '': it must not be blank",
                        m -> m.channelSenders().list("")));
    }

    private static CallToActionContent urls(int count) {
        CallToActionContent content = CallToActionContent.of("Go");
        for (int i = 0; i < count; i++) {
            content = content.button(Button.url("a", "https://example.com"));
        }
        return content;
    }

    private Refusal<MessagingClient> content(String why, Supplier<Content> make) {
        return content(why, make, true);
    }

    private Refusal<MessagingClient> content(String why, Supplier<Content> make, boolean added) {
        return refused(why, m -> {
            Content made = make.get();
            m.contentTemplates().create("en", t -> added ? t.add(made) : t);
        });
    }

    private Stream<Refusal<MessagingClient>> services() {
        return Stream.of(
                service("friendlyName is ' ': it must not be blank", s -> s.create(" ")),
                service("friendlyName has 65 characters: it must have at most 64", s -> s.create("x".repeat(65))),
                service(
                        "friendlyName is 'a' and 'b': it must be given once",
                        s -> s.create("a", p -> p.friendlyName("b"))),
                service(
                        "friendlyName has 65 characters",
                        s -> s.update(Sids.SERVICE, p -> p.friendlyName("x".repeat(65)))),
                service(
                        "inboundRequestUrl is 'ftp://example.com': it must be an address that begins with http",
                        s -> s.create("a", p -> p.inboundRequestUrl("ftp://example.com"))),
                service("fallbackUrl is 'x'", s -> s.create("a", p -> p.fallbackUrl("x"))),
                service("statusCallback is 'x'", s -> s.create("a", p -> p.statusCallback("x"))),
                service(
                        "validityPeriod is PT0S: it must be whole seconds, from 1 to 36000",
                        s -> s.create("a", p -> p.validityPeriod(Duration.ZERO))),
                service(
                        "validityPeriod is PT10H1S",
                        s -> s.create("a", p -> p.validityPeriod(Duration.ofSeconds(36_001)))),
                service("validityPeriod is PT1.5S", s -> s.create("a", p -> p.validityPeriod(Duration.ofMillis(1500)))),
                service("messagingServiceSid is 'SM1': it must be MG and 32", s -> s.fetch("SM1")),
                service(
                        "phoneNumberSid is 'x'",
                        s -> s.phoneNumbers(Sids.SERVICE).create("x")),
                service("shortCodeSid is 'x'", s -> s.shortCodes(Sids.SERVICE).fetch("x")),
                service(
                        "channelSenderSid is 'x'",
                        s -> s.channelSenders(Sids.SERVICE).create("x")),
                service(
                        "alphaSenderSid is 'x'",
                        s -> s.alphaSenders(Sids.SERVICE).delete("x")),
                service(
                        "alphaSender is '': it must be 1 to 11 letters",
                        s -> s.alphaSenders(Sids.SERVICE).create("")),
                service(
                        "alphaSender is 'Tidings Ltd.'",
                        s -> s.alphaSenders(Sids.SERVICE).create("Tidings Ltd.")),
                service(
                        "alphaSender is '12345'",
                        s -> s.alphaSenders(Sids.SERVICE).create("12345")),
                service(
                        "alphaSender is 'a.b'",
                        s -> s.destinationAlphaSenders(Sids.SERVICE).create("a.b")),
                service(
                        "isoCountryCode is 'GBR': it must be the two letters",
                        s -> s.destinationAlphaSenders(Sids.SERVICE).create("Tidings", "GBR")),
                service("pageSize is 1001", s -> s.list(q -> q.pageSize(1001)).toList()));
    }

    private Stream<Refusal<MessagingClient>> numbers() {
        return Stream.of(
                refused(
                        "countryCode is 'USA': it must be the two letters",
                        m -> m.availablePhoneNumbers().fetchCountry("USA")),
                refused("countryCode is '1A'", m -> m.availablePhoneNumbers().list("1A", NumberType.LOCAL)),
                refused(
                        "areaCode is 41: it must be from 100 to 999",
                        m -> m.availablePhoneNumbers().list("US", NumberType.LOCAL, q -> q.areaCode(41))),
                refused(
                        "distance is 501: it must be from 0 to 500",
                        m -> m.availablePhoneNumbers().list("US", NumberType.LOCAL, q -> q.distance(501))),
                refused(
                        "contains is '4': it must be 2 to 16",
                        m -> m.availablePhoneNumbers().list("US", NumberType.LOCAL, q -> q.contains("4"))),
                refused(
                        "contains is '4**': it must be",
                        m -> m.availablePhoneNumbers().list("US", NumberType.LOCAL, q -> q.contains("4**"))),
                refused(
                        "contains is '41%5'",
                        m -> m.availablePhoneNumbers().list("US", NumberType.LOCAL, q -> q.contains("41%5"))),
                refused(
                        "contains is '12345678901234567'",
                        m -> m.availablePhoneNumbers()
                                .list("US", NumberType.LOCAL, q -> q.contains("12345678901234567"))),
                refused(
                        "nearLatLong is '37.78': it must be latitude and longitude",
                        m -> m.availablePhoneNumbers().list("US", NumberType.LOCAL, q -> q.nearLatLong("37.78"))),
                refused(
                        "inRateCenter is 'SNFC' without inLata",
                        m -> m.availablePhoneNumbers().list("US", NumberType.LOCAL, q -> q.inRateCenter("SNFC"))));
    }

    private Stream<Refusal<MessagingClient>> settings() {
        return Stream.of(
                refused(
                        "phoneNumber is '': it must not be blank",
                        m -> m.incomingPhoneNumbers().create("")),
                refused(
                        "areaCode is '41': it must be three digits",
                        m -> m.incomingPhoneNumbers().createInAreaCode("41")),
                refused(
                        "areaCode is '415' among numbers of type Local",
                        m -> m.incomingPhoneNumbers().ofType(NumberType.LOCAL).createInAreaCode("415")),
                refused(
                        "friendlyName has 65 characters",
                        m -> m.incomingPhoneNumbers().create("+14155550100", p -> p.friendlyName("x".repeat(65)))),
                refused(
                        "smsUrl is 'x': it must be an address",
                        m -> m.incomingPhoneNumbers().create("+14155550100", p -> p.smsUrl("x"))),
                refused(
                        "applicationSid is 'x': it must be AP and 32",
                        m -> m.incomingPhoneNumbers().create("+14155550100", p -> p.smsApplicationSid("x"))),
                refused("trunkSid is 'x'", m -> m.incomingPhoneNumbers().create("+14155550100", p -> p.trunkSid("x"))),
                refused("phoneNumberSid is 'x'", m -> m.incomingPhoneNumbers().fetch("x")),
                refused(
                        "accountSid is 'x'",
                        m -> m.incomingPhoneNumbers().transfer("PN00000000000000000000000000000001", "x")),
                refused(
                        "smsFallbackUrl is 'x'",
                        m -> m.shortCodes().update("SC00000000000000000000000000000001", p -> p.smsFallbackUrl("x"))),
                refused(
                        "messageStatusCallback is 'x'",
                        m -> m.applications().create(p -> p.messageStatusCallback("x"))),
                refused(
                        "callDelay is 61: it must be from 0 to 60",
                        m -> m.outgoingCallerIds().validate("+14155550199", v -> v.callDelay(61))),
                refused(
                        "friendlyName has 65 characters",
                        m -> m.outgoingCallerIds().update("PN00000000000000000000000000000001", "x".repeat(65))));
    }

    private Stream<Refusal<MessagingClient>> links() {
        return Stream.of(
                refused(
                        "domainSid is 'x': it must be DN and 32",
                        m -> m.linkShortening().fetchConfig("x")),
                refused(
                        "messagingServiceSid is 'x'",
                        m -> m.linkShortening().associate("DN00000000000000000000000000000001", "x")),
                refused(
                        "tlsCert has 6 characters (not shown): it must be PEM",
                        m -> m.linkShortening().updateCertificate("DN00000000000000000000000000000001", "Secret")),
                refused(
                        "callbackUrl is 'x'",
                        m -> m.linkShortening()
                                .updateConfig("DN00000000000000000000000000000001", d -> d.callbackUrl("x"))));
    }

    private Stream<Refusal<MessagingClient>> accounts() {
        return Stream.of(
                refused("accountSid is 'x': it must be AC", m -> m.accounts().fetch("x")),
                refused("friendlyName has 65 characters", m -> m.accounts().create("x".repeat(65))),
                refused("friendlyName has 65 characters", m -> m.keys().create("x".repeat(65))),
                refused("apiKeySid is 'x'", m -> m.signingKeys().delete("x")));
    }

    private Stream<Refusal<MessagingClient>> usage() {
        return Stream.of(
                refused(
                        "startDate is '1.11.2026': it must be a day such as",
                        m -> m.usageRecords().list(q -> q.startDate("1.11.2026"))),
                refused(
                        "endDate is '-1month'",
                        m -> m.usageRecords().list(UsagePeriod.DAILY, q -> q.endDate("-1month"))),
                refused(
                        "triggerValue is 'many': it must be a number",
                        m -> m.usageTriggers()
                                .create(t -> t.usageCategory(UsageCategory.SMS)
                                        .triggerValue("many")
                                        .callbackUrl("https://example.com"))),
                refused(
                        "callbackUrl is 'x'",
                        m -> m.usageTriggers()
                                .create(t -> t.usageCategory(UsageCategory.SMS)
                                        .triggerValue(1)
                                        .callbackUrl("x"))),
                refused(
                        "friendlyName has 65 characters",
                        m -> m.usageTriggers()
                                .update("UT00000000000000000000000000000001", t -> t.friendlyName("x".repeat(65)))));
    }

    private Stream<Refusal<MessagingClient>> consents() {
        return Stream.of(
                refused("consents are empty", m -> m.consents().upsert(List.of())),
                refused("contacts are empty", m -> m.contacts().upsert(List.of())),
                refused(
                        "correlationId is 'x': it must be 32 letters and digits",
                        m -> m.consents()
                                .upsert(List.of(Consent.of(
                                                "+14155550123",
                                                Sids.SERVICE,
                                                ConsentStatus.OPT_IN,
                                                ConsentSource.WEBSITE)
                                        .withCorrelationId("x")))),
                refused(
                        "countryIsoCode is 'USA'",
                        m -> m.contacts().upsert(List.of(Contact.of("+14155550123", "USA", "94105")))),
                refused("countryCodes is 'Peru'", m -> m.geoPermissions().fetch("Peru")),
                refused("countryCode is 'Peru'", m -> m.geoPermissions().update(Map.of("Peru", true))),
                refused("enabled is empty", m -> m.geoPermissions().update(Map.of())),
                refused(
                        "phoneNumber is '+1800123xxxx': it must be a plus sign",
                        m -> m.safeList().create("+1800123xxxx")),
                refused("phoneNumber is '4155550123'", m -> m.safeList().delete("4155550123")),
                refused("isoCountry is '44'", m -> m.messagingPrices().fetch("44")),
                refused("isoCountry is 'G'", m -> m.phoneNumberPrices().fetch("G")),
                refused("alertSid is 'x'", m -> m.alerts().fetch("x")));
    }

    private Refusal<MessagingClient> service(String why, Consumer<MessagingServices> call) {
        return refused(why, m -> call.accept(m.services()));
    }
}
