//! Finding the end of a run of plain text in a JSON string.

/// The same byte eight times.
const fn repeated(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The place of the first byte from `from` on that JSON does not allow as it is within quotes: a quote, a backslash or
/// a control character. The length of `bytes` if there is none.
#[inline]
pub(super) fn plain_end(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    let mut at = from;
    let chunks = rest.chunks_exact(8);
    let tail = chunks.remainder();
    for chunk in chunks {
        let special = special(eight(chunk));
        if special != 0 {
            return at + (special.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at + tail
        .iter()
        .position(|byte| !is_plain(*byte))
        .unwrap_or(tail.len())
}

/// Whether all bytes are plain.
#[inline]
pub(super) fn is_all_plain(bytes: &[u8]) -> bool {
    let Some(end) = bytes.last_chunk::<8>() else {
        return bytes.iter().all(|byte| is_plain(*byte));
    };
    // The last eight are looked at together, even if some of them have been before.
    bytes
        .chunks_exact(8)
        .all(|chunk| special(eight(chunk)) == 0)
        && special(eight(end)) == 0
}

/// Eight bytes, the first in the lowest bits.
#[inline]
fn eight(chunk: &[u8]) -> u64 {
    u64::from_le_bytes([
        chunk[0], chunk[1], chunk[2], chunk[3], chunk[4], chunk[5], chunk[6], chunk[7],
    ])
}

/// The highest bit of each byte that is not plain. Bytes above the first of them may be marked as well, since they lend
/// to it in the subtractions.
#[inline]
fn special(eight: u64) -> u64 {
    let control = eight.wrapping_sub(repeated(0x20));
    let quote = (eight ^ repeated(b'"')).wrapping_sub(repeated(1));
    let backslash = (eight ^ repeated(b'\\')).wrapping_sub(repeated(1));
    // A byte with its highest bit set is part of a longer character, and plain.
    (control | quote | backslash) & !eight & repeated(0x80)
}

/// Whether a byte stands for itself in a JSON string.
#[inline]
pub(crate) const fn is_plain(byte: u8) -> bool {
    byte >= 0x20 && byte != b'"' && byte != b'\\'
}
