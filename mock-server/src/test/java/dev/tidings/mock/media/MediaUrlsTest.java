package dev.tidings.mock.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a URL says about a file without anybody being asked, and the file that stands for it. */
class MediaUrlsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/a.png",
                "http://LOCALHOST:8000/a.png",
                "https://files.localhost/a.png",
                "http://127.0.0.1:8000/",
                "http://127.1.2.3/a",
                "http://[::1]:8000/a.png"
            })
    void thisMachine_isNearby(String url) {
        assertThat(MediaUrls.nearby(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/a.png",
                "http://127.0.0.1.example.com/",
                "http://localhost.example.com/",
                "http://notlocalhost/",
                "http://128.0.0.1/",
                "http://[2001:db8::1]/",
                "ftp://localhost/a.png",
                "localhost/a.png",
                "http://local host/a.png",
                "",
                "http://"
            })
    void anythingElse_isNot(String url) {
        assertThat(MediaUrls.nearby(url)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a.png, image/png",
        "https://example.com/a.PNG?size=2.gif#x.pdf, image/png",
        "https://example.com/a.jpeg, image/jpeg",
        "https://example.com/a.jpg, image/jpeg",
        "https://example.com/song.mp3, audio/mpeg",
        "https://example.com/film.mov, video/quicktime",
        "https://example.com/jane.vcf, text/vcard",
        "https://example.com/a.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "https://example.com/v1.pdf/picture, image/jpeg",
        "https://example.com/a.unknown, image/jpeg",
        "https://example.com, image/jpeg"
    })
    void extension_tellsTheType(String url, String type) {
        assertThat(MediaTypes.byExtension(MediaUrls.path(url))).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/gif", "image/jpeg"})
    void pictures_canBeLookedAt(String type) throws IOException {
        byte[] file = MediaPlaceholders.of(type);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(picture.getWidth()).isEqualTo(1);
        assertThat(MediaTypes.contradicts(file, type)).isFalse();
        assertThat(MediaTypes.contradicts(file, "application/pdf")).isTrue();
    }

    @Test
    void pdf_findsItsObjects() {
        String file = new String(MediaPlaceholders.of("application/pdf"), StandardCharsets.US_ASCII);
        Matcher start = Pattern.compile("startxref\n(\\d+)\n%%EOF\n$").matcher(file);
        assertThat(start.find()).isTrue();
        assertThat(file.substring(Integer.parseInt(start.group(1)))).startsWith("xref\n0 4\n");
        Matcher entry = Pattern.compile("(\\d{10}) 00000 n \n").matcher(file);
        int object = 0;
        while (entry.find()) {
            assertThat(file.substring(Integer.parseInt(entry.group(1)))).startsWith(++object + " 0 obj");
        }
        assertThat(object).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"video/mp4", "text/csv", "audio/mpeg", "text/vcard"})
    void anyType_hasAFile(String type) {
        assertThat(MediaPlaceholders.of(type)).isNotEmpty();
    }
}
