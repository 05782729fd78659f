//! The layers of the [encoder](super): three branches of n-gram windows over piece vectors, their
//! sum over the text, and a small net with short cuts.
//!
//! Layer list: Yang et al. 2019, *Multilingual Universal Sentence Encoder for Semantic Retrieval*
//! (the convolution variant), with windows of 2, 3 and 5 pieces.

use super::kernel::{LARGEST, Lanes, Level, Weights, Work, multiply};
use super::read::{Bytes, EncoderError};
use super::{SIZE, Scratch};

/// Numbers of a branch.
const BRANCH: usize = 256;
/// Numbers of the three branches side by side.
pub(super) const BRANCHES: usize = 3 * BRANCH;
/// Numbers of a piece after all branches: its own vector and what they make of it.
const FEATURES: usize = SIZE + BRANCHES;
/// Numbers of the inner layers of the last net.
const INNER: usize = 320;
/// For each branch: how many pieces its window holds, and how many of them come before the piece.
const WINDOWS: [(usize, usize); 3] = [(2, 0), (3, 1), (5, 2)];
/// Lanes in which numbers are summed: a fixed number gives every machine the same order of additions.
const SUMS: usize = 16;

/// A layer: weights in whole numbers, and what one unit of each column is worth.
#[derive(Debug)]
struct Layer {
    weights: Weights,
    units: Vec<f32>,
}

impl Layer {
    fn read(bytes: &mut Bytes<'_>, inputs: usize, outputs: usize, what: &'static str) -> Result<Self, EncoderError> {
        let units = bytes.floats(outputs, what)?;
        Self::pack(bytes.take(inputs * outputs, what)?, units, inputs, what)
    }

    fn pack(values: &[u8], units: Vec<f32>, inputs: usize, what: &'static str) -> Result<Self, EncoderError> {
        let values: Vec<i8> = values.iter().map(|byte| byte.cast_signed()).collect();
        // The kernel's bound on its sums counts on it.
        if values.contains(&i8::MIN) {
            return Err(EncoderError::Malformed(what));
        }
        let weights = Weights::pack(inputs, units.len(), &values).ok_or(EncoderError::Malformed(what))?;
        Ok(Self { weights, units })
    }
}

/// A layer over windows, with what is added to its sums.
#[derive(Debug)]
struct Window {
    layer: Layer,
    bias: Vec<f32>,
}

/// Brings a row to mean 0 and variance 1, then to what the layer learned.
#[derive(Debug)]
struct Norm {
    gain: Vec<f32>,
    shift: Vec<f32>,
}

/// All layers.
#[derive(Debug)]
pub(super) struct Net {
    epsilon: f32,
    project: Layer,
    /// The sum of each column of `project`, in units.
    project_sums: Vec<f32>,
    project_bias: Vec<f32>,
    branches_norm: Norm,
    branches: [[Window; 2]; 3],
    features_norm: Norm,
    gather: Layer,
    gather_bias: Vec<f32>,
    first: Layer,
    second: Layer,
    second_short: Layer,
    third: Layer,
    last: Layer,
    last_short: Layer,
}

impl Net {
    pub(super) fn read(bytes: &mut Bytes<'_>) -> Result<Self, EncoderError> {
        let [epsilon] = bytes.floats_array("epsilon")?;
        if epsilon <= 0.0 {
            return Err(EncoderError::Malformed("epsilon"));
        }
        let units = bytes.floats(BRANCHES, "projection")?;
        let values = bytes.take(SIZE * BRANCHES, "projection")?;
        let mut project_sums = vec![0.0; BRANCHES];
        for row in values.chunks_exact(BRANCHES) {
            for (sum, byte) in project_sums.iter_mut().zip(row) {
                *sum += f32::from(byte.cast_signed());
            }
        }
        let project = Layer::pack(values, units, SIZE, "projection")?;
        let project_bias = bytes.floats(BRANCHES, "projection")?;
        let mut norm = |size, what| -> Result<Norm, EncoderError> {
            Ok(Norm { gain: bytes.floats(size, what)?, shift: bytes.floats(size, what)? })
        };
        let branches_norm = norm(BRANCHES, "norm of branches")?;
        let features_norm = norm(FEATURES, "norm of features")?;
        let mut window = |pieces| -> Result<Window, EncoderError> {
            let layer = Layer::read(bytes, pieces * BRANCH, BRANCH, "window")?;
            Ok(Window { layer, bias: bytes.floats(BRANCH, "window")? })
        };
        let [two, three, five] = WINDOWS.map(|(pieces, _)| pieces);
        let branches = [[window(two)?, window(two)?], [window(three)?, window(three)?], [window(five)?, window(five)?]];
        Ok(Self {
            epsilon,
            project,
            project_sums,
            project_bias,
            branches_norm,
            branches,
            features_norm,
            gather: Layer::read(bytes, FEATURES, SIZE, "gathering layer")?,
            gather_bias: bytes.floats(SIZE, "gathering layer")?,
            first: Layer::read(bytes, SIZE, INNER, "first layer")?,
            second: Layer::read(bytes, INNER, INNER, "second layer")?,
            second_short: Layer::read(bytes, SIZE, INNER, "second layer")?,
            third: Layer::read(bytes, INNER, SIZE, "third layer")?,
            last: Layer::read(bytes, SIZE, SIZE, "last layer")?,
            last_short: Layer::read(bytes, INNER, SIZE, "last layer")?,
        })
    }
}

