package dev.tidings.mock.consent;

import dev.tidings.mock.channel.ChannelSender;
import dev.tidings.mock.channel.Senders;
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
        public @Nullable String holding(String accountSid, String address) {
            return null;
        }

        @Override
        public Set<String> senders(String serviceSid) {
            return Set.of();
        }
    };

    /** The Messaging Service that the sender {@code address} of {@code accountSid} is in; null for none. */
    @Nullable
    String holding(String accountSid, String address);

    /** The addresses in the pool of {@code serviceSid}. */
    Set<String> senders(String serviceSid);

    /** The pools of {@code services}, with senders from {@code numbers} and {@code channels}. */
    static Pools of(Numbers numbers, Senders channels, Services services) {
        return new Pools() {
            @Override
            public @Nullable String holding(String accountSid, String address) {
                String sender = sid(accountSid, address);
                MessagingService service = sender == null ? null : services.holding(sender);
                return service == null ? null : service.sid();
            }

            private @Nullable String sid(String accountSid, String address) {
                if (address.indexOf(':') > 0) {
                    return channels.find(accountSid, address)
                            .map(ChannelSender::sid)
                            .orElse(null);
                }
                OwnedNumber number = numbers.byAddress(address);
                return number == null ? null : number.sid();
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
