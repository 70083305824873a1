// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.backchannel.Backchannel;
import org.backchannel.TestStore;
import org.backchannel.web.TestWeb;
import org.backchannel.web.WebSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports over HTTP. */
class ImportsApiIT {

	private static final Path SEEDS = Path.of("seeds/nato-russia");

	@TempDir
	Path folder;

	private Backchannel backchannel;

	private TestWeb web;

	@BeforeEach
	void start() {
		this.backchannel = TestStore.empty();
		this.web = TestWeb.with(this.backchannel,
				new WebSettings(InetAddress.getLoopbackAddress(), 0, this.backchannel.uri(), false, Optional.empty(),
						Optional.empty(), this.folder.resolve("imports.jsonl"), WebSettings.DEFAULT_LIMITS));
	}

	@AfterEach
	void stop() {
		this.web.close();
	}

	@Test
	void filesAreImportedAndRecorded() throws IOException {
		JsonNode status = end(this.web.send(this.web.form("/api/imports", seeds(), Map.of())));
		assertThat(status.get("state").asString()).as(status.toString()).isEqualTo("done");
		assertThat(status.at("/dossiers/0/counts/reports/created").asInt()).isPositive();
		assertThat(this.web.get("/api/questions/contacts-since").statusCode()).isEqualTo(200);
		List<String> lines = Files.readAllLines(this.folder.resolve("imports.jsonl"));
		assertThat(lines).hasSize(2);
		JsonNode last = new JsonMapper().readTree(lines.getLast());
		assertThat(last.get("outcome").asString()).isEqualTo("done");
		assertThat(last.get("by").asString()).isEqualTo("local");
		assertThat(last.get("from").asString()).isEqualTo("127.0.0.1");
		assertThat(last.at("/dossiers/0/id").asString()).isEqualTo("nato-russia");
	}

	@Test
	void aZipIsCheckedAndNothingIsWritten() throws IOException {
		Map<String, byte[]> inFolder = new LinkedHashMap<>();
		seeds().forEach((name, content) -> inFolder.put("nato-russia/" + name, content));
		inFolder.put("__MACOSX/nato-russia/._actors.yaml", new byte[] { 1 });
		HttpResponse<String> response = this.web.send(this.web.request("/api/imports?dryRun=true")
			.header("Content-Type", "application/zip")
			.POST(BodyPublishers.ofByteArray(zip(inFolder))));
		JsonNode status = end(response);
		assertThat(status.get("state").asString()).as(status.toString()).isEqualTo("done");
		assertThat(status.get("message").asString()).contains("nothing was written");
		assertThat(this.backchannel.dossiers().ids()).isEmpty();
	}

