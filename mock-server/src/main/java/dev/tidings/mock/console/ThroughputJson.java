package dev.tidings.mock.console;

import dev.tidings.mock.network.Refused;
import dev.tidings.mock.queue.Rate;
import dev.tidings.mock.queue.SenderType;
import dev.tidings.mock.queue.Shaping;
import dev.tidings.mock.queue.Tenancy;
import dev.tidings.mock.queue.Throughput;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** How fast an account's senders are, as JSON. */
final class ThroughputJson {
    private static final View<Tenancy.Tier> TIER = View.of(
            "Tier", (tier, out) -> out.number("percent", tier.percent()).strings("account_sids", tier.accountSids()));
    private static final View<Map.Entry<String, Integer>> INTENT = View.of(
            "Intent", (intent, out) -> out.string("intent", intent.getKey()).number("level", intent.getValue()));

    /** An account with what was set of it. */
    static final View<Map.Entry<String, Throughput>> ACCOUNT = View.of("Account", (account, out) -> {
        out.string("account_sid", account.getKey());
        write(account.getValue(), out);
    });

    private ThroughputJson() {}

    private static void write(Throughput throughput, ResourceWriter out) {
        Shaping shaping = throughput.shaping();
        Tenancy tenancy = throughput.tenancy();
        out.number("campaign_rate", throughput.campaign().perSecond())
                .object(
                        "account_based_rates",
                        rates -> throughput
                                .accountBased()
                                .forEach((type, rate) -> rates.number(type.wire(), rate.perSecond())))
                .object(
                        "tenancy",
                        fields -> fields.string("mode", wire(tenancy.mode())).objects("tiers", tenancy.tiers(), TIER));
        if (shaping == null) {
            out.string("shaping", null);
        } else {
            out.object(
                    "shaping",
                    fields -> fields.number("level_1", shaping.shares().get(0))
                            .number("level_2", shaping.shares().get(1))
                            .number("level_3", shaping.shares().get(2))
                            .objects("intents", shaping.levels().entrySet(), INTENT));
        }
        out.number("messages_per_second", throughput.messagesPerSecond());
    }

    private static String wire(Tenancy.Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    /** What {@code fields} say; what they leave out is as usual. */
    static Throughput read(JsonFields fields) {
        Rate campaign = rate(fields, "campaign_rate", Throughput.USUAL.campaign());
        Map<SenderType, Rate> accountBased = new TreeMap<>();
        fields.object("account_based_rates").ifPresent(rates -> {
            for (SenderType each : SenderType.values()) {
                if (rates.has(each.wire())) {
                    accountBased.put(each, rate(rates, each.wire(), Throughput.USUAL.campaign()));
                }
            }
            rates.done();
        });
        Tenancy tenancy = fields.object("tenancy").map(ThroughputJson::tenancy).orElse(Tenancy.NONE);
        Shaping shaping = fields.object("shaping").map(ThroughputJson::shaping).orElse(null);
        Integer most = fields.integer("messages_per_second").orElse(null);
        Throughput throughput =
                Outcomes.checked(fields, () -> new Throughput(campaign, accountBased, tenancy, shaping, most));
        fields.done();
        return throughput;
    }

    private static Rate rate(JsonFields fields, String name, Rate usual) {
        Double rate = fields.decimal(name).orElse(null);
        return rate == null ? usual : checked(fields, name, () -> Rate.of(rate));
    }

    private static Tenancy tenancy(JsonFields fields) {
        String name = fields.requiredText("mode");
        Tenancy.Mode mode = null;
        for (Tenancy.Mode each : Tenancy.Mode.values()) {
            mode = wire(each).equals(name) ? each : mode;
        }
        if (mode == null) {
            throw fields.wrong("mode", "\"" + name + "\"", "none, even or weighted");
        }
        Tenancy.Mode chosen = mode;
        List<Tenancy.Tier> tiers = new ArrayList<>();
        for (JsonFields each : fields.objects("tiers")) {
            int percent = each.integer("percent").orElseThrow(() -> each.missing("percent"));
            List<String> accounts = each.texts("account_sids");
            tiers.add(Outcomes.checked(each, () -> new Tenancy.Tier(percent, accounts)));
            each.done();
        }
        Tenancy tenancy = checked(fields, "tiers", () -> new Tenancy(chosen, tiers));
        fields.done();
        return tenancy;
    }

    private static Shaping shaping(JsonFields fields) {
        List<Integer> shares = new ArrayList<>();
        for (int level = 1; level <= Shaping.USUAL.shares().size(); level++) {
            int usual = Shaping.USUAL.shares().get(level - 1);
            shares.add(fields.integer("level_" + level).orElse(usual));
        }
        Map<String, Integer> levels = new TreeMap<>();
        for (JsonFields each : fields.objects("intents")) {
            levels.put(each.requiredText("intent"), each.integer("level").orElseThrow(() -> each.missing("level")));
            each.done();
        }
        Shaping shaping = Outcomes.checked(fields, () -> new Shaping(shares, levels));
        fields.done();
        return shaping;
    }

    /** What {@code make} makes; a refusal becomes one of the field {@code name}. */
    private static <T> T checked(JsonFields fields, String name, Supplier<T> make) {
        try {
            return make.get();
        } catch (Refused refused) {
            throw fields.wrong(name, refused.value(), refused.rule());
        }
    }
}
