/** The conversations product of the Tidings SDK. */
module dev.tidings.conversations {
    requires transitive dev.tidings.core;
}
