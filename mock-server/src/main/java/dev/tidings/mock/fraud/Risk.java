package dev.tidings.mock.fraud;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a number's risk. The blocks are those of the whole network, whoever's traffic they were for; the score is
 * about the traffic of the account that asks.
 *
 * @param carrierCategory of its carrier; empty where carriers are not told, as in Canada
 * @param blocked whether Fraud Guard blocks it now, for any account
 * @param blockedDate when a block of it began last; empty if none ever did
 * @param blockedLast3Months whether one was in force during the last three months; empty if Fraud Guard never met the number
 * @param score 0 (none) to 100
 */
public record Risk(
        Optional<CarrierRisk> carrierCategory,
        boolean blocked,
        Optional<Instant> blockedDate,
        Optional<Boolean> blockedLast3Months,
        int score) {}
