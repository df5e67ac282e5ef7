package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidings.core.ListParams;
import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.ConflictException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.value.PhoneNumber;
import dev.tidings.messaging.content.ApprovalCategory;
import dev.tidings.messaging.content.ApprovalStatus;
import dev.tidings.messaging.content.ContentApproval;
import dev.tidings.messaging.content.ContentTemplate;
import dev.tidings.messaging.content.ContentTemplateParams;
import dev.tidings.messaging.content.ContentTemplates;
import dev.tidings.messaging.content.type.AuthenticationContent;
import dev.tidings.messaging.content.type.Button;
import dev.tidings.messaging.content.type.ButtonType;
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
import dev.tidings.messaging.content.type.ScheduleContent;
import dev.tidings.messaging.content.type.TextContent;
import dev.tidings.messaging.content.type.WhatsappCardContent;
import dev.tidings.messaging.content.type.WhatsappFlowContent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's content templates at the mock server, value for value. */
class SdkContentTest {
    private static final Button SEE = Button.url("See", "https://example.com/x");
    private static final Button CALL = Button.phoneNumber("Call", PhoneNumber.of("+14155550100"));

    private final SdkDesk desk = new SdkDesk();
    private final ContentTemplates sdk = desk.sdk().contentTemplates();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyOperation_isReadAsItIsAnswered() {
        ContentTemplate made = made();
        approved(made);
        lists(made);
        searches(made);
        ContentTemplate other = desk.read(() -> sdk.create("de", t -> t.add(TextContent.of("Hallo"))));
        sdk.delete(other.sid());
        sdk.deleteEverywhere(made.sid());
        for (ContentTemplate gone : List.of(made, other)) {
            assertThatThrownBy(() -> sdk.fetch(gone.sid())).isInstanceOf(NotFoundException.class);
        }
        desk.assertCalled(SdkRoom.CONTENT);
    }

    private ContentTemplate made() {
        ContentTemplate bare = desk.read(() -> sdk.create("en", t -> t.add(TextContent.of("Hi"))));
        assertThat(bare.friendlyName()).hasValue("");
        assertThat(bare.variables()).isEmpty();
        sdk.delete(bare.sid().toString());
        ContentTemplate made = desk.read(() -> sdk.create(
                "en",
                t -> t.friendlyName("order").variable("1", "Ada").add(TextContent.of("Hello dear {{1}} of ours"))));
        assertThat(made.accountSid().orElseThrow()).hasToString(desk.mock().accountSid());
        assertThat(made.friendlyName()).hasValue("order");
        assertThat(made.language()).hasValue("en");
        assertThat(made.variables()).containsOnlyKeys("1").containsValue("Ada");
        assertThat(made.dateCreated()).hasValue(SdkDesk.START);
        assertThat(made.links()).containsOnlyKeys("approval_create", "approval_fetch");
        assertThat(made.approvalRequests()).isEmpty();
        assertThat(desk.read(() -> sdk.fetch(made.sid()))).isEqualTo(made);
        ContentTemplate changed = desk.read(() -> sdk.update(
                made.sid(), t -> t.variable("1", "Ada").add(TextContent.of("Hello dear friend {{1}} of ours"))));
        assertThat(changed.sid()).isEqualTo(made.sid());
        assertThat(only(changed, TextContent.class).body()).hasValue("Hello dear friend {{1}} of ours");
        return desk.read(() -> sdk.fetch(made.sid().toString()));
    }

    private static <C extends Content> C only(ContentTemplate template, Class<C> type) {
        return template.types().orElseThrow().find(type).orElseThrow();
    }

    private void approved(ContentTemplate made) {
        ContentApproval never = desk.read(() -> sdk.fetchApproval(made.sid()));
        assertThat(never.status()).isEqualTo(ApprovalStatus.UNSUBMITTED);
        ContentApproval submitted = desk.read(() -> sdk.submit(made.sid(), "order_shipped", ApprovalCategory.UTILITY));
        assertThat(submitted.status()).isEqualTo(ApprovalStatus.RECEIVED);
        assertThat(submitted.name()).hasValue("order_shipped");
        assertThat(submitted.category()).hasValue(ApprovalCategory.UTILITY);
        assertThat(submitted.contentType()).hasValue(TextContent.TYPE);
        assertThat(submitted.rejectionReason()).isEmpty();
        assertThatThrownBy(() -> sdk.update(made.sid(), t -> t.add(TextContent.of("x"))))
                .isInstanceOf(ConflictException.class);
        desk.mock().clock().advance(Duration.ofMinutes(1));
        ContentApproval there = desk.read(() -> sdk.fetchApproval(made.sid().toString()));
        assertThat(there.status()).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(there.name()).hasValue("order_shipped");
        assertThat(there.allowCategoryChange()).isPresent();
        ContentTemplate bad = desk.read(() -> sdk.create("en", t -> t.add(TextContent.of("{{1}}"))));
        desk.read(() -> sdk.submit(bad.sid().toString(), "bad", ApprovalCategory.MARKETING));
        desk.mock().clock().advance(Duration.ofMinutes(1));
        ContentApproval rejected = desk.read(() -> sdk.fetchApproval(bad.sid()));
        assertThat(rejected.status()).isEqualTo(ApprovalStatus.REJECTED);
        assertThat(rejected.rejectionReason()).isPresent();
        sdk.delete(bad.sid());
    }

