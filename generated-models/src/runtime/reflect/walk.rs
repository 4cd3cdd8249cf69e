//! What all models can do besides reading and writing: clone, compare, print, tell what is missing.

use std::fmt;

use crate::runtime::encode::effective_extra;
use crate::runtime::erased::{ModelMut, ModelRef};
use crate::runtime::lenient::MAX_REPORT;
use crate::runtime::path::{Context, Path};
use crate::runtime::schema::Schema;
use crate::runtime::value::{Kind, Slot, View};
use crate::runtime::{Any, Extra};

/// Copies a model into an empty one of the same type.
pub(crate) fn clone_model(source: ModelRef<'_>, mut target: ModelMut<'_>) {
    if !source.extra().is_empty() {
        *target.extra() = source.extra().clone();
    }
    target.clone_fields(source, |value, slot| clone_value(value, slot));
}

/// Copies a value into a blank one of the same type. By reference, here and in [`eq_values`]: a view or slot that is
/// moved is written in parts and read as a whole, for which processors have to wait.
pub(crate) fn clone_value<'a>(source: &View<'a>, target: &mut Slot<'a>) {
    match (source, target) {
        (View::Null, Slot::Nullable(_)) => {}
        (source, Slot::Nullable(target)) => clone_value(source, &mut target.fill()),
        (View::Model(source), Slot::Model(target)) => clone_model(*source, target.reborrow()),
        (View::Str(source), Slot::Str(target)) => **target = (*source).into(),
        (View::Bool(source), Slot::Bool(target)) => **target = *source,
        (View::I32(source), Slot::I32(target)) => **target = *source,
        (View::I64(source), Slot::I64(target)) => **target = *source,
        (View::U64(source), Slot::U64(target)) => **target = *source,
        (View::F64(source), Slot::F64(target)) => **target = *source,
        (View::DateTime(source), Slot::DateTime(target)) => **target = *source,
        (View::Date(source), Slot::Date(target)) => **target = *source,
        (View::LocalDateTime(source), Slot::LocalDateTime(target)) => **target = *source,
        (View::Any(source), Slot::Any(target)) => target.clone_from(source),
        (View::Enum(source), Slot::Enum(target)) => target.set_text(source),
        (View::NumericEnum(source), Slot::NumericEnum(target)) => target.set_text(source),
        (View::List(source), Slot::List(target)) => {
            let count = source.len();
            for index in 0..count {
                if let Some(item) = &source.0.item(index) {
                    clone_value(item, &mut target.append(count - index - 1));
                }
            }
        }
        (View::Map(source), Slot::Map(target)) => source.0.visit(&mut |key, value| {
            clone_value(&value, &mut target.put(key.to_owned()));
            true
        }),
        (View::Union(source), Slot::Union(target)) => {
            clone_value(&source.value(), &mut target.choose(source.tag()))
        }
        _ => unreachable!("a value and its clone have the same type"),
    }
}

/// Whether two models have the same type and would be written alike, whatever the order of their `extra`.
pub(crate) fn eq_models(a: ModelRef<'_>, b: ModelRef<'_>) -> bool {
    let same = a.eq_fields(b, |a, b| match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => eq_values(a, b),
        _ => false,
    });
    if !same || (a.extra().is_empty() && b.extra().is_empty()) {
        return same;
    }
    // The fields are equal, so an entry is hidden in both or in neither.
    effective_extra(a).count() == effective_extra(b).count()
        && effective_extra(a).all(|(name, value)| b.extra().get(name) == Some(value))
}

pub(crate) fn eq_values(a: &View<'_>, b: &View<'_>) -> bool {
    match (a, b) {
        (View::Null, View::Null) => true,
        (View::Model(a), View::Model(b)) => eq_models(*a, *b),
        (View::Str(a), View::Str(b))
        | (View::Enum(a), View::Enum(b))
        | (View::NumericEnum(a), View::NumericEnum(b)) => a == b,
        (View::Bool(a), View::Bool(b)) => a == b,
        (View::I32(a), View::I32(b)) => a == b,
        (View::I64(a), View::I64(b)) => a == b,
        (View::U64(a), View::U64(b)) => a == b,
        (View::F64(a), View::F64(b)) => a == b,
        (View::DateTime(a), View::DateTime(b)) => a == b,
        (View::Date(a), View::Date(b)) => a == b,
        (View::LocalDateTime(a), View::LocalDateTime(b)) => a == b,
        (View::Any(a), View::Any(b)) => a == b,
        (View::List(a), View::List(b)) => {
            a.len() == b.len()
                && (0..a.len()).all(|index| match (&a.0.item(index), &b.0.item(index)) {
                    (Some(a), Some(b)) => eq_values(a, b),
                    _ => false,
                })
        }
        (View::Map(a), View::Map(b)) => {
            let mut same = a.len() == b.len();
            if same {
                a.0.visit(&mut |key, a| {
                    same = b.get(key).is_some_and(|b| eq_values(&a, &b));
                    same
                });
            }
            same
        }
        (View::Union(a), View::Union(b)) => a.tag() == b.tag() && eq_values(&a.value(), &b.value()),
        _ => false,
    }
}

/// Prints like a derived `Debug`, but only what is set.
impl fmt::Debug for ModelRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct(self.schema().name());
        for (property, value) in self.properties() {
            if let Some(value) = value {
                if property.secret() {
                    out.field(property.ident(), &SECRET);
                } else {
                    out.field(property.ident(), &value);
                }
            }
        }
        if !self.extra().is_empty() {
            out.field("extra", &Masked(self.extra(), self.schema()));
        }
        out.finish()
    }
}

/// What is printed for a secret.
const SECRET: fmt::Arguments<'_> = format_args!("<secret>");

