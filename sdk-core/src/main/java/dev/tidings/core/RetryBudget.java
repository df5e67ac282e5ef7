package dev.tidings.core;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps a client from making an outage worse: retries cost, successes earn, and without credit every request is sent
 * once. Shared by all calls of a client; any thread may use it.
 */
final class RetryBudget {
    /** A hundred retries after failures in a row. */
    static final int CREDIT = 500;

    static final int COST = 5;
    /** A refusal is cheap for the backend, and common when many send at once. */
    static final int COST_OF_LIMIT = 1;

    private final AtomicInteger credit = new AtomicInteger(CREDIT);

    /** Takes what a retry costs; false if there is too little left. */
    boolean take(int cost) {
        while (true) {
            int now = credit.get();
            if (now < cost) {
                return false;
            }
            if (credit.compareAndSet(now, now - cost)) {
                return true;
            }
        }
    }

    /** Earns for a success. */
    void earn() {
        int now = credit.get();
        if (now < CREDIT) {
            credit.compareAndSet(now, now + 1);
        }
    }
}
