/** The lookup product of the Tidings SDK. */
module dev.tidings.lookup {
    requires transitive dev.tidings.core;
}