/// The entries of a model's `extra` without secrets: one may be there under the name of its property, or deeper in what
/// could not be read as the property of that name.
struct Masked<'a>(&'a Extra, &'static Schema);

impl fmt::Debug for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_map();
        for (name, value) in self.0 {
            out.key(&name);
            mask(self.1, name, value, None, |value| {
                out.value(value);
            });
        }
        out.finish()
    }
}

/// Prints the value of an entry of a model's object.
fn mask(
    schema: &'static Schema,
    name: &str,
    value: &Any,
    otherwise: Option<Kind>,
    print: impl FnOnce(&dyn fmt::Debug),
) {
    match schema.property(name) {
        Some(property) if property.secret() => print(&SECRET),
        Some(property) => print(&Untyped(value, property.kind())),
        None => match otherwise {
            Some(kind) => print(&Untyped(value, kind)),
            None => print(value),
        },
    }
}

/// A JSON value in place of one of a kind. Its form is not that of the kind, so that whatever looks like a secret of the
/// models in the kind is taken for one.
struct Untyped<'a>(&'a Any, Kind);

impl fmt::Debug for Untyped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut kind = self.1;
        while let Kind::Nullable(inner) | Kind::List(inner) | Kind::Map(inner) = kind {
            kind = inner();
        }
        match (self.0, kind) {
            (Any::Array(items), kind) => {
                f.write_str("Array ")?;
                let items = items.iter().map(|item| Untyped(item, kind));
                f.debug_list().entries(items).finish()
            }
            (Any::Object(entries), Kind::Model(schema)) => {
                f.write_str("Object ")?;
                let mut out = f.debug_map();
                for (name, value) in entries {
                    out.key(name);
                    mask(schema, name, value, Some(kind), |value| {
                        out.value(value);
                    });
                }
                out.finish()
            }
            // nobody knows which of its models it was to be, and so which of its entries are secrets
            (Any::Object(_), Kind::Union(name)) => write!(f, "<{name}>"),
            (value, _) => fmt::Debug::fmt(value, f),
        }
    }
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            View::Null => f.write_str("None"),
            View::Str(value) | View::Enum(value) => fmt::Debug::fmt(value, f),
            View::Bool(value) => fmt::Debug::fmt(value, f),
            View::I32(value) => fmt::Debug::fmt(value, f),
            View::I64(value) => fmt::Debug::fmt(value, f),
            View::U64(value) => fmt::Debug::fmt(value, f),
            View::F64(value) => fmt::Debug::fmt(value, f),
            View::DateTime(value) => fmt::Debug::fmt(value, f),
            View::Date(value) => fmt::Debug::fmt(value, f),
            View::LocalDateTime(value) => fmt::Debug::fmt(value, f),
            View::Any(value) => fmt::Debug::fmt(value, f),
            View::NumericEnum(value) => f.write_str(value),
            View::List(list) => f.debug_list().entries(list.iter()).finish(),
            View::Map(map) => f.debug_map().entries(map.iter()).finish(),
            View::Model(model) => fmt::Debug::fmt(model, f),
            View::Union(union) => fmt::Debug::fmt(&union.value(), f),
        }
    }
}

impl PartialEq for View<'_> {
    fn eq(&self, other: &Self) -> bool {
        eq_values(self, other)
    }
}

impl PartialEq for ModelRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        eq_models(*self, *other)
    }
}

/// The paths of required properties that have no value, in a whole tree. It is a list of texts, with what it says of
/// very many such properties: the list takes 256 kB at most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    paths: Vec<String>,
    size: usize,
    more: usize,
}

impl Missing {
    /// How many more such properties there are than the list has.
    pub fn more(&self) -> usize {
        self.more
    }

    fn add(&mut self, path: &Path<'_>) {
        if self.size >= MAX_REPORT {
            self.more += 1;
            return;
        }
        let path = path.to_string();
        self.size += size_of::<String>() + path.len();
        self.paths.push(path);
    }
}

impl std::ops::Deref for Missing {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.paths
    }
}

impl IntoIterator for Missing {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        self.paths.into_iter()
    }
}

impl<'a> IntoIterator for &'a Missing {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.paths.iter()
    }
}

/// Equal if it is the whole list.
impl<T, const N: usize> PartialEq<[T; N]> for Missing
where
    String: PartialEq<T>,
{
    fn eq(&self, other: &[T; N]) -> bool {
        self.more == 0 && self.paths == *other
    }
}

/// The paths of required properties that have no value, in a whole tree.
pub(crate) fn missing_required(model: ModelRef<'_>) -> Missing {
    let mut missing = Missing::default();
    let context = Context::default();
    missing_in_model(model, &Path::root(&context), &mut missing);
    missing
}

fn missing_in_model(model: ModelRef<'_>, path: &Path<'_>, missing: &mut Missing) {
    for (property, value) in model.properties() {
        let path = path.property(model.schema(), property.index());
        match value {
            Some(value) => missing_in_value(value, &path, missing),
            None if !property.required() || property.read_only() => {}
            None if model.extra().contains_key(property.wire_name()) => {}
            None => missing.add(&path),
        }
    }
}

fn missing_in_value(value: View<'_>, path: &Path<'_>, missing: &mut Missing) {
    match value {
        View::Model(model) => missing_in_model(model, path, missing),
        View::Union(union) => missing_in_value(union.value(), path, missing),
        View::List(list) => {
            for (index, item) in list.iter().enumerate() {
                missing_in_value(item, &path.index(index), missing);
            }
        }
        View::Map(map) => map.0.visit(&mut |key, item| {
            missing_in_value(item, &path.key(key), missing);
            true
        }),
        _ => {}
    }
}
