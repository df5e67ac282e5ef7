package dev.tidings.mock.content;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.DateFilter;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the lists of version 2 are filtered and sorted by. Elements of arrays may be named with brackets or without. */
final class ContentFilter {
    /** The parameters, for links to further pages. */
    static final List<String> NAMES = List.of(
            "SortByDate",
            "SortByContentName",
            "DateCreatedAfter",
            "DateCreatedBefore",
            "ContentName",
            "Content",
            "Language",
            "Language[]",
            "ContentType",
            "ContentType[]",
            "ChannelEligibility",
            "ChannelEligibility[]");

    /** How an order is asked for is not published; these are what Twilio's other lists take. */
    private static final Field<String> BY_DATE = Field.word("SortByDate", "asc", "desc");

    private static final Field<String> BY_NAME = Field.word("SortByContentName", "asc", "desc");
    private static final String WHATSAPP = "whatsapp:";

    private final DateFilter created;
    private final Optional<Expression> name;
    private final Optional<Expression> content;
    private final List<String> languages;
    private final List<ContentType> types;
    private final List<ApprovalStatus> statuses;
    private final @Nullable Comparator<Template> order;

    private ContentFilter(Parameters query) {
        created = DateFilter.between(query, "DateCreatedAfter", "DateCreatedBefore");
        name = query.nonEmpty("ContentName").map(text -> Expression.of("ContentName", text));
        content = query.nonEmpty("Content").map(text -> Expression.of("Content", text));
        languages = all(query, Field.text("Language"), Field.text("Language[]"));
        types = all(query, type("ContentType"), type("ContentType[]"));
        statuses = all(query, status("ChannelEligibility"), status("ChannelEligibility[]"));
        order = order(BY_DATE.read(query), BY_NAME.read(query));
    }

    /**
     * The filter in {@code query}.
     *
     * @throws ApiError 20422 if there is something in it that is not as it must be
     */
    static ContentFilter of(Parameters query) {
        return new ContentFilter(query);
    }

    private static <T> List<T> all(Parameters query, Field<T> plain, Field<T> bracketed) {
        return Stream.concat(plain.all(query).stream(), bracketed.all(query).stream())
                .toList();
    }

    private static Field<ContentType> type(String name) {
        return Field.of(
                name,
                "one of " + String.join(", ", ContentType.names()),
                text -> ContentType.named(text).orElse(null));
    }

    /** Of the channels only WhatsApp approves templates; what others would be asked for is not published. */
    private static Field<ApprovalStatus> status(String name) {
        return Field.of(
                name,
                "whatsapp: and one of "
                        + Stream.of(ApprovalStatus.values())
                                .map(ApprovalStatus::wire)
                                .toList(),
                text -> text.startsWith(WHATSAPP)
                        ? ApprovalStatus.named(text.substring(WHATSAPP.length()))
                                .orElse(null)
                        : null);
    }

    private static @Nullable Comparator<Template> order(Optional<String> byDate, Optional<String> byName) {
        Comparator<Template> date = Comparator.comparing(Template::updated);
        Comparator<Template> name = Comparator.comparing(Template::friendlyName, String.CASE_INSENSITIVE_ORDER);
        List<Comparator<Template>> wanted = new ArrayList<>();
        byDate.ifPresent(way -> wanted.add(way.equals("asc") ? date : date.reversed()));
        byName.ifPresent(way -> wanted.add(way.equals("asc") ? name : name.reversed()));
        return wanted.stream().reduce(Comparator::thenComparing).orElse(null);
    }

    /** The page of {@code accountSid}'s templates that pass, in the order asked for, else newest first. */
    Page<Template> page(Templates templates, String accountSid, PageRequest request) {
        if (order == null) {
            return templates.page(accountSid, request, this::passes);
        }
        List<Template> sorted = templates.of(accountSid).stream().sorted(order).toList();
        return Listing.sorted(sorted, Template::sid, request, this::passes);
    }

    private boolean passes(Template template) {
        return created.matches(template.created())
                && (languages.isEmpty() || languages.contains(template.language()))
                && (types.isEmpty()
                        || types.stream().anyMatch(each -> template.types().containsKey(each.wire())))
                && (statuses.isEmpty() || statuses.contains(template.approval().status()))
                && (name.isEmpty() || name.get().finds(template.friendlyName()))
                && (content.isEmpty() || isFoundIn(template, content.get()));
    }

    private static boolean isFoundIn(Template template, Expression expression) {
        return template.types().values().stream()
                .flatMap(each -> new Parts(each).allTexts().stream())
                .anyMatch(expression::finds);
    }
}
