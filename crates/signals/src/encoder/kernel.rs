//! Products of whole-number matrices, the inner loops of the [encoder](super).
//!
//! Sums are kept in 32 bits and cannot overflow (see [`LARGEST`]), so they are exact: whichever
//! processor runs, and however it groups the additions, the answer is the same to the last bit.

#[cfg(target_arch = "x86_64")]
use pulp::x86::{V3, V4};

/// Columns of a weight matrix that are worked on together.
const WIDTH: usize = 32;

/// The largest magnitude of an input. A weight is at most 127, and a column has at most 1,280 of them
/// (checked by [`Weights::pack`]): 8,191 × 127 × 1,280 is below 2³¹.
pub(super) const LARGEST: i16 = 8_191;

/// The longest column.
const MOST_INPUTS: usize = 1_280;

/// Two rows of 32 columns, row by row for each column: what one multiply-add instruction takes.
#[derive(Debug, Clone, Copy)]
#[repr(C, align(64))]
struct Line([i16; 2 * WIDTH]);

/// A weight matrix in the order in which it is read: panels of 32 columns.
#[derive(Debug)]
pub(super) struct Weights {
    inputs: usize,
    outputs: usize,
    lines: Vec<Line>,
}

impl Weights {
    /// Packs a matrix given row by row. Nothing if its size is not one that the kernels take: an even
    /// number of rows, at most 1,280, and a multiple of 32 columns.
    pub(super) fn pack(inputs: usize, outputs: usize, values: &[i8]) -> Option<Self> {
        let fits = inputs.is_multiple_of(2) && inputs <= MOST_INPUTS && outputs.is_multiple_of(WIDTH);
        if !fits || inputs == 0 || outputs == 0 || values.len() != inputs * outputs {
            return None;
        }
        let mut lines = vec![Line([0; 2 * WIDTH]); inputs / 2 * (outputs / WIDTH)];
        for (panel, lines) in lines.chunks_exact_mut(inputs / 2).enumerate() {
            for (line, rows) in lines.iter_mut().zip(values.chunks_exact(2 * outputs)) {
                let (upper, lower) = rows.split_at(outputs);
                let columns = upper.iter().zip(lower).skip(panel * WIDTH);
                for (pair, (upper, lower)) in line.0.as_chunks_mut::<2>().0.iter_mut().zip(columns) {
                    *pair = [i16::from(*upper), i16::from(*lower)];
                }
            }
        }
        Some(Self { inputs, outputs, lines })
    }

    /// Rows of the matrix: numbers of an input.
    pub(super) fn inputs(&self) -> usize {
        self.inputs
    }

    /// Columns of the matrix: numbers of an output.
    pub(super) fn outputs(&self) -> usize {
        self.outputs
    }
}

/// What the processor can do: found once, when the encoder is made.
#[derive(Debug, Clone, Copy)]
pub(super) enum Level {
    /// AVX-512 with words.
    #[cfg(target_arch = "x86_64")]
    Wide(V4),
    /// AVX2.
    #[cfg(target_arch = "x86_64")]
    Half(V3),
    /// Whatever the compiler makes of plain loops for the target.
    Plain,
}

impl Level {
    /// The best of this machine.
    pub(super) fn best() -> Self {
        #[cfg(target_arch = "x86_64")]
        {
            if let Some(wide) = V4::try_new() {
                return Self::Wide(wide);
            }
            if let Some(half) = V3::try_new() {
                return Self::Half(half);
            }
        }
        Self::Plain
    }

    /// Every level of this machine, for tests that compare them.
    #[cfg(test)]
    pub(super) fn all() -> Vec<Self> {
        let mut levels = vec![Self::Plain];
        #[cfg(target_arch = "x86_64")]
        {
            levels.extend(V3::try_new().map(Self::Half));
            levels.extend(V4::try_new().map(Self::Wide));
        }
        levels
    }

