package dev.tidings.messaging;

import dev.tidings.core.testkit.ModularApplicationChecks;

/** An application compiles against this module with what comes to it through the pom: without Immutables, above all. */
class ModularApplicationTest extends ModularApplicationChecks {
    private static final String SHOP = """
            package com.shop;

            import dev.tidings.core.TidingsClient;
            import dev.tidings.core.value.PhoneNumber;
            import dev.tidings.messaging.MessagingClient;
            import dev.tidings.messaging.message.Message;

            /** Sends. */
            public final class Shop {
                private Shop() {}

                /** Sends one and looks at all. */
                public static Message send(TidingsClient client) {
                    MessagingClient messaging = MessagingClient.create(client);
                    for (Message each : messaging.messages().list(q -> q.to("+14155550123").limit(5))) {
                        System.out.println(each.status());
                    }
                    return messaging.messages()
                            .create(m -> m.to(PhoneNumber.of("+14155550123")).from("+14155550100").body("Hi"));
                }
            }
            """;

    @Override
    protected String module() {
        return "dev.tidings.messaging";
    }

    @Override
    protected String shop() {
        return SHOP;
    }

    @Override
    protected String mistake() {
        return SHOP.replace("limit(5)", "limit(\"5\")");
    }
}
