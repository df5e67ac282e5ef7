package dev.tidings.mock.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages and errors in the two shapes of the APIs: what stands around the records. Links repeat the filters as they
 * came, then {@code PageSize}, {@code Page} and {@code PageToken}.
 *
 * @param base scheme, authority and prefix that the request came to, for absolute links
 * @param path of the list, with its suffix and without prefix
 * @param query as it came
 * @param filters the names in {@code query} that the list knows, besides those of paging
 */
public record Envelope(String base, String path, Parameters query, List<String> filters) {
    private record Links(
            String first,
            String self,
            @Nullable String next,
            @Nullable String previous) {}

    /** The page in the 2010 API's JSON: paging beside the records. */
    public <T> byte[] json2010(String key, View<T> view, Page<T> page) {
        Links links = links(page);
        return JsonWriter.object(base)
                .string("first_page_uri", links.first)
                .number("end", page.end())
                .string("next_page_uri", links.next)
                .string("previous_page_uri", links.previous)
                .string("uri", links.self)
                .number("page_size", page.request().size())
                .number("start", page.start())
                .number("page", page.request().index())
                .objects(key, page.records(), view)
                .finish();
    }

    /** The page in the newer APIs' JSON: paging under {@code meta}, with absolute links. */
    public <T> byte[] jsonMeta(String key, View<T> view, Page<T> page) {
        Links links = links(page);
        return JsonWriter.object(base)
                .object(
                        "meta",
                        meta -> meta.number("page", page.request().index())
                                .number("page_size", page.request().size())
                                .url("first_page_url", links.first)
                                .url("previous_page_url", links.previous)
                                .url("url", links.self)
                                .url("next_page_url", links.next)
                                .string("key", key))
                .objects(key, page.records(), view)
                .finish();
    }

    /** The page in the 2010 API's XML: paging as attributes around the records. */
    public <T> byte[] xml(String key, View<T> view, Page<T> page) {
        Links links = links(page);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("end", Long.toString(page.end()));
        attributes.put("firstpageuri", links.first);
        attributes.put("nextpageuri", links.next == null ? "" : links.next);
        attributes.put("page", Integer.toString(page.request().index()));
        attributes.put("pagesize", Integer.toString(page.request().size()));
        attributes.put("previouspageuri", links.previous == null ? "" : links.previous);
        attributes.put("start", Long.toString(page.start()));
        attributes.put("uri", links.self);
        XmlWriter document = XmlWriter.document(base);
        return document.element(XmlWriter.pascal(key), attributes, inner -> document.records(page.records(), view))
                .finish();
    }

    /** A list of the 2010 API that comes whole, in JSON: nothing beside the records but where they are. */
    public <T> byte[] whole2010(String key, View<T> view, Iterable<T> records) {
        return JsonWriter.object(base)
                .objects(key, records, view)
                .string("uri", self())
                .finish();
    }

    /** A list of the 2010 API that comes whole, in XML. */
    public <T> byte[] wholeXml(String key, View<T> view, Iterable<T> records) {
        XmlWriter document = XmlWriter.document(base);
        return document.element(XmlWriter.pascal(key), Map.of("uri", self()), inner -> document.records(records, view))
                .finish();
    }

    private String self() {
        String asked = asked();
        return asked.isEmpty() ? path : path + '?' + asked.substring(0, asked.length() - 1);
    }

    /** {@code error} as JSON. */
    public static byte[] errorJson(ApiError error) {
        return JsonWriter.object("")
                .number("code", error.code())
                .string("message", error.message())
                .string("more_info", error.moreInfo())
                .number("status", error.status())
                .finish();
    }

    /** {@code error} as the 2010 API's XML. */
    public static byte[] errorXml(ApiError error) {
        return XmlWriter.document("")
                .element(
                        "RestException",
                        Map.of(),
                        fields -> fields.number("code", error.code())
                                .string("message", error.message())
                                .string("more_info", error.moreInfo())
                                .number("status", error.status()))
                .finish();
    }

    private <T> Links links(Page<T> page) {
        String prefix = path + '?' + asked() + "PageSize=" + page.request().size() + "&Page=";
        int index = page.request().index();
        return new Links(
                prefix + 0,
                link(prefix, index, page.request().token().orElse(null)),
                page.nextToken() == null ? null : link(prefix, index + 1, page.nextToken()),
                page.previousToken() == null ? null : link(prefix, Math.max(0, index - 1), page.previousToken()));
    }

    /** The filters as they came, with {@code &} behind each. */
    private String asked() {
        StringBuilder asked = new StringBuilder();
        for (String name : query.names()) {
            if (filters.contains(name)) {
                for (String value : query.all(name)) {
                    asked.append(Forms.encode(name))
                            .append('=')
                            .append(Forms.encode(value))
                            .append('&');
                }
            }
        }
        return asked.toString();
    }

    private static String link(String prefix, int index, @Nullable String token) {
        return prefix + index + (token == null ? "" : "&PageToken=" + Forms.encode(token));
    }
}
