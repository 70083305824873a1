// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes values at random, for claims that hold of all of them. The seed is fixed, so that
 * a claim that fails fails again.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface Maker<T> {

	/** How often a claim is tried. */
	int TRIES = 1000;

	T make(RandomGenerator random);

	default <R> Maker<R> map(Function<T, R> function) {
		return (random) -> function.apply(make(random));
	}

	default Maker<T> filter(Predicate<T> wanted) {
		return (random) -> {
			T made = make(random);
			while (!wanted.test(made)) {
				made = make(random);
			}
			return made;
		};
	}

	default Maker<List<T>> list(int least, int most) {
		return (random) -> IntStream.range(0, random.nextInt(least, most + 1)).mapToObj((i) -> make(random)).toList();
	}

	default void always(int tries, Consumer<T> claim) {
		RandomGenerator random = new Random(tries);
		for (int i = 0; i < tries; i++) {
			T made = make(random);
			try {
				claim.accept(made);
			}
			catch (AssertionError | RuntimeException ex) {
				throw new AssertionError("of «%s»: %s".formatted(made, ex.getMessage()), ex);
			}
		}
	}

	default void always(Consumer<T> claim) {
		always(TRIES, claim);
	}

	default <U> void alwaysWith(Maker<U> other, BiConsumer<T, U> claim) {
		both(this, other).always((pair) -> claim.accept(pair.left(), pair.right()));
	}

	@SafeVarargs
	static <T> Maker<T> of(T... values) {
		return (random) -> values[random.nextInt(values.length)];
	}

	@SafeVarargs
	static <T> Maker<T> oneOf(Maker<T>... makers) {
		return (random) -> makers[random.nextInt(makers.length)].make(random);
	}

	static Maker<Long> longs(long least, long most) {
		return (random) -> random.nextLong(least, most + 1);
	}

	/** Texts of some characters, short ones as often as long ones. */
	static Maker<String> texts(String characters, int longest) {
		return chars((random) -> characters.charAt(random.nextInt(characters.length())), longest);
	}

	/** Texts of all that Java takes for a character, lone surrogates too. */
	static Maker<String> anyTexts(int longest) {
		return oneOf(chars((random) -> (char) random.nextInt(0x80), longest),
				chars((random) -> (char) random.nextInt(Character.MAX_VALUE + 1), longest));
	}

	private static Maker<String> chars(Maker<Character> character, int longest) {
		return (random) -> {
			int length = random.nextInt(random.nextInt(longest + 1) + 1);
			return IntStream.range(0, length)
				.mapToObj((i) -> String.valueOf(character.make(random)))
				.collect(Collectors.joining());
		};
	}

	static <A, B> Maker<Pair<A, B>> both(Maker<A> left, Maker<B> right) {
		return (random) -> new Pair<>(left.make(random), right.make(random));
	}

	record Pair<A, B>(A left, B right) {
	}

}
