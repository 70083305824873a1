// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The launcher in a small checkout of its own, with a JDK and a Maven of the test's. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

	private static final List<String> TOOLS = List.of("sh", "cat", "find", "head", "dirname", "readlink", "ln", "rm",
			"mv", "mkdir", "touch", "grep", "sleep", "cp", "stty");

	@TempDir
	Path folder;

	private Path checkout;

	private Path bin;

	private final Map<String, String> environment = new HashMap<>();

	@BeforeEach
	void layOut() throws IOException {
		this.checkout = Files.createDirectories(this.folder.resolve("a check out"));
		Files.copy(Path.of("backchannel"), this.checkout.resolve("backchannel"), StandardCopyOption.COPY_ATTRIBUTES);
		Files.writeString(this.checkout.resolve("pom.xml"), "");
		Files.createDirectories(this.checkout.resolve("src/main"));
		Files.createDirectories(this.checkout.resolve("cypher"));
		this.bin = Files.createDirectories(this.folder.resolve("bin"));
		for (String tool : TOOLS) {
			for (String place : List.of("/usr/bin/", "/bin/")) {
				if (Files.exists(Path.of(place + tool)) && !Files.exists(this.bin.resolve(tool))) {
					Files.createSymbolicLink(this.bin.resolve(tool), Path.of(place + tool));
				}
			}
		}
		Path home = this.folder.resolve("home");
		Files.createSymbolicLink(Files.createDirectories(home.resolve(".jdks")).resolve("jdk"),
				Path.of(System.getProperty("java.home")));
		this.environment.put("HOME", home.toString());
		this.environment.put("PATH", this.bin.toString());
		this.environment.put("JAVA_HOME", oldJdk().toString());
	}

	@Test
	void passesOverAJavaHomeThatIsTooOldAndStartsTheJarThroughALinkFromAnywhere() throws IOException {
		haveJar();
		Path link = Files.createSymbolicLink(this.bin.resolve("backchannel"), this.checkout.resolve("backchannel"));
		Run run = Run.of(this.folder, this.environment, List.of(link.toString(), "--version"));
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).startsWith("Backchannel").contains("Java              " + Runtime.version());
		assertThat(run.exit()).isEqualTo(ExitCode.OK);
		Run wrong = start("nonsense");
		assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(wrong.err()).contains("there is no command 'nonsense'");
	}

	@Test
	void saysWhatToInstallWhereMavenIsMissing() {
		Run run = start("--version");
		assertThat(run.exit()).isEqualTo(ExitCode.PROGRAM);
		assertThat(run.err()).contains("Maven is needed to build Backchannel", "apt install maven");
		assertThat(this.checkout.resolve("target/launcher.lock")).doesNotExist();
	}

	@Test
	void showsWhyTheBuildFailedAndKeepsWhatItSaid() throws IOException {
		maven("echo '[INFO] begins'; echo '[ERROR] it does not compile'; exit 1");
		Run run = start("--version");
		assertThat(run.exit()).isEqualTo(ExitCode.PROGRAM);
		assertThat(run.err()).contains("[ERROR] it does not compile", "target/build.log").doesNotContain("begins");
		assertThat(this.checkout.resolve("target/build.log")).content().contains("begins");
	}

	@Test
	void twoStartsAtOnceBuildOnceAndALaterOneNotAtAll() throws IOException {
		maven("""
				echo built >> builds
				sleep 2
				cp '%s' target/backchannel-0-exec.jar
				echo > target/backchannel-0.jar
				""".formatted(jar()));
		List<CompletableFuture<Run>> starts = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			starts.add(CompletableFuture.supplyAsync(() -> start("--version")));
		}
		assertThat(starts).extracting(CompletableFuture::join).extracting(Run::exit).containsOnly(ExitCode.OK);
		assertThat(start("--version").err()).isEmpty();
		assertThat(this.checkout.resolve("builds")).content().hasLineCount(1);
		Files.setLastModifiedTime(this.checkout.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(1)));
		maven("echo built >> builds; exit 1");
		assertThat(start("--version").exit()).isEqualTo(ExitCode.PROGRAM);
		assertThat(this.checkout.resolve("builds")).content().hasLineCount(2);
	}

	@Test
	void takesOverTheLockOfAStartThatDied() throws IOException {
		haveJar();
		Files.createSymbolicLink(this.checkout.resolve("target/launcher.lock"), Path.of("999999999"));
		assertThat(start("--version").exit()).isEqualTo(ExitCode.OK);
	}

	@Test
	void aCacheThatCannotBeUsedIsNothingToTell() throws IOException {
		haveJar();
		assertThat(start("--version").exit()).isEqualTo(ExitCode.OK);
		Files.writeString(this.checkout.resolve("target/app/java-" + Runtime.version() + ".aot"), "cut off");
		Run run = start("serve", "--port", "-1");
		assertThat(run.err()).startsWith("backchannel: --port -1 is no port").hasLineCount(1);
		assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
	}

	private Run start(String... arguments) {
		List<String> command = new ArrayList<>(List.of(this.checkout.resolve("backchannel").toString()));
		command.addAll(List.of(arguments));
		return Run.of(this.folder, this.environment, command);
	}

	private static Path jar() {
		return Path.of(Objects.requireNonNull(System.getProperty("backchannel.jar")));
	}

	private void haveJar() throws IOException {
		Path target = Files.createDirectories(this.checkout.resolve("target"));
		Files.copy(jar(), target.resolve("backchannel-0-exec.jar"));
		Files.writeString(target.resolve("backchannel-0.jar"), "");
	}

	private void maven(String script) throws IOException {
		script(this.bin.resolve("mvn"), script);
	}

	private Path oldJdk() throws IOException {
		Path jdk = this.folder.resolve("jdk-17");
		Files.createDirectories(jdk.resolve("bin"));
		Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"17.0.15\"\n");
		script(jdk.resolve("bin/java"), "echo too old >&2; exit 99");
		script(jdk.resolve("bin/javac"), "exit 99");
		return jdk;
	}

	private static void script(Path file, String text) throws IOException {
		Files.writeString(file, "#!/bin/sh\n" + text + "\n");
		assertThat(file.toFile().setExecutable(true)).isTrue();
	}

}
