package dev.tidings.mock.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is set of throughput, account by account. Changed under the world's lock. */
final class Throughputs {
    /**
     * What was set of one account.
     *
     * @param accountSid the account
     * @param throughput how fast it is
     */
    record Of(String accountSid, Throughput throughput) {}

    private final Map<String, Throughput> set = new TreeMap<>();
    private volatile boolean limits = true;

    Throughput of(String accountSid) {
        return set.isEmpty() ? Throughput.USUAL : set.getOrDefault(accountSid, Throughput.USUAL);
    }

    /** Whether nothing was set, so that nobody needs to be asked whose account is whose. */
    boolean usual() {
        return set.isEmpty();
    }

    void set(String accountSid, Throughput throughput) {
        if (throughput.equals(Throughput.USUAL)) {
            set.remove(accountSid);
        } else {
            set.put(accountSid, throughput);
        }
    }

    boolean limits() {
        return limits;
    }

    void limits(boolean on) {
        limits = on;
    }

    List<Of> all() {
        List<Of> all = new ArrayList<>();
        set.forEach((account, throughput) -> all.add(new Of(account, throughput)));
        return all;
    }

    void all(List<Of> restored) {
        set.clear();
        restored.forEach(each -> set.put(each.accountSid(), each.throughput()));
    }
}
