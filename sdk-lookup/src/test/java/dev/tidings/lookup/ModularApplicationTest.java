package dev.tidings.lookup;

import dev.tidings.core.testkit.ModularApplicationChecks;

/** An application compiles against this module with what comes to it through the pom: without Immutables, above all. */
class ModularApplicationTest extends ModularApplicationChecks {
    private static final String SHOP = """
            package com.shop;

            import dev.tidings.core.TidingsClient;
            import dev.tidings.lookup.LookupClient;
            import dev.tidings.lookup.data.LineType;
            import dev.tidings.lookup.data.LookupField;
            import dev.tidings.lookup.number.LocalValidation;
            import dev.tidings.lookup.number.LookupResult;

            /** Looks at numbers. */
            public final class Shop {
                private Shop() {}

                /** Whether codes can be sent there by SMS. */
                public static boolean takesTexts(TidingsClient client, String number) {
                    if (!LocalValidation.of(number).valid()) {
                        return false;
                    }
                    LookupResult result = LookupClient.create(client)
                            .phoneNumbers()
                            .fetch(number, q -> q.fields(LookupField.LINE_TYPE_INTELLIGENCE).countryCode("US"));
                    return result.lineTypeIntelligence().flatMap(line -> line.type())
                            .filter(LineType.MOBILE::equals).isPresent();
                }
            }
            """;

    @Override
    protected String module() {
        return "dev.tidings.lookup";
    }

    @Override
    protected String shop() {
        return SHOP;
    }

    @Override
    protected String mistake() {
        return SHOP.replace("countryCode(\"US\")", "countryCode(1)");
    }
}
