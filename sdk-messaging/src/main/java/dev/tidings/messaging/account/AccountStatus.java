package dev.tidings.messaging.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether an account can be used. */
public final class AccountStatus extends OpenEnum<AccountStatus.Known> {
    private static final Words<AccountStatus> WORDS = new Words<>();

    /** It can. */
    public static final AccountStatus ACTIVE = WORDS.add(new AccountStatus("active", Known.ACTIVE));

    /** It cannot, until it is made active again. */
    public static final AccountStatus SUSPENDED = WORDS.add(new AccountStatus("suspended", Known.SUSPENDED));

    /** It cannot, ever again. */
    public static final AccountStatus CLOSED = WORDS.add(new AccountStatus("closed", Known.CLOSED));

    /** The known words, to switch over. */
    public enum Known {
        ACTIVE,
        SUSPENDED,
        CLOSED,
        OTHER
    }

    private AccountStatus(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static AccountStatus of(String text) {
        AccountStatus known = WORDS.find(text);
        return known != null ? known : new AccountStatus(text, Known.OTHER);
    }
}