/// A piece's vector as it is stored: `steps * unit + least`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stored<'a> {
    /// The least step of the window, then 512 numbers of four bits, then the steps outside the window.
    pub(super) row: &'a [u8],
    pub(super) unit: f32,
    pub(super) least: f32,
}

/// Bytes of a stored vector without the steps outside its window.
pub(super) const SHORTEST: usize = 1 + SIZE / 2;

/// The number that stands for a step outside the window of fifteen.
const OUTSIDE: i16 = 15;

impl Stored<'_> {
    /// The steps. Nearly all of a vector's 64 possible ones lie in a window of fifteen, so four bits
    /// are enough for them; the others stand behind, in their order.
    #[inline(always)]
    fn unpack(&self, steps: &mut [i16]) {
        let Some((window, rest)) = self.row.split_first() else { return };
        let Some((packed, outside)) = rest.split_first_chunk::<{ SIZE / 2 }>() else { return };
        let Some((first, second)) = steps.split_at_mut_checked(SIZE / 2) else { return };
        let window = i16::from(*window);
        for ((first, second), byte) in first.iter_mut().zip(second).zip(packed) {
            *first = i16::from(byte & 15) + window;
            *second = i16::from(byte >> 4) + window;
        }
        let mut outside = outside.iter();
        if !outside.as_slice().is_empty() {
            for step in steps.iter_mut().filter(|step| **step == OUTSIDE + window) {
                *step = outside.next().copied().map_or(window, i16::from);
            }
        }
    }
}

/// A piece on its way through the net.
pub(super) struct Piece<'a> {
    /// Its vector.
    pub(super) stored: Stored<'a>,
    /// What [`Project`] made of it, if that is kept.
    pub(super) projected: Option<&'a [f32; BRANCHES]>,
}

/// The first layer and its norm, where a piece has no neighbours yet: what comes of a piece is the same in every text.
pub(super) struct Project<'a> {
    pub(super) net: &'a Net,
    /// The steps of the pieces' vectors, and the unit and the least of each.
    pub(super) steps: &'a [i16],
    pub(super) scales: &'a [[f32; 2]],
    pub(super) sums: &'a mut Vec<i32>,
    /// What comes of each, three branches side by side.
    pub(super) rows: &'a mut [[f32; BRANCHES]],
}

impl Work for Project<'_> {
    type Answer = ();

    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let Self { net, steps, scales, sums, rows } = self;
        fit(sums, scales.len() * BRANCHES);
        // Piece vectors are whole steps, so this product needs no rounding:
        // (steps · unit + least) × weights = unit · (steps × weights) + least · (column sums).
        multiply(lanes, steps, SIZE, &net.project.weights, sums);
        for ((row, sums), [unit, least]) in rows.iter_mut().zip(sums.chunks_exact(BRANCHES)).zip(scales) {
            for ((((value, sum), column), worth), bias) in
                row.iter_mut().zip(sums).zip(&net.project_sums).zip(&net.project.units).zip(&net.project_bias)
            {
                *value = (unit * (*sum as f32) + least * column) * worth + bias;
            }
            // The norm runs over the three branches together.
            normalise(row, &net.branches_norm, net.epsilon);
        }
    }
}

/// The projections of pieces that most texts have.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The place of each piece among the rows, from 1 on; 0 is none.
    places: Vec<u16>,
    rows: Vec<[f32; BRANCHES]>,
}

