package dev.tidings.mock.resource;

import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** How resources are written: every property, always. */
final class ResourceViews {
    private ResourceViews() {}

    /** The view of {@code kind}, which ends with {@code more}. */
    static View<Resource> of(ResourceKind kind, BiConsumer<Resource, ResourceWriter> more) {
        List<String> parents = kind.parents().stream().map(ResourceViews::snake).toList();
        return View.of(kind.name(), (resource, out) -> {
            out.string("sid", resource.sid()).string("account_sid", resource.accountSid());
            for (int i = 0; i < parents.size(); i++) {
                out.string(parents.get(i), resource.scope().parents().get(i));
            }
            kind.properties().write(resource.values(), out);
            place(kind, resource, out);
            more.accept(resource, out);
        });
    }

    private static void place(ResourceKind kind, Resource resource, ResourceWriter out) {
        String path = kind.pathOf(resource);
        if (kind.isClassic()) {
            out.rfc2822("date_created", resource.created())
                    .rfc2822("date_updated", resource.updated())
                    .uri("uri", path);
        } else {
            out.iso("date_created", resource.created())
                    .iso("date_updated", resource.updated())
                    .url("url", path);
        }
        if (!kind.links().isEmpty()) {
            out.object(kind.isClassic() ? "subresource_uris" : "links", links -> {
                for (String each : kind.links()) {
                    if (kind.isClassic()) {
                        links.uri(snake(each), path + '/' + each);
                    } else {
                        links.url(snake(each), path + '/' + each);
                    }
                }
            });
        }
    }

    /** {@code ServiceSid} becomes {@code service_sid}. */
    static String snake(String pascal) {
        return pascal.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
