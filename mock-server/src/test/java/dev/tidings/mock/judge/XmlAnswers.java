package dev.tidings.mock.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads the 2010 API's XML back into the JSON that says the same, led by the schema: names from PascalCase, an empty
 * element as null where that is allowed, a list's paging from its attributes. What the schema does not name is kept, so
 * that it is found superfluous.
 */
final class XmlAnswers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private XmlAnswers() {}

    /** Why a document cannot be read. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }

    static JsonNode error(byte[] document) throws UnreadableException {
        Element exception = only(document);
        if (!exception.getTagName().equals("RestException")) {
            throw new UnreadableException("an error is a RestException, not a " + exception.getTagName());
        }
        ObjectNode error = NODES.objectNode();
        for (Element each : children(exception)) {
            String text = each.getTextContent();
            boolean number =
                    each.getTagName().equals("Code") || each.getTagName().equals("Status");
            error.set(snake(each.getTagName()), number ? integer(text) : NODES.textNode(text));
        }
        return error;
    }

    static JsonNode resource(byte[] document, Shape shape) throws UnreadableException {
        Element element = only(document);
        JsonNode schema = shape.schema();
        for (var property : schema.path("properties").properties()) {
            JsonNode rules = shape.resolve(property.getValue());
            if (rules.path("type").asText().equals("array")
                    && pascal(property.getKey()).equals(element.getTagName())) {
                return list(element, property.getKey(), rules, shape);
            }
        }
        return object(element, schema, shape);
    }

    private static JsonNode list(Element element, String key, JsonNode rules, Shape shape) throws UnreadableException {
        ObjectNode page = NODES.objectNode();
        JsonNode properties = shape.schema().path("properties");
        properties.fieldNames().forEachRemaining(name -> {
            String attribute = name.replace("_", "").toLowerCase(Locale.ROOT);
            if (element.hasAttribute(attribute)) {
                page.set(name, value(element.getAttribute(attribute), shape.resolve(properties.path(name))));
            }
        });
        ArrayNode records = page.putArray(key);
        for (Element each : children(element)) {
            records.add(object(each, shape.resolve(rules.path("items")), shape));
        }
        return page;
    }

    private static JsonNode object(Element element, JsonNode schema, Shape shape) throws UnreadableException {
        ObjectNode object = NODES.objectNode();
        for (Element each : children(element)) {
            String name = snake(each.getTagName());
            JsonNode rules = shape.resolve(schema.path("properties").path(name));
            if (object.has(name)) {
                throw new UnreadableException(each.getTagName() + " is there twice");
            }
            if (!children(each).isEmpty() || rules.path("type").asText().equals("object")) {
                object.set(name, object(each, rules, shape));
            } else {
                object.set(name, value(each.getTextContent(), rules));
            }
        }
        return object;
    }

    private static JsonNode value(String text, JsonNode rules) {
        String type = rules.path("type").asText();
        if (text.isEmpty() && (rules.path("nullable").asBoolean() || !type.equals("string"))) {
            return NODES.nullNode();
        }
        return switch (type) {
            case "integer" -> integer(text);
            case "boolean" ->
                text.equals("true") || text.equals("false")
                        ? NODES.booleanNode(Boolean.parseBoolean(text))
                        : NODES.textNode(text);
            default -> NODES.textNode(text);
        };
    }

    private static JsonNode integer(String text) {
        return text.matches("-?\\d{1,9}") ? NODES.numberNode(Integer.parseInt(text)) : NODES.textNode(text);
    }

    /** The one element inside {@code TwilioResponse}. */
    private static Element only(byte[] document) throws UnreadableException {
        Element root;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            root = builder.parse(new ByteArrayInputStream(document)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException failure) {
            throw new UnreadableException(failure.getMessage());
        }
        if (!root.getTagName().equals("TwilioResponse") || children(root).size() != 1) {
            throw new UnreadableException("one element inside of TwilioResponse is wanted");
        }
        return children(root).get(0);
    }

    private static List<Element> children(Element element) {
        List<Element> all = new ArrayList<>();
        for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element child) {
                all.add(child);
            }
        }
        return all;
    }

    private static String snake(String pascal) {
        return pascal.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static String pascal(String snake) {
        StringBuilder pascal = new StringBuilder();
        for (String word : snake.split("_")) {
            pascal.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return pascal.toString();
    }
}
