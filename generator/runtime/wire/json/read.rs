//! Reading: from JSON text into slots.

use std::borrow::Cow;

use serde_json::Map as Object;

use super::scan::plain_end;
use crate::runtime::erased::ModelMut;
use crate::runtime::schema::Schema;
use crate::runtime::union::DynUnion;
use crate::runtime::value::{List, Map, Slot};
use crate::runtime::{Any, decode, time};

/// Why nothing was read: the text is wrong, or not of the usual form. The reference decides which.
pub(crate) struct GivenUp;

pub(crate) type Read<T = ()> = Result<T, GivenUp>;

/// Whose results reading has to agree with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reference {
    /// Reading through serde.
    Strict,
    /// Lenient reading, which keeps a repeated name that is no property in its last place, not in its first.
    Lenient,
}

/// How deep lists and objects may nest: one less than where serde_json stops.
const MAX_OPEN: u32 = 127;

/// Reads the whole of a JSON text into an empty model, which is empty again if reading was given up.
pub(crate) fn read_model(model: &mut ModelMut<'_>, json: &[u8], reference: Reference) -> Read {
    let result = read(Slot::Model(model.reborrow()), json, reference);
    if result.is_err() {
        for index in 0..model.schema().len() {
            model.clear(index);
        }
        model.extra().clear();
    }
    result
}

/// Reads the whole of a JSON text into a blank slot, which may hold parts of it if reading was given up.
pub(crate) fn read(mut slot: Slot<'_>, json: &[u8], reference: Reference) -> Read {
    // Checked here once, and for no string again.
    let text = std::str::from_utf8(json).map_err(|_| GivenUp)?;
    let mut reader = Reader {
        text,
        at: 0,
        open: 0,
        reference,
    };
    reader.value(&mut slot)?;
    reader.token();
    if reader.at < text.len() {
        return Err(GivenUp);
    }
    Ok(())
}

struct Reader<'a> {
    text: &'a str,
    /// The place of the next byte.
    at: usize,
    /// How many lists and objects are open.
    open: u32,
    reference: Reference,
}

impl<'a> Reader<'a> {
    /// The next byte that is no white space, which is not consumed; 0 at the end.
    #[inline(always)]
    fn token(&mut self) -> u8 {
        match self.text.as_bytes().get(self.at) {
            Some(byte) if *byte > b' ' => *byte,
            _ => self.token_behind_space(),
        }
    }

