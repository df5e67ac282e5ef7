package bad.tidings.core.internal.resource;

/** What the root must not use. */
public final class Resource {
    /** For the root. */
    public Resource() {}
}
