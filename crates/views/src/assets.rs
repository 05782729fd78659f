//! What the pages load: style sheet, scripts, icon. They are in the binary, and their address changes with their content,
//! so that a browser may keep them for ever.

use std::sync::LazyLock;

/// A file that the server hands out under [`address`].
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// Last part of its address.
    pub name: &'static str,
    /// Value of `Content-Type`.
    pub kind: &'static str,
    /// The file.
    pub bytes: &'static [u8],
}

/// All of them.
pub const ALL: &[Asset] = &[
    Asset { name: "charte.css", kind: "text/css; charset=utf-8", bytes: include_bytes!("../assets/charte.css") },
    Asset { name: "charte.js", kind: "text/javascript; charset=utf-8", bytes: include_bytes!("../assets/charte.js") },
    Asset { name: "live.js", kind: "text/javascript; charset=utf-8", bytes: include_bytes!("../assets/live.js") },
    Asset { name: "icon.svg", kind: "image/svg+xml", bytes: include_bytes!("../assets/icon.svg") },
];

static HASH: LazyLock<String> = LazyLock::new(|| {
    let bytes = ALL.iter().flat_map(|asset| asset.bytes);
    // FNV-1a: the address has to change with the content, nobody has to be kept from making another of the same.
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
});

/// The part of the addresses that changes with the content.
#[must_use]
pub fn hash() -> &'static str {
    &HASH
}

/// Where the browser gets a file: `/assets/{hash}/{name}`.
#[must_use]
pub fn address(name: &str) -> String {
    format!("/assets/{}/{name}", hash())
}

/// The file of a name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Asset> {
    ALL.iter().find(|asset| asset.name == name)
}
