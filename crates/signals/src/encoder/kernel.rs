//! Products of whole-number matrices, the inner loops of the [encoder](super).
//!
//! Sums are kept in 32 bits and cannot overflow (see [`LARGEST`]), so they are exact: whichever
//! processor runs, and however it groups the additions, the answer is the same to the last bit.

#[cfg(target_arch = "x86_64")]
use pulp::x86::{V3, V4};

/// Columns of a weight matrix that are worked on together.
const WIDTH: usize = 64;

/// Pairs of inputs that are worked on without a look at what is left: as many as every layer is a multiple of, and as
/// many as most are. The sums are put aside between two stretches.
const SHORT: usize = 32;
/// See [`SHORT`].
const LONG: usize = 128;

/// The largest magnitude of an input. A weight is at most 127, and a column has at most 1,280 of them
/// (checked by [`Weights::pack`]): 8,191 × 127 × 1,280 is below 2³¹.
pub(super) const LARGEST: i16 = 8_191;

/// The longest column.
const MOST_INPUTS: usize = 1_280;

/// Two rows of 64 columns, row by row for each column: what multiply-add instructions take once it is widened. Bytes,
/// since a text of few pieces waits for the weights more than for the sums.
#[derive(Debug, Clone, Copy)]
#[repr(C, align(64))]
struct Line([i8; 2 * WIDTH]);

/// A weight matrix in the order in which it is read: panels of 64 columns.
#[derive(Debug)]
pub(super) struct Weights {
    inputs: usize,
    outputs: usize,
    lines: Vec<Line>,
}