    /// Runs `work` compiled for this level.
    pub(super) fn run<W: Work>(self, work: W) -> W::Answer {
        match self {
            #[cfg(target_arch = "x86_64")]
            Self::Wide(lanes) => lanes.vectorize(Run { lanes, work }),
            #[cfg(target_arch = "x86_64")]
            Self::Half(lanes) => lanes.vectorize(Run { lanes, work }),
            Self::Plain => work.run(Plain),
        }
    }
}

/// A piece of work that is compiled once for each [`Level`].
pub(super) trait Work {
    /// What comes of it.
    type Answer;

    /// Does it. To be marked `#[inline(always)]`, as must be all that it calls: only then is it
    /// compiled for the level.
    fn run<L: Lanes>(self, lanes: L) -> Self::Answer;
}

#[cfg(target_arch = "x86_64")]
struct Run<L, W> {
    lanes: L,
    work: W,
}

#[cfg(target_arch = "x86_64")]
impl<L: Lanes, W: Work> pulp::NullaryFnOnce for Run<L, W> {
    type Output = W::Answer;

    #[inline(always)]
    fn call(self) -> W::Answer {
        self.work.run(self.lanes)
    }
}

/// A row of inputs, two by two.
type Row<'a> = &'a [[i16; 2]];

/// The sums of a row in 32 columns.
type Sums = [i32; WIDTH];

/// A way of multiplying rows of inputs with a panel of weights.
///
/// The loops are written out row by row: only then are the sums kept in registers.
pub(super) trait Lanes: Copy {
    /// The sums of four rows.
    fn four(self, rows: [Row<'_>; 4], panel: Panel<'_>) -> [Sums; 4];

    /// The sums of one row.
    fn one(self, row: Row<'_>, panel: Panel<'_>) -> Sums;
}

/// Lines of 32 columns, one for each two inputs.
#[derive(Clone, Copy)]
pub(super) struct Panel<'a>(&'a [Line]);

/// Plain loops.
#[derive(Clone, Copy)]
pub(super) struct Plain;

impl Lanes for Plain {
    #[inline(always)]
    fn four(self, [a, b, c, d]: [Row<'_>; 4], panel: Panel<'_>) -> [Sums; 4] {
        [self.one(a, panel), self.one(b, panel), self.one(c, panel), self.one(d, panel)]
    }

    #[inline(always)]
    fn one(self, row: Row<'_>, panel: Panel<'_>) -> Sums {
        let mut sums = [0i32; WIDTH];
        for (line, &[first, second]) in panel.0.iter().zip(row) {
            for (sum, &[upper, lower]) in sums.iter_mut().zip(line.0.as_chunks::<2>().0) {
                let product = i32::from(first).wrapping_mul(i32::from(upper));
                *sum = sum.wrapping_add(product.wrapping_add(i32::from(second).wrapping_mul(i32::from(lower))));
            }
        }
        sums
    }
}

/// Sixteen columns in one register: `sums` + `weights` × `pair`.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn add_wide(simd: V4, sums: [pulp::i32x16; 2], weights: [pulp::i16x32; 2], pair: [i16; 2]) -> [pulp::i32x16; 2] {
    let pair: pulp::i16x32 = pulp::cast(simd.splat_i32x16(pulp::cast(pair)));
    let [left, right] = sums;
    [
        simd.wrapping_add_i32x16(left, simd.multiply_wrapping_add_adjacent_i16x32(weights[0], pair)),
        simd.wrapping_add_i32x16(right, simd.multiply_wrapping_add_adjacent_i16x32(weights[1], pair)),
    ]
}

