package dev.tidings.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.internal.json.Json;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @ValueSource(strings = {"-0.00750", "0", "-0.0", "12345678901234567890.123456789"})
    void amount_isKeptExactly(String text) {
        Money price = Money.of(text, "usd");
        assertThat(price.amount()).isEqualTo(new BigDecimal(text));
        assertThat(price).hasToString(new BigDecimal(text).toPlainString() + " USD");
        assertThat(Json.read(Json.write(price), Money.class)).isEqualTo(price);
    }

    @Test
    void of_whatIsNoNumber_isRefused() {
        assertThatThrownBy(() -> Money.of("free", "USD"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount is 'free': it must be a decimal number, such as -0.00750");
    }
}
