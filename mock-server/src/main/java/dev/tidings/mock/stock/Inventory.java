package dev.tidings.mock.stock;

import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers for sale. None is stored: which number comes next is worked out from the world's seed and the place in line, so that
 * a search finds the same numbers again as long as nobody buys them.
 *
 * <p>For the maintainer: templates take turns, so that a search without filters shows many places. What a pattern fixes is put
 * into the numbers that come up, at each place where it can stand, rather than waited for; a search for seven digits takes no
 * longer than one for none.
 */
final class Inventory {
    /** How often a number that does not do is passed over, for each that is wanted, before no more are looked for. */
    private static final int PATIENCE = 60;

    private record Shelf(NumberTemplate template, List<Integer> places) {
        String number(long seed, long index, NumberSearch search) {
            if (search.pattern() == null) {
                return template.number(seed, index);
            }
            String number = template.number(seed, index / places.size());
            return search.pattern().put(number, places.get((int) (index % places.size())));
        }
    }

    private final World world;
    private final Numbers numbers;

    Inventory(World world, Numbers numbers) {
        this.world = world;
        this.numbers = numbers;
    }

    /** Up to {@code limit} numbers of {@code offer} that {@code search} finds, in the order of the seed. */
    List<AvailableNumber> find(Offer offer, NumberSearch search, int limit) {
        List<AvailableNumber> found = new ArrayList<>();
        List<Shelf> shelves = search.takes(offer) ? shelves(offer, search) : List.of();
        Set<String> met = new HashSet<>();
        long most = shelves.isEmpty() ? 0 : (long) PATIENCE * (limit + shelves.size());
        for (long i = 0; i < most && found.size() < limit; i++) {
            Shelf shelf = shelves.get((int) (i % shelves.size()));
            String number = shelf.number(world.seed(), i / shelves.size(), search);
            if (shelf.template.has(number) && numbers.byAddress(number) == null && met.add(number)) {
                found.add(new AvailableNumber(offer, number, shelf.template.place()));
            }
        }
        return found;
    }

    private List<Shelf> shelves(Offer offer, NumberSearch search) {
        List<Shelf> shelves = new ArrayList<>();
        for (NumberTemplate each : offer.templates()) {
            if (search.takes(offer, each)) {
                List<Integer> places =
                        search.pattern() == null ? List.of() : search.pattern().placesIn(each);
                if (search.pattern() == null || !places.isEmpty()) {
                    shelves.add(new Shelf(each, places));
                }
            }
        }
        shelves.sort(Comparator.comparingLong(shelf -> shelf.template.mixed(world.seed())));
        return shelves;
    }
}
