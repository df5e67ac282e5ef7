package dev.tidings.core.internal.resource;

import dev.tidings.core.ApiRequest;
import dev.tidings.core.ApiResponse;
import dev.tidings.core.AsyncListing;
import dev.tidings.core.Listing;
import dev.tidings.core.Page;
import dev.tidings.core.PageSource;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.json.Json;
import dev.tidings.core.internal.json.PageBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A list of a resource, to be given its filters and then gone through, as often as one likes. */
public final class ListOperation<T> {
    private static final int LARGEST_PAGE = 1000;

    private final TidingsClient client;
    private final String product;
    private final String key;
    private final Class<T> model;
    private final Api.Target target;
    private final List<String> filters = new ArrayList<>();
    private OptionalInt pageSize = OptionalInt.empty();
    private OptionalLong limit = OptionalLong.empty();
    private RequestOptions options = RequestOptions.none();

    ListOperation(TidingsClient client, String product, String key, Class<T> model, Api.Target target) {
        this.client = client;
        this.product = product;
        this.key = key;
        this.model = model;
        this.target = target;
    }

    /** Adds a filter; see {@link Api} for what a value may be. */
    public ListOperation<T> query(String name, Object value) {
        Parameters.add(name, value, (each, text) -> {
            filters.add(each);
            filters.add(text);
        });
        return this;
    }

    /** Sets how many records a page holds, 1 to 1000; the backend's own number (50) otherwise. */
    public ListOperation<T> pageSize(OptionalInt size) {
        if (size.isPresent() && (size.getAsInt() < 1 || size.getAsInt() > LARGEST_PAGE)) {
            throw new IllegalArgumentException(
                    "pageSize is " + size.getAsInt() + ": it must be from 1 to " + LARGEST_PAGE);
        }
        this.pageSize = size;
        return this;
    }

    /** Ends the list after this many records, and asks for no larger pages than that needs. */
    public ListOperation<T> limit(OptionalLong most) {
        this.limit = most;
        return this;
    }

    /** Adds all filters that {@code params} tells of, with the size of pages and the end of the list. */
    public ListOperation<T> described(FormParams params) {
        params.fields().forEach((name, value) -> {
            if (name.equals(FormParams.PAGE_SIZE)) {
                pageSize(OptionalInt.of((Integer) value));
            } else if (name.equals(FormParams.LIMIT)) {
                limit(OptionalLong.of((Long) value));
            } else {
                query(name, value);
            }
        });
        return this;
    }

    /** Sets the caller's options. */
    public ListOperation<T> with(RequestOptions different) {
        this.options = different;
        return this;
    }

    /** The list, fetched as one goes. */
    public Listing<T> listing() {
        Listing<T> all = Listing.of(source());
        return limit.isPresent() ? all.limit(limit.getAsLong()) : all;
    }

    /** The list, fetched without waiting. */
    public AsyncListing<T> asyncListing() {
        AsyncListing<T> all = AsyncListing.of(source());
        return limit.isPresent() ? all.limit(limit.getAsLong()) : all;
    }

    private PageSource<T> source() {
        ApiRequest first = first();
        return new PageSource<>() {
            @Override
            public Page<T> load(@Nullable String link) {
                ApiRequest request = at(link);
                return read(request, client.execute(request));
            }

            @Override
            public CompletableFuture<Page<T>> loadAsync(@Nullable String link) {
                ApiRequest request = at(link);
                return Operation.read(client.executeAsync(request), answer -> read(request, answer));
            }

            private ApiRequest at(@Nullable String link) {
                return link == null ? first : follow(link);
            }
        };
    }

    private ApiRequest first() {
        ApiRequest.Builder request = ApiRequest.get(product, target.path(), target.arguments());
        for (int i = 0; i < filters.size(); i += 2) {
            request.query(filters.get(i), filters.get(i + 1));
        }
        if (pageSize.isPresent()) {
            request.query("PageSize", Integer.toString(pageSize.getAsInt()));
        } else if (limit.isPresent()) {
            request.query("PageSize", Long.toString(Math.max(1, Math.min(limit.getAsLong(), LARGEST_PAGE))));
        }
        return request.options(options).build();
    }

    private ApiRequest follow(String link) {
        return ApiRequest.follow(product, link).options(options).build();
    }

    private Page<T> read(ApiRequest request, ApiResponse answer) {
        return Operation.read(request, answer, page -> {
            PageBody<T> body = Json.readPage(page.bytes(), key, model);
            return new Page<>(body.items(), Optional.ofNullable(body.nextLink()));
        });
    }
}
