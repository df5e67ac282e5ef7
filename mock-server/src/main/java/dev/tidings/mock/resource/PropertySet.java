package dev.tidings.mock.resource;

import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.wire.ResourceWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The properties of a kind of resource, in the order in which they are read and written. */
public final class PropertySet {
    private final List<Property<?>> properties;

    private PropertySet(List<Property<?>> properties) {
        this.properties = properties;
    }

    /** {@code properties}, in this order. */
    public static PropertySet of(Property<?>... properties) {
        return new PropertySet(List.of(properties));
    }

    /** These and behind them {@code others}. */
    public PropertySet and(PropertySet others) {
        List<Property<?>> all = new ArrayList<>(properties);
        all.addAll(others.properties);
        return new PropertySet(List.copyOf(all));
    }

    /**
     * What {@code form} sets at creation.
     *
     * @throws dev.tidings.mock.wire.ApiError with the code of the first property that is missing or not as it must be
     */
    public Values create(Parameters form) {
        return read(form, true, Values.NONE);
    }

    /**
     * {@code present} with the changes that {@code form} asks for.
     *
     * @throws dev.tidings.mock.wire.ApiError with the code of the first property that is not as it must be
     */
    public Values update(Parameters form, Values present) {
        return read(form, false, present);
    }

    private Values read(Parameters form, boolean creation, Values present) {
        Map<String, Object> next = new LinkedHashMap<>(present.map());
        for (Property<?> each : properties) {
            each.read(form, creation, next);
        }
        return new Values(next);
    }

    /**
     * What {@code query} asks of values.
     *
     * @throws dev.tidings.mock.wire.ApiError if it cannot be read
     */
    public Predicate<Values> filter(Parameters query) {
        List<Property<?>> asked = new ArrayList<>(2);
        for (Property<?> each : properties) {
            if (each.isFilter() && each.field().read(query).isPresent()) {
                asked.add(each);
            }
        }
        return values -> asked.stream().allMatch(each -> each.passes(query, values));
    }

    /** Writes every property, set or not. */
    public void write(Values values, ResourceWriter out) {
        for (Property<?> each : properties) {
            each.write(values, out);
        }
    }

    /** The parameters that set something, at creation or later. */
    public List<String> parameters(boolean creation) {
        return names(each -> each.isSet(creation));
    }

    /** The parameters by which lists are filtered. */
    public List<String> filters() {
        return names(Property::isFilter);
    }

    private List<String> names(Predicate<Property<?>> wanted) {
        return properties.stream()
                .filter(wanted)
                .map(each -> each.field().name())
                .toList();
    }
}
