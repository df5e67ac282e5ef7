package dev.tidings.mock.usage;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What all accounts have used. */
public final class Usage {
    private final World world;
    private final Accounts accounts;
    private final Meter meter;
    private volatile BiConsumer<Transaction, String> watcher = (tx, accountSid) -> {};

    private Usage(World world, Accounts accounts) {
        this.world = world;
        this.accounts = accounts;
        this.meter = new Meter(world);
    }

    /** The usage of {@code accounts}, which have used nothing yet. */
    public static Usage of(World world, Accounts accounts) {
        return new Usage(world, accounts);
    }

    /** Counts {@code charge}, once the command stands. */
    public void charge(Transaction tx, Charge charge) {
        LocalDate day = day(tx.now());
        tx.onCommit(() -> meter.count(day, charge));
        watcher.accept(tx, charge.accountSid());
    }

    /** Lets {@code hook} know whose usage is about to change. */
    void watch(BiConsumer<Transaction, String> hook) {
        watcher = hook;
    }

    /** The page of {@code accountSid}'s records of {@code period}: the newest span first, its categories in their order. */
    Page<UsageRecord> page(String accountSid, Period period, UsageFilter filter, PageRequest request) {
        Instant now = world.clock().now();
        LocalDate today = day(now);
        List<String> whose = filter.subaccounts() ? family(accountSid) : List.of(accountSid);
        List<Category> categories = filter.category()
                .map(name -> Categories.all().stream()
                        .filter(each -> each.name().equals(name))
                        .toList())
                .orElseGet(() -> List.copyOf(Categories.all()));
        List<Period.Span> spans = period.spans(asked(accountSid, whose, filter, today), today);
        int width = categories.size();
        return Listing.page(
                spans.size() * width,
                place -> {
                    Category category = categories.get(place % width);
                    Period.Span span = spans.get(place / width);
                    return new UsageRecord(accountSid, category, period, span, sum(whose, category, span), now);
                },
                request);
    }

    private Period.Span asked(String accountSid, List<String> whose, UsageFilter filter, LocalDate today) {
        LocalDate last = filter.last().orElse(today);
        return new Period.Span(filter.first().orElseGet(() -> firstDay(accountSid, whose, last)), last);
    }

    /** Since when there may be usage: since the account was opened, or since the clock was, if it was set back. */
    private LocalDate firstDay(String accountSid, List<String> whose, LocalDate last) {
        LocalDate first = accounts.find(accountSid)
                .map(account -> day(account.created()))
                .filter(day -> day.isBefore(last))
                .orElse(last);
        for (String each : whose) {
            LocalDate used = meter.firstDay(each).orElse(first);
            first = used.isBefore(first) ? used : first;
        }
        return first;
    }

    private Sum sum(List<String> whose, Category category, Period.Span span) {
        Sum sum = Sum.NOTHING;
        for (String each : whose) {
            sum = sum.plus(meter.sum(each, category, span.first(), span.last()));
        }
        return sum;
    }

    /** What {@code accountSid} and its sub-accounts used of {@code category} in the last span of {@code period} up to now. */
    Sum current(String accountSid, Category category, Period period, LocalDate today) {
        List<String> whose = family(accountSid);
        Period.Span asked = new Period.Span(LocalDate.EPOCH, today);
        Period.Span span = period == Period.DAILY ? new Period.Span(today, today) : asked;
        if (period == Period.MONTHLY) {
            span = new Period.Span(today.withDayOfMonth(1), today);
        } else if (period == Period.YEARLY) {
            span = new Period.Span(today.withDayOfYear(1), today);
        }
        return sum(whose, category, span);
    }

    /** The account and its sub-accounts. */
    private List<String> family(String accountSid) {
        List<String> family = new ArrayList<>();
        family.add(accountSid);
        for (Account each : accounts.all()) {
            if (each.ownerSid().equals(accountSid) && each.isSubaccount() && each.kind() != AccountKind.TEST) {
                family.add(each.sid());
            }
        }
        return family;
    }

    /** The account that {@code accountSid} belongs to; itself if it is a parent. */
    String owner(String accountSid) {
        return accounts.find(accountSid).map(Account::ownerSid).orElse(accountSid);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