	@Test
	void whatIsPastedIsCheckedWithFileAndLine() {
		HttpResponse<String> response = this.web.send(this.web.request("/api/imports")
			.header("Content-Type", "application/yaml")
			.POST(BodyPublishers.ofString("dossier: {id: d, title: D}\nactors:\n  - {id: a, type: perso, name: A}\n")));
		assertThat(response.statusCode()).isEqualTo(202);
		JsonNode status = end(response);
		assertThat(status.get("state").asString()).isEqualTo("refused");
		assertThat(status.at("/problems/0/place/file").asString()).isEqualTo("pasted.yaml");
		assertThat(status.at("/problems/0/place/line").asInt()).isEqualTo(3);
		assertThat(status.at("/problems/0/text").asString()).isEqualTo("  - {id: a, type: perso, name: A}");
		assertThat(status.get("message").asString()).contains("nothing was written");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/etc/passwd
			../pom.xml
			/proc/self/environ
			""")
	void noNameInADossierReadsAFileOfTheServer(String name) {
		String dossier = "dossier: {id: d, title: D}\nsources:\n  - {id: s, title: S, text: '%s'}\n".formatted(name);
		JsonNode status = end(this.web.send(this.web.form("/api/imports", Map.of(), Map.of("pasted", dossier))));
		assertThat(status.get("state").asString()).isEqualTo("refused");
		assertThat(status.get("problems").toString()).contains("text-outside").doesNotContain("root:", "<project");
	}

	@Test
	void everyNameThatIsNotTakenIsNamedAtOnce() throws IOException {
		HttpResponse<String> response = this.web.send(this.web.request("/api/imports")
			.header("Content-Type", "application/zip")
			.POST(BodyPublishers.ofByteArray(zip(Map.of("../evil.yaml", new byte[0], "/etc/evil.yaml", new byte[0],
					".hidden.yaml", new byte[0], "run.sh", new byte[0], "link.txt", new byte[0])))));
		assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(TestWeb.json(response).get("faults")).hasSize(5);
		assertThat(response.body()).contains("../evil.yaml", "/etc/evil.yaml", "run.sh", "is a link");
	}

	@Test
	void nothingAndNonsenseAndTooMuchAreRefused() {
		HttpResponse<String> nothing = this.web.send(this.web.form("/api/imports", Map.of(), Map.of()));
		assertThat(nothing.statusCode()).isEqualTo(400);
		assertThat(nothing.body()).contains("nothing was sent");
		HttpResponse<String> nonsense = this.web.send(this.web.request("/api/imports")
			.header("Content-Type", "application/zip")
			.POST(BodyPublishers.ofString("this is no zip")));
		assertThat(nonsense.statusCode()).isEqualTo(400);
		assertThat(nonsense.body()).contains("not a whole zip");
		HttpResponse<String> much = this.web
			.send(this.web.form("/api/imports", Map.of("a.txt", new byte[33 << 20]), Map.of()));
		assertThat(much.statusCode()).isEqualTo(413);
		assertThat(much.body()).contains("larger than this server takes");
		HttpResponse<String> longText = this.web.send(this.web.request("/api/imports")
			.header("Content-Type", "application/yaml")
			.POST(BodyPublishers.ofByteArray(new byte[33 << 20])));
		assertThat(longText.statusCode()).isEqualTo(413);
		HttpResponse<String> json = this.web.send(this.web.request("/api/imports")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{}")));
		assertThat(json.statusCode()).isEqualTo(415);
		assertThat(json.body()).contains("send ", "multipart/form-data", "application/yaml");
		HttpResponse<String> untyped = this.web
			.send(this.web.request("/api/imports").POST(BodyPublishers.ofString("a")));
		assertThat(untyped.statusCode()).isEqualTo(415);
		assertThat(untyped.body()).contains("header Content-Type", "application/zip").doesNotContain("null");
	}

	@Test
	void whatNoImportHasIsRefusedBeforeAnythingIsWritten() throws IOException {
		HttpResponse<String> misspelt = this.web
			.send(this.web.form("/api/imports?dryrun=true&foo=1", seeds(), Map.of()));
		assertThat(misspelt.statusCode()).isEqualTo(400);
		assertThat(misspelt.body()).contains("no parameter 'dryrun'; possible: dryRun", "no parameter 'foo'");
		HttpResponse<String> twice = this.web
			.send(this.web.form("/api/imports?dryRun=true", seeds(), Map.of("dryRun", "false")));
		assertThat(twice.statusCode()).isEqualTo(400);
		assertThat(twice.body()).contains("dryRun: is given 2 times");
		HttpResponse<String> yaml = this.web.send(this.web.request("/api/imports?pasted=a")
			.header("Content-Type", "application/yaml")
			.POST(BodyPublishers.ofString("dossier: {id: d, title: D}")));
		assertThat(yaml.statusCode()).isEqualTo(400);
		HttpResponse<String> otherPart = this.web.send(this.web.request("/api/imports")
			.header("Content-Type", "multipart/form-data; boundary=b")
			.POST(BodyPublishers.ofString(
					"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"d.yaml\"\r\n\r\na\r\n--b--\r\n")));
		assertThat(otherPart.statusCode()).isEqualTo(400);
		assertThat(otherPart.body()).contains("no part 'file' for files; call it 'files'");
		HttpResponse<String> noFile = this.web.send(this.web.form("/api/imports", Map.of(), Map.of("files", "a")));
		assertThat(noFile.statusCode()).isEqualTo(400);
		assertThat(noFile.body()).contains("files: holds no file");
		assertThat(TestWeb.json(this.web.get("/api/imports"))).isEmpty();
	}

	@Test
	void nothingIsAFileAndAFolder() throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("a.txt", new byte[0]);
		files.put("A.txt/b.txt", new byte[0]);
		files.put("c/d.txt/e.txt", new byte[0]);
		files.put("c/d.txt", new byte[0]);
		HttpResponse<String> form = this.web.send(this.web.form("/api/imports", files, Map.of()));
		assertThat(form.statusCode()).as(form.body()).isEqualTo(400);
		assertThat(form.body()).contains("'A.txt' is both a file and a folder",
				"'c/d.txt' is both a file and a folder");
		HttpResponse<String> zip = this.web.send(this.web.request("/api/imports")
			.header("Content-Type", "application/zip")
			.POST(BodyPublishers.ofByteArray(zip(files))));
		assertThat(zip.statusCode()).isEqualTo(400);
		assertThat(zip.body()).contains("'A.txt' is both a file and a folder").doesNotContain("whole zip");
	}

	@Test
	void aSmallZipThatIsLargeWithinIsRefused() throws IOException {
		byte[] bomb = zip(Map.of("a.txt", new byte[100 << 20], "b.txt", new byte[100 << 20]));
		HttpResponse<String> response = this.web.send(this.web.request("/api/imports")
			.header("Content-Type", "application/zip")
			.POST(BodyPublishers.ofByteArray(bomb)));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("too large");
	}

	@Test
	void progressIsToldUntilTheEnd() throws IOException {
		String location = this.web.send(this.web.form("/api/imports", seeds(), Map.of()))
			.headers()
			.firstValue("Location")
			.orElseThrow();
		HttpResponse<String> events = this.web.get(location + "/events", "Accept", "text/event-stream");
		assertThat(events.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/event-stream"));
		assertThat(events.body()).contains("event:end", "\"state\":\"done\"");
		assertThat(this.web.get("/api/imports/none/events").statusCode()).isEqualTo(404);
	}

	@Test
	void whatIsStoppedLeavesNothing() throws IOException {
		String first = this.web.send(this.web.form("/api/imports", seeds(), Map.of()))
			.headers()
			.firstValue("Location")
			.orElseThrow();
		HttpResponse<String> second = this.web.send(this.web.form("/api/imports", seeds(), Map.of()));
		String waiting = second.headers().firstValue("Location").orElseThrow();
		assertThat(this.web.send(this.web.request(waiting).DELETE()).statusCode()).isEqualTo(202);
		HttpResponse<String> running = this.web.send(this.web.request(first).DELETE());
		assertThat(running.statusCode()).isEqualTo(202);
		assertThat(ended(waiting).get("state").asString()).isEqualTo("cancelled");
		assertThat(ended(first).get("state").asString()).isEqualTo("cancelled");
		assertThat(this.backchannel.dossiers().ids()).isEmpty();
		HttpResponse<String> again = this.web.send(this.web.request(first).DELETE());
		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(again.body()).contains("has ended (cancelled)");
		assertThat(Files.readString(this.folder.resolve("imports.jsonl"))).contains("\"cancelled\"");
	}

	@Test
	void moreThanTheQueueHoldsIsToldToComeLater() throws IOException {
		Map<String, byte[]> seeds = seeds();
		List<Integer> statuses = Stream.generate(() -> this.web.send(this.web.form("/api/imports", seeds, Map.of())))
			.limit(30)
			.map(HttpResponse::statusCode)
			.toList();
		assertThat(statuses).contains(202, 429);
		TestWeb.json(this.web.get("/api/imports"))
			.forEach((status) -> this.web
				.send(this.web.request("/api/imports/" + status.get("id").asString()).DELETE()));
	}

	private JsonNode end(HttpResponse<String> response) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
		return ended(response.headers().firstValue("Location").orElseThrow());
	}

	private JsonNode ended(String location) {
		for (int i = 0; i < 600; i++) {
			JsonNode status = TestWeb.json(this.web.get(location));
			if (!status.get("finished").isNull()) {
				return status;
			}
			pause();
		}
		throw new IllegalStateException("does not end: " + location);
	}

	private static void pause() {
		try {
			Thread.sleep(Duration.ofMillis(100));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static Map<String, byte[]> seeds() throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (Stream<Path> paths = Files.walk(SEEDS)) {
			paths.filter(Files::isRegularFile).sorted().forEach((path) -> {
				try {
					files.put(SEEDS.relativize(path).toString(), Files.readAllBytes(path));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		files.keySet().removeIf((name) -> !name.matches(".*\\.(yaml|txt)"));
		return files;
	}

	private static byte[] zip(Map<String, byte[]> files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				ZipArchiveEntry entry = new ZipArchiveEntry(file.getKey());
				byte[] content = file.getValue();
				if (file.getKey().startsWith("link")) {
					entry.setUnixMode(UnixStat.LINK_FLAG | 0777);
					content = "/etc/passwd".getBytes(StandardCharsets.UTF_8);
				}
				zip.putArchiveEntry(entry);
				zip.write(content);
				zip.closeArchiveEntry();
			}
		}
		return bytes.toByteArray();
	}

}
