//! Pictures and films that are attached: kept as files named by their hash. What they are is read off their bytes, never off
//! their name; what could run or burst is not taken.

use crate::secret::hexadecimal;
use crate::{App, Error, write};
use bytes::Bytes;
use charte_domain::{Actor, Medium, Post, PostId};
use img_parts::ImageEXIF;
use img_parts::jpeg::{Jpeg, markers};
use img_parts::png::Png;
use img_parts::webp::WebP;
use sha2::{Digest, Sha256};

/// The largest file, in bytes.
pub const LARGEST: usize = 20 << 20;
/// The most pixels of a picture: a small file may unpack to a wall.
const PIXELS: usize = 50_000_000;

/// A kind of file that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its type on the web.
    pub mime: &'static str,
    /// Its ending.
    pub ending: &'static str,
    /// Code of the kind of content.
    pub code: &'static str,
}

const KINDS: [Kind; 5] = [
    Kind { mime: "image/png", ending: "png", code: "picture" },
    Kind { mime: "image/jpeg", ending: "jpg", code: "picture" },
    Kind { mime: "image/gif", ending: "gif", code: "picture" },
    Kind { mime: "image/webp", ending: "webp", code: "picture" },
    Kind { mime: "video/mp4", ending: "mp4", code: "video" },
];

/// What a file is, by its first bytes. Drawings with scripts in them (SVG) are none of these.
#[must_use]
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    let ending = match bytes {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => "png",
        [0xff, 0xd8, 0xff, ..] => "jpg",
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => "gif",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "webp",
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => "mp4",
        _ => return None,
    };
    KINDS.into_iter().find(|kind| kind.ending == ending)
}

/// The kind that a kept file's name says; none for a name that is not ours.
#[must_use]
pub fn of_name(name: &str) -> Option<Kind> {
    let (hash, ending) = name.split_once('.')?;
    let ours = hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    KINDS.into_iter().find(|kind| ours && kind.ending == ending)
}

/// Whether a file may be kept, and as what.
///
/// # Errors
/// Too large, of another kind, with more pixels than a post needs.
pub fn fit(bytes: &[u8]) -> Result<Kind, Error> {
    if bytes.is_empty() || bytes.len() > LARGEST {
        return Err(Error::invalid("media", "media-large"));
    }
    let kind = kind(bytes).ok_or(Error::invalid("media", "media-kind"))?;
    if kind.code == "picture" {
        let size = imagesize::blob_size(bytes).map_err(|_| Error::invalid("media", "media-broken"))?;
        if size.width.saturating_mul(size.height) > PIXELS {
            return Err(Error::invalid("media", "media-pixels"));
        }
    }
    Ok(kind)
}

/// Attaches a file to a post: another version of it.
///
/// # Errors
/// What [`fit`] and [`write::save`] say; the disk is full.
pub async fn attach(app: &App, actor: &Actor, post: &PostId, bytes: Vec<u8>) -> Result<Post, Error> {
    let kind = fit(&bytes)?;
    let bytes = bare(kind, bytes)?;
    let seen = write::see(app, actor, post).await?;
    // A file of which nothing comes would stay for ever.
    write::may_edit(app, actor, &seen.post)?;
    let name = format!("{}.{}", hexadecimal(&Sha256::digest(&bytes)), kind.ending);
    let path = app.settings.media.join(&name);
    let bytes = Bytes::from(bytes);
    keep(path.clone(), bytes.clone()).await?;
    let mut content = seen.version.content;
    content.media.push(Medium { file: Some(name), kind: Some(kind.code.to_owned()), ..Medium::default() });
    let given = write::Given { content, due: seen.post.due, version: Some(seen.post.version) };
    let saved = write::save(app, actor, Some(post), &given).await?;
    // Between the two, the last other post that showed it may have gone when its time was up, and the file with it.
    keep(path, bytes).await?;
    Ok(saved)
}

