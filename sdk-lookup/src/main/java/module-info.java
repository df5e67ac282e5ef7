/** Number validation, with a call and without; data packages, overrides, rate limits. */
module dev.tidings.lookup {
    requires transitive dev.tidings.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires com.google.i18n.phonenumbers.libphonenumber;
    // Not transitive, as its annotations on public types would have it: then every application would need it.
    requires static org.immutables.value;

    exports dev.tidings.lookup;
    exports dev.tidings.lookup.data;
    exports dev.tidings.lookup.limit;
    exports dev.tidings.lookup.number;
    exports dev.tidings.lookup.override;
    exports dev.tidings.lookup.v1;

    // Jackson reads models through their package-private generated classes.
    opens dev.tidings.lookup.data to
            com.fasterxml.jackson.databind;
    opens dev.tidings.lookup.limit to
            com.fasterxml.jackson.databind;
    opens dev.tidings.lookup.number to
            com.fasterxml.jackson.databind;
    opens dev.tidings.lookup.override to
            com.fasterxml.jackson.databind;
    opens dev.tidings.lookup.v1 to
            com.fasterxml.jackson.databind;
}
