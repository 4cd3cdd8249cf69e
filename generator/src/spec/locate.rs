//! From a JSON pointer to the line and column where the value stands in the text.
//!
//! Only done when a diagnostic is shown, in one pass for all pointers of a file.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, Span};

use super::node::{join, segments};

/// Where a value stands: the bytes it covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Offset of its first byte.
    pub start: usize,
    /// Offset behind its last byte, or behind its first line if it spans several.
    pub end: usize,
}

/// The places of `pointers`, each or else the nearest ancestor that can be found. The key of a property
/// is shown rather than its value where the value is an object or array.
pub fn locate(text: &str, pointers: &[&str]) -> Vec<Place> {
    let mut wanted: HashMap<String, Option<Place>> = HashMap::new();
    for pointer in pointers {
        let mut current = String::new();
        wanted.insert(String::new(), None);
        for segment in segments(pointer) {
            current = join(&current, &segment);
            wanted.insert(current.clone(), None);
        }
    }
    let mut walk = Walk { text, wanted };
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if !(start.starts_with(['{', '[']) && walk.json(text.len() - start.len())) {
        walk.yaml();
    }
    pointers
        .iter()
        .map(|pointer| {
            let mut pointer = *pointer;
            loop {
                if let Some(Some(place)) = walk.wanted.get(pointer) {
                    return *place;
                }
                match pointer.rfind('/') {
                    Some(end) => pointer = &pointer[..end],
                    None => return walk.clip(text.len() - start.len(), text.len()),
                }
            }
        })
        .collect()
}

/// Where lines begin, but for the first: behind each LF, CR or CRLF.
pub fn line_starts(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices(['\n', '\r'])
        .map(|(at, _)| at + 1)
        .filter(|start| !(text[..*start].ends_with('\r') && text[*start..].starts_with('\n')))
}

/// Line and column, both from 1 and in characters, of a byte of the text.
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let offset = text.floor_char_boundary(offset);
    let (mut line, mut start) = (1, 0);
    for next in line_starts(text).take_while(|next| *next <= offset) {
        (line, start) = (line + 1, next);
    }
    (line, text[start..offset].chars().count() + 1)
}

/// The byte of the text at a line and column, both from 1.
pub fn offset(text: &str, line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        _ => line_starts(text).nth(line - 2).unwrap_or(text.len()),
    };
    let inside = first_line(&text[start..]);
    start
        + inside
            .char_indices()
            .nth(column.saturating_sub(1))
            .map_or(inside.len(), |(at, _)| at)
}

/// The text up to its first line end.
fn first_line(text: &str) -> &str {
    text.split(['\n', '\r']).next().unwrap_or_default()
}

struct Walk<'a> {
    text: &'a str,
    wanted: HashMap<String, Option<Place>>,
}

/// An open collection.
struct Open {
    pointer: String,
    /// Whether anything wanted can be below it.
    relevant: bool,
    index: usize,
    /// For objects: the key whose value comes next.
    key: Option<(String, Place)>,
    is_object: bool,
}