/// A picture without what its camera wrote beside it: the place, the device, the hour (Exif, XMP, IPTC, notes in PNG). Films
/// stay as they are.
fn bare(kind: Kind, bytes: Vec<u8>) -> Result<Vec<u8>, Error> {
    let broken = || Error::invalid("media", "media-broken");
    let out = match kind.ending {
        "jpg" => {
            let mut jpeg = Jpeg::from_bytes(bytes.into()).map_err(|_| broken())?;
            jpeg.segments_mut().retain(|one| !matches!(one.marker(), markers::APP1 | markers::APP13 | markers::COM));
            jpeg.encoder().bytes()
        }
        "png" => {
            let mut png = Png::from_bytes(bytes.into()).map_err(|_| broken())?;
            png.chunks_mut().retain(|one| !matches!(&one.kind(), b"eXIf" | b"tEXt" | b"iTXt" | b"zTXt" | b"tIME"));
            png.encoder().bytes()
        }
        "webp" => {
            let mut webp = WebP::from_bytes(bytes.into()).map_err(|_| broken())?;
            webp.set_exif(None);
            webp.remove_chunks_by_id(*b"XMP ");
            webp.encoder().bytes()
        }
        _ => return Ok(bytes),
    };
    Ok(out.to_vec())
}

/// Writes a file, whole or not at all.
#[expect(clippy::disallowed_methods, reason = "media are files, and this is where they are written")]
async fn keep(path: std::path::PathBuf, bytes: Bytes) -> Result<(), Error> {
    let written = tokio::task::spawn_blocking(move || -> std::io::Result<()> {
        if path.is_file() {
            return Ok(());
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let beside = path.with_extension("part");
        let written = std::fs::write(&beside, &bytes).and_then(|()| std::fs::rename(&beside, &path));
        if written.is_err() {
            // Half a file would keep the room that others need.
            let _ = std::fs::remove_file(&beside);
        }
        written
    });
    written.await.map_err(|error| Error::Broken(format!("a medium: {error}")))??;
    Ok(())
}

/// A file that is kept.
///
/// # Errors
/// Not there.
#[expect(clippy::disallowed_methods, reason = "media are files, and this is where they are read")]
pub async fn read(app: &App, name: &str) -> Result<(Kind, Vec<u8>), Error> {
    let kind = of_name(name).ok_or(Error::NotFound("medium"))?;
    let path = app.settings.media.join(name);
    let bytes = tokio::task::spawn_blocking(move || std::fs::read(path)).await;
    match bytes {
        Ok(Ok(bytes)) => Ok((kind, bytes)),
        _ => Err(Error::NotFound("medium")),
    }
}

/// Removes a file; it may be gone already.
pub(crate) async fn remove(app: &App, name: &str) -> Result<(), Error> {
    let path = app.settings.media.join(name);
    let removed = tokio::task::spawn_blocking(move || std::fs::remove_file(path)).await;
    match removed.map_err(|error| Error::Broken(format!("a medium: {error}")))? {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_is_stands_in_its_bytes() {
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n....").map(|kind| kind.mime), Some("image/png"));
        assert_eq!(kind(b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), None);
        assert_eq!(kind(b"<html>"), None);
        assert_eq!(kind(b""), None);
        assert!(of_name("../../etc/passwd").is_none());
        assert!(of_name(&format!("{}.png", "a".repeat(64))).is_some());
        assert!(of_name(&format!("{}.svg", "a".repeat(64))).is_none());
    }

    #[test]
    fn what_a_camera_wrote_beside_a_picture_is_gone() {
        // Start, an Exif segment with a place in it, the size, the end.
        let mut jpeg = vec![0xff, 0xd8];
        jpeg.extend([0xff, 0xe1, 0, 20]);
        jpeg.extend(b"Exif\0\0GPS 48.85 N");
        jpeg.extend([0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
        jpeg.extend([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 0xff, 0xd9]);
        let kept = bare(kind(&jpeg).unwrap(), jpeg.clone()).unwrap();
        assert!(jpeg.windows(3).any(|three| three == b"GPS") && !kept.windows(3).any(|three| three == b"GPS"));
        assert_eq!(kind(&kept).map(|kind| kind.ending), Some("jpg"));
    }

    /// A picture of 60,000 by 60,000 in 70 bytes.
    #[test]
    fn a_picture_that_would_burst_is_not_taken() {
        let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bomb.extend(60_000_u32.to_be_bytes());
        bomb.extend(60_000_u32.to_be_bytes());
        bomb.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
        bomb.extend([0; 32]);
        assert!(matches!(fit(&bomb), Err(Error::Invalid { code: "media-pixels", .. })), "{:?}", fit(&bomb));
        assert!(matches!(fit(&vec![0; LARGEST + 1]), Err(Error::Invalid { code: "media-large", .. })));
    }
}
