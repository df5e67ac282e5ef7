package dev.tidings.mock.chataddress;

import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.Optional;
import java.util.function.Predicate;

/** The addresses that accounts have configured. */
public final class AddressConfigurations {
    private static final int REMOVED = 50610;

    private final Table<AddressConfiguration> table;

    /** The SID by account and address. */
    private final Table<Place> places;

    private final Alerts alerts;

    private record Place(String key, String accountSid, String sid) {}

    private AddressConfigurations(World world, Alerts alerts) {
        this.table = world.table(
                "chataddress.configurations",
                AddressConfiguration.class,
                AddressConfiguration::sid,
                AddressConfiguration::accountSid);
        this.places = world.table("chataddress.places", Place.class, Place::key, Place::accountSid);
        this.alerts = alerts;
    }

    /** The configurations in {@code world}, which has none yet; that of a number ends, with a warning, when it is released. */
    public static AddressConfigurations in(World world, Numbers numbers, Alerts alerts) {
        AddressConfigurations made = new AddressConfigurations(world, alerts);
        numbers.onRelease(made::released);
        return made;
    }

    private void released(Transaction tx, OwnedNumber number) {
        of(number.accountSid(), number.address()).ifPresent(configuration -> {
            delete(tx, configuration);
            alerts.raise(
                    tx,
                    Alert.Cause.of(
                                    configuration.accountSid(),
                                    REMOVED,
                                    "Address configuration " + configuration.sid() + " was removed, since "
                                            + number.address() + " was released")
                            .about(configuration.sid(), null));
        });
    }

    /** That of {@code address}, if the account has one. */
    public Optional<AddressConfiguration> of(String accountSid, String address) {
        return places.find(key(accountSid, address)).flatMap(place -> table.find(place.sid()));
    }

    /**
     * The one of {@code accountSid} that is called {@code sidOrAddress}.
     *
     * @throws ApiError 20404 if there is none
     */
    public AddressConfiguration get(String accountSid, String sidOrAddress) {
        return table.find(sidOrAddress)
                .filter(each -> each.accountSid().equals(accountSid))
                .or(() -> of(accountSid, sidOrAddress))
                .orElseThrow(() -> ApiError.notFound("/v1/Configuration/Addresses/" + sidOrAddress));
    }

    /**
     * Adds {@code fresh}.
     *
     * @throws ApiError 20409 if its address is configured already; that this is the code is unconfirmed
     */
    void add(Transaction tx, AddressConfiguration fresh) {
        of(fresh.accountSid(), fresh.address()).ifPresent(present -> {
            throw new ApiError(
                    20409, 409, "Address \"" + fresh.address() + "\" is already configured as " + present.sid());
        });
        tx.insert(table, fresh);
        tx.insert(places, new Place(key(fresh.accountSid(), fresh.address()), fresh.accountSid(), fresh.sid()));
    }

    void change(Transaction tx, AddressConfiguration changed) {
        tx.put(table, changed);
    }

    void delete(Transaction tx, AddressConfiguration configuration) {
        Row<AddressConfiguration> row = table.row(configuration.sid());
        Row<Place> place = places.row(key(configuration.accountSid(), configuration.address()));
        if (row != null) {
            tx.delete(row);
        }
        if (place != null) {
            tx.delete(place);
        }
    }

    Page<AddressConfiguration> page(String accountSid, PageRequest request, Predicate<AddressConfiguration> filter) {
        return Listing.page(table, accountSid, request, filter);
    }

    private static String key(String accountSid, String address) {
        return accountSid + " " + address;
    }
}
