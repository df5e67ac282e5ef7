package dev.tidings.mock.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberOptions;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.service.MessagingService.Features;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sender a service uses: the documented precedence as a table, and the laws of sticky senders and turns. */
class SenderChoiceTest {
    private static final Features PLAIN = new Features(false, false, false, true, false);
    private static final Features STICKY = new Features(true, false, false, true, false);
    private static final Features LOCAL = new Features(false, true, false, true, false);
    private static final Features NO_CONVERTER = new Features(false, false, false, false, false);

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T00:00:00Z")), 1);
    private final Numbers numbers = Numbers.in(world, NumberOptions.DEFAULT);
    private final Services services = Services.in(world);
    private final NumberPlan plan = numbers.plan();

    @ParameterizedTest(name = "{0} to {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // A short code goes before a name, a name before a number; each only where it may go.
                "55501 SHOP +14155550100|+14155550199|PLAIN|55501",
                "55501 SHOP +447400123456|+447400555555|PLAIN|SHOP",
                "SHOP +447400123456|+14155550199|PLAIN|+447400123456",
                "SHOP|+14155550199|PLAIN|none",
                "55501|+447400555555|PLAIN|none",
                // A number of the recipient's country, else one of the US, else any.
                "+33612345678 +14155550100 +447400123456|+447400555555|PLAIN|+447400123456",
                "+447400123456 +14155550100|+33612345678|PLAIN|+14155550100",
                "+447400123456|+33612345678|PLAIN|+447400123456",
                // The recipient's area code, if the service looks at it.
                "+12125550100 +14155550100|+14155550199|LOCAL|+14155550100",
                "+12125550100 +14155550100|+13055550199|LOCAL|+12125550100",
                // Media go out by who can carry them; the converter lets others make links of them.
                "+447400123456 +14155550100|+447400555555 media|PLAIN|+14155550100",
                "+447400123456|+447400555555 media|PLAIN|+447400123456",
                "+447400123456|+447400555555 media|NO_CONVERTER|none",
            })
    void precedence_isAsDocumented(String pool, String to, String features, String chosen) {
        MessagingService service = service(features(features), pool.split(" "));
        boolean media = to.endsWith(" media");
        assertThat(choose(service, to.replace(" media", ""), media)).isEqualTo(chosen);
    }

    @Test
    void emptyPool_hasNobody() {
        assertThat(choose(service(PLAIN), "+14155550199", false)).isEqualTo("none");
    }

    @Test
    void stickySender_goesBeforeEverythingElse_untilItLeavesThePool() {
        MessagingService service = service(STICKY, "+14155550100");
        assertThat(choose(service, "+447400555555", false)).isEqualTo("+14155550100");
        add(service, "+447400123456");
        assertThat(choose(service, "+447400555555", false)).isEqualTo("+14155550100");
        world.run(tx -> {
            services.remove(
                    tx,
                    Objects.requireNonNull(services.member(service.sid(), "+14155550100"))
                            .senderSid());
            return tx;
        });
        assertThat(choose(service, "+447400555555", false)).isEqualTo("+447400123456");
    }

    @Test
    void aNameForOneCountry_isUsedThereOnly() {
        MessagingService service = service(PLAIN, "+14155550100");
        world.run(tx -> services.addName(tx, service, "LADEN", "DE"));
        assertThat(choose(service, "+4915112345678", false)).isEqualTo("LADEN");
        assertThat(choose(service, "+33612345678", false)).isEqualTo("+14155550100");
    }

    /** Equal senders take turns, so that each of n sends one n-th. */
    @Property(tries = 30)
    void equalSenders_shareTheLoadEvenly(@ForAll @IntRange(min = 1, max = 6) int senders) {
        MessagingService service = service(PLAIN);
        List<Integer> sent = new ArrayList<>();
        for (int i = 0; i < senders; i++) {
            add(service, "+1415555" + (1000 + i));
            sent.add(0);
        }
        for (int i = 0; i < senders * 10; i++) {
            String chosen = choose(service, "+1303555" + (2000 + i), false);
            int index = Integer.parseInt(chosen.substring(8)) - 1000;
            sent.set(index, sent.get(index) + 1);
        }
        assertThat(sent).containsOnly(10);
    }

    /** A recipient hears from the same sender every time, whoever else is written to in between. */
    @Property(tries = 50)
    void stickyRecipients_keepTheirSender(@ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> recipients) {
        MessagingService service = service(STICKY, "+12125550100", "+13055550100", "+14155550100");
        String[] known = new String[10];
        for (int each : recipients) {
            String chosen = choose(service, "+1303555010" + each, false);
            assertThat(known[each] == null || known[each].equals(chosen)).isTrue();
            known[each] = chosen;
        }
    }

    private static Features features(String name) {
        return switch (name) {
            case "PLAIN" -> PLAIN;
            case "LOCAL" -> LOCAL;
            case "NO_CONVERTER" -> NO_CONVERTER;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private MessagingService service(Features features, String... pool) {
        MessagingService service = world.run(tx -> services.open(tx, "AC1", "test"));
        MessagingService set = world.run(tx -> services.change(tx, service.sid(), each -> each.withFeatures(features)));
        for (String each : pool) {
            add(set, each);
        }
        return set;
    }

    private void add(MessagingService service, String sender) {
        world.run(tx -> {
            if (Character.isLetter(sender.charAt(0))) {
                services.addName(tx, service, sender, "");
            } else {
                numbers.release(tx, sender);
                return tx;
            }
            return tx;
        });
        if (!Character.isLetter(sender.charAt(0))) {
            world.run(tx -> {
                services.add(tx, service, numbers.provision(tx, "AC1", sender));
                return tx;
            });
        }
    }

    private String choose(MessagingService service, String to, boolean media) {
        Line line = Objects.requireNonNull(plan.read(to));
        PoolMember member = world.run(tx -> services.chooseSender(tx, service, SenderRequest.to(line, media)))
                .sender();
        return member == null ? "none" : member.address();
    }
}
