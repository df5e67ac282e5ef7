package dev.tidings.mock.resource;

import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All resources of one kind: made, looked at, changed and removed. What a row cannot say, rooms add with hooks. */
public final class Resources {
    /** A rule over a whole resource, where properties alone do not tell whether it may be. */
    @FunctionalInterface
    public interface Rule {
        /**
         * What is stored instead of {@code next}, mostly itself.
         *
         * @param present what it replaces; null if it is new
         * @throws dev.tidings.mock.wire.ApiError if it may not be; nothing has changed then
         */
        Resource check(Transaction tx, @Nullable Resource present, Resource next);
    }

    private final World world;
    private final ResourceKind kind;
    private final Table<Resource> table;
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Transaction, Resource>> deletion = new CopyOnWriteArrayList<>();
    private volatile Predicate<Scope> places = any -> true;

    private Resources(World world, ResourceKind kind) {
        this.world = world;
        this.kind = kind;
        this.table = world.table(
                kind.table(),
                Resource.class,
                Resource::sid,
                resource -> resource.scope().key());
    }

    /** The resources of {@code kind} in {@code world}, which has none yet. */
    public static Resources in(World world, ResourceKind kind) {
        return new Resources(world, kind);
    }

    /** Adds a rule that every new and every changed resource must keep; in the order in which they were added. */
    public Resources rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    /** Lets {@code hook} clean up behind each that is removed, within the same command. */
    public Resources onDelete(BiConsumer<Transaction, Resource> hook) {
        deletion.add(hook);
        return this;
    }

    /** Lets resources be only where {@code exists} holds; elsewhere nothing is found (20404). */
    public Resources within(Predicate<Scope> exists) {
        places = exists;
        return this;
    }

    /** Lets resources be only below those of {@code parents}, with which they go. */
    public Resources below(Resources parents) {
        parents.onDelete((tx, gone) -> {
            List<String> above = new ArrayList<>(gone.scope().parents());
            above.add(gone.sid());
            of(new Scope(gone.accountSid(), above)).forEach(each -> remove(tx, each.sid()));
        });
        return within(scope -> {
            List<String> above = scope.parents();
            Scope parent = new Scope(scope.accountSid(), above.subList(0, above.size() - 1));
            return parents.find(parent, above.get(above.size() - 1)).isPresent();
        });
    }

    /**
     * A new resource with what {@code form} sets.
     *
     * @throws dev.tidings.mock.wire.ApiError if the form or a rule does not allow it
     */
    public Resource create(Transaction tx, Scope scope, Parameters form) {
        return insert(tx, scope, kind.properties().create(form));
    }

    /**
     * A new resource with {@code values}.
     *
     * @throws dev.tidings.mock.wire.ApiError if a rule does not allow it
     */
    public Resource insert(Transaction tx, Scope scope, Values values) {
        Resource fresh = new Resource(tx.newSid(kind.prefix()), scope, values, tx.now(), tx.now());
        Resource checked = checked(tx, null, fresh);
        tx.insert(table, checked);
        return checked;
    }

    /**
     * The resource with the changes that {@code form} asks for.
     *
     * @throws dev.tidings.mock.wire.ApiError if the form or a rule does not allow it
     */
    public Resource update(Transaction tx, Resource present, Parameters form) {
        return change(tx, present, values -> kind.properties().update(form, values));
    }

    /**
     * The resource with other values.
     *
     * @throws dev.tidings.mock.wire.ApiError if a rule does not allow it
     * @throws IllegalArgumentException if it is gone
     */
    public Resource change(Transaction tx, Resource present, UnaryOperator<Values> change) {
        Row<Resource> row = table.row(present.sid());
        if (row == null) {
            throw new IllegalArgumentException(kind.name() + " " + present.sid() + " does not exist");
        }
        Resource next = checked(tx, present, present.updated(change.apply(present.values()), tx.now()));
        tx.replace(row, next);
        return next;
    }

    private Resource checked(Transaction tx, @Nullable Resource present, Resource next) {
        Resource checked = next;
        for (Rule each : rules) {
            checked = each.check(tx, present, checked);
        }
        return checked;
    }

    /** Removes the resource {@code sid}, and what hangs on to it; nothing happens if there is none. */
    public void remove(Transaction tx, String sid) {
        Row<Resource> row = table.row(sid);
        if (row != null) {
            deletion.forEach(hook -> hook.accept(tx, row.value()));
            tx.delete(row);
        }
    }

    /** The resource {@code sid}, wherever it is. */
    public Optional<Resource> find(String sid) {
        return table.find(sid);
    }

    /** The resource {@code sid} in {@code scope}. */
    public Optional<Resource> find(Scope scope, String sid) {
        return table.find(sid).filter(each -> each.scope().equals(scope));
    }

    /** Those in {@code scope}, newest first. */
    public Iterable<Resource> of(Scope scope) {
        return table.newestFirst(scope.key());
    }

    /** How many there are in {@code scope}. */
    public int count(Scope scope) {
        return table.size(scope.key());
    }

    /** The page of those in {@code scope} that pass {@code filter}, newest first. */
    public Page<Resource> page(Scope scope, PageRequest request, Predicate<Resource> filter) {
        return Listing.page(table, scope.key(), request, filter);
    }

    World world() {
        return world;
    }

    ResourceKind kind() {
        return kind;
    }

    /** Whether there can be anything in {@code scope}. */
    boolean has(Scope scope) {
        return places.test(scope);
    }
}
