package dev.tidings.mock.network;

import dev.tidings.mock.network.CarrierProfile.Carrier;
import dev.tidings.mock.network.CarrierProfile.Ending;
import dev.tidings.mock.network.Journey.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The profiles of regions for which nobody has set one.
 *
 * <p>What a tester expects, and so the choice: an application's first test must see its message arrive, each time, whatever
 * the seed. So unless told otherwise every message is delivered, within five seconds of leaving its sender's queue and with
 * latencies that differ from message to message: {@link #prompt}. Who wants to see an application cope turns on {@link
 * #lifelike}, for one region or for all: minutes until a receipt, numbers that do not exist, handsets that are off, filters,
 * and countries where nothing is heard after {@code sent}.
 *
 * <p>Shares, latencies and rates are ours, of plausible size; no operator publishes them.
 */
final class CarrierCatalogue {
    /** In order: their shares fall, each about two thirds of the one before. */
    private static final Map<String, List<String>> CARRIERS = Map.ofEntries(
            Map.entry("US", List.of("Verizon", "T-Mobile", "AT&T", "UScellular")),
            Map.entry("CA", List.of("Rogers", "Bell", "Telus", "Videotron")),
            Map.entry("GB", List.of("EE", "O2", "Vodafone", "Three")),
            Map.entry("IE", List.of("Three", "Vodafone", "eir")),
            Map.entry("DE", List.of("Telekom", "Vodafone", "O2")),
            Map.entry("AT", List.of("A1", "Magenta", "Drei")),
            Map.entry("CH", List.of("Swisscom", "Sunrise", "Salt")),
            Map.entry("FR", List.of("Orange", "SFR", "Bouygues", "Free")),
            Map.entry("BE", List.of("Proximus", "Orange", "Base")),
            Map.entry("NL", List.of("KPN", "Odido", "Vodafone")),
            Map.entry("ES", List.of("Movistar", "Orange", "Vodafone", "Yoigo")),
            Map.entry("PT", List.of("MEO", "NOS", "Vodafone")),
            Map.entry("IT", List.of("TIM", "Vodafone", "WindTre", "Iliad")),
            Map.entry("SE", List.of("Telia", "Tele2", "Tre", "Telenor")),
            Map.entry("NO", List.of("Telenor", "Telia", "Ice")),
            Map.entry("DK", List.of("TDC", "Telenor", "Telia", "3")),
            Map.entry("FI", List.of("Elisa", "DNA", "Telia")),
            Map.entry("PL", List.of("Play", "Orange", "Plus", "T-Mobile")),
            Map.entry("CZ", List.of("T-Mobile", "O2", "Vodafone")),
            Map.entry("AU", List.of("Telstra", "Optus", "Vodafone")),
            Map.entry("NZ", List.of("Spark", "One NZ", "2degrees")),
            Map.entry("IL", List.of("Pelephone", "Cellcom", "Partner")),
            Map.entry("SG", List.of("Singtel", "StarHub", "M1")),
            Map.entry("JP", List.of("NTT Docomo", "au", "SoftBank", "Rakuten")),
            Map.entry("IN", List.of("Jio", "Airtel", "Vi", "BSNL")),
            Map.entry("BR", List.of("Vivo", "Claro", "TIM")),
            Map.entry("MX", List.of("Telcel", "AT&T", "Movistar")),
            Map.entry("ZA", List.of("Vodacom", "MTN", "Telkom", "Cell C")),
            Map.entry("PH", List.of("Smart", "Globe", "DITO")),
            Map.entry("ID", List.of("Telkomsel", "Indosat", "XL")),
            Map.entry("whatsapp", List.of("WhatsApp")),
            Map.entry("messenger", List.of("Messenger")),
            Map.entry("rcs", List.of("RCS")));

    /** Where receipts come from the handset, but less surely than at home. */
    private static final List<String> SOME_RECEIPTS = List.of("IN", "BR", "MX", "ZA", "PH", "ID");

    private static final Latency PROMPT_SENDING = Latency.ofMillis(20, 60);
    private static final Latency PROMPT_SENT = Latency.ofMillis(200, 450);
    private static final Latency PROMPT_OUTCOME = Latency.ofMillis(1_000, 2_500);

    private CarrierCatalogue() {}

    /** Everything arrives, within five seconds of leaving the queue. */
    static CarrierProfile prompt(String region) {
        return new CarrierProfile(
                region,
                carriers(region),
                PROMPT_SENDING,
                PROMPT_SENT,
                PROMPT_OUTCOME,
                List.of(Ending.of(Outcome.DELIVERED, 0, 1)));
    }

    /** As it is out there. */
    static CarrierProfile lifelike(String region) {
        if (Character.isLowerCase(region.charAt(0))) {
            return lifelike(region, 80, 300, 900, channel(region));
        }
        if (region.equals("US") || region.equals("CA")) {
            return lifelike(region, 60, 350, 3_000, mobile(96.2, 0.3));
        }
        if (SOME_RECEIPTS.contains(region)) {
            return lifelike(region, 80, 900, 6_000, mobile(80, 13.5));
        }
        return CARRIERS.containsKey(region)
                ? lifelike(region, 80, 600, 4_000, mobile(94.5, 2))
                : lifelike(region, 120, 1_500, 8_000, unheard());
    }

    private static CarrierProfile lifelike(String region, long sending, long sent, long outcome, List<Ending> endings) {
        return new CarrierProfile(
                region,
                carriers(region),
                Latency.ofMillis(sending, 8 * sending),
                Latency.ofMillis(sent, 8 * sent),
                Latency.ofMillis(outcome, 15 * outcome),
                endings);
    }

    private static List<Ending> mobile(double delivered, double silent) {
        return List.of(
                Ending.of(Outcome.DELIVERED, 0, delivered),
                Ending.of(Outcome.UNKNOWN, 0, silent),
                new Ending(Outcome.UNDELIVERED, 30005, 0.8, true),
                new Ending(Outcome.UNDELIVERED, 30006, 0.6, true),
                new Ending(Outcome.UNDELIVERED, 30004, 0.1, true),
                Ending.of(Outcome.UNDELIVERED, 30003, 1),
                Ending.of(Outcome.UNDELIVERED, 30007, 0.6),
                Ending.of(Outcome.UNDELIVERED, 30008, 0.2),
                Ending.of(Outcome.FAILED, 30410, 0.1),
                Ending.of(Outcome.FAILED, 30500, 0.1));
    }

    /** Receipts stop at {@code sent}: only what the first carrier refuses is known. */
    private static List<Ending> unheard() {
        return List.of(
                Ending.of(Outcome.UNKNOWN, 0, 97.5),
                new Ending(Outcome.UNDELIVERED, 30006, 1, true),
                Ending.of(Outcome.UNDELIVERED, 30008, 1),
                Ending.of(Outcome.FAILED, 30410, 0.5));
    }

    private static List<Ending> channel(String channel) {
        return switch (channel) {
            case "whatsapp" ->
                List.of(
                        Ending.of(Outcome.READ, 0, 62),
                        Ending.of(Outcome.DELIVERED, 0, 32),
                        Ending.of(Outcome.UNKNOWN, 0, 2.5),
                        new Ending(Outcome.UNDELIVERED, 63024, 2, true),
                        Ending.of(Outcome.UNDELIVERED, 63049, 1),
                        Ending.of(Outcome.FAILED, 63012, 0.5));
            case "rcs" ->
                List.of(
                        Ending.of(Outcome.READ, 0, 45),
                        Ending.of(Outcome.DELIVERED, 0, 47),
                        new Ending(Outcome.UNDELIVERED, 63036, 6, true),
                        Ending.of(Outcome.UNDELIVERED, 30046, 2));
            default ->
                List.of(
                        Ending.of(Outcome.DELIVERED, 0, 97),
                        Ending.of(Outcome.UNDELIVERED, 63009, 2),
                        Ending.of(Outcome.FAILED, 63012, 1));
        };
    }

    private static List<Carrier> carriers(String region) {
        List<String> names = CARRIERS.getOrDefault(region, List.of(region + " mobile", region + " second"));
        List<Carrier> carriers = new ArrayList<>();
        double share = 45;
        for (String each : names) {
            carriers.add(new Carrier(each, share));
            share *= 2 / 3.0;
        }
        return carriers;
    }
}
