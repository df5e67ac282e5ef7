package bad.tidings.core.internal.json;

import bad.tidings.core.RootHelper;

/** An inner room that looks up. */
final class KnowsTheClientToo {
    RootHelper above;
}
