// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.backchannel.web.imports.ImportStatus.State;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportJobTests {

	@Test
	void whatRunsAndIsStoppedSaysSoUntilItHasEnded() throws IOException {
		UploadBuilder upload = new UploadBuilder();
		upload.add("d.yaml", new ByteArrayInputStream(new byte[0]));
		ImportJob job = new ImportJob("1", upload.whole(), true, new Sender(Sender.LOCAL, "127.0.0.1"));
		job.report("checking quotes and names", 3, 10);
		assertThat(job.status().state()).isEqualTo(State.RUNNING);
		job.stop();
		assertThat(job.status().state()).isEqualTo(State.STOPPING);
		assertThat(job.status().state().isEnd()).isFalse();
		assertThat(job.status().step()).isEqualTo("checking quotes and names");
		assertThat(job.status().done()).isEqualTo(3);
		assertThatExceptionOfType(CancellationException.class)
			.isThrownBy(() -> job.report("checking quotes and names", 4, 10));
		assertThat(job.status().state()).isEqualTo(State.STOPPING);
	}

}
