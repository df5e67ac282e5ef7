/** Client handle, credentials, transport, retries, paging, errors, webhook signatures, numbers and segments. */
module dev.tidings.core {
    requires static transitive org.jspecify;

    exports dev.tidings.core.http;
}
