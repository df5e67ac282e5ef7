package dev.tidings.mock.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.channel.Senders;
import dev.tidings.mock.channel.SomeChannels;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberOptions;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.service.MessagingService.Features;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final Features LONG_CODE =
            new Features(false, false, false, true, false, true, ContentScan.INHERIT, false);
    private static final Features SCANNED =
            new Features(false, false, false, true, false, false, ContentScan.ENABLE, false);

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T00:00:00Z")), 1);
    private final Numbers numbers = Numbers.in(world, NumberOptions.DEFAULT);
    private final Services services = Services.in(world);
    private final Senders senders = SomeChannels.in(world, numbers).senders();
    private final NumberPlan plan = numbers.plan();

    @ParameterizedTest(name = "{0} to {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // A short code goes before a name, a name before a number; each only where it may go.
                "55501 SHOP +14155550100|+14155550199|PLAIN|55501|short code of US",
                "+14155550100 SHOP 55501|+14155550199|PLAIN|55501|short code of US",
                "55501 SHOP +447400123456|+447400555555|PLAIN|SHOP|alphanumeric sender for all countries",
                "SHOP +14155550100|+14155550199|PLAIN|+14155550100|country US",
                "SHOP +14155550100|+5511961234567|PLAIN|+14155550100|country US, since none is of BR",
                "SHOP|+14155550199|PLAIN|none|21703",
                "SHOP +447400123456|+14155550199|PLAIN|none|21703",
                "55501|+447400555555|PLAIN|none|21703",
                // Of names, the one for the country goes before the one for all.
                "SHOP LADEN:DE|+4915112345678|PLAIN|LADEN|alphanumeric sender for DE",
                "SHOP LADEN:DE|+33612345678|PLAIN|SHOP|alphanumeric sender for all countries",
                "LADEN:DE +14155550100|+33612345678|PLAIN|+14155550100|country US, since none is of FR",
                // A number of the recipient's country, else one of the US, else any.
                "+33612345678 +14155550100 +447400123456|+447400555555|PLAIN|+447400123456|country GB",
                "+447400123456 +14155550100|+33612345678|PLAIN|+14155550100|country US, since none is of FR",
                "+447400123456|+33612345678|PLAIN|+447400123456|any country, since none is of FR",
                "+16045550100 +14155550100|+14165550199|PLAIN|+16045550100|country CA",
                "+16045550100|+14155550199|PLAIN|+16045550100|any country, since none is of US",
                // Only numbers from behind +1 reach the US and Canada.
                "+447400123456 +16045550100|+14155550199|PLAIN|+16045550100|any country, since none is of US",
                "+447400123456|+14165550199|PLAIN|none|21703",
                // The recipient's area code, else one for the same place, else whoever's turn it is, if the service
                // looks at it.
                "+12125550100 +14155550100|+14155550199|LOCAL|+14155550100|area code 415",
                "+12125550100 +14155550100|+16285550199|LOCAL|+14155550100|overlay of area code 628",
                "+12125550100 +14155550100|+13055550199|LOCAL|+12125550100|country US, next of 2 in turn",
                "+12125550100 +14155550100|+14155550199|PLAIN|+12125550100|country US, next of 2 in turn",
                "+12125550100 +14155550100 +14155550101|+14155550199|LOCAL|+14155550100|area code 415, next of 2 in turn",
                "+14155550100 +18335550100|+14155550199|LOCAL|+14155550100|area code 415",
                "55501 +14155550100|+14155550199|LOCAL|55501|short code of US",
                "+12125550100 +14155550100|+447400555555|LOCAL|+12125550100|"
                        + "country US, since none is of GB, next of 2 in turn",
                // Media go out by who can carry them; the converter lets others make links of them.
                "SHOP +61491570156|+61491570157 media|PLAIN|+61491570156|country AU",
                "SHOP|+61491570157 media|PLAIN|SHOP|alphanumeric sender for all countries, media as links",
                "+447400123456|+61491570157 media|PLAIN|+447400123456|"
                        + "any country, since none is of AU, media as links",
                "+14155550100|+447400555555 media|PLAIN|+14155550100|country US, since none is of GB, media as links",
                "+447400123456 +14155550100|+447400555555 media|PLAIN|+447400123456|country GB, media as links",
                "+447400123456|+447400555555 media|NO_CONVERTER|none|21703",
                "+14155550100|+447400555555 media|NO_CONVERTER|none|21703",
                "+14155550100|+14155550199 media|NO_CONVERTER|+14155550100|country US",
                // The sender that was asked for, if it can.
                "55501 +14155550100|+14155550199 from +14155550100|PLAIN|+14155550100|asked for",
                "55501 +14155550100|+447400555555 from 55501|PLAIN|none|21703",
                "55501 +14155550100|+447400555555 from 55501|LONG_CODE|+14155550100|"
                        + "long code, since short code 55501 cannot reach it",
                "55501 SHOP|+447400555555 from 55501|LONG_CODE|none|21703",
                "+14155550100|+14155550199 from +12125550100|PLAIN|none|21703",
                "+14155550100|+447400555555 media from +14155550100|PLAIN|+14155550100|asked for, media as links",
                // On a channel its own senders only, and nowhere else.
                "+14155550100 whatsapp:+14155550100|whatsapp:+447400555555|PLAIN|whatsapp:+14155550100|"
                        + "on the channel of the recipient",
                "+14155550100 rcs:agent|whatsapp:+447400555555|PLAIN|none|21703",
                "whatsapp:+14155550100|+14155550199|PLAIN|none|21703",
                "whatsapp:+14155550100|whatsapp:+447400555555 media|PLAIN|whatsapp:+14155550100|"
                        + "on the channel of the recipient",
                "whatsapp:+14155550100 rcs:a|rcs:+14155550199 from whatsapp:+14155550100|PLAIN|none|21703",
                // What is inspected says so.
                "+14155550100|+14155550199|SCANNED|+14155550100|country US, content scanned",
            })
    void precedence_isAsDocumented(String pool, String to, String features, String sender, String why) {
        MessagingService service = service(features(features), pool.split(" "));
        Choice choice = choice(service, request(to));
        if (sender.equals("none")) {
            assertThat(choice.sender()).isNull();
            assertThat(choice.errorCode()).isEqualTo(Integer.parseInt(why));
            assertThat(choice.why()).isNotBlank();
        } else {
            assertThat(choice.why()).isEqualTo("sender " + sender + " chosen: " + why);
            assertThat(address(choice)).isEqualTo(sender);
            assertThat(choice.errorCode()).isZero();
        }
        assertThat(choice.mediaAsLinks()).isEqualTo(choice.why().contains("media as links"));
        // To ask is not to choose, and both say the same.
        assertThat(world.<Integer>run(tx -> services.refusal(service, request(to))))
                .isEqualTo(choice.errorCode());
    }

    @ParameterizedTest
    @CsvSource({
        "+14155550100 +18335550100, US, 30034, +18335550100",
        "+14155550100 55501, US, 30034, 55501",
        "+14155550100, US, 30034, 30034",
        "SHOP, '', 30040, 30040",
        "SHOP +14155550100, '', 30040, +14155550100",
    })
    void senderThatIsNotRegistered_isPassedOver_andSaysSoIfThereIsNoOther(
            String pool, String region, int code, String expected) {
        MessagingService service = service(PLAIN, pool.split(" "));
        String unregistered = region.isEmpty() ? "SHOP" : "+14155550100";
        services.registrations((sender, where) -> sender.address().equals(unregistered) ? code : 0);
        String to = region.isEmpty() ? "+919876543210" : "+14155550199";
        Choice choice = choice(service, request(to));
        assertThat(choice.sender() == null ? Integer.toString(choice.errorCode()) : address(choice))
                .isEqualTo(expected);
    }

    @Test
    void registrations_areAskedAgain_whenTheyChange() {
        MessagingService service = service(PLAIN, "+14155550100");
        int[] code = {30034};
        services.registrations((sender, where) -> code[0]);
        assertThat(choice(service, request("+14155550199")).errorCode()).isEqualTo(30034);
        code[0] = 0;
        world.run(tx -> {
            services.registrationsChanged(tx);
            return tx;
        });
        assertThat(choose(service, "+14155550199")).isEqualTo("+14155550100");
    }

    @Test
    void emptyPool_hasNobody() {
        MessagingService service = service(PLAIN);
        assertThat(choice(service, request("+14155550199")).errorCode()).isEqualTo(21704);
        assertThat(world.<Integer>run(tx -> services.refusal(service, request("+14155550199"))))
                .isEqualTo(21704);
    }

    @Test
    void stickySender_goesBeforeEverythingElse_untilItLeavesThePool() {
        MessagingService service = service(STICKY, "+14155550100");
        assertThat(choose(service, "+447400555555")).isEqualTo("+14155550100");
        add(service, "+447400123456");
        assertThat(choice(service, request("+447400555555")).why())
                .isEqualTo("sender +14155550100 chosen: sticky sender");
        remove(service, "+14155550100");
        assertThat(choose(service, "+447400555555")).isEqualTo("+447400123456");
        add(service, "+14155550100");
        assertThat(choose(service, "+447400555555")).isEqualTo("+447400123456");
    }

    @Test
    void stickySender_thatLeftAndCameBack_isNotRemembered() {
        MessagingService service = service(STICKY, "+14155550100");
        choose(service, "+447400555555");
        OwnedNumber number = Objects.requireNonNull(numbers.byAddress("+14155550100"));
        remove(service, "+14155550100");
        world.run(tx -> services.add(tx, service, number));
        assertThat(choice(service, request("+447400555555")).why()).doesNotContain("sticky");
        assertThat(choice(service, request("+447400555555")).why()).contains("sticky");
    }

    @Test
    void stickySender_thatIsNotUsedForAYear_isForgotten() {
        MessagingService service = service(STICKY, "+14155550100");
        choose(service, "+447400555555");
        choose(service, "+447400555556");
        add(service, "+447400123456");
        advance(Duration.ofDays(300));
        assertThat(choose(service, "+447400555555")).isEqualTo("+14155550100");
        advance(Duration.ofDays(365));
        assertThat(choose(service, "+447400555555")).isEqualTo("+14155550100");
        advance(Duration.ofDays(365).plusSeconds(1));
        assertThat(choose(service, "+447400555555")).isEqualTo("+447400123456");
        assertThat(choose(service, "+447400555556")).isEqualTo("+447400123456");
    }

    @Test
    void stickySender_isIgnoredButKept_whileTheFeatureIsOff() {
        MessagingService service = service(STICKY, "+14155550100");
        choose(service, "+447400555555");
        add(service, "+447400123456");
        MessagingService off = world.run(tx -> services.change(tx, service.sid(), each -> each.withFeatures(PLAIN)));
        assertThat(choose(off, "+447400555555")).isEqualTo("+447400123456");
        MessagingService on = world.run(tx -> services.change(tx, service.sid(), each -> each.withFeatures(STICKY)));
        assertThat(choose(on, "+447400555555")).isEqualTo("+14155550100");
    }

    @Test
    void stickySender_thatCannotCarryMedia_staysForTexts() {
        MessagingService service = service(new Features(true, false, false, false, false), "SHOP");
        assertThat(choose(service, "+61491570157")).isEqualTo("SHOP");
        add(service, "+61491570156");
        assertThat(choose(service, "+61491570157 media")).isEqualTo("+61491570156");
        assertThat(choose(service, "+61491570157")).isEqualTo("SHOP");
    }

    /** Recipients of two countries in turn: each country's senders still share its load. */
    @Test
    void turnsOfOneGroup_areNotTakenByAnother() {
        MessagingService service = service(PLAIN, "+14155550100", "+14155550101", "+447400123456", "+447400123457");
        List<String> americans = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            americans.add(choose(service, "+1303555010" + i));
            choose(service, "+44740055555" + i);
        }
        assertThat(americans).containsExactly("+14155550100", "+14155550101", "+14155550100", "+14155550101");
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
            String chosen = choose(service, "+1303555" + (2000 + i));
            int index = Integer.parseInt(chosen.substring(8)) - 1000;
            sent.set(index, sent.get(index) + 1);
        }
        assertThat(sent).containsOnly(10);
    }

    /**
     * A recipient hears from the same sender as long as that one is in the pool, whoever else is written to, comes and goes.
     * Of each step the tens say what happens: somebody is written to, or a sender comes or goes.
     */
    @Property(tries = 100)
    void stickyRecipients_keepTheirSender(@ForAll @Size(max = 80) List<@IntRange(max = 59) Integer> steps) {
        MessagingService service = service(STICKY, sender(0));
        Map<String, String> known = new HashMap<>();
        for (int step : steps) {
            String sender = sender(step % 5);
            boolean in = services.member(service.sid(), sender) != null;
            if (step >= 50 && in) {
                remove(service, sender);
                known.values().removeIf(sender::equals);
            } else if (step >= 40 && !in) {
                add(service, sender);
            } else if (step < 40 && !services.pool(service.sid()).isEmpty()) {
                String to = "+1303555010" + step % 10;
                String chosen = choose(service, to);
                assertThat(chosen).isEqualTo(known.getOrDefault(to, chosen));
                assertThat(services.member(service.sid(), chosen)).isNotNull();
                known.put(to, chosen);
            }
        }
    }

    private static String sender(int number) {
        return "+121255501" + (10 + number);
    }

    private static Features features(String name) {
        return switch (name) {
            case "PLAIN" -> PLAIN;
            case "LOCAL" -> LOCAL;
            case "NO_CONVERTER" -> NO_CONVERTER;
            case "LONG_CODE" -> LONG_CODE;
            case "SCANNED" -> SCANNED;
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
        if (sender.contains(":") && Character.isLowerCase(sender.charAt(0))) {
            world.run(tx -> services.add(
                    tx, service, senders.find("AC1", sender).orElseGet(() -> senders.register(tx, "AC1", sender))));
        } else if (Character.isLetter(sender.charAt(0))) {
            String[] name = sender.split(":");
            world.run(tx -> services.addName(tx, service, name[0], name.length > 1 ? name[1] : ""));
        } else {
            // Services of other tests may have it.
            world.run(tx -> {
                OwnedNumber before = numbers.byAddress(sender);
                if (before != null) {
                    services.remove(tx, before.sid());
                    numbers.release(tx, sender);
                }
                return tx;
            });
            world.run(tx -> services.add(tx, service, numbers.provision(tx, "AC1", sender)));
        }
    }

    private void remove(MessagingService service, String address) {
        world.run(tx -> {
            services.remove(
                    tx,
                    Objects.requireNonNull(services.member(service.sid(), address))
                            .senderSid());
            return tx;
        });
    }

    private void advance(Duration by) {
        world.clock().advanceTo(world.clock().now().plus(by));
    }

    /** Such as {@code +14155550199 media from 55501}. */
    private SenderRequest request(String words) {
        String[] from = words.split(" from ");
        String to = from[0].replace(" media", "");
        Line line = to.contains(":") ? null : Objects.requireNonNull(plan.read(to));
        return new SenderRequest(to, line, !to.equals(from[0]), from.length > 1 ? from[1] : null, false);
    }

    private Choice choice(MessagingService service, SenderRequest request) {
        return world.run(tx -> services.chooseSender(tx, service, request));
    }

    private String choose(MessagingService service, String to) {
        return address(choice(service, request(to)));
    }

    private static String address(Choice choice) {
        return Objects.requireNonNull(choice.sender()).address();
    }
}
