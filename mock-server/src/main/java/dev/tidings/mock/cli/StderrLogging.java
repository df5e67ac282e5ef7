package dev.tidings.mock.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Logs to standard error, one line an event, from {@code INFO} on; the engine from {@code WARN} on. Chosen by the program
 * itself, so that the library has no logging backend. Real time, since simulated time is not what an operator looks for.
 */
public final class StderrLogging implements SLF4JServiceProvider {
    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /** For SLF4J, which makes its provider itself. */
    public StderrLogging() {}

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> loggers.computeIfAbsent(name, StderrLogger::new);
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // everything is there already
    }

    private static final class StderrLogger extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1L;

        private final int least;

        StderrLogger(String name) {
            this.name = name;
            this.least = (name.contains(".shaded.") ? Level.WARN : Level.INFO).toInt();
        }

        @Override
        public boolean isTraceEnabled() {
            return Level.TRACE.toInt() >= least;
        }

        @Override
        public boolean isDebugEnabled() {
            return Level.DEBUG.toInt() >= least;
        }

        @Override
        public boolean isInfoEnabled() {
            return Level.INFO.toInt() >= least;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String message,
                Object @Nullable [] arguments,
                @Nullable Throwable failure) {
            String text = MessageFormatter.basicArrayFormat(message, arguments);
            PrintStream to = System.err;
            synchronized (to) {
                to.println(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + level + " "
                        + name.substring(name.lastIndexOf('.') + 1) + ": " + text);
                if (failure != null) {
                    failure.printStackTrace(to);
                }
            }
        }
    }
}
