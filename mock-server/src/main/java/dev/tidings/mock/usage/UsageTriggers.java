package dev.tidings.mock.usage;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.webhook.Webhooks;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Dates;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The usage triggers of all accounts. Twilio looks at usage about once a minute; here a trigger fires with the usage that
 * reaches its value, which is what a test wants to see.
 */
public final class UsageTriggers {
    private static final Field<String> CALLBACK_URL = Field.url("CallbackUrl");
    private static final Field<String> CALLBACK_METHOD = Field.method("CallbackMethod");
    private static final Field<String> FRIENDLY_NAME =
            Field.text("FriendlyName", 64).code(20002);
    private static final Field<String> CATEGORY = Field.of(
            "UsageCategory",
            "a usage category, such as sms-outbound",
            text -> text.matches("[a-z0-9][a-z0-9-]*") ? text : null);
    private static final Field<String> VALUE = Field.of(
            "TriggerValue",
            "a number above 0, or such a number behind a plus sign to count from now on",
            text -> text.matches("[+]?\\d{1,15}([.]\\d{1,10})?") && new BigDecimal(text).signum() > 0 ? text : null);
    private static final Field<UsageTrigger.Recurring> RECURRING =
            Field.word("Recurring", UsageTrigger.Recurring.values(), UsageTrigger.Recurring::wire);
    private static final Field<UsageTrigger.By> BY =
            Field.word("TriggerBy", UsageTrigger.By.values(), UsageTrigger.By::wire);

    /** The parameters of a creation. */
    static final List<String> CREATE = List.of(
            "CallbackUrl", "TriggerValue", "UsageCategory", "CallbackMethod", "FriendlyName", "Recurring", "TriggerBy");

    /** The parameters of a change. */
    static final List<String> UPDATE = List.of("CallbackMethod", "CallbackUrl", "FriendlyName");

    /** The filters of the list. */
    static final List<String> FILTERS = List.of("Recurring", "TriggerBy", "UsageCategory");

    private final World world;
    private final Usage usage;
    private final Accounts accounts;
    private final Webhooks webhooks;
    private final Table<UsageTrigger> triggers;
    private final EventKind<String> check;

    private UsageTriggers(World world, Usage usage, Accounts accounts, Webhooks webhooks) {
        this.world = world;
        this.usage = usage;
        this.accounts = accounts;
        this.webhooks = webhooks;
        this.triggers = world.table("usage.triggers", UsageTrigger.class, UsageTrigger::sid, UsageTrigger::accountSid);
        this.check = world.register(EventKind.of("usage.check", String.class, this::check));
        usage.watch(this::used);
    }

    /** The triggers that watch {@code usage}; none yet. */
    public static UsageTriggers of(World world, Usage usage, Accounts accounts, Webhooks webhooks) {
        return new UsageTriggers(world, usage, accounts, webhooks);
    }

    UsageTrigger create(String accountSid, Parameters form) {
        String url = CALLBACK_URL.require(form);
        String written = VALUE.require(form);
        String category = CATEGORY.require(form);
        UsageTrigger.By by = BY.or(form, UsageTrigger.By.USAGE);
        String method = CALLBACK_METHOD.or(form, "POST");
        String name = FRIENDLY_NAME.read(form).orElse(null);
        UsageTrigger.Recurring recurring = RECURRING.read(form).orElse(null);
        return world.run(tx -> {
            UsageTrigger trigger = new UsageTrigger(
                    tx.newSid("UT"),
                    accountSid,
                    name,
                    new UsageTrigger.Watched(category, by, new BigDecimal(written), recurring),
                    url,
                    method,
                    tx.now(),
                    tx.now(),
                    null);
            if (written.startsWith("+")) {
                BigDecimal value = new BigDecimal(written).add(current(trigger)).stripTrailingZeros();
                trigger = trigger.watching(new UsageTrigger.Watched(category, by, value, recurring));
            }
            tx.insert(triggers, trigger);
            return trigger;
        });
    }

    /** What {@code trigger} is at. */
    BigDecimal current(UsageTrigger trigger) {
        Category category = Categories.find(trigger.watched().category());
        if (category == null) {
            return BigDecimal.ZERO;
        }
        LocalDate today = Usage.day(world.clock().now());
        return trigger.watched()
                .by()
                .of(category, usage.current(trigger.accountSid(), category, trigger.period(), today));
    }

