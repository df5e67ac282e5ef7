package dev.tidings.mock.inbound;

import dev.tidings.mock.inbound.Twiml.Fault;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one TwiML document. What does not belong there is a warning, and the rest runs. A document type declaration is refused
 * whatever it says, so that no entity is ever looked up or expanded. One use.
 */
final class TwimlReader {
    private static final String UNLIMITED = "0";

    /** Names and attributes are case-sensitive. */
    private static final Set<String> MESSAGE = Set.of("to", "from", "action", "method", "statusCallback");

    private static final Set<String> REDIRECT = Set.of("method");
    private static final Set<String> VERSIONS = Set.of("2008-08-01", "2010-04-01");

    /** Verbs of calls. */
    private static final Set<String> OF_CALLS = Set.of(
            "Connect", "Dial", "Enqueue", "Gather", "Hangup", "Leave", "Pause", "Pay", "Play", "Prompt", "Queue",
            "Record", "Refer", "Reject", "Say", "Siprec", "Start", "Stop", "Stream");

    private static final Pattern DECLARATION = Pattern.compile("^<\\?xml\\s+version\\s*=\\s*([\"'])(.*?)\\1");

    private static final int PARSE_FAILURE = 12100;
    private static final int BAD_VERSION = 12101;
    private static final int WRONG_ROOT = 12102;
    private static final int SCHEMA_VIOLATION = 12200;
    private static final int BAD_REDIRECT_METHOD = 13710;
    private static final int BAD_METHOD = 14104;
    private static final int NOT_IN_REPLIES = 14110;

    private final XMLStreamReader xml;
    private final List<Twiml.Verb> verbs = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** What stands in a {@code Message}, as it is read. */
    private static final class Content {
        final StringBuilder text = new StringBuilder();
        final StringBuilder bodies = new StringBuilder();
        final List<String> media = new ArrayList<>();
    }

    private TwimlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What {@code document} says. */
    static Twiml read(String document) {
        String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
        Matcher declaration = DECLARATION.matcher(text);
        if (declaration.find()
                && !declaration.group(2).equals("1.0")
                && !declaration.group(2).equals("1.1")) {
            return Twiml.broken(BAD_VERSION, "The XML version \"" + declaration.group(2) + "\" must be 1.0");
        }
        try {
            return new TwimlReader(factory().createXMLStreamReader(new StringReader(text))).document();
        } catch (XMLStreamException broken) {
            return Twiml.broken(PARSE_FAILURE, "The answer is no XML: " + broken.getMessage());
        }
    }

    /** The JDK's own, whichever other one an application has; it never looks outside of the document. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // JDKs differ in what they bear unless told. A document is at most 64 kB, which is limit enough.
        factory.setProperty("jdk.xml.maxElementDepth", UNLIMITED);
        factory.setProperty("jdk.xml.elementAttributeLimit", UNLIMITED);
        return factory;
    }

    private Twiml document() throws XMLStreamException {
        int event = xml.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) {
                return Twiml.broken(PARSE_FAILURE, "The answer has a document type declaration, which is refused");
            }
            event = xml.next();
        }
        if (!xml.getLocalName().equals("Response")) {
            return Twiml.broken(WRONG_ROOT, "The root element is " + xml.getLocalName() + ": must be Response");
        }
        String version = xml.getAttributeValue(null, "version");
        if (version != null && !VERSIONS.contains(version)) {
            return Twiml.broken(BAD_VERSION, "The version \"" + version + "\" of Response is none");
        }
        refuseAttributes("Response", Set.of("version"));
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                verb(xml.getLocalName());
            } else if (xml.isCharacters() && !xml.isWhiteSpace()) {
                violation("Text directly in Response");
            }
        }
        while (xml.hasNext()) {
            // What follows must still be XML.
            xml.next();
        }
        return new Twiml(List.copyOf(verbs), List.copyOf(faults), 0);
    }

    private void verb(String name) throws XMLStreamException {
        switch (name) {
            case "Message", "Sms" -> message(name);
            case "Redirect" -> redirect();
            default -> {
                if (OF_CALLS.contains(name)) {
                    faults.add(
                            new Fault(NOT_IN_REPLIES, "The verb " + name + " is not allowed in replies to messages"));
                } else {
                    violation("The verb " + name + " is unknown");
                }
                skip();
            }
        }
    }

    private void message(String name) throws XMLStreamException {
        refuseAttributes(name, MESSAGE);
        String to = attribute("to");
        String from = attribute("from");
        String callback = attribute("statusCallback");
        String action = attribute("action");
        method(BAD_METHOD);
        Content content = new Content();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                content.text.append(xml.getText());
            } else if (xml.isStartElement()) {
                child(name, content);
            }
        }
        // Which of the two is used depends on the account, it is said; the one made for it goes first here.
        verbs.add(new Twiml.Reply(
                content.text.toString().strip() + content.bodies,
                List.copyOf(content.media),
                to,
                from,
                callback == null ? action : callback));
    }

    private void child(String parent, Content content) throws XMLStreamException {
        String name = xml.getLocalName();
        boolean known = parent.equals("Message") && (name.equals("Body") || name.equals("Media"));
        if (!known) {
            violation("The element " + name + " in " + parent + " is unknown");
            skip();
            return;
        }
        refuseAttributes(name, Set.of());
        String text = text(name);
        if (name.equals("Body")) {
            content.bodies.append(text.strip());
        } else if (!text.isBlank()) {
            content.media.add(text.strip());
        }
    }

    private void redirect() throws XMLStreamException {
        refuseAttributes("Redirect", REDIRECT);
        String method = method(BAD_REDIRECT_METHOD);
        verbs.add(new Twiml.Redirect(text("Redirect").strip(), method));
    }

    /** The method that the element names, POST if it names none that there is. */
    private String method(int code) {
        String written = attribute("method");
        if (written == null) {
            return "POST";
        }
        String method = written.toUpperCase(Locale.ROOT);
        if (method.equals("GET") || method.equals("POST")) {
            return method;
        }
        faults.add(new Fault(code, "The method \"" + written + "\" of " + xml.getLocalName() + " must be GET or POST"));
        return "POST";
    }

    private @Nullable String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private void refuseAttributes(String element, Set<String> known) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            boolean foreign = xml.getAttributeNamespace(i) != null
                    && !xml.getAttributeNamespace(i).isEmpty();
            if (!foreign && !known.contains(name)) {
                violation("The attribute " + name + " of " + element + " is unknown");
            }
        }
    }

    /** The text of an element that has no children; others are skipped. */
    private String text(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            } else if (xml.isStartElement()) {
                violation("The element " + xml.getLocalName() + " in " + element + " is unknown");
                skip();
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void violation(String text) {
        faults.add(new Fault(SCHEMA_VIOLATION, text));
    }
}