#[cfg(target_arch = "x86_64")]
impl Lanes for V4 {
    #[inline(always)]
    fn four(self, [a, b, c, d]: [Row<'_>; 4], panel: Panel<'_>) -> [Sums; 4] {
        let none = [self.splat_i32x16(0); 2];
        let (mut sums_a, mut sums_b, mut sums_c, mut sums_d) = (none, none, none, none);
        for ((((line, a), b), c), d) in panel.0.iter().zip(a).zip(b).zip(c).zip(d) {
            let weights = pulp::cast(line.0);
            sums_a = add_wide(self, sums_a, weights, *a);
            sums_b = add_wide(self, sums_b, weights, *b);
            sums_c = add_wide(self, sums_c, weights, *c);
            sums_d = add_wide(self, sums_d, weights, *d);
        }
        [pulp::cast(sums_a), pulp::cast(sums_b), pulp::cast(sums_c), pulp::cast(sums_d)]
    }

    #[inline(always)]
    fn one(self, row: Row<'_>, panel: Panel<'_>) -> Sums {
        let mut sums = [self.splat_i32x16(0); 2];
        for (line, pair) in panel.0.iter().zip(row) {
            sums = add_wide(self, sums, pulp::cast(line.0), *pair);
        }
        pulp::cast(sums)
    }
}

/// Eight columns in one register: `sums` + `weights` × `pair`.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn add_half(simd: V3, sums: [pulp::i32x8; 2], weights: [pulp::i16x16; 2], pair: [i16; 2]) -> [pulp::i32x8; 2] {
    let pair: pulp::i16x16 = pulp::cast(simd.splat_i32x8(pulp::cast(pair)));
    let [left, right] = sums;
    [
        simd.wrapping_add_i32x8(left, simd.multiply_wrapping_add_adjacent_i16x16(weights[0], pair)),
        simd.wrapping_add_i32x8(right, simd.multiply_wrapping_add_adjacent_i16x16(weights[1], pair)),
    ]
}

/// One half of a line: sixteen registers do not hold four rows of a whole one.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn half_of(line: &Line, right: bool) -> [pulp::i16x16; 2] {
    let [first, second]: [[pulp::i16x16; 2]; 2] = pulp::cast(line.0);
    if right { second } else { first }
}

#[cfg(target_arch = "x86_64")]
impl Lanes for V3 {
    #[inline(always)]
    fn four(self, [a, b, c, d]: [Row<'_>; 4], panel: Panel<'_>) -> [Sums; 4] {
        let none = [self.splat_i32x8(0); 2];
        let mut out = [[none; 2]; 4];
        for right in [false, true] {
            let (mut sums_a, mut sums_b, mut sums_c, mut sums_d) = (none, none, none, none);
            for ((((line, a), b), c), d) in panel.0.iter().zip(a).zip(b).zip(c).zip(d) {
                let weights = half_of(line, right);
                sums_a = add_half(self, sums_a, weights, *a);
                sums_b = add_half(self, sums_b, weights, *b);
                sums_c = add_half(self, sums_c, weights, *c);
                sums_d = add_half(self, sums_d, weights, *d);
            }
            for ([first, second], sums) in out.iter_mut().zip([sums_a, sums_b, sums_c, sums_d]) {
                *(if right { second } else { first }) = sums;
            }
        }
        pulp::cast(out)
    }

    #[inline(always)]
    fn one(self, row: Row<'_>, panel: Panel<'_>) -> Sums {
        let none = [self.splat_i32x8(0); 2];
        let (mut left, mut right) = (none, none);
        for (line, pair) in panel.0.iter().zip(row) {
            left = add_half(self, left, half_of(line, false), *pair);
            right = add_half(self, right, half_of(line, true), *pair);
        }
        pulp::cast([left, right])
    }
}

/// `sums` = `inputs` × `weights`. Row `i` of the inputs begins at `i * stride` and may overlap the
/// next: so a window over neighbouring rows is multiplied where it lies, without a copy.
#[inline(always)]
pub(super) fn multiply<L: Lanes>(lanes: L, inputs: &[i16], stride: usize, weights: &Weights, sums: &mut [i32]) {
    let outputs = weights.outputs;
    for (panel, lines) in weights.lines.chunks_exact(weights.inputs / 2).enumerate() {
        let (column, lines) = (panel * WIDTH, Panel(lines));
        let mut start = 0;
        let mut fours = sums.chunks_exact_mut(4 * outputs);
        for four in &mut fours {
            let row = |i| row_at(inputs, start + i * stride, weights.inputs);
            let tile = lanes.four([row(0), row(1), row(2), row(3)], lines);
            for (row, sums) in tile.iter().zip(four.chunks_exact_mut(outputs)) {
                write(row, sums, column);
            }
            start += 4 * stride;
        }
        for sums in fours.into_remainder().chunks_exact_mut(outputs) {
            write(&lanes.one(row_at(inputs, start, weights.inputs), lines), sums, column);
            start += stride;
        }
    }
}

#[inline(always)]
fn row_at(inputs: &[i16], start: usize, length: usize) -> Row<'_> {
    inputs.get(start..start + length).unwrap_or_default().as_chunks().0
}

