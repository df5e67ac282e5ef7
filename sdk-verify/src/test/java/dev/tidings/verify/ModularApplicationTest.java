package dev.tidings.verify;

import dev.tidings.core.testkit.ModularApplicationChecks;

/** An application compiles against this module with what comes to it through the pom: without Immutables, above all. */
class ModularApplicationTest extends ModularApplicationChecks {
    private static final String SHOP = """
            package com.shop;

            import dev.tidings.core.TidingsClient;
            import dev.tidings.core.error.NotFoundException;
            import dev.tidings.core.error.RateLimitException;
            import dev.tidings.core.value.PhoneNumber;
            import dev.tidings.verify.VerifyClient;
            import dev.tidings.verify.verification.Channel;
            import dev.tidings.verify.verification.VerifyErrorCode;

            /** Knows its customers. */
            public final class Shop {
                private static final String SERVICE = "VA00000000000000000000000000000001";

                private Shop() {}

                /** Sends a code. */
                public static void begin(TidingsClient client) {
                    VerifyClient.create(client)
                            .verifications(SERVICE)
                            .create(v -> v.to(PhoneNumber.of("+14155550123")).channel(Channel.SMS).locale("en"));
                }

                /** Checks what was typed. */
                public static boolean end(TidingsClient client, String typed) {
                    try {
                        return VerifyClient.create(client)
                                .verifications(SERVICE)
                                .check("+14155550123", typed)
                                .approved();
                    } catch (NotFoundException expired) {
                        return false;
                    } catch (RateLimitException tooMany) {
                        return tooMany.hasCode(VerifyErrorCode.TOO_MANY_CHECKS);
                    }
                }

                /** What the page with the QR code is made of. */
                public static String enrol(TidingsClient client) {
                    var factor = VerifyClient.create(client).factors(SERVICE, "ann-1234").createTotp("Ann");
                    return factor.binding().flatMap(binding -> binding.uri()).orElseThrow();
                }
            }
            """;

    @Override
    protected String module() {
        return "dev.tidings.verify";
    }

    @Override
    protected String shop() {
        return SHOP;
    }

    @Override
    protected String mistake() {
        return SHOP.replace("Channel.SMS", "\"sms\"");
    }
}
