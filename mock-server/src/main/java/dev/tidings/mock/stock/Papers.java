package dev.tidings.mock.stock;

/** Which papers the law wants of who buys a number. */
enum Papers {
    /** None. */
    NONE,
    /** A regulatory bundle. */
    BUNDLE,
    /** An identity document. */
    IDENTITY
}
