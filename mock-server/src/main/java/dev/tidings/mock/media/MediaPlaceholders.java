package dev.tidings.mock.media;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What stands for files that nobody fetches: small, valid and always the same for images, PDF, MP3 and vCards; for all
 * other types one line of text, which only its name makes a film or a spreadsheet.
 */
final class MediaPlaceholders {
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4XmNgYGAAAAAEAAEP0q3kAAAA" + "AElFTkSuQmCC";

    private static final String GIF = "R0lGODlhAQABAPAAAAAAAP///ywAAAAAAQABAEACAkQBADs=";

    private static final String JPEG =
            "/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcp"
                    + "LDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAA"
                    + "AgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3"
                    + "ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5"
                    + "usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+v//Z";

    private static final String VCARD =
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe;Jane;;;\r\nFN:Jane Doe\r\nTEL:+14155550123\r\nEND:VCARD\r\n";

    /** One frame of layer III, 128 kbit/s at 44.1 kHz: 144 x 128000 / 44100 bytes. */
    private static final int MP3_FRAME = 417;

    private MediaPlaceholders() {}

    /** A file of {@code contentType}. */
    static byte[] of(String contentType) {
        return switch (contentType) {
            case "image/png" -> decoded(PNG);
            case "image/gif" -> decoded(GIF);
            case "image/jpeg" -> decoded(JPEG);
            case "application/pdf" -> pdf();
            case "audio/mpeg" -> mp3();
            case "text/vcard" -> VCARD.getBytes(StandardCharsets.UTF_8);
            default -> ("A placeholder for a file of type " + contentType + "\n").getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** An empty frame is silence. */
    private static byte[] mp3() {
        byte[] frame = new byte[MP3_FRAME];
        frame[0] = (byte) 0xff;
        frame[1] = (byte) 0xfb;
        frame[2] = (byte) 0x90;
        return frame;
    }

    /** One empty page. The table at the end says at which byte each object begins. */
    private static byte[] pdf() {
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>"
        };
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            String offset = Integer.toString(10_000 + file.length());
            table.append("000000").append(offset.substring(1)).append(" 00000 n \n");
            file.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        int start = file.length();
        file.append(table)
                .append("trailer<</Size 4/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