    private void lists(ContentTemplate made) {
        desk.mock().account().templates().legacy("en", "old", "Before", "ACCOUNT_UPDATE");
        assertThat(desk.list(size -> sdk.list(q -> q.pageSize(size))))
                .hasSize(2)
                .contains(made);
        assertThat(desk.list(size ->
                        sdk.listLegacy(ListParams.builder().pageSize(size).build())))
                .singleElement()
                .satisfies(old -> {
                    assertThat(old.legacyTemplateName()).hasValue("old");
                    assertThat(old.legacyBody()).hasValue("Before");
                });
        assertThat(desk.list(size -> sdk.listWithApprovals(
                        ListParams.builder().pageSize(size).build())))
                .filteredOn(each -> each.sid().equals(made.sid()))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.approvalRequests().orElseThrow().status())
                                .isEqualTo(ApprovalStatus.APPROVED));
    }

    private void searches(ContentTemplate made) {
        assertThat(desk.list(size -> sdk.search(q -> q.sortByDate("asc")
                        .sortByContentName("desc")
                        .dateCreatedAfter(SdkDesk.START)
                        .dateCreatedBefore(SdkDesk.START.plusSeconds(1))
                        .contentName("^ord")
                        .content("friend")
                        .language("de", "en")
                        .contentType(TextContent.TYPE)
                        .whatsapp(ApprovalStatus.APPROVED)
                        .pageSize(size))))
                .containsExactly(made);
        assertThat(desk.list(size -> sdk.search(q -> q.language("de").pageSize(size))))
                .isEmpty();
        assertThat(desk.list(size -> sdk.searchWithApprovals(
                        q -> q.whatsapp(ApprovalStatus.APPROVED).pageSize(size))))
                .extracting(each -> each.approvalRequests().orElseThrow().status())
                .containsOnly(ApprovalStatus.APPROVED)
                .isNotEmpty();
    }

    /** All types that the SDK has a builder for are taken, and come back saying what they said. */
    @Test
    void everyType_comesBack() {
        ContentTemplate made = desk.read(() -> sdk.create("en", SdkContentTest::everyType));
        List<Content> sent = everyType(ContentTemplateParams.builder()).build().contents();
        assertThat(made.types().orElseThrow().all())
                .extracting(Content::type)
                .containsExactlyInAnyOrderElementsOf(
                        sent.stream().map(Content::type).toList());
        assertThat(desk.read(() -> sdk.fetch(made.sid()))).isEqualTo(made);
        assertThat(only(made, MediaContent.class).media()).containsExactly("https://example.com/1.png");
        LocationContent place = only(made, LocationContent.class);
        assertThat(place.latitude()).hasValue(37.5);
        assertThat(place.longitude()).hasValue(-122.25);
        assertThat(place.label()).hasValue("Pier");
        assertThat(only(made, QuickReplyContent.class).buttons())
                .extracting(Button::title, Button::id, Button::type)
                .containsExactly(tuple("Yes", Optional.of("y"), ButtonType.QUICK_REPLY));
        assertThat(only(made, CallToActionContent.class).buttons())
                .extracting(Button::type)
                .containsExactly(
                        ButtonType.URL, ButtonType.PHONE_NUMBER, ButtonType.COPY_CODE, ButtonType.VOICE_CALL_REQUEST);
        assertThat(only(made, CallToActionContent.class).buttons().get(1).phone())
                .hasValue("+14155550100");
        assertThat(only(made, ListPickerContent.class).items())
                .singleElement()
                .satisfies(item -> assertThat(item.description()).hasValue("First"));
        CardContent card = only(made, CardContent.class);
        assertThat(card.title()).hasValue("Boots");
        assertThat(card.body()).hasValue("Warm");
        assertThat(card.buttons().get(0).chip()).isTrue();
        assertThat(card.buttons().get(1).ttlMinutes()).hasValue(60);
        CarouselCard first = only(made, CarouselContent.class).cards().get(0);
        assertThat(first.media()).hasValue("https://example.com/c.jpg");
        assertThat(first.buttons()).extracting(Button::title).containsExactly("This", "See");
        CatalogContent catalog = only(made, CatalogContent.class);
        assertThat(catalog.items())
                .singleElement()
                .satisfies(item -> assertThat(item).containsEntry("id", "1"));
        assertThat(catalog.dynamicItems()).hasValue("{{products}}");
        assertThat(only(made, FlowContent.class).pages().get(1).layout()).hasSize(2);
        assertThat(only(made, WhatsappFlowContent.class).flowId()).hasValue("77");
        assertThat(only(made, WhatsappCardContent.class).headerText()).hasValue("News");
        AuthenticationContent code = only(made, AuthenticationContent.class);
        assertThat(code.codeExpirationMinutes()).hasValue(5);
        assertThat(code.addSecurityRecommendation()).isFalse();
        assertThat(only(made, ScheduleContent.class).timeSlots()).hasValue("9-10");
    }

    private static ContentTemplateParams.Builder everyType(ContentTemplateParams.Builder t) {
        return t.friendlyName("all")
                .add(TextContent.of("Hi {{1}}"))
                .add(MediaContent.of("https://example.com/1.png").body("Look"))
                .add(LocationContent.of(37.5, -122.25)
                        .label("Pier")
                        .address("1 Way")
                        .id("p"))
                .add(QuickReplyContent.of("Sure?").reply("Yes", "y"))
                .add(CallToActionContent.of("Go")
                        .button(SEE)
                        .button(CALL)
                        .button(Button.copyCode("Copy", "{{2}}"))
                        .button(Button.voiceCallRequest()))
                .add(ListPickerContent.of("Which?", "Open").item("One", "1", "First"))
                .add(CardContent.create()
                        .title("Boots")
                        .body("Warm")
                        .subtitle("Half price")
                        .media("https://example.com/b.jpg")
                        .orientation("HORIZONTAL")
                        .thumbnailImageAlignment("RIGHT")
                        .height("SHORT")
                        .button(Button.quickReply("Yes", "y").inChipList())
                        .button(Button.voiceCall("Ring", 60)))
                .add(CarouselContent.of("Pick")
                        .card(CarouselCard.of("Coat", "https://example.com/c.jpg")
                                .title("Warm")
                                .button(Button.quickReply("This", "t"))
                                .button(SEE)))
                .add(CatalogContent.of("c", "All")
                        .title("Shop")
                        .subtitle("Now")
                        .thumbnailItemId("1")
                        .item("1", "New")
                        .dynamicItems("{{products}}"))
                .add(FlowContent.of("Book", "Start", "SURVEY")
                        .subtitle("Soon")
                        .mediaUrl("https://example.com/f.png")
                        .page(FlowPage.of("p", "Page").nextPageId("q").component("TEXT_BODY", "Hi"))
                        .page(FlowPage.of("q", "End")
                                .component("SHORT_TEXT", "Name")
                                .component("FOOTER", "Done")))
                .add(WhatsappFlowContent.of("Form", "Open", "77")
                        .subtitle("Soon")
                        .mediaUrl("https://example.com/g.png")
                        .flowToken("t")
                        .flowFirstPageId("a")
                        .flowFirstPageEndpoint(false))
                .add(WhatsappCardContent.of("Sale")
                        .headerText("News")
                        .footer("Bye")
                        .button(CALL))
                .add(AuthenticationContent.of("Copy")
                        .addSecurityRecommendation(false)
                        .codeExpirationMinutes(5))
                .add(ScheduleContent.of("s", "When?", "9-10"));
    }

    /** What the SDK cannot know to be wrong the backend refuses, and the SDK tells as it is told. */
    @Test
    void refusals_areTold() {
        assertThatThrownBy(() ->
                        sdk.create("en", t -> t.add(CallToActionContent.of("Go").button(Button.url("See", "x")))))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.hasCode(20422)).isTrue());
        assertThatThrownBy(() -> sdk.search(q -> q.contentName("(")).stream().count())
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.hasCode(20422)).isTrue());
        assertThatThrownBy(() -> sdk.submit("HX" + "0".repeat(32), "a", ApprovalCategory.UTILITY))
                .isInstanceOf(NotFoundException.class);
    }
}
