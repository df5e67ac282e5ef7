package dev.tidings.mock.handset;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One handset, as far as it differs from what any phone is: reachable, with WhatsApp and without RCS, and blocking nobody.
 *
 * @param number its own; E.164, or with a channel's prefix
 * @param coverage whether it can be reached
 * @param blocked the senders that it refuses, in the order in which they were blocked
 * @param apps what it has, each once
 * @param reading what becomes of messages once it shows them
 * @param profileName what its owner is called on WhatsApp
 * @param userId what WhatsApp calls its owner without telling the number, such as {@code whatsapp:US.1A2b3C}; null if it does not
 */
public record Handset(
        String number,
        Coverage coverage,
        List<String> blocked,
        List<App> apps,
        Reading reading,
        String profileName,
        @Nullable String userId) {
    /** Why messages do not arrive while it cannot be reached. */
    static final int UNREACHABLE = 30003;

    /** Why messages of a blocked sender do not arrive. */
    static final int BLOCKED = 30004;

    private static final List<App> USUAL_APPS = List.of(App.WHATSAPP, App.MESSENGER);

    /** How much of a number stands in the name that its owner has unless told otherwise. */
    private static final int NAMED_BY = 4;

    /** Any phone. */
    static Handset usual(String number) {
        String name = "User " + number.substring(Math.max(0, number.length() - NAMED_BY));
        return new Handset(number, Coverage.REACHABLE, List.of(), USUAL_APPS, Reading.USUAL, name, null);
    }

    /** This handset with other coverage. */
    public Handset with(Coverage next) {
        return new Handset(number, next, blocked, apps, reading, profileName, userId);
    }

    /** This handset with other habits. */
    public Handset with(Reading next) {
        return new Handset(number, coverage, blocked, apps, next, profileName, userId);
    }

    /** This handset with {@code app}. */
    public Handset with(App app) {
        Set<App> next = EnumSet.of(app);
        next.addAll(apps);
        return new Handset(number, coverage, blocked, List.copyOf(next), reading, profileName, userId);
    }

    /** This handset without {@code app}. */
    public Handset without(App app) {
        List<App> next = apps.stream().filter(each -> each != app).toList();
        return new Handset(number, coverage, blocked, next, reading, profileName, userId);
    }

    /** This handset, whose owner is called {@code name} on WhatsApp. */
    public Handset named(String name) {
        return new Handset(number, coverage, blocked, apps, reading, name, userId);
    }

    /** This handset, whose owner WhatsApp calls {@code id}; null for nothing but the number. */
    public Handset known(@Nullable String id) {
        return new Handset(number, coverage, blocked, apps, reading, profileName, id);
    }

    /** This handset blocking {@code sender}. */
    public Handset blocking(String sender) {
        Set<String> next = new LinkedHashSet<>(blocked);
        next.add(sender);
        return new Handset(number, coverage, List.copyOf(next), apps, reading, profileName, userId);
    }

    /** This handset not blocking {@code sender}. */
    public Handset allowing(String sender) {
        List<String> next =
                blocked.stream().filter(each -> !each.equals(sender)).toList();
        return new Handset(number, coverage, next, apps, reading, profileName, userId);
    }

    /** Why a message from {@code sender} does not arrive: 30003 or 30004; 0 if it does. */
    int refusal(String sender) {
        return coverage != Coverage.REACHABLE ? UNREACHABLE : blocked.contains(sender) ? BLOCKED : 0;
    }
}
