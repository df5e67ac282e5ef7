package dev.tidings.mock.fraud;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All traffic that the guard remembers, by account.
 *
 * <p>For the maintainer: ranges are forgotten once nothing of them counts any more, attempts once nobody could still convert them, so
 * that the memory is as large as what was sent within the last half hour; accounts and countries stay for their habits. All of it
 * is bounded as well: what was used the longest time ago goes first. Used under the world's lock.
 */
final class Sightings {
    private static final int MOST_ACCOUNTS = 10_000;
    private static final int MOST_COUNTRIES = 1_000;
    private static final int MOST_RANGES = 20_000;
    private static final int MOST_ATTEMPTS = 50_000;
    private static final int MOST_NUMBERS = 20_000;

    /** A fading score is next to nothing after so long. */
    private static final long RANGE_IDLE = 60 * 60_000L;

    private static final long ATTEMPT_LIFE = 30 * 60_000L;

    /** Numbers of one account that begin alike. */
    record Key(String accountSid, long prefix) {}

    /** A send whose code may be entered. */
    record Attempt(String accountSid, long digits, long at) {}

    /** What an account has sent, by the calling code of the countries. */
    static final class Account {
        final long first;
        final Map<Long, CountryTraffic> countries;

        Account(long first, Map<Long, CountryTraffic> countries) {
            this.first = first;
            this.countries = countries;
        }
    }

    /** A range, and when something happened to it last. */
    private static final class Aging {
        final RangeTraffic range;
        long used;

        Aging(RangeTraffic range) {
            this.range = range;
        }
    }

    /** What a snapshot keeps. */
    record Kept(List<KeptAccount> accounts, List<KeptRange> ranges, List<KeptAttempt> attempts, List<Long> numbers) {}

    /** An account in a snapshot. */
    record KeptAccount(String accountSid, long first, Map<String, CountryTraffic.Kept> countries) {}

    /** A range in a snapshot. */
    record KeptRange(String accountSid, long prefix, long used, RangeTraffic.Kept range) {}

    /** An attempt in a snapshot. */
    record KeptAttempt(String key, Attempt attempt) {}

    private final Map<String, Account> accounts = bounded(MOST_ACCOUNTS);
    private final Map<Key, Aging> ranges = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Attempt> attempts = new LinkedHashMap<>();

    /** The numbers that were sent to last, by anybody. */
    private final Map<Long, Boolean> numbers = bounded(MOST_NUMBERS);

