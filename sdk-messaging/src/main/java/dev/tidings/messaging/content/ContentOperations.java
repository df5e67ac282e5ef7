package dev.tidings.messaging.content;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.messaging.message.ContentSid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The facts of the Content resources: paths, bodies, models. */
final class ContentOperations {
    private static final String LIST = "/v1/Content";
    private static final String ONE = "/v1/Content/{Sid}";
    private static final String KEY = "contents";

    private final Api api;

    private ContentOperations(Api api) {
        this.api = api;
    }

    static ContentOperations of(TidingsClient client) {
        return new ContentOperations(Api.of(client, "content"));
    }

    ContentOperations with(RequestOptions options) {
        return new ContentOperations(api.with(options));
    }

    Operation<ContentTemplate> create(String language, ContentTemplateParams p) {
        return api.create(ContentTemplate.class, LIST).json(ContentTemplateParams.body(p, Optional.of(language)));
    }

    Operation<ContentTemplate> fetch(ContentSid sid) {
        return api.fetch(ContentTemplate.class, ONE, sid.toString());
    }

    Operation<ContentTemplate> update(ContentSid sid, ContentTemplateParams p) {
        return api.replace(ContentTemplate.class, ONE, sid.toString())
                .json(ContentTemplateParams.body(p, Optional.empty()));
    }

    Operation<Void> delete(ContentSid sid) {
        return api.delete(ONE, sid.toString());
    }

    Operation<Void> deleteEverywhere(ContentSid sid) {
        return api.delete(ONE, sid.toString()).query("deleteInWaba", true);
    }

    ListOperation<ContentTemplate> list(ListParams p) {
        return list(LIST, p);
    }

    ListOperation<ContentTemplate> listWithApprovals(ListParams p) {
        return list("/v1/ContentAndApprovals", p);
    }

    ListOperation<ContentTemplate> listLegacy(ListParams p) {
        return list("/v1/LegacyContent", p);
    }

    ListOperation<ContentTemplate> search(ContentTemplateListParams p) {
        return search("/v2/Content", p);
    }

    ListOperation<ContentTemplate> searchWithApprovals(ContentTemplateListParams p) {
        return search("/v2/ContentAndApprovals", p);
    }

    /** Its name at WhatsApp is unique for good: a second submission would be refused, whatever became of the first. */
    Operation<ContentApproval> submit(ContentSid sid, String name, ApprovalCategory category) {
        if (!name.matches("[a-z0-9_]{1,512}")) {
            throw Check.refused(
                    "name is '" + name + "': it must be 1 to 512 lower-case letters, digits and underscores");
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("category", category.toString());
        return api.create(ContentApproval.class, ONE + "/ApprovalRequests/whatsapp", sid.toString())
                .json(body);
    }

    Operation<ContentApproval> fetchApproval(ContentSid sid) {
        return api.fetch(ContentApproval.class, ONE + "/ApprovalRequests", sid.toString());
    }

    private ListOperation<ContentTemplate> list(String path, ListParams p) {
        return api.list(ContentTemplate.class, KEY, path).pageSize(p.pageSize()).limit(p.limit());
    }

    private ListOperation<ContentTemplate> search(String path, ContentTemplateListParams p) {
        return api.list(ContentTemplate.class, KEY, path)
                .query("SortByDate", p.sortByDate())
                .query("SortByContentName", p.sortByContentName())
                .query("DateCreatedAfter", p.dateCreatedAfter())
                .query("DateCreatedBefore", p.dateCreatedBefore())
                .query("ContentName", p.contentName())
                .query("Content", p.content())
                .query("Language", p.language())
                .query("ContentType", p.contentType())
                .query("ChannelEligibility", p.channelEligibility())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }
}
