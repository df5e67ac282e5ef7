package dev.tidings.mock.queue;

/** A setting of throughput that cannot be: names the field as JSON spells it, its value, and what it must be. */
public final class Unfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;
    private final String rule;

    Unfit(String field, Object value, String rule) {
        super(field + " is " + value + ": must be " + rule);
        this.field = field;
        this.value = value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
        this.rule = rule;
    }

    /** The field, such as {@code shares}. */
    public String field() {
        return field;
    }

    /** Its value, as it is shown. */
    public String value() {
        return value;
    }

    /** What it must be. */
    public String rule() {
        return rule;
    }
}
