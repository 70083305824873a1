// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

/**
 * Which part of a long list is shown.
 *
 * @param page from 1
 * @param size how many a page holds
 * @param total how many there are
 */
record Pager(int page, int size, int total) {

	static Pager of(int page, int size, int total) {
		return new Pager(Math.clamp(page, 1, Math.max(1, (total + size - 1) / size)), size, total);
	}

	public int skip() {
		return (this.page - 1) * this.size;
	}

	public int first() {
		return skip() + 1;
	}

	public int last() {
		return Math.min(this.total, skip() + this.size);
	}

	public int pages() {
		return Math.max(1, (this.total + this.size - 1) / this.size);
	}

	public boolean isNeeded() {
		return this.total > this.size;
	}

	public boolean hasPrevious() {
		return this.page > 1;
	}

	public boolean hasNext() {
		return this.page < pages();
	}

}
