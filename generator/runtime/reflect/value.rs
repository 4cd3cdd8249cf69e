//! What a property can hold, seen without its type: as a [`View`] to read, as a [`Slot`] to write, as a [`Kind`] to
//! describe.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use crate::runtime::erased::{Known, ModelMut, ModelRef};
use crate::runtime::open::{Enum, Open};
use crate::runtime::schema::Schema;
use crate::runtime::time::{Date, DateTime, LocalDateTime};
use crate::runtime::union::{DynUnion, OfUnion, Union, UnionRef};
use crate::runtime::{Any, Model};

/// A type that a property, or an element of a list or map, can have.
pub trait Value: Sized + Send + Sync + 'static {
    /// How the type is read and written. A type of its own, so that a model's implementation of this trait is a single
    /// line without a function to compile.
    type Shape: Shape<Self>;

    /// The value that decoding starts from; not for use as it is.
    #[doc(hidden)]
    #[inline]
    fn blank() -> Self {
        Self::Shape::blank()
    }

    /// The value, to be written.
    #[doc(hidden)]
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Self::Shape::slot(self)
    }

    /// The value, to be read.
    #[inline]
    fn view(&self) -> View<'_> {
        Self::Shape::view(self)
    }

    /// What values of this type are.
    fn kind() -> Kind {
        Self::Shape::kind()
    }
}

/// How values of `T` are read and written; see [`Value::Shape`].
#[doc(hidden)]
pub trait Shape<T> {
    /// What `T` is, if it is one of the scalars that fields of models are reached faster by.
    const KNOWN: Known<T> = Known::NOT;

    /// How a value is cloned, of a type without models in it: those are cloned by their descriptions.
    const COPY: Option<fn(&T) -> T> = None;

    fn blank() -> T;
    fn slot(value: &mut T) -> Slot<'_>;
    fn view(value: &T) -> View<'_>;
    fn kind() -> Kind;
}

