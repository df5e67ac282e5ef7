package dev.tidings.mock.lookup;

import dev.tidings.mock.fraud.CarrierRisk;
import dev.tidings.mock.fraud.Risk;
import dev.tidings.mock.line.LineFacts;
import dev.tidings.mock.line.Person;
import dev.tidings.mock.lookup.IdentityMatch.Level;
import dev.tidings.mock.lookup.LookupAnswer.Said;
import dev.tidings.mock.wire.ResourceWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What each package says, on the wire. */
final class PackageViews {
    /** The code of a package that could not find out everything. */
    private static final String ERROR = "error_code";

    private static final int MILD = 60;
    private static final int MODERATE = 75;
    private static final int HIGH = 90;

    private PackageViews() {}

    /** Writes every package: null unless it was asked for and the number is valid. */
    static void all(LookupAnswer answer, ResourceWriter out) {
        for (DataPackage each : DataPackage.values()) {
            Said<?> said = answer.of(each);
            if (said == null) {
                out.string(each.wire(), null);
            } else {
                out.object(each.wire(), fields -> write(each, said, fields));
            }
        }
    }

    private static void write(DataPackage one, Said<?> said, ResourceWriter out) {
        switch (one) {
            case CALLER_NAME -> caller(said.as(LookupAnswer.Caller.class), said.error(), out);
            case SIM_SWAP -> swap(said.as(LookupAnswer.SimSwap.class), said.error(), out);
            case CALL_FORWARDING -> {
                LookupAnswer.Forwarding data = said.as(LookupAnswer.Forwarding.class);
                out.bool("call_forwarding_enabled", data == null ? null : data.enabled())
                        .number(ERROR, said.error());
            }
            case LINE_STATUS -> {
                LookupAnswer.Status data = said.as(LookupAnswer.Status.class);
                out.string("status", data == null ? null : data.status().wire()).number(ERROR, said.error());
            }
            case LINE_TYPE_INTELLIGENCE -> {
                LookupAnswer.Intelligence data = said.as(LookupAnswer.Intelligence.class);
                out.number(ERROR, said.error());
                carrier(data == null ? null : data.carrier(), out);
                out.string("type", data == null ? null : data.type().wire());
            }
            case IDENTITY_MATCH -> identity(said.as(IdentityMatch.class), said.error(), out);
            case REASSIGNED_NUMBER -> reassignment(said.as(LookupAnswer.Reassignment.class), said.error(), out);
            case SMS_PUMPING_RISK -> pumping(said.as(LookupAnswer.PumpingRisk.class), said.error(), out);
            case PHONE_NUMBER_QUALITY_SCORE -> quality(said.as(LookupAnswer.Quality.class), said.error(), out);
            case PRE_FILL -> owner(said.as(LookupAnswer.Owner.class), said.error(), out);
        }
    }

    static void caller(LookupAnswer.@Nullable Caller data, @Nullable Integer error, ResourceWriter out) {
        out.string("caller_name", data == null ? null : data.name())
                .string("caller_type", data == null ? null : data.type().name())
                .number(ERROR, error);
    }

    private static void swap(LookupAnswer.@Nullable SimSwap data, @Nullable Integer error, ResourceWriter out) {
        if (data == null) {
            out.string("last_sim_swap", null);
        } else {
            out.object(
                    "last_sim_swap",
                    swap -> swap.iso("last_sim_swap_date", data.at())
                            .string("swapped_period", data.period().toString())
                            .bool("swapped_in_period", data.within()));
        }
        LineFacts facts = data == null ? null : data.carrier();
        out.string("carrier_name", facts == null ? null : facts.carrierName())
                .string("mobile_country_code", facts == null ? null : facts.mobileCountryCode())
                .string("mobile_network_code", facts == null ? null : facts.mobileNetworkCode())
                .number(ERROR, error);
    }

