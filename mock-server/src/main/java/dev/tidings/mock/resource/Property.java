package dev.tidings.mock.resource;

import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.XmlWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One property of a resource: its name in JSON, the parameter that sets it, and what holds while it is not set.
 *
 * <pre>{@code
 * static final Property<String> NAME = Property.text("friendly_name", 64).code(20002).filled().filter();
 * static final Property<String> SMS_URL = Property.url("sms_url").code(21402);
 * static final Property<String> SMS_METHOD = Property.method("sms_method").code(21403).orElse("POST");
 * }</pre>
 *
 * <p>The parameter is called as the property, in PascalCase; {@link #of} takes any other. An empty parameter takes the value
 * away, so that the default holds again.
 *
 * @param <T> what is stored: a string, a boolean or an integer, which snapshots keep as they are
 */
public final class Property<T> {
    /** When a request may set it. */
    private enum Settable {
        ALWAYS,
        AT_CREATION,
        NEVER
    }

    private final String name;
    private final Field<T> field;
    private final @Nullable T preset;
    private final Settable settable;
    private final boolean required;
    private final boolean filled;
    private final boolean filter;

    private Property(
            String name,
            Field<T> field,
            @Nullable T preset,
            Settable settable,
            boolean required,
            boolean filled,
            boolean filter) {
        this.name = name;
        this.field = field;
        this.preset = preset;
        this.settable = settable;
        this.required = required;
        this.filled = filled;
        this.filter = filter;
    }

    /** The property {@code name}, set by the parameter {@code field}. */
    public static <T> Property<T> of(String name, Field<T> field) {
        return new Property<>(name, field, null, Settable.ALWAYS, false, false, false);
    }

    /** A text of at most {@code longest} characters. */
    public static Property<String> text(String name, int longest) {
        return of(name, Field.text(XmlWriter.pascal(name), longest));
    }

    /** {@code true} or {@code false}. */
    public static Property<Boolean> flag(String name) {
        return of(name, Field.flag(XmlWriter.pascal(name)));
    }

    /** A whole number from {@code least} to {@code most}. */
    public static Property<Integer> number(String name, int least, int most) {
        return of(name, Field.number(XmlWriter.pascal(name), least, most));
    }

    /** An absolute http or https URL. */
    public static Property<String> url(String name) {
        return of(name, Field.url(XmlWriter.pascal(name)));
    }

    /** {@code GET} or {@code POST}. */
    public static Property<String> method(String name) {
        return of(name, Field.method(XmlWriter.pascal(name)));
    }

    /** One of {@code words}. */
    public static Property<String> word(String name, String... words) {
        return of(name, Field.word(XmlWriter.pascal(name), words));
    }

    /** The SID of another resource, which begins with {@code prefix}. */
    public static Property<String> sid(String name, String prefix) {
        return of(name, Field.sid(XmlWriter.pascal(name), prefix));
    }

    /** The same property, whose parameter is refused with {@code refusal}. */
    public Property<T> code(int refusal) {
        return new Property<>(name, field.code(refusal), preset, settable, required, filled, filter);
    }

    /** The same property, which is {@code value} while it is not set. */
    public Property<T> orElse(T value) {
        return new Property<>(name, field, value, settable, required, filled, filter);
    }

    /** The same property, without which nothing is created, and which cannot be taken away. */
    public Property<T> required() {
        return new Property<>(name, field, preset, settable, true, true, filter);
    }

    /** The same property, which may be left out, but not be sent empty. */
    public Property<T> filled() {
        return new Property<>(name, field, preset, settable, required, true, filter);
    }

    /** The same property, set at creation and never changed; what an update says of it is not seen. */
    public Property<T> fixed() {
        return new Property<>(name, field, preset, Settable.AT_CREATION, required, filled, filter);
    }

    /** The same property, which no parameter sets: it is the room's rules that do. */
    public Property<T> derived() {
        return new Property<>(name, field, preset, Settable.NEVER, false, false, filter);
    }

    /** The same property, by which lists can be filtered: its parameter in a query leaves those that have that value. */
    public Property<T> filter() {
        return new Property<>(name, field, preset, settable, required, filled, true);
    }

    /** The name in JSON. */
    public String name() {
        return name;
    }

    /** The parameter. */
    public Field<T> field() {
        return field;
    }

    /** What it is while it is not set; null for nothing. */
    @Nullable
    T preset() {
        return preset;
    }

    boolean isFilter() {
        return filter;
    }

    boolean isSet(boolean creation) {
        return settable == Settable.ALWAYS || (creation && settable == Settable.AT_CREATION);
    }

    /**
     * Brings {@code values} up to what {@code form} says.
     *
     * @throws dev.tidings.mock.wire.ApiError if it is missing where it must not, or not as it must be
     */
    void read(Parameters form, boolean creation, Map<String, Object> values) {
        if (!isSet(creation)) {
            return;
        }
        boolean sent = form.has(field.name());
        if ((creation && required) || (sent && filled)) {
            values.put(name, field.require(form));
        } else if (sent) {
            T value = field.read(form).orElse(null);
            if (value == null) {
                values.remove(name);
            } else {
                values.put(name, value);
            }
        }
    }

    /** Whether {@code values} have the value that {@code query} asks for, if it asks. */
    boolean passes(Parameters query, Values values) {
        return field.read(query).map(asked -> asked.equals(values.get(this))).orElse(true);
    }

    void write(Values values, ResourceWriter out) {
        T value = values.get(this);
        if (value instanceof Boolean flag) {
            out.bool(name, flag);
        } else if (value instanceof Number number) {
            out.number(name, number);
        } else {
            out.string(name, value == null ? null : value.toString());
        }
    }
}