/// A value of a property, borrowed for reading.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a> {
    /// `null` as an element of a list or map that allows it.
    Null,
    /// `string` without a format that has a type of its own.
    Str(&'a str),
    /// `boolean`.
    Bool(bool),
    /// `integer` of format `int32`.
    I32(i32),
    /// `integer` of format `int64` or none.
    I64(i64),
    /// `integer` of format `uint64`, or whose `maximum` no `i64` reaches.
    U64(u64),
    /// `number`.
    F64(f64),
    /// `string` of format `date-time`.
    DateTime(DateTime),
    /// `string` of format `date`.
    Date(Date),
    /// `string` of format `local-date-time`.
    LocalDateTime(LocalDateTime),
    /// Any JSON value.
    Any(&'a Any),
    /// The text of an enum value, known or not.
    Enum(&'a str),
    /// The text of a value of an enum of numbers, known or not.
    NumericEnum(&'a str),
    /// `array`.
    List(ListRef<'a>),
    /// `object` with `additionalProperties` only.
    Map(MapRef<'a>),
    /// `object` with properties.
    Model(ModelRef<'a>),
    /// One of several models, chosen by a discriminator.
    Union(UnionRef<'a>),
}

/// A value of a property, borrowed for writing.
#[doc(hidden)]
pub enum Slot<'a> {
    Str(&'a mut String),
    Bool(&'a mut bool),
    I32(&'a mut i32),
    I64(&'a mut i64),
    U64(&'a mut u64),
    F64(&'a mut f64),
    DateTime(&'a mut DateTime),
    Date(&'a mut Date),
    LocalDateTime(&'a mut LocalDateTime),
    Any(&'a mut Any),
    Enum(&'a mut dyn SetText),
    NumericEnum(&'a mut dyn SetText),
    Nullable(&'a mut dyn Nullable),
    List(&'a mut dyn List),
    Map(&'a mut dyn Map),
    Model(ModelMut<'a>),
    Union(&'a mut dyn DynUnion),
}

/// What the values of a property are.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Kind {
    /// See [`View::Str`].
    Str,
    /// See [`View::Bool`].
    Bool,
    /// See [`View::I32`].
    I32,
    /// See [`View::I64`].
    I64,
    /// See [`View::U64`].
    U64,
    /// See [`View::F64`].
    F64,
    /// See [`View::DateTime`].
    DateTime,
    /// See [`View::Date`].
    Date,
    /// See [`View::LocalDateTime`].
    LocalDateTime,
    /// See [`View::Any`].
    Any,
    /// An enum.
    Enum(Texts),
    /// An enum of numbers.
    NumericEnum(Texts),
    /// The kind of the element; elements may also be `null`.
    Nullable(fn() -> Kind),
    /// A list; the function tells the kind of its elements. (Kinds are unfolded by functions because models can
    /// contain themselves.)
    List(fn() -> Kind),
    /// A map from text; the function tells the kind of its values.
    Map(fn() -> Kind),
    /// A model.
    Model(&'static Schema),
    /// One of several models: the name of the union.
    Union(&'static str),
}

/// The texts of the values that the spec lists for an enum.
#[derive(Clone, Copy)]
pub struct Texts(fn(usize) -> Option<&'static str>);

impl Texts {
    /// The texts in the order of the spec; numbers as JSON prints them.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        (0..).map_while(self.0)
    }
}

impl fmt::Display for Kind {
    /// `string`, `list of map of int64`, `model Wrapup`, ...
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::Str => f.write_str("string"),
            Kind::Bool => f.write_str("boolean"),
            Kind::I32 => f.write_str("int32"),
            Kind::I64 => f.write_str("int64"),
            Kind::U64 => f.write_str("uint64"),
            Kind::F64 => f.write_str("number"),
            Kind::DateTime => f.write_str("date-time"),
            Kind::Date => f.write_str("date"),
            Kind::LocalDateTime => f.write_str("local-date-time"),
            Kind::Any => f.write_str("any"),
            Kind::Enum(_) => f.write_str("enum"),
            Kind::NumericEnum(_) => f.write_str("enum of numbers"),
            Kind::Nullable(kind) => write!(f, "nullable {}", kind()),
            Kind::List(kind) => write!(f, "list of {}", kind()),
            Kind::Map(kind) => write!(f, "map of {}", kind()),
            Kind::Model(schema) => write!(f, "model {}", schema.name()),
            Kind::Union(name) => write!(f, "union {name}"),
        }
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Kind({self})")
    }
}

/// An open enum that takes the text of a value, known or not.
#[doc(hidden)]
pub trait SetText {
    fn set_text(&mut self, text: &str);
}

/// An element that may be `null`.
#[doc(hidden)]
pub trait Nullable {
    /// Makes it a blank value instead of `null` and hands out its slot.
    fn fill(&mut self) -> Slot<'_>;
}

/// A list of any element type.
#[doc(hidden)]
pub trait List: Send + Sync {
    fn size(&self) -> usize;
    fn item(&self, index: usize) -> Option<View<'_>>;
    /// The size of an element, in bytes.
    fn item_size(&self) -> usize;
    /// Appends a blank element and hands out its slot. So many more are known to follow.
    fn append(&mut self, following: usize) -> Slot<'_>;
}

/// A map of any value type.
#[doc(hidden)]
pub trait Map: Send + Sync {
    fn size(&self) -> usize;
    fn lookup(&self, key: &str) -> Option<View<'_>>;
    /// The size of an entry without its key's text, in bytes.
    fn entry_size(&self) -> usize;
    /// Calls `visit` for the entries in order until it answers `false`.
    fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>) -> bool);
    /// Puts a blank value under `key` and hands out its slot.
    fn put(&mut self, key: String) -> Slot<'_>;
}

/// A list, borrowed for reading.
#[derive(Clone, Copy)]
pub struct ListRef<'a>(pub(crate) &'a dyn List);

impl<'a> ListRef<'a> {
    /// The number of elements.
    pub fn len(self) -> usize {
        self.0.size()
    }

    /// Whether there is no element.
    pub fn is_empty(self) -> bool {
        self.0.size() == 0
    }

    /// An element by its place, from 0.
    pub fn get(self, index: usize) -> Option<View<'a>> {
        self.0.item(index)
    }

    /// The elements in order.
    pub fn iter(self) -> impl Iterator<Item = View<'a>> {
        (0..self.len()).map_while(move |index| self.get(index))
    }
}

/// A map, borrowed for reading.
#[derive(Clone, Copy)]
pub struct MapRef<'a>(pub(crate) &'a dyn Map);

impl<'a> MapRef<'a> {
    /// The number of entries.
    pub fn len(self) -> usize {
        self.0.size()
    }

    /// Whether there is no entry.
    pub fn is_empty(self) -> bool {
        self.0.size() == 0
    }

    /// The value under a key.
    pub fn get(self, key: &str) -> Option<View<'a>> {
        self.0.lookup(key)
    }

    /// The entries in the order of their keys.
    pub fn iter(self) -> impl Iterator<Item = (&'a str, View<'a>)> {
        let mut entries = Vec::with_capacity(self.len());
        self.0.visit(&mut |key, value| {
            entries.push((key, value));
            true
        });
        entries.into_iter()
    }
}

/// The shape of everything but models, unions and named JSON values.
#[doc(hidden)]
pub struct Plain;

macro_rules! plain {
    ($($ty:ty, $case:ident, $known:ident, $blank:expr, |$value:ident| $view:expr;)*) => { $(
        impl Value for $ty {
            type Shape = Plain;
        }

        impl Shape<$ty> for Plain {
            const KNOWN: Known<$ty> = Known::<$ty>::$known;
            const COPY: Option<fn(&$ty) -> $ty> = Some(Clone::clone);

            #[inline]
            fn blank() -> $ty {
                $blank
            }

            #[inline]
            fn slot(value: &mut $ty) -> Slot<'_> {
                Slot::$case(value)
            }

            #[inline]
            fn view($value: &$ty) -> View<'_> {
                View::$case($view)
            }

            fn kind() -> Kind {
                Kind::$case
            }
        }
    )* };
}

plain! {
    String, Str, PROOF, String::new(), |value| value;
    bool, Bool, PROOF, false, |value| *value;
    i32, I32, PROOF, 0, |value| *value;
    i64, I64, PROOF, 0, |value| *value;
    u64, U64, NOT, 0, |value| *value;
    f64, F64, PROOF, 0.0, |value| *value;
    DateTime, DateTime, PROOF, DateTime::UNIX_EPOCH, |value| *value;
    Date, Date, PROOF, Date::MIN, |value| *value;
    LocalDateTime, LocalDateTime, PROOF, LocalDateTime::MIN, |value| *value;
    Any, Any, NOT, Any::Null, |value| value;
}

impl<E: Enum> Value for Open<E> {
    type Shape = Plain;
}

impl<E: Enum> Shape<Open<E>> for Plain {
    const COPY: Option<fn(&Open<E>) -> Open<E>> = Some(Clone::clone);

    #[inline]
    fn blank() -> Open<E> {
        Open::blank()
    }

    #[inline]
    fn slot(value: &mut Open<E>) -> Slot<'_> {
        if E::NUMERIC {
            Slot::NumericEnum(value)
        } else {
            Slot::Enum(value)
        }
    }

    #[inline]
    fn view(value: &Open<E>) -> View<'_> {
        if E::NUMERIC {
            View::NumericEnum(value.as_str())
        } else {
            View::Enum(value.as_str())
        }
    }

    fn kind() -> Kind {
        let texts = Texts(|index| E::TEXTS.get(index).copied());
        if E::NUMERIC {
            Kind::NumericEnum(texts)
        } else {
            Kind::Enum(texts)
        }
    }
}

impl<E: Enum> SetText for Open<E> {
    fn set_text(&mut self, text: &str) {
        *self = Self::from(text);
    }
}

impl<T: Value> Value for Box<T> {
    type Shape = Plain;
}

/// Clones a value of a type that has a [`Shape::COPY`].
#[inline]
fn copied<T: Value>(value: &T) -> T {
    match <T::Shape as Shape<T>>::COPY {
        Some(copy) => copy(value),
        None => unreachable!("models are cloned by their descriptions"),
    }
}

/// The [`Shape::COPY`] of a type that contains a `T`.
const fn copy_with<T: Value, U>(copy: fn(&U) -> U) -> Option<fn(&U) -> U> {
    match <T::Shape as Shape<T>>::COPY {
        Some(_) => Some(copy),
        None => None,
    }
}

impl<T: Value> Shape<Box<T>> for Plain {
    const COPY: Option<fn(&Box<T>) -> Box<T>> =
        copy_with::<T, _>(|value| Box::new(copied(&**value)));

    #[inline]
    fn blank() -> Box<T> {
        Box::new(T::blank())
    }

    #[inline]
    fn slot(value: &mut Box<T>) -> Slot<'_> {
        (**value).slot()
    }

    #[inline]
    fn view(value: &Box<T>) -> View<'_> {
        (**value).view()
    }

    fn kind() -> Kind {
        T::kind()
    }
}

/// As an element of a list or map, where the spec allows `null`.
impl<T: Value> Value for Option<T> {
    type Shape = Plain;
}

impl<T: Value> Shape<Option<T>> for Plain {
    const COPY: Option<fn(&Option<T>) -> Option<T>> =
        copy_with::<T, _>(|value| value.as_ref().map(copied));

    fn blank() -> Option<T> {
        None
    }

    fn slot(value: &mut Option<T>) -> Slot<'_> {
        Slot::Nullable(value)
    }

    fn view(value: &Option<T>) -> View<'_> {
        value.as_ref().map_or(View::Null, T::view)
    }

    fn kind() -> Kind {
        Kind::Nullable(T::kind)
    }
}

impl<T: Value> Nullable for Option<T> {
    fn fill(&mut self) -> Slot<'_> {
        self.insert(T::blank()).slot()
    }
}

impl<T: Value> Value for Vec<T> {
    type Shape = Plain;
}

impl<T: Value> Shape<Vec<T>> for Plain {
    const COPY: Option<fn(&Vec<T>) -> Vec<T>> =
        copy_with::<T, _>(|items| items.iter().map(copied).collect());

    #[inline]
    fn blank() -> Vec<T> {
        Vec::new()
    }

    #[inline]
    fn slot(value: &mut Vec<T>) -> Slot<'_> {
        Slot::List(value)
    }

    #[inline]
    fn view(value: &Vec<T>) -> View<'_> {
        View::List(ListRef(value))
    }

    fn kind() -> Kind {
        Kind::List(T::kind)
    }
}

impl<T: Value> List for Vec<T> {
    fn size(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<View<'_>> {
        self.get(index).map(T::view)
    }

    fn item_size(&self) -> usize {
        size_of::<T>()
    }

    fn append(&mut self, following: usize) -> Slot<'_> {
        self.reserve(1 + following);
        // as `push_mut` would, which only newer compilers have; the index is never checked at run time
        let at = self.len();
        self.push(T::blank());
        self[at].slot()
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    type Shape = Plain;
}

impl<T: Value> Shape<BTreeMap<String, T>> for Plain {
    const COPY: Option<fn(&BTreeMap<String, T>) -> BTreeMap<String, T>> =
        copy_with::<T, _>(|map| {
            let entries = map.iter();
            entries
                .map(|(key, value)| (key.clone(), copied(value)))
                .collect()
        });

    #[inline]
    fn blank() -> BTreeMap<String, T> {
        BTreeMap::new()
    }

    #[inline]
    fn slot(value: &mut BTreeMap<String, T>) -> Slot<'_> {
        Slot::Map(value)
    }

    #[inline]
    fn view(value: &BTreeMap<String, T>) -> View<'_> {
        View::Map(MapRef(value))
    }

    fn kind() -> Kind {
        Kind::Map(T::kind)
    }
}

impl<T: Value> Map for BTreeMap<String, T> {
    fn size(&self) -> usize {
        self.len()
    }

    fn lookup(&self, key: &str) -> Option<View<'_>> {
        self.get(key).map(T::view)
    }

    fn entry_size(&self) -> usize {
        size_of::<(String, T)>()
    }

    fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>) -> bool) {
        for (key, value) in self {
            if !visit(key, value.view()) {
                return;
            }
        }
    }

    fn put(&mut self, key: String) -> Slot<'_> {
        match self.entry(key) {
            Entry::Vacant(entry) => entry.insert(T::blank()).slot(),
            // The last of several entries with the same key wins, so nothing of an earlier one may show through.
            Entry::Occupied(entry) => {
                let value = entry.into_mut();
                *value = T::blank();
                value.slot()
            }
        }
    }
}

