package dev.tidings.mock.lookup;

import dev.tidings.mock.network.Refused;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an account may do with Lookup: what is agreed upon with Twilio and set in its Console.
 *
 * @param accountSid whose it is
 * @param disabled whether Lookup is shut for it (60699)
 * @param canada whether it may ask what kind of line Canadian numbers are (60601)
 * @param packagesOff packages, by name, that are not enabled for it (60606)
 * @param quotas how often it may ask for a package, by name, altogether (60611); without one as often as it likes
 * @param sameNumber how often it may ask for one number in a minute (60626); 0 is as often as it likes
 * @param addOns what its add-ons of the first version answer, by unique name
 */
public record LookupSettings(
        String accountSid,
        boolean disabled,
        boolean canada,
        Set<String> packagesOff,
        Map<String, Integer> quotas,
        int sameNumber,
        Map<String, Map<String, Object>> addOns) {
    /** Refuses packages that there are not, and limits below nothing. */
    public LookupSettings {
        packagesOff = Set.copyOf(packagesOff);
        packagesOff.forEach(each -> requirePackage("packages_off", each));
        quotas = Map.copyOf(quotas);
        quotas.forEach((name, quota) -> {
            requirePackage("quotas", name);
            if (quota < 0) {
                throw Refused.of("quotas", quota, "0 or more");
            }
        });
        if (sameNumber < 0) {
            throw Refused.of("same_number", sameNumber, "0 or more");
        }
        addOns = Map.copyOf(addOns);
    }

    /** What an account has that nobody has set anything for: all packages, without limits; what needs approval is approved. */
    static LookupSettings of(String accountSid) {
        return new LookupSettings(accountSid, false, false, Set.of(), Map.of(), 0, Map.of());
    }

    static void requirePackage(String field, String name) {
        if (DataPackage.find(name).isEmpty()) {
            throw Refused.text(field, name, "a data package, such as sim_swap");
        }
    }

    /** The same, shut or open. */
    public LookupSettings withDisabled(boolean next) {
        return new LookupSettings(accountSid, next, canada, packagesOff, quotas, sameNumber, addOns);
    }

    /** The same, with Canada approved or not. */
    public LookupSettings withCanada(boolean next) {
        return new LookupSettings(accountSid, disabled, next, packagesOff, quotas, sameNumber, addOns);
    }

    /** The same, with the packages called so not enabled. */
    public LookupSettings withPackagesOff(Set<String> next) {
        return new LookupSettings(accountSid, disabled, canada, new LinkedHashSet<>(next), quotas, sameNumber, addOns);
    }

    /** The same, with other quotas. */
    public LookupSettings withQuotas(Map<String, Integer> next) {
        return new LookupSettings(
                accountSid, disabled, canada, packagesOff, new LinkedHashMap<>(next), sameNumber, addOns);
    }

    /** The same, with another limit for one number. */
    public LookupSettings withSameNumber(int next) {
        return new LookupSettings(accountSid, disabled, canada, packagesOff, quotas, next, addOns);
    }

    /** The same, with an add-on that answers {@code result}: texts, numbers, booleans, lists and maps. */
    public LookupSettings withAddOn(String uniqueName, Map<String, Object> result) {
        Map<String, Map<String, Object>> next = new LinkedHashMap<>(addOns);
        next.put(uniqueName, Map.copyOf(result));
        return new LookupSettings(accountSid, disabled, canada, packagesOff, quotas, sameNumber, next);
    }
}
