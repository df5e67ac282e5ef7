package dev.tidings.mock.consent;

import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.PoolMember;
import dev.tidings.mock.service.Services;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which senders share their opt-outs. */
public interface Pools {
    /** No sender shares with another. */
    Pools NONE = new Pools() {
        @Override
        public @Nullable String holding(String address) {
            return null;
        }

        @Override
        public Set<String> senders(String serviceSid) {
            return Set.of();
        }
    };

    /** The Messaging Service that the sender {@code address} is in; null for none. */
    @Nullable
    String holding(String address);

    /** The addresses in the pool of {@code serviceSid}. */
    Set<String> senders(String serviceSid);

    /** The pools of {@code services}. */
    static Pools of(Numbers numbers, Services services) {
        return new Pools() {
            @Override
            public @Nullable String holding(String address) {
                OwnedNumber number = numbers.byAddress(address);
                MessagingService service = number == null ? null : services.holding(number.sid());
                return service == null ? null : service.sid();
            }

            @Override
            public Set<String> senders(String serviceSid) {
                Set<String> addresses = new HashSet<>();
                for (PoolMember each : services.pool(serviceSid)) {
                    addresses.add(each.address());
                }
                return addresses;
            }
        };
    }
}