/// The shape of a model.
#[doc(hidden)]
pub struct OfModel;

impl<M: Model> Shape<M> for OfModel {
    #[inline]
    fn blank() -> M {
        M::EMPTY
    }

    #[inline]
    fn slot(value: &mut M) -> Slot<'_> {
        Slot::Model(ModelMut::of(value))
    }

    #[inline]
    fn view(value: &M) -> View<'_> {
        View::Model(ModelRef::of(value))
    }

    fn kind() -> Kind {
        Kind::Model(M::describe())
    }
}

impl<U: Union> Shape<U> for OfUnion {
    fn blank() -> U {
        U::blank(None)
    }

    fn slot(value: &mut U) -> Slot<'_> {
        Slot::Union(value)
    }

    fn view(value: &U) -> View<'_> {
        View::Union(UnionRef(value))
    }

    fn kind() -> Kind {
        Kind::Union(U::NAME)
    }
}

/// A named type that holds any JSON value.
#[doc(hidden)]
pub trait Json: Send + Sync + 'static {
    fn from_json_value(value: Any) -> Self;
    fn json(&self) -> &Any;
    fn json_mut(&mut self) -> &mut Any;
}

/// The shape of a named type that holds any JSON value.
#[doc(hidden)]
pub struct OfJson;

impl<T: Json> Shape<T> for OfJson {
    const COPY: Option<fn(&T) -> T> = Some(|value| T::from_json_value(value.json().clone()));

    fn blank() -> T {
        T::from_json_value(Any::Null)
    }

    fn slot(value: &mut T) -> Slot<'_> {
        Slot::Any(value.json_mut())
    }

    fn view(value: &T) -> View<'_> {
        View::Any(value.json())
    }

    fn kind() -> Kind {
        Kind::Any
    }
}