    #[inline(never)]
    fn token_behind_space(&mut self) -> u8 {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                Some(byte) => return *byte,
                None => return 0,
            }
        }
    }

    #[inline(always)]
    fn expect(&mut self, token: u8) -> Read {
        if self.token() != token {
            return Err(GivenUp);
        }
        self.at += 1;
        Ok(())
    }

    /// A list or an object begins. Whether it has anything in it.
    #[inline]
    fn begin(&mut self, open: u8, close: u8) -> Read<bool> {
        self.expect(open)?;
        if self.open == MAX_OPEN {
            return Err(GivenUp);
        }
        if self.token() == close {
            self.at += 1;
            return Ok(false);
        }
        self.open += 1;
        Ok(true)
    }

    /// Behind an element or entry: whether another one follows.
    #[inline(always)]
    fn more(&mut self, close: u8) -> Read<bool> {
        let token = self.token();
        self.at += 1;
        if token == b',' {
            Ok(true)
        } else if token == close {
            self.open -= 1;
            Ok(false)
        } else {
            Err(GivenUp)
        }
    }

    fn literal(&mut self, literal: &str) -> Read {
        if !self.text.as_bytes()[self.at..].starts_with(literal.as_bytes()) {
            return Err(GivenUp);
        }
        self.at += literal.len();
        Ok(())
    }

    /// Reads a value into its slot. By reference: a slot that is moved is written in parts and read as a whole, for
    /// which processors have to wait.
    fn value(&mut self, slot: &mut Slot<'_>) -> Read {
        match slot {
            Slot::Str(value) => **value = self.owned_string()?,
            Slot::Model(model) => return self.model(model.reborrow()),
            Slot::Enum(value) => value.set_text(&self.string()?),
            Slot::List(list) => return self.list(*list),
            Slot::Bool(value) => {
                **value = self.token() == b't';
                self.literal(if **value { "true" } else { "false" })?;
            }
            Slot::I32(value) => match self.integer().map(i32::try_from) {
                Some(Ok(number)) => **value = number,
                Some(Err(_)) => return Err(GivenUp),
                None => return self.rare_number(Slot::I32(value)),
            },
            Slot::I64(value) => match self.integer() {
                Some(number) => **value = number,
                None => return self.rare_number(Slot::I64(value)),
            },
            Slot::U64(value) => match self.integer().map(u64::try_from) {
                Some(Ok(number)) => **value = number,
                Some(Err(_)) => return Err(GivenUp),
                None => return self.rare_number(Slot::U64(value)),
            },
            Slot::F64(value) => match self.decimal() {
                Some(number) => **value = number,
                None => return self.rare_number(Slot::F64(value)),
            },
            Slot::DateTime(value) => {
                **value = time::parse_date_time(&self.string()?).ok_or(GivenUp)?;
            }
            Slot::Date(value) => **value = time::parse_date(&self.string()?).ok_or(GivenUp)?,
            Slot::LocalDateTime(value) => {
                **value = time::parse_local_date_time(&self.string()?).ok_or(GivenUp)?;
            }
            Slot::NumericEnum(value) => return self.rare_number(Slot::NumericEnum(*value)),
            Slot::Any(value) => **value = self.any()?,
            Slot::Nullable(element) => {
                if self.token() == b'n' {
                    return self.literal("null");
                }
                return self.value(&mut element.fill());
            }
            Slot::Map(entries) => return self.map(*entries),
            Slot::Union(value) => return self.union(*value),
        }
        Ok(())
    }

    fn model(&mut self, mut model: ModelMut<'_>) -> Read {
        let schema = model.schema();
        let mut next = 0;
        let mut more = self.begin(b'{', b'}')?;
        while more {
            match self.property(schema, next)? {
                Name::Known(index) => {
                    next = index + 1;
                    self.expect(b':')?;
                    if self.token() == b'n' {
                        self.literal("null")?;
                        model.clear(index);
                    } else {
                        model.reborrow().fill_with(index, |slot| self.value(slot))?;
                    }
                }
                Name::Unknown(name) => {
                    self.expect(b':')?;
                    let value = self.any()?;
                    let replaced = model.extra().insert(name, value);
                    if replaced.is_some() && self.reference == Reference::Lenient {
                        return Err(GivenUp);
                    }
                }
            }
            more = self.more(b'}')?;
        }
        Ok(())
    }

    /// The name of an entry of a model, first looked for where it is expected.
    #[inline]
    fn property(&mut self, schema: &'static Schema, next: usize) -> Read<Name<'a>> {
        if self.token() != b'"' {
            return Err(GivenUp);
        }
        if schema.has_plain_names && next < schema.len() {
            let name = schema.wire_name(next).as_bytes();
            let found = &self.text.as_bytes()[self.at + 1..];
            if found.starts_with(name) && found.get(name.len()) == Some(&b'"') {
                self.at += name.len() + 2;
                return Ok(Name::Known(next));
            }
        }
        let name = self.string()?;
        Ok(match schema.find(&name, next) {
            Some(index) => Name::Known(index),
            None => Name::Unknown(name),
        })
    }

    fn list(&mut self, list: &mut dyn List) -> Read {
        let mut more = self.begin(b'[', b']')?;
        while more {
            self.value(&mut list.append(0))?;
            more = self.more(b']')?;
        }
        Ok(())
    }

    fn map(&mut self, entries: &mut dyn Map) -> Read {
        let mut more = self.begin(b'{', b'}')?;
        while more {
            let key = self.owned_string()?;
            self.expect(b':')?;
            self.value(&mut entries.put(key))?;
            more = self.more(b'}')?;
        }
        Ok(())
    }

    /// An object that chooses its variant. What is no object is left to the reference.
    fn union(&mut self, union: &mut dyn DynUnion) -> Read {
        self.token();
        let start = self.at;
        let tag = self.tag(union.tag_property())?;
        self.at = start;
        self.value(&mut union.choose(tag.as_deref()))
    }

    /// The text of the last entry of this name, if it is a text. What is skipped for that is checked when it is read.
    fn tag(&mut self, property: &str) -> Read<Option<Cow<'a, str>>> {
        let mut tag = None;
        let mut more = self.begin(b'{', b'}')?;
        while more {
            let name = self.string()?;
            self.expect(b':')?;
            let is_text = self.token() == b'"';
            if name != property {
                self.skip()?;
            } else if is_text {
                tag = Some(self.string()?);
            } else {
                self.skip()?;
                tag = None;
            }
            more = self.more(b'}')?;
        }
        Ok(tag)
    }

    /// Passes over a value, or what might be one.
    fn skip(&mut self) -> Read {
        let mut open = 0_usize;
        loop {
            match self.token() {
                b'"' => self.at = self.string_end()?,
                b'{' | b'[' => {
                    open += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    open = open.checked_sub(1).ok_or(GivenUp)?;
                    self.at += 1;
                }
                b',' | b':' if open > 0 => self.at += 1,
                b'-' | b'0'..=b'9' | b'a'..=b'z' => {
                    let rest = &self.text.as_bytes()[self.at..];
                    self.at += rest
                        .iter()
                        .take_while(|byte| {
                            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
                        })
                        .count();
                }
                _ => return Err(GivenUp),
            }
            if open == 0 {
                return Ok(());
            }
        }
    }

    fn any(&mut self) -> Read<Any> {
        Ok(match self.token() {
            b'"' => Any::String(self.owned_string()?),
            b'{' => {
                let mut entries = Object::new();
                let mut more = self.begin(b'{', b'}')?;
                while more {
                    let key = self.owned_string()?;
                    self.expect(b':')?;
                    entries.insert(key, self.any()?);
                    more = self.more(b'}')?;
                }
                Any::Object(entries)
            }
            b'[' => {
                let mut items = Vec::new();
                let mut more = self.begin(b'[', b']')?;
                while more {
                    items.push(self.any()?);
                    more = self.more(b']')?;
                }
                Any::Array(items)
            }
            b't' => {
                self.literal("true")?;
                Any::Bool(true)
            }
            b'f' => {
                self.literal("false")?;
                Any::Bool(false)
            }
            b'n' => {
                self.literal("null")?;
                Any::Null
            }
            _ => match self.integer() {
                Some(number) => Any::from(number),
                None => {
                    let mut value = Any::Null;
                    self.rare_number(Slot::Any(&mut value))?;
                    value
                }
            },
        })
    }

    /// A string that is plain text between two quotes, the most frequent case; otherwise nothing is consumed.
    #[inline]
    fn plain_string(&mut self) -> Option<&'a str> {
        if self.token() != b'"' {
            return None;
        }
        let start = self.at + 1;
        let end = plain_end(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// A string to be looked at.
    #[inline]
    fn string(&mut self) -> Read<Cow<'a, str>> {
        match self.plain_string() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped_string().map(Cow::Owned),
        }
    }

    /// A string to be kept.
    #[inline]
    fn owned_string(&mut self) -> Read<String> {
        match self.plain_string() {
            Some(text) => Ok(text.to_owned()),
            None => self.escaped_string(),
        }
    }

    /// A string with escapes in it, which serde_json decodes.
    #[cold]
    fn escaped_string(&mut self) -> Read<String> {
        if self.token() != b'"' {
            return Err(GivenUp);
        }
        let end = self.string_end()?;
        let text = self.text.get(self.at..end).ok_or(GivenUp)?;
        let string = serde_json::from_str(text).map_err(|_| GivenUp)?;
        self.at = end;
        Ok(string)
    }

    /// Where the string that begins here ends, behind its last quote.
    fn string_end(&self) -> Read<usize> {
        let bytes = self.text.as_bytes();
        let mut at = self.at + 1;
        loop {
            at = plain_end(bytes, at);
            match bytes.get(at) {
                Some(b'"') => return Ok(at + 1),
                Some(b'\\') => at += 2,
                _ => return Err(GivenUp),
            }
        }
    }

    /// An integer of at most 18 digits without fraction, exponent or negative zero; otherwise nothing is consumed.
    #[inline]
    fn integer(&mut self) -> Option<i64> {
        let is_negative = self.token() == b'-';
        let start = self.at + usize::from(is_negative);
        let digits = Digits::at(self.text.as_bytes(), start)?;
        if digits.is_followed_by_more || (is_negative && digits.value == 0) {
            return None;
        }
        self.at = start + digits.count;
        Some(if is_negative {
            -digits.value
        } else {
            digits.value
        })
    }

    /// A number of few digits without exponent: one that is exact as an integer, divided by a power of ten that is
    /// exact, too, gives the closest `f64` there is, which is what the reference reads. Otherwise nothing is consumed.
    fn decimal(&mut self) -> Option<f64> {
        /// All integers of so many digits are exact, and so are the powers.
        const EXACT: usize = 15;
        const POWERS: [f64; EXACT + 1] = [
            1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
        ];
        let is_negative = self.token() == b'-';
        let bytes = self.text.as_bytes();
        let start = self.at + usize::from(is_negative);
        let whole = Digits::at(bytes, start)?;
        let point = start + whole.count;
        let (magnitude, end) = if bytes.get(point) == Some(&b'.') {
            let fraction = Digits::after_point(bytes, point + 1)?;
            if fraction.is_followed_by_more || whole.count + fraction.count > EXACT {
                return None;
            }
            let shifted = whole.value * 10_i64.pow(fraction.count as u32) + fraction.value;
            (
                shifted as f64 / POWERS[fraction.count],
                point + 1 + fraction.count,
            )
        } else if whole.is_followed_by_more || whole.count > EXACT {
            return None;
        } else {
            (whole.value as f64, point)
        };
        self.at = end;
        Some(if is_negative { -magnitude } else { magnitude })
    }

    /// Reads a number of any other form as the reference does.
    #[cold]
    fn rare_number(&mut self, slot: Slot<'_>) -> Read {
        self.token();
        let rest = &self.text.as_bytes()[self.at..];
        let length = rest
            .iter()
            .take_while(|byte| {
                byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E')
            })
            .count();
        let mut source = serde_json::Deserializer::from_slice(&rest[..length]);
        decode::root(slot, &mut source).map_err(|_| GivenUp)?;
        source.end().map_err(|_| GivenUp)?;
        self.at += length;
        Ok(())
    }
}

/// The name of an entry of an object.
enum Name<'a> {
    Known(usize),
    Unknown(Cow<'a, str>),
}

/// A run of digits.
struct Digits {
    value: i64,
    count: usize,
    /// Whether a fraction or an exponent comes next.
    is_followed_by_more: bool,
}

impl Digits {
    /// The digits of an integer, without a leading zero.
    #[inline]
    fn at(bytes: &[u8], start: usize) -> Option<Self> {
        let digits = Self::after_point(bytes, start)?;
        (bytes[start] != b'0' || digits.count == 1).then_some(digits)
    }

    /// Between 1 and 18 digits, so that the value fits.
    #[inline]
    fn after_point(bytes: &[u8], start: usize) -> Option<Self> {
        let mut value = 0;
        let mut count = 0;
        let next = loop {
            let next = bytes.get(start + count).copied().unwrap_or_default();
            let digit = next.wrapping_sub(b'0');
            if digit > 9 {
                break next;
            }
            if count == 18 {
                return None;
            }
            value = value * 10 + i64::from(digit);
            count += 1;
        };
        (count > 0).then_some(Self {
            value,
            count,
            is_followed_by_more: matches!(next, b'.' | b'e' | b'E'),
        })
    }
}
