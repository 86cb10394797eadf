package dev.rapport.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What Teams wants to be told about the app, by the schema of version 1.29, and the package that is uploaded.
public final class TeamsManifest {
  private static final String SCHEMA_VERSION = "1.29";
  // Zip files hold times; always the same one makes the package the same.
  private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);

  /// @param title what is typed
  private record Command(String title, String description) {}

  private static final List<Command> PERSONAL = List.of(
      new Command("invite", "Write an invitation that deserves a yes"),
      new Command("reply", "Answer somebody who wrote to you"),
      new Command("check", "Hear what I think of a text, at once: check, and your text"),
      new Command("drafts", "See what you kept for later"),
      new Command("log", "Note what you did, such as: log 2 comments"),
      new Command("summary", "Your own week"),
      new Command("home", "Where you are, your week and your settings"),
      new Command("weekly", "Choose a weekly message for you alone"),
      new Command("export", "Everything I keep about you"),
      new Command("forget", "Delete everything I keep about you, after asking once"),
      new Command("help", "What you can do here"));

  private static final List<Command> SHARED = List.of(
      new Command("programme", "Give this channel a weekly rhythm, or change it"),
      new Command("summary", "What this channel did this week"),
      new Command("invite", "Write an invitation, in your own chat with me"),
      new Command("help", "What you can do here"));

  private TeamsManifest() {}

  /// @param appId the Entra application's id
  /// @param site where the operator's own pages about Rapport are: privacy and terms are found below it
  /// @throws IllegalArgumentException for an id or address that Teams would not take
  public static String json(String appId, String site, String version) {
    if (!appId.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw new IllegalArgumentException("The app id is an id such as 00000000-0000-0000-0000-000000000000, from the"
          + " app's page in Entra, was '" + appId + "'");
    }
    String base = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    if (!base.matches("https://[^\\s/?#]+(/[^\\s?#]*)?") || URI.create(base).getHost() == null) {
      throw new IllegalArgumentException(
          "The site is an address such as https://rapport.example.com, was '" + site + "'");
    }
    ObjectNode manifest = TeamsJson.MAPPER.createObjectNode();
    manifest.put("$schema", "https://developer.microsoft.com/json-schemas/teams/v" + SCHEMA_VERSION
        + "/MicrosoftTeams.schema.json");
    manifest.put("manifestVersion", SCHEMA_VERSION)
        .put("version", version)
        .put("id", appId.toLowerCase(Locale.ROOT));
    manifest.putObject("developer")
        .put("name", "Rapport")
        .put("websiteUrl", base)
        .put("privacyUrl", base + "/privacy")
        .put("termsOfUseUrl", base + "/terms");
    manifest.putObject("name").put("short", "Rapport").put("full", "Rapport, a coach for networking etiquette");
    manifest.putObject("description")
        .put("short", "Invitations that deserve a yes, and a weekly habit of joining in.")
        .put("full", "Rapport helps you write an invitation that says how you know each other and why you write, answer"
            + " a stranger's message well, and keep the weekly habit of joining the conversation. It only drafts: you"
            + " decide, and you send it yourself. A channel that likes gets one small prompt and one summary a week."
            + " Type help to see what you can do.");
    manifest.putObject("icons").put("color", "color.png").put("outline", "outline.png");
    manifest.put("accentColor", TeamsIcons.ACCENT);
    ObjectNode bot = manifest.putArray("bots").addObject();
    bot.put("botId", appId.toLowerCase(Locale.ROOT));
    bot.putArray("scopes").add("personal").add("team").add("groupChat");
    bot.put("supportsFiles", false).put("isNotificationOnly", false);
    bot.putArray("commandLists")
        .add(list(List.of("personal"), PERSONAL))
        .add(list(List.of("team", "groupChat"), SHARED));
    manifest.putArray("permissions").add("identity").add("messageTeamMembers");
    manifest.putArray("validDomains");
    return pretty(manifest);
  }

  /// The package: the manifest and both icons in a zip.
  public static byte[] zip(String manifest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "manifest.json", manifest.getBytes(UTF_8));
      add(zip, "color.png", TeamsIcons.color());
      add(zip, "outline.png", TeamsIcons.outline());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(STAMP);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static ObjectNode list(List<String> scopes, List<Command> commands) {
    ObjectNode list = TeamsJson.MAPPER.createObjectNode();
    scopes.forEach(list.putArray("scopes")::add);
    commands.forEach(command -> list.withArray("commands")
        .addObject()
        .put("title", command.title())
        .put("description", command.description()));
    return list;
  }

  private static String pretty(ObjectNode manifest) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try {
      return TeamsJson.MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
          .writeValueAsString(manifest) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
