//! The network of harm: over the meaning of a text (the encoder's vector) and its [turns](super::turns).

use super::HEADS;
use super::turns::TURNS;
use crate::perceptron::Perceptron;

/// Numbers of the encoder's vector.
pub const MEANING: usize = crate::encoder::SIZE;
/// Inputs.
pub const INPUTS: usize = MEANING + TURNS;
/// The network.
pub type Network = Perceptron<INPUTS, HEADS>;
/// How a file of it begins.
pub const MAGIC: &[u8; 8] = b"CHNETWK1";