    private static void carrier(@Nullable LineFacts facts, ResourceWriter out) {
        out.string("mobile_country_code", facts == null ? null : facts.mobileCountryCode())
                .string("mobile_network_code", facts == null ? null : facts.mobileNetworkCode())
                .string("carrier_name", facts == null ? null : facts.carrierName());
    }

    private static void identity(@Nullable IdentityMatch match, @Nullable Integer error, ResourceWriter out) {
        out.string("first_name_match", match == null ? null : level(match.firstName()))
                .string("last_name_match", match == null ? null : level(match.lastName()))
                .string("address_lines_match", match == null ? null : level(match.addressLines()))
                .string("city_match", match == null ? null : level(match.city()))
                .string("state_match", match == null ? null : level(match.state()))
                .string("postal_code_match", match == null ? null : level(match.postalCode()))
                .string("address_country_match", match == null ? null : level(match.country()))
                .string("national_id_match", match == null ? null : level(match.nationalId()))
                .string("date_of_birth_match", match == null ? null : level(match.dateOfBirth()))
                .number("summary_score", match == null ? null : match.score())
                .number(ERROR, error)
                // Its words are not published.
                .string("error_message", error == null ? null : "Identity match is not available: error " + error);
    }

    private static @Nullable String level(@Nullable Level level) {
        return level == null ? null : level.wire();
    }

    private static void reassignment(
            LookupAnswer.@Nullable Reassignment data, @Nullable Integer error, ResourceWriter out) {
        LocalDate since = data == null ? null : data.since();
        Boolean reassigned = data == null ? null : data.reassigned();
        out.string("last_verified_date", since == null ? null : since.toString())
                .string(
                        "is_number_reassigned",
                        data == null ? null : reassigned == null ? "no_data_available" : reassigned ? "yes" : "no")
                // Text here, and a number everywhere else.
                .string(ERROR, error == null ? null : error.toString());
    }

    private static void pumping(LookupAnswer.@Nullable PumpingRisk data, @Nullable Integer error, ResourceWriter out) {
        Risk risk = data == null ? null : data.risk();
        out.string(
                        "carrier_risk_category",
                        risk == null
                                ? null
                                : risk.carrierCategory().map(CarrierRisk::wire).orElse(null))
                .bool("number_blocked", risk == null ? null : risk.blocked())
                .iso(
                        "number_blocked_date",
                        risk == null ? null : risk.blockedDate().orElse(null))
                .bool(
                        "number_blocked_last_3_months",
                        risk == null ? null : risk.blockedLast3Months().orElse(null))
                .number("sms_pumping_risk_score", risk == null ? null : risk.score())
                .number(ERROR, error);
    }

    private static void quality(LookupAnswer.@Nullable Quality data, @Nullable Integer error, ResourceWriter out) {
        score("carrier_risk", data == null ? null : data.carrierRisk(), out);
        score("disposable_phone_risk", data == null ? null : data.disposableRisk(), out);
        score("quality", data == null ? null : data.quality(), out);
        score("velocity_risk", data == null ? null : data.velocityRisk(), out);
        out.number(ERROR, error);
    }

    private static void score(String name, @Nullable Integer score, ResourceWriter out) {
        out.number(name + "_score", score).string(name + "_category", score == null ? null : category(score));
    }

    /** The bands of the pumping score; that those of quality are the same is our choice. */
    private static String category(int score) {
        return score >= HIGH ? "high" : score >= MODERATE ? "moderate" : score >= MILD ? "mild" : "low";
    }

    private static void owner(LookupAnswer.@Nullable Owner data, @Nullable Integer error, ResourceWriter out) {
        Person person = data == null ? null : data.person();
        out.string("first_name", person == null ? null : person.firstName())
                .string("last_name", person == null ? null : person.lastName())
                .string("address_line", person == null ? null : person.addressLine1())
                .string("country_code", person == null ? null : person.addressCountry())
                .string("state", person == null ? null : person.state())
                .string("postal_code", person == null ? null : person.postalCode())
                .number(ERROR, error);
    }
}
