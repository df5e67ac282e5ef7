/** The verify product of the Tidings SDK. */
module dev.tidings.verify {
    requires transitive dev.tidings.core;

    exports dev.tidings.verify.device;
}