impl Walk<'_> {
    fn clip(&self, start: usize, end: usize) -> Place {
        let start = self.text.floor_char_boundary(start);
        let end = self.text.floor_char_boundary(end).max(start);
        let line = first_line(&self.text[start..end]);
        // an empty value is shown as the character that follows
        let next = || self.text[start..].chars().next().map_or(0, char::len_utf8);
        let length = if line.is_empty() { next() } else { line.len() };
        Place {
            start,
            end: start + length,
        }
    }

    /// Notes where the value of `pointer` stands.
    fn found(&mut self, pointer: &str, place: Place) {
        if let Some(slot) = self.wanted.get_mut(pointer) {
            // The last of two equal keys is the one that counts.
            *slot = Some(place);
        }
    }

    /// The pointer of the value that comes next in `open`, and the place to show for it.
    fn next(open: &mut Open, value: Place, is_leaf: bool) -> (String, Place) {
        if !open.is_object {
            let pointer = if open.relevant {
                format!("{}/{}", open.pointer, open.index)
            } else {
                String::new()
            };
            open.index += 1;
            return (pointer, value);
        }
        match open.key.take() {
            Some((key, place)) => {
                let pointer = if open.relevant {
                    join(&open.pointer, &key)
                } else {
                    String::new()
                };
                (pointer, if is_leaf { value } else { place })
            }
            None => (open.pointer.clone(), value),
        }
    }

    fn yaml(&mut self) {
        let mut stack: Vec<Open> = Vec::new();
        // saphyr counts characters; a pass over the text's offsets makes bytes of them.
        let mut offsets = Offsets {
            chars: self.text.char_indices(),
            at: 0,
            byte: 0,
            len: self.text.len(),
        };
        for event in Parser::new_from_str(self.text) {
            let Ok((event, span)) = event else { return };
            match event {
                Event::Scalar(value, ..) => {
                    let place = self.span(span, &mut offsets);
                    self.leaf(&mut stack, Some(&value), place);
                }
                Event::Alias(_) => {
                    let place = self.span(span, &mut offsets);
                    self.leaf(&mut stack, None, place);
                }
                Event::SequenceStart(..) => {
                    let place = self.span(span, &mut offsets);
                    self.open(&mut stack, place, false);
                }
                Event::MappingStart(..) => {
                    let place = self.span(span, &mut offsets);
                    self.open(&mut stack, place, true);
                }
                Event::SequenceEnd | Event::MappingEnd => drop(stack.pop()),
                _ => {}
            }
        }
    }

    fn span(&self, span: Span, offsets: &mut Offsets<'_>) -> Place {
        let start = offsets.byte(span.start.index());
        let rest = self.text.get(start..).unwrap_or_default();
        let length: usize = rest
            .chars()
            .take(span.end.index().saturating_sub(span.start.index()))
            .map(char::len_utf8)
            .sum();
        self.clip(start, start + length)
    }

    fn leaf(&mut self, stack: &mut [Open], text: Option<&str>, place: Place) {
        let Some(open) = stack.last_mut() else {
            self.found("", place);
            return;
        };
        if open.is_object && open.key.is_none() {
            open.key = Some((text.unwrap_or_default().to_owned(), place));
            return;
        }
        let relevant = open.relevant;
        let (pointer, place) = Self::next(open, place, true);
        if relevant {
            self.found(&pointer, place);
        }
    }

    fn open(&mut self, stack: &mut Vec<Open>, place: Place, is_object: bool) {
        let (pointer, relevant) = match stack.last_mut() {
            None => {
                self.found("", place);
                (String::new(), true)
            }
            Some(parent) => {
                let parent_relevant = parent.relevant;
                let (pointer, place) = Self::next(parent, place, false);
                let relevant = parent_relevant && self.wanted.contains_key(&pointer);
                if relevant {
                    self.found(&pointer, place);
                }
                (pointer, relevant)
            }
        };
        stack.push(Open {
            pointer,
            relevant,
            index: 0,
            key: None,
            is_object,
        });
    }

    /// Walks a JSON text that is known to be well-formed; `false` if it turns out not to be.
    fn json(&mut self, start: usize) -> bool {
        let text = self.text;
        let bytes = text.as_bytes();
        let mut stack: Vec<Open> = Vec::new();
        let mut at = start;
        while at < bytes.len() {
            match bytes[at] {
                b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' => at += 1,
                b'{' | b'[' => {
                    let place = self.clip(at, at + 1);
                    self.open(&mut stack, place, bytes[at] == b'{');
                    at += 1;
                }
                b'}' | b']' => {
                    if stack.pop().is_none() {
                        return false;
                    }
                    at += 1;
                }
                b'"' => {
                    let mut end = at + 1;
                    while end < bytes.len() && bytes[end] != b'"' {
                        end += if bytes[end] == b'\\' { 2 } else { 1 };
                    }
                    let Some(quoted) = text.get(at..=end) else {
                        return false;
                    };
                    let place = self.clip(at, end + 1);
                    let is_key = stack
                        .last()
                        .is_some_and(|open| open.is_object && open.key.is_none() && open.relevant);
                    let key =
                        is_key.then(|| serde_json::from_str::<String>(quoted).unwrap_or_default());
                    self.leaf(&mut stack, key.as_deref(), place);
                    at = end + 1;
                }
                byte if byte.is_ascii_alphanumeric() || byte == b'-' => {
                    let inside = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
                    let end = at + bytes[at..].iter().take_while(|byte| inside(byte)).count();
                    let place = self.clip(at, end);
                    self.leaf(&mut stack, None, place);
                    at = end;
                }
                _ => return false,
            }
        }
        stack.is_empty()
    }
}

/// Byte offsets of growing character offsets.
struct Offsets<'a> {
    chars: std::str::CharIndices<'a>,
    at: usize,
    byte: usize,
    len: usize,
}

impl Offsets<'_> {
    fn byte(&mut self, char: usize) -> usize {
        while self.at <= char {
            self.byte = self.chars.next().map_or(self.len, |(byte, _)| byte);
            self.at += 1;
        }
        self.byte
    }
}
