// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.loopback;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections that the page of another site opens. Browsers say in the header
 * {@code Origin} of a WebSocket's first request whose page opens it, and Neo4j does not
 * look. What does not begin like HTTP is of a driver, and passes.
 */
final class OriginCheck extends ByteToMessageDecoder {

	private static final byte[] HTTP = "GET ".getBytes(StandardCharsets.US_ASCII);

	private static final int MOST = 16_384;

	private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

	@Override
	protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
		for (int i = 0; i < HTTP.length && i < in.readableBytes(); i++) {
			if (in.getByte(in.readerIndex() + i) != HTTP[i]) {
				pass(context);
				return;
			}
		}
		String head = in.toString(in.readerIndex(), Math.min(in.readableBytes(), MOST), StandardCharsets.ISO_8859_1);
		int end = head.indexOf("\r\n\r\n");
		if (end < 0) {
			if (head.length() == MOST) {
				refuse(context, in);
			}
		}
		else if (isForeign(head.substring(0, end))) {
			refuse(context, in);
		}
		else {
			pass(context);
		}
	}

	/** Leaves, and hands on what has arrived. */
	private void pass(ChannelHandlerContext context) {
		context.pipeline().remove(this);
	}

	private static void refuse(ChannelHandlerContext context, ByteBuf in) {
		in.skipBytes(in.readableBytes());
		String answer = "HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
		context.writeAndFlush(Unpooled.copiedBuffer(answer, StandardCharsets.US_ASCII))
			.addListener(ChannelFutureListener.CLOSE);
	}

	private static boolean isForeign(String head) {
		return head.lines()
			.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith("origin:"))
			.map((line) -> line.substring("origin:".length()).strip())
			.anyMatch((origin) -> host(origin).filter(LOOPBACK::contains).isEmpty());
	}

	private static Optional<String> host(String origin) {
		try {
			@Nullable String host = URI.create(origin).getHost();
			return Optional.ofNullable(host);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
