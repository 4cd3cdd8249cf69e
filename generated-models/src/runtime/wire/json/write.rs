//! Writing: from views to JSON text.

use super::scan::{is_all_plain, plain_end};
use crate::runtime::Error;
use crate::runtime::encode::effective_extra;
use crate::runtime::erased::ModelRef;
use crate::runtime::time::Text;
use crate::runtime::value::View;

/// Why nothing was written: a number is not finite. The reference has the message.
struct GivenUp;

/// Writes a value as JSON text.
///
/// # Errors
/// If a number is not finite.
pub(crate) fn to_vec(value: View<'_>) -> Result<Vec<u8>, Error> {
    let mut out = Vec::with_capacity(START);
    match write(&value, &mut out) {
        Ok(()) => Ok(out),
        Err(GivenUp) => Ok(serde_json::to_vec(&value)?),
    }
}

/// As [`to_vec`].
pub(crate) fn to_string(value: View<'_>) -> Result<String, Error> {
    text(to_vec(value)?)
}

/// Writes entries as a JSON object.
///
/// # Errors
/// If a number is not finite.
// for notifications, which not every crate has
#[allow(dead_code)]
pub(crate) fn object_to_vec(entries: &[(&str, View<'_>)]) -> Result<Vec<u8>, Error> {
    let mut out = Vec::with_capacity(START);
    out.push(b'{');
    for (key, value) in entries {
        name(key, false, &mut out);
        let start = out.len();
        if write(value, &mut out).is_err() {
            out.truncate(start);
            serde_json::to_writer(&mut out, value)?;
        }
        out.push(b',');
    }
    close(b'}', &mut out);
    Ok(out)
}

/// As [`object_to_vec`].
// for notifications, which not every crate has
#[allow(dead_code)]
pub(crate) fn object_to_string(entries: &[(&str, View<'_>)]) -> Result<String, Error> {
    text(object_to_vec(entries)?)
}

/// Checks what was written. It comes from texts and is UTF-8, but only unsafe code could know.
fn text(written: Vec<u8>) -> Result<String, Error> {
    String::from_utf8(written).map_err(|error| Error::new(error.to_string()))
}

/// How much room text begins with.
const START: usize = 256;

/// By reference: a view that is moved is written in parts and read as a whole, for which processors have to wait.
fn write(value: &View<'_>, out: &mut Vec<u8>) -> Result<(), GivenUp> {
    match value {
        View::Str(value) | View::Enum(value) => string(value, out),
        View::Model(value) => model(*value, out)?,
        View::Null => out.extend_from_slice(b"null"),
        View::Bool(true) => out.extend_from_slice(b"true"),
        View::Bool(false) => out.extend_from_slice(b"false"),
        View::I32(value) => integer((*value).into(), out),
        View::I64(value) => integer(*value, out),
        View::U64(value) => match i64::try_from(*value) {
            Ok(value) => integer(value, out),
            Err(_) => serde_json::to_writer(out, value).map_err(|_| GivenUp)?,
        },
        View::DateTime(value) => quoted(&Text::of_date_time(*value), out),
        View::Date(value) => quoted(&Text::of_date(*value), out),
        View::LocalDateTime(value) => quoted(&Text::of_local_date_time(*value), out),
        View::List(list) => {
            out.push(b'[');
            for index in 0..list.len() {
                if let Some(item) = &list.get(index) {
                    write(item, out)?;
                    out.push(b',');
                }
            }
            close(b']', out);
        }
        View::Map(entries) => {
            out.push(b'{');
            let mut result = Ok(());
            entries.0.visit(&mut |key, value| {
                name(key, false, out);
                result = write(&value, out);
                out.push(b',');
                result.is_ok()
            });
            result?;
            close(b'}', out);
        }
        View::Union(union) => write(&union.value(), out)?,
        // serde_json is the one that prints such numbers, and its own values.
        View::Any(value) => serde_json::to_writer(out, value).map_err(|_| GivenUp)?,
        View::F64(_) | View::NumericEnum(_) => {
            serde_json::to_writer(out, value).map_err(|_| GivenUp)?;
        }
    }
    Ok(())
}

fn model(model: ModelRef<'_>, out: &mut Vec<u8>) -> Result<(), GivenUp> {
    let schema = model.schema();
    out.push(b'{');
    for index in 0..schema.len() {
        let Some(value) = &model.value(index) else {
            continue;
        };
        name(schema.wire_name(index), schema.has_plain_names, out);
        write(value, out)?;
        out.push(b',');
    }
    if !model.extra().is_empty() {
        for (key, value) in effective_extra(model) {
            name(key, false, out);
            write(&View::Any(value), out)?;
            out.push(b',');
        }
    }
    close(b'}', out);
    Ok(())
}

/// Writes the name of an entry, and the colon.
#[inline]
fn name(name: &str, is_plain: bool, out: &mut Vec<u8>) {
    if is_plain {
        out.push(b'"');
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"\":");
    } else {
        string(name, out);
        out.push(b':');
    }
}

/// Ends a list or an object, in the place of the last comma if it has anything in it.
fn close(bracket: u8, out: &mut Vec<u8>) {
    match out.last_mut() {
        Some(last) if *last == b',' => *last = bracket,
        _ => out.push(bracket),
    }
}

/// Writes what needs no escapes.
fn quoted(text: &Text, out: &mut Vec<u8>) {
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

fn string(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    out.reserve(bytes.len() + 3);
    out.push(b'"');
    if is_all_plain(bytes) {
        out.extend_from_slice(bytes);
    } else {
        escaped(bytes, out);
    }
    out.push(b'"');
}

#[cold]
fn escaped(bytes: &[u8], out: &mut Vec<u8>) {
    let mut start = 0;
    loop {
        let end = plain_end(bytes, start);
        out.extend_from_slice(&bytes[start..end]);
        let Some(special) = bytes.get(end) else {
            return;
        };
        escape(*special, out);
        start = end + 1;
    }
}

/// Writes a byte that JSON does not allow as it is, in the form that serde_json chooses.
fn escape(byte: u8, out: &mut Vec<u8>) {
    let letter = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0c => b'f',
        _ => {
            const DIGITS: &[u8; 16] = b"0123456789abcdef";
            out.extend_from_slice(b"\\u00");
            out.push(DIGITS[usize::from(byte >> 4)]);
            out.push(DIGITS[usize::from(byte & 15)]);
            return;
        }
    };
    out.extend_from_slice(&[b'\\', letter]);
}

fn integer(value: i64, out: &mut Vec<u8>) {
    // The longest is that of `i64::MIN`.
    let mut text = [0; 20];
    let mut at = text.len();
    let mut rest = value.unsigned_abs();
    loop {
        at -= 1;
        text[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        at -= 1;
        text[at] = b'-';
    }
    out.extend_from_slice(&text[at..]);
}
