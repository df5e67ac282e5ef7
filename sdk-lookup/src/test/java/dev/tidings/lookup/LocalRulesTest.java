package dev.tidings.lookup;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.testkit.LocalRulesChecks;
import dev.tidings.lookup.data.LineType;
import dev.tidings.lookup.data.LookupField;
import dev.tidings.lookup.number.LookupParams;
import dev.tidings.lookup.number.LookupQuery;
import dev.tidings.lookup.number.PhoneNumbers;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is refused before it is sent. */
class LocalRulesTest extends LocalRulesChecks<LookupClient> {
    @Override
    protected LookupClient client(TidingsClient client) {
        return LookupClient.create(client);
    }

    @Override
    protected Stream<Refusal<LookupClient>> refusals() {
        return Stream.of(queries(), others()).flatMap(refusals -> refusals);
    }

    private Stream<Refusal<LookupClient>> queries() {
        return Stream.of(
                query("countryCode is 'GBR': it must be the two letters", q -> q.countryCode("GBR")),
                query("partnerSubId has 65 characters: it must have at most 64", q -> q.partnerSubId("x".repeat(65))),
                query("verificationSid is 'VA1': it must be VE and 32", q -> q.verificationSid("VA1")),
                query("identity is missing", q -> q.fields(LookupField.IDENTITY_MATCH)),
                query("identity is empty: there must be at least one", q -> q.identity(i -> i)),
                query("identity is empty", q -> q.identity(i -> i.firstName(" "))),
                query("addressCountryCode is 'UK1'", q -> q.identity(i -> i.addressCountryCode("UK1"))));
    }

    private Stream<Refusal<LookupClient>> others() {
        return Stream.of(
                refused(
                        "phoneNumber is ' ': it must not be blank",
                        l -> l.phoneNumbers().fetch(" ")),
                refused("queries are empty", l -> l.phoneNumbers().query(List.of())),
                refused("phoneNumber is ''", l -> l.phoneNumbers().query(List.of(LookupQuery.of("")))),
                refused(
                        "verificationSid is given: only a number that is looked up by itself",
                        l -> l.phoneNumbers()
                                .query(List.of(LookupQuery.of(
                                        Calls.NUMBER, q -> q.verificationSid("VE00000000000000000000000000000001"))))),
                refused(
                        "phone number is '4159929960'",
                        l -> l.lineTypeOverrides().create("4159929960", LineType.MOBILE, "x")),
                refused(
                        "limit is -1: it must be from 0",
                        l -> l.rateLimits().update(LookupField.SIM_SWAP, "a", -1, Duration.ofDays(1))),
                refused(
                        "ttl is PT0S: it must be whole seconds",
                        l -> l.rateLimits().update(LookupField.SIM_SWAP, "a", 1, Duration.ZERO)),
                refused("Bucket is ''", l -> l.rateLimits().delete(LookupField.SIM_SWAP, "")),
                refused("countryCode is 'USA'", l -> l.v1().fetch(Calls.NUMBER, q -> q.countryCode("USA"))));
    }

    private Refusal<LookupClient> query(String why, UnaryOperator<LookupParams.Builder> describe) {
        return refused(why, l -> {
            PhoneNumbers numbers = l.phoneNumbers();
            numbers.fetch(Calls.NUMBER, describe);
        });
    }
}
