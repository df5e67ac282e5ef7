package dev.tidings.mock.http;

/** The representation that a path asks for by its suffix. */
public enum Format {
    /** {@code .json}, and everything outside the 2010 API. */
    JSON("application/json"),
    /** {@code .xml}. */
    XML("application/xml"),
    /** No suffix on the 2010 API, which then answers XML; media answer their bytes. */
    NONE("application/xml");

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    /** The content type of resources and errors. */
    public String contentType() {
        return contentType;
    }
}
