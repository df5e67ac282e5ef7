package dev.tidings.messaging.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether an account is paid for. */
public final class AccountType extends OpenEnum<AccountType.Known> {
    private static final Words<AccountType> WORDS = new Words<>();

    /** It is being tried out. */
    public static final AccountType TRIAL = WORDS.add(new AccountType("Trial", Known.TRIAL));

    /** It is paid for. */
    public static final AccountType FULL = WORDS.add(new AccountType("Full", Known.FULL));

    /** The known words, to switch over. */
    public enum Known {
        TRIAL,
        FULL,
        OTHER
    }

    private AccountType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static AccountType of(String text) {
        AccountType known = WORDS.find(text);
        return known != null ? known : new AccountType(text, Known.OTHER);
    }
}
