package dev.tidings.mock.otp;

import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.service.PoolMember;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.wire.ApiError;
import java.util.List;
import java.util.Set;

/**
 * Who sends codes: the platform, from senders that no account owns. A short code in North America, a name where a country takes
 * names, else a number from abroad. Which ones they are is our choice.
 */
final class PlatformSenders {
    private static final Set<String> NORTH_AMERICA = Set.of("US", "CA", "PR");
    private static final List<String> SHORT_CODES = List.of("84387", "84388", "84389", "84390");
    private static final List<String> NUMBERS = List.of("+447400900100", "+447400900101", "+447400900102");
    private static final List<String> CALLERS = List.of("+18445550188", "+18445550189", "+18445550187");
    private static final String NAME = "Tidings";
    private static final String RCS = "rcs:tidings_codes";
    private static final String EMAIL = "codes@tidings.example";

    private final Numbers numbers;
    private final Services services;

    PlatformSenders(Numbers numbers, Services services) {
        this.numbers = numbers;
        this.services = services;
    }

    /** Who sends text messages to {@code region}, an ISO 3166 code in upper case. */
    String text(String region) {
        if (NORTH_AMERICA.contains(region)) {
            return free(SHORT_CODES);
        }
        return Services.takesNames(region) ? NAME : free(NUMBERS);
    }

    /** Who calls. */
    String caller() {
        return free(CALLERS);
    }

    /** Who sends RCS messages. */
    String rcs() {
        return RCS;
    }

    /** Who sends emails, as {@code look} has it; with the name in front if there is one. */
    String email(VerificationDraft.EmailLook look) {
        String address = look.from() == null ? EMAIL : look.from();
        return look.fromName() == null ? address : look.fromName() + " <" + address + ">";
    }

    /**
     * Who sends the WhatsApp messages of {@code service}: its own sender.
     *
     * @throws ApiError 68008 if it has none
     */
    String whatsapp(VerifyService service) {
        String from = service.whatsapp().from();
        if (from != null && !from.isEmpty()) {
            return from.startsWith("whatsapp:") ? from : "whatsapp:" + from;
        }
        String pool = service.whatsapp().msgServiceSid();
        for (PoolMember each : pool == null ? List.<PoolMember>of() : services.pool(pool)) {
            if (each.address().startsWith("whatsapp:")) {
                return each.address();
            }
        }
        throw ApiError.badRequest(68008, "The WhatsApp channel is not configured for this service");
    }

    /** The first of {@code addresses} that no account owns: a user may have given itself one of them. */
    private String free(List<String> addresses) {
        return addresses.stream()
                .filter(each -> numbers.byAddress(each) == null)
                .findFirst()
                .orElse(addresses.get(0));
    }
}
