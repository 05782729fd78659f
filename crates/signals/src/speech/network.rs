//! The network of speech: over the meaning of a text, the classes of its words and its shape.

use super::shape::SHAPES;
use super::{CLASSES, HEADS};
use crate::encoder::SIZE;
use crate::perceptron::Perceptron;

/// Inputs.
pub const INPUTS: usize = SIZE + CLASSES.len() + SHAPES;
/// The network.
pub type Network = Perceptron<INPUTS, HEADS>;
/// How a file of it begins.
pub const MAGIC: &[u8; 8] = b"CHSPNET1";