impl Known {
    /// Projects these pieces. More than 65,535 are not kept.
    pub(super) fn of<'a>(level: Level, net: &Net, pieces: &[u32], stored: impl Fn(u32) -> Stored<'a>) -> Self {
        // Few at a time: what they need on the way is as large as what comes of them.
        const TOGETHER: usize = 128;
        let pieces = pieces.get(..pieces.len().min(usize::from(u16::MAX))).unwrap_or_default();
        let mut known = Self { places: Vec::new(), rows: vec![[0.0; BRANCHES]; pieces.len()] };
        for (place, piece) in (1u16..).zip(pieces) {
            let piece = *piece as usize;
            if known.places.len() <= piece {
                known.places.resize(piece + 1, 0);
            }
            if let Some(at) = known.places.get_mut(piece) {
                *at = place;
            }
        }
        let (mut steps, mut scales, mut sums) = (Vec::new(), Vec::new(), Vec::new());
        for (pieces, rows) in pieces.chunks(TOGETHER).zip(known.rows.chunks_mut(TOGETHER)) {
            steps.resize(pieces.len() * SIZE, 0);
            scales.clear();
            for (piece, steps) in pieces.iter().zip(steps.chunks_exact_mut(SIZE)) {
                let stored = stored(*piece);
                stored.unpack(steps);
                scales.push([stored.unit, stored.least]);
            }
            level.run(Project { net, steps: &steps, scales: &scales, sums: &mut sums, rows });
        }
        known
    }

    /// What became of a piece, if it is kept.
    pub(super) fn get(&self, piece: u32) -> Option<&[f32; BRANCHES]> {
        let place = usize::from(*self.places.get(piece as usize)?).checked_sub(1)?;
        self.rows.get(place)
    }
}

/// One text's way through the net.
pub(super) struct Forward<'a, P> {
    pub(super) net: &'a Net,
    /// The pieces, begin and end mark included; never none.
    pub(super) pieces: P,
    pub(super) scratch: &'a mut Scratch,
}

impl<'a, P: ExactSizeIterator<Item = Piece<'a>>> Work for Forward<'a, P> {
    type Answer = [f32; SIZE];

    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) -> [f32; SIZE] {
        let Self { net, pieces, scratch } = self;
        let count = pieces.len();
        let Scratch { steps, scales, places, projected, sums, features, branches, padded, gathered, .. } = scratch;

        // Pieces whose projection is not kept are projected together.
        steps.clear();
        scales.clear();
        places.clear();
        fit(features, count * FEATURES);
        branches.clear();
        for (piece, features) in pieces.zip(features.chunks_exact_mut(FEATURES)) {
            let Piece { stored, projected } = piece;
            let start = steps.len();
            steps.resize(start + SIZE, 0);
            let Some(own) = steps.get_mut(start..) else { continue };
            stored.unpack(own);
            for (feature, step) in features.iter_mut().zip(&*own) {
                *feature = f32::from(*step) * stored.unit + stored.least;
            }
            match projected {
                Some(row) => {
                    branches.push(*row);
                    steps.truncate(start);
                }
                None => {
                    scales.push([stored.unit, stored.least]);
                    places.push(branches.len());
                    branches.push([0.0; BRANCHES]);
                }
            }
        }
        projected.resize(places.len(), [0.0; BRANCHES]);
        lanes.apart(Project { net, steps, scales, sums, rows: projected });
        for (place, row) in places.iter().zip(projected) {
            if let Some(branches) = branches.get_mut(*place) {
                *branches = *row;
            }
        }

        fit(sums, count * BRANCH);
        for ((index, windows), (pieces, before)) in net.branches.iter().enumerate().zip(WINDOWS) {
            for (round, window) in windows.iter().enumerate() {
                // Rows of zeros before and after stand for the pieces that are not there.
                let rows = || branches.iter().filter_map(|row| row.as_chunks::<BRANCH>().0.get(index));
                let unit = unit_for(rows().map(|row| largest(row)).fold(0.0, f32::max));
                fit(padded, (count + pieces - 1) * BRANCH);
                padded.fill(0);
                for (row, whole) in rows().zip(padded.chunks_exact_mut(BRANCH).skip(before)) {
                    round_into(row, unit, whole);
                }
                multiply(lanes, padded, BRANCH, &window.layer.weights, sums);
                for ((row, features), sums) in
                    branches.iter_mut().zip(features.chunks_exact_mut(FEATURES)).zip(sums.chunks_exact(BRANCH))
                {
                    let Some(row) = row.as_chunks_mut::<BRANCH>().0.get_mut(index) else { continue };
                    for (((value, sum), worth), bias) in
                        row.iter_mut().zip(sums).zip(&window.layer.units).zip(&window.bias)
                    {
                        *value += ((*sum as f32) * (unit * worth) + bias).max(0.0);
                    }
                    if round == 1
                        && let Some(place) =
                            features.get_mut(SIZE + index * BRANCH..).and_then(<[f32]>::first_chunk_mut::<BRANCH>)
                    {
                        *place = *row;
                    }
                }
            }
        }

        // The sum over the text commutes with the layer after it, which so has one row and not many.
        fit(gathered, FEATURES);
        gathered.fill(0.0);
        for row in features.chunks_exact_mut(FEATURES) {
            normalise(row, &net.features_norm, net.epsilon);
            for (sum, value) in gathered.iter_mut().zip(row) {
                *sum += *value;
            }
        }
        let length = count as f32;
        let mut text = [0f32; SIZE];
        let mut buffers = (&mut *padded, &mut *sums);
        add_product(lanes, &net.gather, gathered, &mut buffers, &mut text);
        for (value, bias) in text.iter_mut().zip(&net.gather_bias) {
            *value = (*value + length * bias) / length.sqrt();
        }

        let mut first = [0f32; INNER];
        add_product(lanes, &net.first, &text, &mut buffers, &mut first);
        first.iter_mut().for_each(positive);
        let mut second = [0f32; INNER];
        add_product(lanes, &net.second_short, &text, &mut buffers, &mut second);
        add_product(lanes, &net.second, &first, &mut buffers, &mut second);
        second.iter_mut().for_each(positive);
        let mut third = [0f32; SIZE];
        add_product(lanes, &net.third, &second, &mut buffers, &mut third);
        third.iter_mut().for_each(positive);
        let mut out = [0f32; SIZE];
        add_product(lanes, &net.last_short, &second, &mut buffers, &mut out);
        add_product(lanes, &net.last, &third, &mut buffers, &mut out);
        // Not the standard library's: that is another function on each system.
        out.iter_mut().for_each(|value| *value = libm::tanhf(*value));
        let size = sum_of(&out, |value| value * value).sqrt();
        if size > 0.0 {
            out.iter_mut().for_each(|value| *value /= size);
        }
        out
    }
}