impl Weights {
    /// Packs a matrix given row by row. Nothing if its size is not one that the kernels take: a multiple of 64 rows, at
    /// most 1,280, and a multiple of 64 columns.
    pub(super) fn pack(inputs: usize, outputs: usize, values: &[i8]) -> Option<Self> {
        let fits = inputs.is_multiple_of(2 * SHORT) && inputs <= MOST_INPUTS && outputs.is_multiple_of(WIDTH);
        if !fits || inputs == 0 || outputs == 0 || values.len() != inputs * outputs {
            return None;
        }
        let mut lines = vec![Line([0; 2 * WIDTH]); inputs / 2 * (outputs / WIDTH)];
        for (panel, lines) in lines.chunks_exact_mut(inputs / 2).enumerate() {
            for (line, rows) in lines.iter_mut().zip(values.chunks_exact(2 * outputs)) {
                let (upper, lower) = rows.split_at(outputs);
                let columns = upper.iter().zip(lower).skip(panel * WIDTH);
                for (pair, (upper, lower)) in line.0.as_chunks_mut::<2>().0.iter_mut().zip(columns) {
                    *pair = [*upper, *lower];
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

/// A row of inputs, two by two, in stretches of so many pairs.
type Row<'a, const S: usize> = &'a [Stretch<S>];

type Stretch<const S: usize> = [[i16; 2]; S];

/// The sums of a row in 64 columns.
type Sums = [i32; WIDTH];

/// Lines of 64 columns, one for each pair of inputs.
#[derive(Clone, Copy)]
pub(super) struct Panel<'a, const S: usize>(&'a [[Line; S]]);

/// A way of multiplying rows of inputs with a panel of weights. All loops but the one over stretches are of a length that
/// the compiler knows: only then are the sums kept in registers.
pub(super) trait Lanes: Copy {
    /// How many rows at most are multiplied together, so that registers hold their sums: at most six.
    const MOST_ROWS: usize;

    /// Runs `work` as a function of its own, compiled once for these lanes and not again wherever it is called.
    fn apart<W: Work>(self, work: W) -> W::Answer;

    /// The sums of `N` rows.
    fn rows<const N: usize, const S: usize>(self, rows: [Row<'_, S>; N], panel: Panel<'_, S>) -> [Sums; N];
}

/// The stretches of rows at one place.
#[inline(always)]
fn at<'a, const N: usize, const S: usize>(place: usize, rows: &[Row<'a, S>; N]) -> [&'a Stretch<S>; N] {
    let mut stretches: [&Stretch<S>; N] = [&[[0; 2]; S]; N];
    for (stretch, row) in stretches.iter_mut().zip(rows) {
        *stretch = row.get(place).unwrap_or(&[[0; 2]; S]);
    }
    stretches
}

/// Plain loops.
#[derive(Clone, Copy)]
pub(super) struct Plain;

impl Lanes for Plain {
    const MOST_ROWS: usize = 4;

    #[inline(always)]
    fn apart<W: Work>(self, work: W) -> W::Answer {
        work.run(self)
    }

    #[inline(always)]
    fn rows<const N: usize, const S: usize>(self, rows: [Row<'_, S>; N], panel: Panel<'_, S>) -> [Sums; N] {
        rows.map(|row| {
            let mut sums = [0i32; WIDTH];
            for (line, &[first, second]) in panel.0.iter().flatten().zip(row.iter().flatten()) {
                for (sum, &[upper, lower]) in sums.iter_mut().zip(line.0.as_chunks::<2>().0) {
                    let product = i32::from(first).wrapping_mul(i32::from(upper));
                    *sum = sum.wrapping_add(product.wrapping_add(i32::from(second).wrapping_mul(i32::from(lower))));
                }
            }
            sums
        })
    }
}

#[cfg(target_arch = "x86_64")]
impl Lanes for V4 {
    const MOST_ROWS: usize = 6;

    #[inline(always)]
    fn apart<W: Work>(self, work: W) -> W::Answer {
        self.vectorize(Run { lanes: self, work })
    }

    #[inline(always)]
    fn rows<const N: usize, const S: usize>(self, rows: [Row<'_, S>; N], panel: Panel<'_, S>) -> [Sums; N] {
        let mut sums = [[self.splat_i32x16(0); 4]; N];
        for (place, lines) in panel.0.iter().enumerate() {
            let rows = at(place, &rows);
            for (n, line) in lines.iter().enumerate() {
                let mut weights = [self.splat_i16x32(0); 4];
                let bytes: [pulp::i8x32; 4] = pulp::cast(line.0);
                for (weights, bytes) in weights.iter_mut().zip(bytes) {
                    *weights = self.convert_i8x32_to_i16x32(bytes);
                }
                for (sums, row) in sums.iter_mut().zip(rows) {
                    let pair = self.splat_i32x16(pulp::cast(row.get(n).copied().unwrap_or_default()));
                    for (sum, weights) in sums.iter_mut().zip(weights) {
                        let products = self.multiply_wrapping_add_adjacent_i16x32(weights, pulp::cast(pair));
                        *sum = self.wrapping_add_i32x16(*sum, products);
                    }
                }
            }
        }
        let mut out = [[0; WIDTH]; N];
        for (out, sums) in out.iter_mut().zip(sums) {
            *out = pulp::cast(sums);
        }
        out
    }
}

#[cfg(target_arch = "x86_64")]
impl Lanes for V3 {
    const MOST_ROWS: usize = 4;

    #[inline(always)]
    fn apart<W: Work>(self, work: W) -> W::Answer {
        self.vectorize(Run { lanes: self, work })
    }

    #[inline(always)]
    fn rows<const N: usize, const S: usize>(self, rows: [Row<'_, S>; N], panel: Panel<'_, S>) -> [Sums; N] {
        let mut out = [[0i32; WIDTH]; N];
        // A quarter of a line at a time: sixteen registers do not hold the sums of four rows of more.
        for quarter in 0..4 {
            let mut sums = [[self.splat_i32x8(0); 2]; N];
            for (place, lines) in panel.0.iter().enumerate() {
                let rows = at(place, &rows);
                for (n, line) in lines.iter().enumerate() {
                    let mut weights = [self.splat_i16x16(0); 2];
                    let bytes: [[pulp::i8x16; 2]; 4] = pulp::cast(line.0);
                    for (weights, bytes) in weights.iter_mut().zip(bytes.get(quarter).copied().unwrap_or(bytes[0])) {
                        *weights = self.convert_i8x16_to_i16x16(bytes);
                    }
                    for (sums, row) in sums.iter_mut().zip(rows) {
                        let pair = self.splat_i32x8(pulp::cast(row.get(n).copied().unwrap_or_default()));
                        for (sum, weights) in sums.iter_mut().zip(weights) {
                            let products = self.multiply_wrapping_add_adjacent_i16x16(weights, pulp::cast(pair));
                            *sum = self.wrapping_add_i32x8(*sum, products);
                        }
                    }
                }
            }
            for (out, sums) in out.iter_mut().zip(sums) {
                if let Some(out) = out.as_chunks_mut::<{ WIDTH / 4 }>().0.get_mut(quarter) {
                    *out = pulp::cast(sums);
                }
            }
        }
        out
    }
}

/// `sums` = `inputs` × `weights`. Row `i` of the inputs begins at `i * stride` and may overlap the
/// next: so a window over neighbouring rows is multiplied where it lies, without a copy.
#[inline(always)]
pub(super) fn multiply<L: Lanes>(lanes: L, inputs: &[i16], stride: usize, weights: &Weights, sums: &mut [i32]) {
    lanes.apart(Product { inputs, stride, weights, sums });
}

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
        if self.weights.inputs.is_multiple_of(2 * LONG) {
            self.panels::<LONG, L>(lanes);
        } else {
            self.panels::<SHORT, L>(lanes);
        }
    }
}

impl Product<'_> {
    #[inline(always)]
    fn panels<const S: usize, L: Lanes>(mut self, lanes: L) {
        let weights = self.weights;
        for (number, lines) in weights.lines.chunks_exact(weights.inputs / 2).enumerate() {
            let panel = (number, Panel::<S>(lines.as_chunks().0));
            let rows = self.sums.len() / weights.outputs;
            // As few tiles as can be, of nearly the same size: each reads the whole panel.
            let tiles = rows.div_ceil(L::MOST_ROWS);
            let mut done = 0;
            for left in (1..=tiles).rev() {
                let size = (rows - done).div_ceil(left);
                match size {
                    6.. => self.tile::<6, S, L>(lanes, panel, done),
                    5 => self.tile::<5, S, L>(lanes, panel, done),
                    4 => self.tile::<4, S, L>(lanes, panel, done),
                    3 => self.tile::<3, S, L>(lanes, panel, done),
                    2 => self.tile::<2, S, L>(lanes, panel, done),
                    _ => self.tile::<1, S, L>(lanes, panel, done),
                }
                done += size;
            }
        }
    }

    /// The sums of a panel for `N` rows from `first` on.
    #[inline(always)]
    fn tile<const N: usize, const S: usize, L: Lanes>(
        &mut self,
        lanes: L,
        (number, panel): (usize, Panel<'_, S>),
        first: usize,
    ) {
        let Weights { inputs, outputs, .. } = *self.weights;
        let mut rows: [Row<'_, S>; N] = [&[]; N];
        for (n, row) in rows.iter_mut().enumerate() {
            let start = (first + n) * self.stride;
            *row = self.inputs.get(start..start + inputs).unwrap_or_default().as_chunks().0.as_chunks().0;
        }
        for (n, sums) in lanes.rows::<N, S>(rows, panel).iter().enumerate() {
            let start = (first + n) * outputs + number * WIDTH;
            if let Some(place) = self.sums.get_mut(start..start + WIDTH) {
                place.copy_from_slice(sums);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
            rows in 1usize..16, stretches in 1usize..5, panels in 1usize..4, window in 1usize..5, seed in any::<u64>(),
        ) {
            let (stride, outputs) = (2 * SHORT * stretches, panels * WIDTH);
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
        for (inputs, outputs) in [(32, 64), (63, 64), (64, 32), (0, 64), (64, 0), (1_344, 64)] {
            assert!(Weights::pack(inputs, outputs, &vec![0; inputs * outputs]).is_none());
        }
        assert!(Weights::pack(64, 64, &[0; 65]).is_none());
    }
}
