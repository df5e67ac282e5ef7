package dev.tidings.mock.resource;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A kind of resource, as data.
 *
 * <pre>{@code
 * static final ResourceKind KIND = ResourceKind.of("Application", "AP")
 *         .at("api", "/2010-04-01/Accounts/{AccountSid}/Applications")
 *         .listedAs("applications")
 *         .with(PropertySet.of(NAME, SMS_URL, SMS_METHOD));
 * }</pre>
 *
 * @param name one of them, as XML has it
 * @param prefix of their SIDs
 * @param product the host label of the API
 * @param path of the list, without suffix; variables but {@code AccountSid} name the parents, which are properties too
 * @param listKey what the array is called in lists
 * @param properties in the order in which they are written
 * @param actions what can be done with them
 * @param links the lists below each, by the last segment of their path, such as {@code PhoneNumbers}
 */
public record ResourceKind(
        String name,
        String prefix,
        String product,
        String path,
        String listKey,
        PropertySet properties,
        Set<Action> actions,
        List<String> links) {
    /** What can be done with resources. */
    public enum Action {
        /** {@code POST} to the list. */
        CREATE,
        /** {@code GET} of the list. */
        LIST,
        /** {@code GET} of one. */
        FETCH,
        /** {@code POST} to one. */
        UPDATE,
        /** {@code DELETE} of one. */
        DELETE
    }

    /** A kind with nothing but SIDs, which has yet to be given a place. */
    public static ResourceKind of(String name, String prefix) {
        return new ResourceKind(name, prefix, "", "", "", PropertySet.of(), EnumSet.allOf(Action.class), List.of());
    }

    /** The same kind in the API {@code where}, at {@code list}. */
    public ResourceKind at(String where, String list) {
        return new ResourceKind(name, prefix, where, list, listKey, properties, actions, links);
    }

    /** The same kind, with lists called {@code key}. */
    public ResourceKind listedAs(String key) {
        return new ResourceKind(name, prefix, product, path, key, properties, actions, links);
    }

    /** The same kind with {@code set}. */
    public ResourceKind with(PropertySet set) {
        return new ResourceKind(name, prefix, product, path, listKey, set, actions, links);
    }

    /** The same kind, with which only {@code some} can be done. */
    public ResourceKind only(Action... some) {
        return new ResourceKind(name, prefix, product, path, listKey, properties, Set.of(some), links);
    }

    /** The same kind, each of which links to the lists {@code segments} below it. */
    public ResourceKind linkingTo(String... segments) {
        return new ResourceKind(name, prefix, product, path, listKey, properties, actions, List.of(segments));
    }

    /** Whether it belongs to the 2010 API, which has links and dates of its own. */
    boolean isClassic() {
        return path.startsWith("/2010-04-01/");
    }

    /** The path variables that name parents, the outermost first, such as {@code ServiceSid}. */
    List<String> parents() {
        List<String> names = new ArrayList<>(2);
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', open + 1)) {
            String variable = path.substring(open + 1, path.indexOf('}', open));
            if (!variable.equals("AccountSid")) {
                names.add(variable);
            }
        }
        return names;
    }

    /** Where {@code resource} is, without suffix. */
    String pathOf(Resource resource) {
        String filled = path.replace("{AccountSid}", resource.accountSid());
        List<String> parents = parents();
        for (int i = 0; i < parents.size(); i++) {
            filled = filled.replace(
                    "{" + parents.get(i) + "}", resource.scope().parents().get(i));
        }
        return filled + '/' + resource.sid();
    }

    /** The name of the table, the same in every version that has the kind. */
    String table() {
        return product + path.replaceAll("/\\{[^}]*}", "").replace('/', '.');
    }
}