/// Brings a buffer to a length; what it holds is written before it is read.
#[inline(always)]
fn fit<T: Copy + Default>(buffer: &mut Vec<T>, length: usize) {
    if buffer.len() > length {
        buffer.truncate(length);
    } else {
        buffer.resize(length, T::default());
    }
}

#[inline(always)]
fn positive(value: &mut f32) {
    *value = value.max(0.0);
}

/// `out` + `inputs` × `layer`, for one row.
#[inline(always)]
fn add_product<L: Lanes>(
    lanes: L,
    layer: &Layer,
    inputs: &[f32],
    (whole, sums): &mut (&mut Vec<i16>, &mut Vec<i32>),
    out: &mut [f32],
) {
    fit(whole, layer.weights.inputs());
    fit(sums, layer.weights.outputs());
    let unit = unit_for(largest(inputs));
    round_into(inputs, unit, whole);
    multiply(lanes, whole, inputs.len(), &layer.weights, sums);
    for ((value, sum), worth) in out.iter_mut().zip(sums.iter()).zip(&layer.units) {
        *value += (*sum as f32) * (unit * worth);
    }
}

/// What one unit is worth, so that the largest magnitude takes all bits the kernel allows.
#[inline(always)]
fn unit_for(largest: f32) -> f32 {
    if largest > 0.0 { largest / f32::from(LARGEST) } else { 1.0 }
}

#[inline(always)]
fn largest(values: &[f32]) -> f32 {
    // Not `f32::max`, which looks at each number whether it is one; none here is not.
    let greater = |most: f32, value: f32| if value > most { value } else { most };
    let (chunks, rest) = values.as_chunks::<SUMS>();
    let mut most = [0f32; SUMS];
    for chunk in chunks {
        for (most, value) in most.iter_mut().zip(chunk) {
            *most = greater(*most, value.abs());
        }
    }
    let most = most.into_iter().fold(0.0, greater);
    rest.iter().fold(most, |most, value| greater(most, value.abs()))
}

#[inline(always)]
fn round_into(values: &[f32], unit: f32, whole: &mut [i16]) {
    let per_unit = 1.0 / unit;
    // Adding and taking away 1.5 · 2²³ rounds to the nearest whole number on every machine at once,
    // where `round` would be a call for each number.
    const ROUND: f32 = 12_582_912.0;
    for (value, whole) in values.iter().zip(whole) {
        let limit = f32::from(LARGEST);
        let near = (value * per_unit).clamp(-limit, limit);
        *whole = (near + ROUND).to_bits() as i16;
    }
}

/// The sum of `of(value)`, always added in the same order.
#[inline(always)]
fn sum_of(values: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let (chunks, rest) = values.as_chunks::<SUMS>();
    let mut sums = [0f32; SUMS];
    for chunk in chunks {
        for (sum, value) in sums.iter_mut().zip(chunk) {
            *sum += of(*value);
        }
    }
    sums.iter().sum::<f32>() + rest.iter().map(|value| of(*value)).sum::<f32>()
}

#[inline(always)]
fn normalise(row: &mut [f32], norm: &Norm, epsilon: f32) {
    let size = row.len() as f32;
    let mean = sum_of(row, |value| value) / size;
    let variance = sum_of(row, |value| (value - mean) * (value - mean)) / size;
    let scale = 1.0 / (variance + epsilon).sqrt();
    for ((value, gain), shift) in row.iter_mut().zip(&norm.gain).zip(&norm.shift) {
        *value = (*value - mean) * scale * gain + shift;
    }
}
