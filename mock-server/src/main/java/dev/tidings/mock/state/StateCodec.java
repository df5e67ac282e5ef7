package dev.tidings.mock.state;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.tidings.mock.time.SimulatedClock;
import dev.tidings.mock.world.Snapshot;
import dev.tidings.mock.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots as JSON. Written and read as a stream, since a million messages are a few hundred megabytes. Numbers that need all
 * 64 bits are strings, so that a snapshot may pass through tools that count in doubles.
 *
 * <p>What is read goes on byte for byte as it would have where it was written, as long as both servers are of the same
 * version: {@link #FORMAT} changes when the shape of this file does, the values are those of the product rooms.
 */
public final class StateCodec {
    /** The version of the shape. */
    public static final int FORMAT = 1;

    private final World world;
    private final ObjectMapper mapper = ValueMapper.create();

    private StateCodec(World world) {
        this.world = world;
    }

    /** A codec for the tables, event kinds and parts of {@code world}, which must all be known when it is used. */
    public static StateCodec of(World world) {
        return new StateCodec(world);
    }

    /** Writes {@code snapshot} to {@code to}, which stays open. */
    public void write(Snapshot snapshot, OutputStream to) throws IOException {
        try (JsonGenerator out =
                mapper.getFactory().createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            out.writeStartObject();
            out.writeNumberField("format", FORMAT);
            out.writeStringField("now", snapshot.now().toString());
            out.writeStringField("last", snapshot.last().toString());
            out.writeStringField("sids", Long.toString(snapshot.sids()));
            out.writeStringField("chance", Long.toString(snapshot.chance()));
            out.writeStringField("rank", Long.toString(snapshot.rank()));
            out.writeObjectFieldStart("tables");
            for (Map.Entry<String, List<Snapshot.Entry>> table :
                    snapshot.tables().entrySet()) {
                out.writeArrayFieldStart(table.getKey());
                for (Snapshot.Entry row : table.getValue()) {
                    out.writeStartArray();
                    out.writeString(Long.toString(row.rank()));
                    mapper.writeValue(out, row.value());
                    out.writeEndArray();
                }
                out.writeEndArray();
            }
            out.writeEndObject();
            out.writeArrayFieldStart("due");
            for (Snapshot.Event event : snapshot.due()) {
                out.writeStartArray();
                out.writeString(Instant.ofEpochMilli(event.atMillis()).toString());
                out.writeString(event.kind());
                mapper.writeValue(out, event.payload());
                out.writeEndArray();
            }
            out.writeEndArray();
            out.writeObjectFieldStart("parts");
            for (Map.Entry<String, Object> part : snapshot.parts().entrySet()) {
                out.writeFieldName(part.getKey());
                mapper.writeValue(out, part.getValue());
            }
            out.writeEndObject();
            out.writeEndObject();
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is no snapshot of such a world; the message says where and why
     */
    public Snapshot read(InputStream from) throws IOException {
        try (JsonParser in = mapper.getFactory().createParser(from)) {
            return new Reading(in).snapshot();
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation();
            String where = at == null ? "" : ", at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new IllegalArgumentException("the snapshot cannot be read: " + e.getOriginalMessage() + where, e);
        } catch (DateTimeException
                | ArithmeticException
                | NumberFormatException
                | NullPointerException
                | ClassCastException
                | IllegalStateException e) {
            throw new IllegalArgumentException("the snapshot cannot be read: " + e.getMessage(), e);
        }
    }

    /** One snapshot as far as it is read. */
    private final class Reading {
        private final JsonParser in;
        private final Map<String, String> texts = new TreeMap<>();
        private final Map<String, List<Snapshot.Entry>> tables = new TreeMap<>();
        private final List<Snapshot.Event> due = new ArrayList<>();
        private final Map<String, Object> parts = new TreeMap<>();

        Reading(JsonParser in) {
            this.in = in;
        }

        Snapshot snapshot() throws IOException {
            expect(in.nextToken(), JsonToken.START_OBJECT);
            for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
                in.nextToken();
                switch (field) {
                    case "tables" -> tables();
                    case "due" -> due();
                    case "parts" -> parts();
                    default -> texts.put(field, in.getText());
                }
            }
            if (!text("format").equals(Integer.toString(FORMAT))) {
                throw new IllegalArgumentException(
                        "the snapshot has format " + text("format") + ", this server reads format " + FORMAT);
            }
            return new Snapshot(
                    instant(text("now")),
                    Instant.parse(text("last")),
                    Long.parseLong(text("sids")),
                    Long.parseLong(text("chance")),
                    Long.parseLong(text("rank")),
                    tables,
                    due,
                    parts);
        }

        private Instant instant(String text) {
            Instant instant = Instant.parse(text);
            SimulatedClock.requireInRange(instant);
            return instant;
        }

        private String text(String field) {
            String text = texts.get(field);
            if (text == null) {
                throw new IllegalArgumentException("the snapshot lacks the field \"" + field + "\"");
            }
            return text;
        }

        private void tables() throws IOException {
            expect(in.currentToken(), JsonToken.START_OBJECT);
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                ObjectReader reader =
                        mapper.readerFor(known("table", name, world.tables()).type());
                List<Snapshot.Entry> rows = new ArrayList<>();
                expect(in.nextToken(), JsonToken.START_ARRAY);
                while (in.nextToken() == JsonToken.START_ARRAY) {
                    long rank = Long.parseLong(in.nextTextValue());
                    in.nextToken();
                    rows.add(new Snapshot.Entry(rank, reader.readValue(in)));
                    expect(in.nextToken(), JsonToken.END_ARRAY);
                }
                expect(in.currentToken(), JsonToken.END_ARRAY);
                tables.put(name, rows);
            }
        }

        private void due() throws IOException {
            expect(in.currentToken(), JsonToken.START_ARRAY);
            while (in.nextToken() == JsonToken.START_ARRAY) {
                long atMillis = Instant.parse(in.nextTextValue()).toEpochMilli();
                String kind = in.nextTextValue();
                Class<?> type = known("event kind", kind, world.kinds()).saved();
                in.nextToken();
                due.add(new Snapshot.Event(
                        atMillis, kind, mapper.readerFor(type).readValue(in)));
                expect(in.nextToken(), JsonToken.END_ARRAY);
            }
            expect(in.currentToken(), JsonToken.END_ARRAY);
        }

        private void parts() throws IOException {
            expect(in.currentToken(), JsonToken.START_OBJECT);
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                Class<?> type = known("part", name, world.parts()).type();
                parts.put(name, mapper.readerFor(type).readValue(in));
            }
        }

        private void expect(@Nullable JsonToken token, JsonToken expected) {
            if (token != expected) {
                throw new IllegalArgumentException(
                        "the snapshot cannot be read: " + expected + " expected, not " + token
                                + ", at line " + in.currentLocation().getLineNr() + ", column "
                                + in.currentLocation().getColumnNr());
            }
        }
    }

    private static <T> T known(String what, String name, Map<String, T> known) {
        T found = known.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "the snapshot names the " + what + " \"" + name + "\", which this server does not have");
        }
        return found;
    }
}
