package dev.tidings.mock.conversation;

import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.channel.ChannelAddress;
import dev.tidings.mock.channel.Senders;
import dev.tidings.mock.conversation.Participant.Binding;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.wire.ApiError;
import org.jspecify.annotations.Nullable;

/** By which addresses somebody may take part in a conversation, and whose they must be. */
final class Bindings {
    /** As long as an address may be. */
    private static final int LONGEST = 256;

    private final Numbers numbers;

    private final Senders senders;

    Bindings(Numbers numbers, Senders senders) {
        this.numbers = numbers;
        this.senders = senders;
    }

    /**
     * How somebody takes part; null if by chat alone.
     *
     * @throws ApiError 50211, 50407 to 50409, 50411 to 50415, 50434, 50439 or 50453 if nobody can
     */
    @Nullable
    Binding read(String accountSid, ParticipantDraft draft) {
        requireNotEmpty(draft);
        String address = draft.address();
        String proxy = draft.proxyAddress();
        String projected = draft.projectedAddress();
        if (draft.identity() != null) {
            if (address != null || proxy != null) {
                throw ApiError.badRequest(
                        50211, "Identity cannot be given together with MessagingBinding.Address or ProxyAddress");
            }
            return projected == null ? null : projected(accountSid, projected);
        }
        if (address == null) {
            if (proxy != null) {
                throw ApiError.badRequest(50411, "MessagingBinding.Address is required with a ProxyAddress");
            }
            if (projected == null) {
                throw ApiError.badRequest(
                        50434,
                        "A participant without Identity needs MessagingBinding.Address or ProjectedAddress, or both"
                                + " Address and ProxyAddress");
            }
            return projected(accountSid, projected);
        }
        if (projected != null) {
            throw ApiError.badRequest(
                    50443, "MessagingBinding.ProjectedAddress cannot be given together with an Address");
        }
        return proxy == null ? phone(address) : pair(accountSid, address, proxy);
    }

    private static void requireNotEmpty(ParticipantDraft draft) {
        if (draft.address() != null && draft.address().isEmpty()) {
            throw ApiError.badRequest(50411, "MessagingBinding.Address must not be empty");
        }
        if (draft.proxyAddress() != null && draft.proxyAddress().isEmpty()) {
            throw ApiError.badRequest(50412, "MessagingBinding.ProxyAddress must not be empty");
        }
    }

    /** A phone in a group. */
    static Binding phone(String address) {
        requireAddress(address);
        if (!channel(address).phone()) {
            throw ApiError.badRequest(
                    50412,
                    "MessagingBinding.ProxyAddress is required with the Address " + address
                            + ": only phones can be in a group");
        }
        return new Binding(Channel.SMS.wire(), address, null, null, null, null);
    }

    /**
     * A number of the account that is projected into a group.
     *
     * @throws ApiError 50439 if it is not the account's; 50453 if it cannot be in a group
     */
    Binding projected(String accountSid, String projected) {
        OwnedNumber number = owned(accountSid, projected);
        if (number == null) {
            throw ApiError.badRequest(
                    50439, "MessagingBinding.ProjectedAddress \"" + projected + "\" is not a number of the account");
        }
        if (!number.capabilities().mms() || number.isShortCode()) {
            throw ApiError.badRequest(
                    50453,
                    "MessagingBinding.ProjectedAddress " + projected
                            + " cannot be in a group: it must be a phone number that can send MMS");
        }
        return new Binding(Channel.SMS.wire(), null, null, projected, null, null);
    }

    /**
     * Somebody at {@code address} who writes to {@code proxy} of the account.
     *
     * @throws ApiError 50407 to 50409, 50413 to 50415 or 50453 if nobody can
     */
    Binding pair(String accountSid, String address, String proxy) {
        requireAddress(address);
        requireProxy(proxy);
        Channel channel = channel(address);
        if (channel != channel(proxy)) {
            throw ApiError.badRequest(
                    50414,
                    "MessagingBinding.Address \"" + address + "\" and ProxyAddress \"" + proxy
                            + "\" must be of the same channel");
        }
        if (address.equals(proxy)) {
            throw ApiError.badRequest(50409, "MessagingBinding.Address and ProxyAddress must not both be " + proxy);
        }
        if (channel.phone()) {
            OwnedNumber number = owned(accountSid, proxy);
            if (number == null) {
                throw notOwned(proxy);
            }
            if (!number.capabilities().sms()) {
                throw ApiError.badRequest(
                        50453, "MessagingBinding.ProxyAddress " + proxy + " cannot send and receive messages");
            }
        } else if (senders.find(accountSid, proxy).isEmpty()) {
            throw channel == Channel.WHATSAPP
                    ? ApiError.badRequest(
                            50415,
                            "MessagingBinding.ProxyAddress \"" + proxy + "\" is not a WhatsApp sender of the account")
                    : notOwned(proxy);
        }
        return new Binding(channel.wire(), address, proxy, null, null, null);
    }

    private @Nullable OwnedNumber owned(String accountSid, String address) {
        OwnedNumber number = numbers.byAddress(address);
        return number == null || !number.accountSid().equals(accountSid) ? null : number;
    }

    private static ApiError notOwned(String proxy) {
        return ApiError.badRequest(
                50413, "MessagingBinding.ProxyAddress \"" + proxy + "\" does not belong to the account");
    }

    private static void requireAddress(String address) {
        ChannelAddress parsed = address.length() > LONGEST
                ? null
                : ChannelAddress.parse(address).orElse(null);
        if (parsed == null || !parsed.user()) {
            throw ApiError.badRequest(
                    50407,
                    "MessagingBinding.Address \"" + address + "\" must be a phone number in E.164, or an address with"
                            + " the prefix whatsapp:, messenger: or rcs:, of at most " + LONGEST + " characters");
        }
    }

    private static void requireProxy(String proxy) {
        ChannelAddress parsed =
                proxy.length() > LONGEST ? null : ChannelAddress.parse(proxy).orElse(null);
        if (!Numbers.isShortCode(proxy) && (parsed == null || !parsed.sender())) {
            throw ApiError.badRequest(
                    50408,
                    "MessagingBinding.ProxyAddress \"" + proxy + "\" must be a phone number in E.164, a short code, or"
                            + " an address with the prefix whatsapp:, messenger: or rcs:, of at most " + LONGEST
                            + " characters");
        }
    }

    /** That of an address that was found to be one. */
    private static Channel channel(String address) {
        return Channel.of(address).orElse(Channel.SMS);
    }
}
