//! Enums: the plain enum of the values that the spec lists, and [`Open`], which holds one of them or any other text.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::runtime::erased;

/// The values that the spec lists for an enum.
///
/// ```text
/// use generated_models::runtime::Enum;
/// assert_eq!(State::Alerting.as_str(), "alerting");
/// ```
///
/// # Safety
/// The type is a `repr(u16)` enum whose variants hold nothing, are numbered from 0, and are as many as [`Enum::TEXTS`].
#[allow(unsafe_code)]
pub unsafe trait Enum: Copy + Eq + fmt::Debug + Send + Sync + 'static {
    /// The texts of all known values, in the order of the spec and of the variants. Those of an enum of numbers are the
    /// numbers as JSON prints them.
    const TEXTS: &'static [&'static str];

    /// Whether the values are numbers in JSON.
    const NUMERIC: bool = false;

    /// The text in JSON.
    fn as_str(self) -> &'static str {
        Self::TEXTS[erased::number_of(self)]
    }

    /// All known values in the order of the spec.
    fn values() -> impl ExactSizeIterator<Item = Self> + Clone {
        (0..Self::TEXTS.len()).map(erased::value_of)
    }

    /// The value with this text, if it is known.
    fn from_text(text: &str) -> Option<Self> {
        let number = Self::TEXTS.iter().position(|known| *known == text)?;
        Some(erased::value_of(number))
    }
}

/// A value of an enum that may grow: one that the spec lists, or any other text.
///
/// Compares, hashes, sorts and prints as its text. A text that the spec lists is always [`Open::Known`].
#[derive(Clone)]
pub enum Open<E> {
    /// A value that the spec lists.
    Known(E),
    /// Another text. It cannot be matched by content, so that code which handles it keeps its meaning when the value
    /// becomes known; compare with `==` or [`Open::as_str`] instead.
    Unknown(UnknownValue),
}

/// The text of an enum value that the spec does not list; only [`Open`] makes them.
// The thin pointer keeps `Option<Open<E>>` at 16 bytes.
#[allow(clippy::redundant_allocation)]
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<Box<str>>);

impl UnknownValue {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<E: Enum> Open<E> {
    /// The text in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Open::Known(value) => value.as_str(),
            Open::Unknown(value) => value.as_str(),
        }
    }

    /// The value, if the spec lists it.
    pub fn known(&self) -> Option<E> {
        match self {
            Open::Known(value) => Some(*value),
            Open::Unknown(_) => None,
        }
    }

    /// Whether this is the given value: short for `self == value`. [`OpenExt`] has the same for an `Option`.
    pub fn is(&self, value: E) -> bool {
        self.known() == Some(value)
    }

    /// Whether the spec lists the value.
    pub fn is_known(&self) -> bool {
        matches!(self, Open::Known(_))
    }

    /// All values that the spec lists, in its order.
    pub fn values() -> impl ExactSizeIterator<Item = E> + Clone {
        E::values()
    }

    /// Something to start from without allocating.
    pub(crate) fn blank() -> Self {
        if E::TEXTS.is_empty() {
            Self::from("")
        } else {
            Open::Known(erased::value_of(0))
        }
    }
}

/// The methods of [`Open`] on an `Option` of one, as every enum property is: `participant.state.is(State::Alerting)`.
///
/// An absent value is not any value. `known` is what to match on:
///
/// ```text
/// match participant.state.known() {
///     Some(State::Alerting | State::Dialing) => ring(),
///     Some(_) => {}
///     // absent, or a value that the spec does not list
///     None => {}
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an optional enum value",
    note = "`is` and `known` are for properties of the type `Option<Open<E>>` and for `Option<&Open<E>>`"
)]
pub trait OpenExt {
    /// The enum of the values that the spec lists.
    type Known: Enum;

    /// The value, if there is one and the spec lists it.
    fn known(&self) -> Option<Self::Known>;

    /// Whether there is a value and it is the given one.
    fn is(&self, value: Self::Known) -> bool {
        self.known() == Some(value)
    }
}

impl<E: Enum> OpenExt for Option<Open<E>> {
    type Known = E;

    fn known(&self) -> Option<E> {
        self.as_ref().known()
    }
}

// What `first`, `last`, `get` and iterators give of a list of enum values.
impl<E: Enum> OpenExt for Option<&Open<E>> {
    type Known = E;

    fn known(&self) -> Option<E> {
        self.and_then(Open::known)
    }
}

impl<E: Enum> From<E> for Open<E> {
    fn from(value: E) -> Self {
        Open::Known(value)
    }
}

impl<E: Enum> From<&str> for Open<E> {
    fn from(text: &str) -> Self {
        match E::from_text(text) {
            Some(value) => Open::Known(value),
            None => Open::Unknown(UnknownValue(Box::new(text.into()))),
        }
    }
}

impl<E: Enum> From<String> for Open<E> {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl<E: Enum> FromStr for Open<E> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl<E: Enum> AsRef<str> for Open<E> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<E: Enum> Borrow<str> for Open<E> {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl<E: Enum> PartialEq for Open<E> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Open::Known(a), Open::Known(b)) => a == b,
            (Open::Unknown(a), Open::Unknown(b)) => a == b,
            _ => false,
        }
    }
}

impl<E: Enum> Eq for Open<E> {}

impl<E: Enum> PartialEq<E> for Open<E> {
    fn eq(&self, other: &E) -> bool {
        self.known() == Some(*other)
    }
}

impl<E: Enum> PartialEq<str> for Open<E> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl<E: Enum> PartialEq<&str> for Open<E> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl<E: Enum> PartialOrd for Open<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E: Enum> Ord for Open<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl<E: Enum> Hash for Open<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<E: Enum> fmt::Display for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<E: Enum> fmt::Debug for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
