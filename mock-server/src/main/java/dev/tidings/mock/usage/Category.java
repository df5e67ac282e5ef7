package dev.tidings.mock.usage;

import org.jspecify.annotations.Nullable;

/**
 * A kind of usage.
 *
 * @param name as the API names it, such as {@code sms-outbound-longcode}
 * @param parent the category that its usage counts for too; null of {@code totalprice}, for which everything counts
 * @param countUnit what events are counted in
 * @param usageUnit what billing is measured in
 * @param description for people
 */
record Category(String name, @Nullable Category parent, String countUnit, String usageUnit, String description) {
    /** Whether usage of {@code other} counts for this category. */
    boolean covers(Category other) {
        for (Category each = other; each != null; each = each.parent) {
            if (each.name.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