    private static <K, V> Map<K, V> bounded(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The account {@code accountSid}, which sends at {@code now}. */
    Account account(String accountSid, long now) {
        return accounts.computeIfAbsent(accountSid, any -> new Account(now, bounded(MOST_COUNTRIES)));
    }

    /** What {@code accountSid} has sent to the country of {@code prefix}; null if nothing. */
    @Nullable
    CountryTraffic country(String accountSid, long prefix) {
        Account account = accounts.get(accountSid);
        return account == null ? null : account.countries.get(prefix);
    }

    /** What {@code accountSid} has sent to the range {@code prefix} lately; null if nothing. */
    @Nullable
    RangeTraffic range(String accountSid, long prefix) {
        Aging aging = ranges.get(new Key(accountSid, prefix));
        return aging == null ? null : aging.range;
    }

    /** The same, to which something happens at {@code now}. */
    RangeTraffic touched(String accountSid, long prefix, long now) {
        Key key = new Key(accountSid, prefix);
        Aging aging = ranges.get(key);
        if (aging == null) {
            forgetRanges(now);
            aging = new Aging(new RangeTraffic());
            ranges.put(key, aging);
        }
        aging.used = now;
        return aging.range;
    }

    /** Forgets what {@code accountSid} sent to numbers that begin with {@code prefix}; habits stay. */
    void clear(String accountSid, long prefix) {
        String written = Long.toString(prefix);
        ranges.forEach((key, aging) -> {
            String range = Long.toString(key.prefix());
            if (key.accountSid().equals(accountSid) && (range.startsWith(written) || written.startsWith(range))) {
                aging.range.clear();
            }
        });
        Account account = accounts.get(accountSid);
        CountryTraffic country = account == null ? null : account.countries.get(PhonePrefix.country(prefix));
        if (country != null) {
            country.clear();
        }
    }

    /** Twice as fast as new ones come, so that what piled up in a busy hour goes again. */
    private void forgetRanges(long now) {
        Iterator<Aging> eldest = ranges.values().iterator();
        for (int i = 0; i < 2 && eldest.hasNext(); i++) {
            Aging aging = eldest.next();
            if (ranges.size() < MOST_RANGES && aging.used > now - idle(aging.range)) {
                return;
            }
            eldest.remove();
        }
    }

    /** Ranges with one number or two have nothing to tell once these are too old. */
    private static long idle(RangeTraffic range) {
        return range.size() < 4 ? RangeTraffic.WINDOW : RANGE_IDLE;
    }

    /** Remembers what was sent as {@code key}, the first time only; whether this is. */
    boolean attempt(String key, Attempt attempt) {
        if (attempts.putIfAbsent(key, attempt) != null) {
            return false;
        }
        Iterator<Attempt> eldest = attempts.values().iterator();
        for (int i = 0; i < 4; i++) {
            Attempt old = eldest.next();
            if (attempts.size() <= MOST_ATTEMPTS && old.at() > attempt.at() - ATTEMPT_LIFE) {
                return true;
            }
            eldest.remove();
        }
        return true;
    }

    /** Takes away what was sent as {@code key}; null if there is nothing. */
    @Nullable
    Attempt convert(String key) {
        return attempts.remove(key);
    }

    /** Remembers a number that the guard met. */
    void met(long digits) {
        numbers.put(digits, true);
    }

    /** Whether the guard met a number; those that it met the longest time ago it may have forgotten. */
    boolean hasMet(long digits) {
        return numbers.containsKey(digits);
    }

    Kept save() {
        List<KeptAccount> keptAccounts = new ArrayList<>();
        accounts.forEach((sid, account) -> {
            Map<String, CountryTraffic.Kept> countries = new LinkedHashMap<>();
            account.countries.forEach((prefix, country) -> countries.put(Long.toString(prefix), country.save()));
            keptAccounts.add(new KeptAccount(sid, account.first, countries));
        });
        List<KeptRange> keptRanges = new ArrayList<>();
        ranges.forEach((key, aging) ->
                keptRanges.add(new KeptRange(key.accountSid(), key.prefix(), aging.used, aging.range.save())));
        List<KeptAttempt> keptAttempts = new ArrayList<>();
        attempts.forEach((key, attempt) -> keptAttempts.add(new KeptAttempt(key, attempt)));
        return new Kept(keptAccounts, keptRanges, keptAttempts, List.copyOf(numbers.keySet()));
    }

    void restore(Kept kept) {
        accounts.clear();
        ranges.clear();
        attempts.clear();
        numbers.clear();
        for (KeptAccount each : kept.accounts()) {
            Account account = new Account(each.first(), bounded(MOST_COUNTRIES));
            each.countries()
                    .forEach((prefix, country) ->
                            account.countries.put(Long.valueOf(prefix), CountryTraffic.restored(country)));
            accounts.put(each.accountSid(), account);
        }
        for (KeptRange each : kept.ranges()) {
            Aging aging = new Aging(RangeTraffic.restored(each.range()));
            aging.used = each.used();
            ranges.put(new Key(each.accountSid(), each.prefix()), aging);
        }
        kept.attempts().forEach(each -> attempts.put(each.key(), each.attempt()));
        kept.numbers().forEach(this::met);
    }

    /** How much is remembered, for tests: accounts, ranges, attempts and numbers. */
    Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("accounts", accounts.size());
        sizes.put("ranges", ranges.size());
        sizes.put("attempts", attempts.size());
        sizes.put("numbers", numbers.size());
        return sizes;
    }
}