    Page<UsageTrigger> page(String accountSid, PageRequest request, Parameters query) {
        Optional<UsageTrigger.By> by = BY.read(query);
        Optional<UsageTrigger.Recurring> recurring = RECURRING.read(query);
        Optional<String> category = CATEGORY.read(query);
        Predicate<UsageTrigger> wanted = each -> (by.isEmpty()
                        || by.get() == each.watched().by())
                && (recurring.isEmpty() || recurs(each, recurring.get()))
                && (category.isEmpty() || category.get().equals(each.watched().category()));
        return Listing.page(triggers, accountSid, request, wanted);
    }

    /** {@code alltime} asks for those that do not recur, too. */
    private static boolean recurs(UsageTrigger trigger, UsageTrigger.Recurring asked) {
        UsageTrigger.Recurring own = trigger.watched().recurring();
        return asked == (own == null ? UsageTrigger.Recurring.ALLTIME : own);
    }

    UsageTrigger get(String accountSid, String sid) {
        return row(accountSid, sid).value();
    }

    UsageTrigger update(String accountSid, String sid, Parameters form) {
        return world.run(tx -> {
            Row<UsageTrigger> row = row(accountSid, sid);
            UsageTrigger now = row.value();
            UsageTrigger changed = now.changed(
                    FRIENDLY_NAME.change(form, now.friendlyName()),
                    CALLBACK_URL.or(form, now.callbackUrl()),
                    CALLBACK_METHOD.or(form, now.callbackMethod()),
                    tx.now());
            tx.replace(row, changed);
            return changed;
        });
    }

    void delete(String accountSid, String sid) {
        world.run(tx -> {
            tx.delete(row(accountSid, sid));
            return sid;
        });
    }

    private Row<UsageTrigger> row(String accountSid, String sid) {
        Row<UsageTrigger> row = triggers.row(sid);
        if (row == null || !row.scope().equals(accountSid)) {
            throw ApiError.notFound("/2010-04-01/Accounts/" + accountSid + "/Usage/Triggers/" + sid + ".json");
        }
        return row;
    }

    /** Looks later whether a trigger is to fire, when the usage is counted; mostly there are none. */
    private void used(Transaction tx, String accountSid) {
        if (triggers.size() > 0) {
            String owner = usage.owner(accountSid);
            if (triggers.size(accountSid) > 0) {
                tx.schedule(Duration.ZERO, check, accountSid);
            }
            if (!owner.equals(accountSid) && triggers.size(owner) > 0) {
                tx.schedule(Duration.ZERO, check, owner);
            }
        }
    }

    private void check(Transaction tx, String accountSid) {
        LocalDate today = Usage.day(tx.now());
        for (UsageTrigger each : List.copyOf(of(accountSid))) {
            Row<UsageTrigger> row = triggers.row(each.sid());
            if (row != null && !each.spent(today)) {
                BigDecimal current = current(each);
                if (current.compareTo(each.watched().value()) >= 0) {
                    UsageTrigger fired = each.firedAt(tx.now());
                    tx.replace(row, fired);
                    call(tx, fired, current);
                }
            }
        }
    }

    private List<UsageTrigger> of(String accountSid) {
        List<UsageTrigger> all = new ArrayList<>();
        triggers.oldestFirst(accountSid).forEach(all::add);
        return all;
    }

    /** The parameters are those that older documentation names; the newer names none. */
    private void call(Transaction tx, UsageTrigger trigger, BigDecimal current) {
        Account account = accounts.find(trigger.accountSid()).orElse(null);
        if (account == null) {
            return;
        }
        UsageTrigger.Recurring recurring = trigger.watched().recurring();
        String token = tx.newSid("");
        Parameters parameters = Parameters.builder()
                .add("AccountSid", trigger.accountSid())
                .add("UsageTriggerSid", trigger.sid())
                .add("Recurring", recurring == null ? "" : recurring.wire())
                .add("TriggerBy", trigger.watched().by().wire())
                .add("TriggerValue", trigger.watched().value().toPlainString())
                .add("CurrentValue", current.toPlainString())
                .add("UsageCategory", trigger.watched().category())
                .add("UsageRecordUri", recordPath(trigger))
                .add("DateFired", Dates.rfc2822(tx.now()))
                .add("IdempotencyToken", token)
                .build();
        WebhookCall call = new WebhookCall(
                trigger.accountSid(),
                trigger.sid(),
                "usage-trigger",
                trigger.callbackUrl(),
                trigger.callbackMethod(),
                parameters,
                null,
                token,
                account.authToken(),
                null);
        tx.onCommit(() -> webhooks.send(call));
    }

    /** The record that {@code trigger} watches. */
    static String recordPath(UsageTrigger trigger) {
        return "/2010-04-01/Accounts/" + trigger.accountSid() + "/Usage/Records.json?Category="
                + trigger.watched().category();
    }
}
