package dev.tidings.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.AbstractLogger;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** The logging backend of these tests, named by the build: keeps every line of ours. */
@SuppressWarnings("exports") // SLF4J wants it public; nobody else sees it.
public final class CapturingLog implements SLF4JServiceProvider {
    static final List<String> LINES = new CopyOnWriteArrayList<>();

    /** For SLF4J. */
    public CapturingLog() {}

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Capture::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return new BasicMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new NOPMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    private static final class Capture extends AbstractLogger {
        private static final long serialVersionUID = 1L;

        Capture(String name) {
            this.name = name;
        }

        private boolean ours() {
            return name.startsWith("dev.tidings.");
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String pattern, Object[] arguments, Throwable failure) {
            LINES.add(level + " " + name + " - "
                    + MessageFormatter.basicArrayFormat(pattern, arguments == null ? new Object[0] : arguments)
                    + (failure == null ? "" : " " + failure));
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return Logger.class.getName();
        }

        @Override
        public boolean isTraceEnabled() {
            return ours();
        }

        @Override
        public boolean isTraceEnabled(Marker marker) {
            return ours();
        }

        @Override
        public boolean isDebugEnabled() {
            return ours();
        }

        @Override
        public boolean isDebugEnabled(Marker marker) {
            return ours();
        }

        @Override
        public boolean isInfoEnabled() {
            return ours();
        }

        @Override
        public boolean isInfoEnabled(Marker marker) {
            return ours();
        }

        @Override
        public boolean isWarnEnabled() {
            return ours();
        }

        @Override
        public boolean isWarnEnabled(Marker marker) {
            return ours();
        }

        @Override
        public boolean isErrorEnabled() {
            return ours();
        }

        @Override
        public boolean isErrorEnabled(Marker marker) {
            return ours();
        }
    }
}
