package dev.tidings.mock.fraud;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of the world whose countries can be set together. */
public enum Continent {
    /** Africa. */
    AFRICA(
            "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE"
                    + " RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW AC TA"),
    /** Asia. */
    ASIA(
            "AE AF AM AZ BD BH BN BT CN GE HK ID IL IN IO IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA"
                    + " SG SY TH TJ TL TM TR TW UZ VN YE"),
    /** Europe. */
    EUROPE(
            "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL"
                    + " NO PL PT RO RS RU SE SI SJ SK SM UA VA XK"),
    /** North and Central America and the Caribbean. */
    NORTH_AMERICA(
            "AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX TC TT"
                    + " US VC VG VI"),
    /** Australia and the islands of the Pacific. */
    OCEANIA("AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PW SB TK TO TV VU WF WS"),
    /** South America. */
    SOUTH_AMERICA("AR BO BR CL CO EC FK GF GY PE PY SR UY VE");

    private static final class ByCountry {
        static final Map<String, Continent> MAP = new HashMap<>();

        static {
            for (Continent each : values()) {
                each.countries().forEach(country -> MAP.put(country, each));
            }
        }
    }

    /** With blanks between. */
    private final String countries;

    Continent(String countries) {
        this.countries = countries;
    }

    /** Its countries, ISO 3166 codes in upper case. */
    public List<String> countries() {
        return List.of(countries.split(" ", -1));
    }

    /** The name in the admin API, such as {@code north_america}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where {@code region} lies; null if it is no country. */
    static @Nullable Continent of(String region) {
        return ByCountry.MAP.get(region);
    }
}
