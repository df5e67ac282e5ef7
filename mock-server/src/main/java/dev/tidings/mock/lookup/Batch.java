package dev.tidings.mock.lookup;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers looked up many at once. Each on its own, in order: one that is refused says so in its result, and the others stand. Only a body
 * that is not of the right shape is refused whole.
 */
final class Batch {
    /** The most numbers of one call. That there is a limit is likely, how high it is unconfirmed. */
    static final int MOST = 100;

    private static final int TWICE = 60626;

    /** Where the parameters of single look-ups stand in an item. */
    private static final Map<String, String> PARTS = Map.of(
            "CountryCode", "",
            "LastVerifiedDate", "reassigned_number",
            "PartnerSubId", "sms_pumping_risk");

    /**
     * One number of a batch, looked up or refused.
     *
     * @param correlationId as it was given; null if it was not
     * @param errorCode why it was refused; null if it was not
     * @param answer what is known of it; without packages if it was refused
     */
    record Result(@Nullable String correlationId, @Nullable Integer errorCode, LookupAnswer answer) {}

    private final World world;
    private final Lookups lookups;

    Batch(World world, Lookups lookups) {
        this.world = world;
        this.lookups = lookups;
    }

    /**
     * Looks the numbers of {@code body} up.
     *
     * @throws ApiError 60618 if it is not as it must be, 60699 if the account may not look anything up
     */
    List<Result> look(String accountSid, Members body) {
        Lookups.requireOpen(lookups.settings(accountSid));
        List<Members> items = body.objects("phone_numbers");
        if (items.isEmpty() || items.size() > MOST) {
            throw body.wrong("phone_numbers", items.size() + " items", "an array of 1 to " + MOST + " objects");
        }
        List<Item> read = items.stream().map(Item::of).toList();
        List<Result> looked = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (Item each : read) {
            looked.add(look(accountSid, each, met));
        }
        return looked;
    }

    /** An item of the right shape, whose values may still be wrong. */
    private record Item(Members members, String number, List<String> fields) {
        /** Reads everything once, so that what has not the right type is refused before anything is looked up. */
        static Item of(Members members) {
            members.text("correlation_id");
            PARAMETERS.forEach(each -> text(members, each));
            return new Item(members, members.requiredText("phone_number"), members.texts("fields"));
        }
    }

    private static final List<String> PARAMETERS = List.of(
            "CountryCode",
            "LastVerifiedDate",
            "PartnerSubId",
            "FirstName",
            "LastName",
            "AddressLine1",
            "AddressLine2",
            "City",
            "State",
            "PostalCode",
            "AddressCountryCode",
            "NationalId",
            "DateOfBirth");

    private static @Nullable String text(Members item, String parameter) {
        String snake = parameter.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        String part = PARTS.getOrDefault(parameter, "identity_match");
        return part.isEmpty() ? item.text(snake) : item.object(part).text(snake);
    }

    private Result look(String accountSid, Item item, Set<String> met) {
        String id = item.members().text("correlation_id");
        LookupQuery bare = LookupQuery.of(item.number(), Set.of(), any -> null);
        try {
            Set<DataPackage> packages = DataPackage.read(item.fields(), DataPackage.OF_BATCHES);
            LookupQuery query = LookupQuery.of(
                    item.number(), packages, name -> PARAMETERS.contains(name) ? text(item.members(), name) : null);
            bare = new LookupQuery(query.number(), query.country(), Set.of(), LookupQuery.NOBODY, null, null);
            if (!met.add(NumberReading.of(query.number(), query.country()).number())) {
                throw new ApiError(TWICE, 429, "the number stands in the batch twice");
            }
            return new Result(id, null, world.run(tx -> lookups.look(tx, accountSid, query)));
        } catch (ApiError refused) {
            NumberReading reading = NumberReading.of(bare.number(), bare.country());
            return new Result(id, refused.code(), new LookupAnswer(reading, Set.of(), Map.of()));
        }
    }
}