#[inline(always)]
fn write(row: &Sums, sums: &mut [i32], column: usize) {
    if let Some(place) = sums.get_mut(column..column + WIDTH) {
        place.copy_from_slice(row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    struct Product<'a> {
        inputs: &'a [i16],
        stride: usize,
        weights: &'a Weights,
        sums: &'a mut [i32],
    }

    impl Work for Product<'_> {
        type Answer = ();

        #[inline(always)]
        fn run<L: Lanes>(self, lanes: L) {
            multiply(lanes, self.inputs, self.stride, self.weights, self.sums);
        }
    }

    fn by_hand(inputs: &[i16], stride: usize, rows: usize, size: (usize, usize), weights: &[i8]) -> Vec<i32> {
        let mut sums = Vec::new();
        for row in 0..rows {
            for column in 0..size.1 {
                let terms =
                    (0..size.0).map(|k| i32::from(inputs[row * stride + k]) * i32::from(weights[k * size.1 + column]));
                sums.push(terms.sum());
            }
        }
        sums
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn every_level_gives_the_sums_by_hand(
            rows in 1usize..10, pairs in 1usize..40, panels in 1usize..4, window in 1usize..4, seed in any::<u64>(),
        ) {
            let (stride, outputs) = (2 * pairs, panels * WIDTH);
            let size = (stride * window, outputs);
            let mut state = seed | 1;
            let mut next = || { state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1); (state >> 40) as i32 };
            let inputs: Vec<i16> = (0..(rows + window) * stride).map(|_| (next() % (i32::from(LARGEST) + 1)) as i16).collect();
            let values: Vec<i8> = (0..size.0 * size.1).map(|_| next() as i8).collect();
            let weights = Weights::pack(size.0, size.1, &values).unwrap();
            let wanted = by_hand(&inputs, stride, rows, size, &values);
            for level in Level::all() {
                let mut sums = vec![0; rows * outputs];
                level.run(Product { inputs: &inputs, stride, weights: &weights, sums: &mut sums });
                prop_assert_eq!(&sums, &wanted);
            }
        }
    }

    #[test]
    fn the_largest_numbers_do_not_overflow() {
        let weights = Weights::pack(MOST_INPUTS, WIDTH, &vec![-127; MOST_INPUTS * WIDTH]).unwrap();
        let inputs = vec![LARGEST; MOST_INPUTS];
        for level in Level::all() {
            let mut sums = vec![0; WIDTH];
            level.run(Product { inputs: &inputs, stride: MOST_INPUTS, weights: &weights, sums: &mut sums });
            assert_eq!(sums, vec![-127 * i32::from(LARGEST) * MOST_INPUTS as i32; WIDTH]);
        }
    }

    #[test]
    fn sizes_that_the_kernels_do_not_take_are_refused() {
        for (inputs, outputs) in [(3, 32), (4, 31), (0, 32), (4, 0), (1_282, 32)] {
            assert!(Weights::pack(inputs, outputs, &vec![0; inputs * outputs]).is_none());
        }
        assert!(Weights::pack(4, 32, &[0; 5]).is_none());
    }
}
