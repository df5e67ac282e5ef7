package dev.tidings.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.Listing;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Whatever can be called and waited for can be called without waiting, in the same words. */
public abstract class AsyncTwinChecks {
    /** The module's client, from which all that it can do is reached. */
    protected abstract Class<?> client();

    @Test
    void eachMethod_hasItsTwin() throws Exception {
        Set<Class<?>> seen = new LinkedHashSet<>();
        compare(client(), seen);
        assertThat(seen).hasSizeGreaterThan(1);
    }

    private static void compare(Class<?> blocking, Set<Class<?>> seen) throws Exception {
        if (!seen.add(blocking)) {
            return;
        }
        Class<?> async = twin(blocking);
        SortedSet<String> expected = new TreeSet<>();
        for (Method each : blocking.getMethods()) {
            if (each.getDeclaringClass() == blocking && !each.getName().equals("async")) {
                expected.add(signature(each, inAsync(each.getGenericReturnType())));
                Class<?> result = each.getReturnType();
                if (hasTwin(result) && !Modifier.isStatic(each.getModifiers())) {
                    compare(result, seen);
                }
            }
        }
        SortedSet<String> found = new TreeSet<>();
        for (Method each : async.getMethods()) {
            if (each.getDeclaringClass() == async) {
                found.add(signature(each, each.getGenericReturnType().getTypeName()));
            }
        }
        assertThat(found).as(async.getName()).isEqualTo(expected);
    }

    private static String signature(Method method, String result) {
        return method.getName() + Arrays.toString(method.getGenericParameterTypes()) + " " + result;
    }

    private static String inAsync(Type result) throws Exception {
        if (result instanceof ParameterizedType many && many.getRawType() == Listing.class) {
            return AsyncListing.class.getName() + "<" + many.getActualTypeArguments()[0].getTypeName() + ">";
        }
        if (result instanceof Class<?> type && hasTwin(type)) {
            return twin(type).getName();
        }
        String name = result == void.class ? Void.class.getName() : result.getTypeName();
        return CompletableFuture.class.getName() + "<" + name + ">";
    }

    private static boolean hasTwin(Class<?> type) {
        try {
            twin(type);
            return type != Listing.class;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    private static Class<?> twin(Class<?> type) throws ClassNotFoundException {
        return Class.forName(type.getPackageName() + ".Async" + type.getSimpleName());
    }
}
