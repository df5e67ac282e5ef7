package dev.tidings.mock.fraud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.tidings.mock.network.Refused;
import dev.tidings.mock.wire.ApiError;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where an account may have codes sent. */
class VerifyGeoTest {
    @ParameterizedTest
    @EnumSource(Continent.class)
    void continents_areSetTogether(Continent continent) {
        Trial trial = Trial.at(ProtectionLevel.STANDARD);
        trial.world.run(tx -> {
            trial.geo.set(tx, Trial.ACCOUNT, continent, GeoChannel.CALL, GeoPolicy.DISABLED);
            return tx;
        });
        for (Continent each : Continent.values()) {
            for (String country : each.countries()) {
                assertThat(trial.geo.policy(Trial.ACCOUNT, country, GeoChannel.CALL))
                        .isEqualTo(each == continent ? GeoPolicy.DISABLED : GeoPolicy.ALLOW);
                assertThat(trial.geo.policy(Trial.ACCOUNT, country, GeoChannel.SMS))
                        .isEqualTo(GeoPolicy.MONITOR);
            }
        }
    }

    @Test
    void everyCountryWithATelephone_liesOnOneContinent() {
        List<String> seen = new ArrayList<>();
        for (Continent each : Continent.values()) {
            seen.addAll(each.countries());
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen).containsAll(PhoneNumberUtil.getInstance().getSupportedRegions());
    }

    @Test
    void geoPermissions_refuseWhatCannotBe() {
        Trial trial = Trial.at(ProtectionLevel.STANDARD);
        assertThatThrownBy(() -> trial.world.run(tx -> {
                    trial.geo.set(tx, Trial.ACCOUNT, "UK", GeoChannel.SMS, GeoPolicy.ALLOW);
                    return tx;
                }))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("country is \"UK\"");
        assertThatThrownBy(() -> trial.world.run(tx -> {
                    trial.geo.set(tx, Trial.ACCOUNT, "GB", GeoChannel.CALL, GeoPolicy.MONITOR);
                    return tx;
                }))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("policy is \"monitor\"");
        assertThatThrownBy(() -> trial.geo.requireServed(Trial.line("+5351234567", "CU")))
                .satisfies(refused -> assertThat(((ApiError) refused).code()).isEqualTo(60238));
        trial.geo.requireServed(Trial.line("+447400123001", "GB"));
    }
}
