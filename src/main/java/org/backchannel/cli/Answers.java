// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where answers go, which remembers that it could not be written to: writers do not say.
 */
final class Answers extends FilterOutputStream {

	private @Nullable IOException failure;

	Answers(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int value) throws IOException {
		write(new byte[] { (byte) value }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		try {
			this.out.write(bytes, offset, length);
		}
		catch (IOException ex) {
			this.failure = (this.failure != null) ? this.failure : ex;
			throw ex;
		}
	}

	/**
	 * Why not all could be written.
	 * @return empty where it could, and where the reader had enough: who closes a pipe
	 * wants no more
	 */
	Optional<IOException> failure() {
		return Optional.ofNullable(this.failure)
			.filter((failed) -> !String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("pipe"));
	}

}
