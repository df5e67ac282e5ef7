package dev.tidings.messaging.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.value.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What is left on an account; sub-accounts have no balance of their own. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = BalanceBuilder.class)
public interface Balance extends ApiModel {
    /** The account. */
    Optional<AccountSid> accountSid();

    /** What is left on the account, or owed if negative. */
    default Optional<Money> balance() {
        return balanceAmount().flatMap(amount -> currency().map(unit -> new Money(amount, unit)));
    }

    /** The number of {@link #balance()}. */
    @JsonProperty("balance")
    Optional<BigDecimal> balanceAmount();

    /** The currency of {@link #balance()}. */
    Optional<String> currency();

    /** A balance to be put together, for tests. */
    static BalanceBuilder builder() {
        return new BalanceBuilder();
    }
}
