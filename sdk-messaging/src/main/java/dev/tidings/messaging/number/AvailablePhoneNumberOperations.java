package dev.tidings.messaging.number;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the AvailablePhoneNumber resource and its countries: paths, parameters, models. */
final class AvailablePhoneNumberOperations {
    private static final String COUNTRIES = "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json";
    private static final String COUNTRY = "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}.json";
    private static final String NUMBERS =
            "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/{Type}.json";

    private final Api api;

    private AvailablePhoneNumberOperations(Api api) {
        this.api = api;
    }

    static AvailablePhoneNumberOperations of(TidingsClient client) {
        return new AvailablePhoneNumberOperations(Api.of(client, "api"));
    }

    AvailablePhoneNumberOperations with(RequestOptions options) {
        return new AvailablePhoneNumberOperations(api.with(options));
    }

    ListOperation<AvailablePhoneNumberCountry> listCountries(ListParams p) {
        return api.list(AvailablePhoneNumberCountry.class, "countries", COUNTRIES)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }

    Operation<AvailablePhoneNumberCountry> fetchCountry(String countryCode) {
        String country = Check.country("countryCode", countryCode);
        return api.fetch(AvailablePhoneNumberCountry.class, COUNTRY, country);
    }

    ListOperation<AvailablePhoneNumber> list(String countryCode, NumberType type, AvailablePhoneNumberListParams p) {
        String country = Check.country("countryCode", countryCode);
        return api.list(AvailablePhoneNumber.class, "available_phone_numbers", NUMBERS, country, type.toString())
                .query("AreaCode", p.areaCode())
                .query("Contains", p.contains())
                .query("SmsEnabled", p.smsEnabled())
                .query("MmsEnabled", p.mmsEnabled())
                .query("VoiceEnabled", p.voiceEnabled())
                .query("FaxEnabled", p.faxEnabled())
                .query("ExcludeAllAddressRequired", p.excludeAllAddressRequired())
                .query("ExcludeLocalAddressRequired", p.excludeLocalAddressRequired())
                .query("ExcludeForeignAddressRequired", p.excludeForeignAddressRequired())
                .query("Beta", p.beta())
                .query("NearNumber", p.nearNumber())
                .query("NearLatLong", p.nearLatLong())
                .query("Distance", p.distance())
                .query("InPostalCode", p.inPostalCode())
                .query("InRegion", p.inRegion())
                .query("InRateCenter", p.inRateCenter())
                .query("InLata", p.inLata())
                .query("InLocality", p.inLocality())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }
}
