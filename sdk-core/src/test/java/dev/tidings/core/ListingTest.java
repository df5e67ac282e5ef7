package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ListingTest {
    /** The numbers from 0, so many a page; a link is the first number of its page. */
    private static final class Numbers implements PageSource<Integer> {
        private final int count;
        private final int pageSize;
        final List<String> loaded = new ArrayList<>();

        Numbers(int count, int pageSize) {
            this.count = count;
            this.pageSize = pageSize;
        }

        @Override
        public Page<Integer> load(String link) {
            loaded.add(link);
            int from = link == null ? 0 : Integer.parseInt(link);
            int to = Math.min(count, from + pageSize);
            return new Page<>(
                    IntStream.range(from, to).boxed().toList(),
                    to < count ? Optional.of(Integer.toString(to)) : Optional.empty());
        }

        @Override
        public CompletableFuture<Page<Integer>> loadAsync(String link) {
            return CompletableFuture.completedFuture(load(link));
        }
    }

    @Property
    void allWaysGiveTheSame_andAskForNoPageTooMany(
            @ForAll @IntRange(max = 60) int count,
            @ForAll @IntRange(min = 1, max = 20) int pageSize,
            @ForAll @IntRange(max = 70) int limit) {
        List<Integer> expected =
                IntStream.range(0, Math.min(count, limit)).boxed().toList();
        int pages = limit == 0 ? 0 : Math.max(1, (expected.size() + pageSize - 1) / pageSize);

        Numbers source = new Numbers(count, pageSize);
        Listing<Integer> listing = Listing.of(source).limit(limit);
        assertThat(source.loaded).isEmpty();
        assertThat(listing).containsExactlyElementsOf(expected);
        assertThat(source.loaded).hasSize(pages);
        assertThat(listing.stream()).containsExactlyElementsOf(expected);
        assertThat(listing.toList()).isEqualTo(expected);
        List<Integer> byPage = new ArrayList<>();
        for (Page<Integer> page : listing.pages()) {
            assertThat(page.items()).hasSizeLessThanOrEqualTo(pageSize);
            page.forEach(byPage::add);
        }
        assertThat(byPage).isEqualTo(expected);

        Numbers asyncSource = new Numbers(count, pageSize);
        AsyncListing<Integer> async = AsyncListing.of(asyncSource).limit(limit);
        assertThat(async.toList().join()).isEqualTo(expected);
        assertThat(asyncSource.loaded).hasSize(pages);
        List<Integer> seen = new ArrayList<>();
        async.forEach(seen::add).join();
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void pages_areLoadedWhenTheyAreReached() {
        Numbers source = new Numbers(9, 3);
        Iterator<Integer> numbers = Listing.of(source).iterator();
        assertThat(source.loaded).isEmpty();
        for (int i = 0; i < 3; i++) {
            numbers.next();
        }
        assertThat(source.loaded).hasSize(1);
        numbers.next();
        assertThat(source.loaded).containsExactly(null, "3");
        assertThat(Listing.of(source).stream().limit(2)).containsExactly(0, 1);
        assertThat(source.loaded).hasSize(3);
    }

    @Test
    void link_goesOnWhereOneStopped() {
        Listing<Integer> listing = Listing.of(new Numbers(5, 2));
        Page<Integer> first = listing.page();
        assertThat(first.hasNext()).isTrue();
        Page<Integer> second = listing.page(first.nextLink().orElseThrow());
        assertThat(second.items()).containsExactly(2, 3);
        AsyncListing<Integer> async = AsyncListing.of(new Numbers(5, 2));
        assertThat(async.page(second.nextLink().orElseThrow()).join().items()).containsExactly(4);
        assertThat(async.page().join()).isEqualTo(first);
    }

    @Test
    void emptyPageInTheMiddle_isPassedOver() {
        Listing<String> listing = Listing.of(link ->
                link == null ? new Page<>(List.of(), Optional.of("2")) : new Page<>(List.of("late"), Optional.empty()));
        assertThat(listing).containsExactly("late");
    }

    @Test
    void end_isSaid() {
        Iterator<Integer> none = Listing.of(new Numbers(0, 3)).iterator();
        assertThat(none.hasNext()).isFalse();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
        var pages = Listing.of(new Numbers(1, 3)).pages().iterator();
        pages.next();
        assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Listing.of(new Numbers(1, 1)).limit(-1)).hasMessageContaining("limit is -1");
    }

    @Test
    void async_tenThousandPagesAtOnce_needNoDeepStack() {
        assertThat(AsyncListing.of(new Numbers(10_000, 1)).toList().join()).hasSize(10_000);
    }

    @Test
    void async_pagesThatComeLater_areTakenInOrder() {
        Numbers source = new Numbers(50, 7);
        AsyncListing<Integer> later = AsyncListing.of(new PageSource<>() {
            @Override
            public Page<Integer> load(String link) {
                return source.load(link);
            }
        });
        assertThat(later.toList().join())
                .isEqualTo(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void async_failures_endTheWalk() {
        Numbers source = new Numbers(50, 5);
        assertThatThrownBy(() -> AsyncListing.of(source)
                        .forEach(each -> {
                            if (each == 7) {
                                throw new IllegalStateException("seven");
                            }
                        })
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("seven");
        assertThat(source.loaded).hasSize(2);
        AsyncListing<Integer> broken = AsyncListing.of(link -> {
            throw new IllegalArgumentException("no page");
        });
        assertThatThrownBy(() -> broken.toList().join())
                .isInstanceOf(CompletionException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
