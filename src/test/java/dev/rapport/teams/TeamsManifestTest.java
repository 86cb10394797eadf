package dev.rapport.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The manifest against the schema that Microsoft publishes (npm @microsoft/app-manifest 1.1.2, MIT), and the package.
class TeamsManifestTest {
  private static final String APP = "00000000-0000-0000-0000-000000000000";
  private static final String SITE = "https://rapport.example.com";
  private static final Path KEPT = Path.of("manifest/teams");
  private static final Path SCHEMA = Path.of("src/test/resources/dev/rapport/teams/manifest-1.29.schema.json");

  @Test
  void theManifestKeepsToTheSchema() throws IOException {
    assertThat(schema().validate(manifest(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaSeesWhatIsWrong() throws IOException {
    Schema schema = schema();
    assertThat(schema.validate(manifest().replace("\"groupChat\"", "\"everywhere\""), InputFormat.JSON)).isNotEmpty();
    assertThat(schema.validate(manifest().replace("\"botId\"", "\"robotId\""), InputFormat.JSON)).isNotEmpty();
    assertThat(schema.validate(manifest().replace("\"accentColor\"", "\"colour\""), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void whatIsKeptIsWhatIsPrinted() throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(KEPT);
      Files.writeString(KEPT.resolve("manifest.json"), manifest());
      Files.write(KEPT.resolve("color.png"), TeamsIcons.color());
      Files.write(KEPT.resolve("outline.png"), TeamsIcons.outline());
    }
    assertThat(Files.readString(KEPT.resolve("manifest.json"))).isEqualTo(manifest());
    assertSame(image(Files.readAllBytes(KEPT.resolve("color.png"))), image(TeamsIcons.color()));
    assertSame(image(Files.readAllBytes(KEPT.resolve("outline.png"))), image(TeamsIcons.outline()));
  }

  @Test
  void thePackageHoldsTheManifestAndBothIconsAtItsTop() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(TeamsManifest.zip(manifest())))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    assertThat(files).containsOnlyKeys("manifest.json", "color.png", "outline.png");
    assertThat(new String(files.get("manifest.json"), StandardCharsets.UTF_8)).isEqualTo(manifest());
    assertThat(TeamsManifest.zip(manifest())).isEqualTo(TeamsManifest.zip(manifest()));
  }

  @Test
  void theIconsAreAsLargeAndAsPlainAsTeamsAsks() throws IOException {
    BufferedImage color = image(TeamsIcons.color());
    assertThat(color.getWidth()).isEqualTo(192);
    assertThat(color.getHeight()).isEqualTo(192);
    assertThat(color.getRGB(0, 0)).isEqualTo(0xFF005C94);
    BufferedImage outline = image(TeamsIcons.outline());
    assertThat(outline.getWidth()).isEqualTo(32);
    assertThat(outline.getHeight()).isEqualTo(32);
    int drawn = 0;
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 32; y++) {
        int pixel = outline.getRGB(x, y);
        drawn += pixel >>> 24 > 0 ? 1 : 0;
        assertThat(pixel >>> 24 == 0 || (pixel & 0xFFFFFF) == 0xFFFFFF).as("%s,%s is white or nothing", x, y).isTrue();
      }
    }
    assertThat(drawn).isBetween(100, 600);
  }

  @Test
  void everyCommandInItIsUnderstoodAndNoneTwice() throws Exception {
    TeamsRig rig = new TeamsRig();
    try {
      for (JsonNode list : TeamsJson.readOrMissing(manifest()).at("/bots/0/commandLists")) {
        assertThat(list.path("commands").findValuesAsText("title")).doesNotHaveDuplicates();
        for (JsonNode command : list.path("commands")) {
          rig.ana.types(command.path("title").asText());
          rig.quiet();
          assertThat(rig.ana.sees()).as(command.toString()).doesNotContain("I didn't follow that");
        }
      }
    } finally {
      rig.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rapport", "0000", "00000000-0000-0000-0000-00000000000g"})
  void whatIsNoIdIsRefusedWithWhatIsOne(String id) {
    assertThatThrownBy(() -> TeamsManifest.json(id, SITE, "1.0.0"))
        .hasMessageContaining("from the app's page in Entra");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rapport.example.com", "http://rapport.example.com", "https://", "https://a b"})
  void whatIsNoAddressIsRefused(String site) {
    assertThatThrownBy(() -> TeamsManifest.json(APP, site, "1.0.0")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String manifest() {
    return TeamsManifest.json(APP, SITE, "1.0.0");
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
        .getSchema(
            // In JavaScript \\b is a character there and \\v one of its escapes; Java has neither.
            Files.readString(SCHEMA).replace("\\\\b\\\\v", "\\\\x08\\\\x0b"));
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static void assertSame(BufferedImage one, BufferedImage other) {
    int[] first = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
    int[] second = other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth());
    assertThat(first).isEqualTo(second);
  }
}
