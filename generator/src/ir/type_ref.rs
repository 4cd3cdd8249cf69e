//! Walks and prints types, so that each decision about them is made once.

use super::{EnumRepr, Scalar, TypeDef, TypeKind, TypeRef};

/// What a type is written as in some language or for some reader: the parts that differ.
pub trait TypePrinter {
    /// A printed type.
    type Text;
    /// A scalar.
    fn scalar(&self, scalar: Scalar) -> Self::Text;
    /// Any JSON value.
    fn any(&self) -> Self::Text;
    /// A root type, by its schema's name.
    fn schema(&self, name: &str) -> Self::Text;
    /// A type in the module of `owner`.
    fn inline(&self, inline: &TypeDef, owner: &TypeDef) -> Self::Text;
    /// A list of what is printed already.
    fn list(&self, element: Self::Text) -> Self::Text;
    /// A map with string keys.
    fn map(&self, value: Self::Text) -> Self::Text;
    /// An element that may be `null`.
    fn nullable(&self, element: Self::Text) -> Self::Text;
    /// The value of a property that is kept behind a pointer; languages without pointers say nothing of it.
    fn boxed(&self, value: Self::Text) -> Self::Text;
}

impl TypeRef {
    /// The type without the lists, maps and options around it.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.innermost(),
            Self::Scalar(_) | Self::Any | Self::Schema(_) | Self::Inline(_) => self,
        }
    }

    /// How many lists, maps and options there are around the innermost type.
    pub fn depth(&self) -> usize {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => 1 + inner.depth(),
            Self::Scalar(_) | Self::Any | Self::Schema(_) | Self::Inline(_) => 0,
        }
    }

    /// The schema that the type refers to, if it does.
    pub fn schema(&self) -> Option<&str> {
        match self.innermost() {
            Self::Schema(name) => Some(name),
            _ => None,
        }
    }

    /// The inline type of `owner` that the type is or holds.
    pub fn inline<'t>(&self, owner: &'t TypeDef) -> Option<&'t TypeDef> {
        match self.innermost() {
            Self::Inline(index) => owner.inline.get(*index),
            _ => None,
        }
    }

    /// Whether a property of this type is kept in a box. References are, since they may lead back to their owner, and
    /// inline structs and unions are as well, so that naming one changes no layout.
    pub fn is_boxed(&self, owner: &TypeDef) -> bool {
        match self {
            Self::Schema(_) => true,
            Self::Inline(index) => {
                let inline = owner.inline.get(*index);
                inline.is_some_and(|inline| !matches!(inline.kind, TypeKind::Enum(_)))
            }
            _ => false,
        }
    }

    /// The type where it needs no box: an element, or the target of an alias.
    pub fn print<P: TypePrinter>(&self, owner: &TypeDef, printer: &P) -> P::Text {
        self.fold(Some(owner), printer)
    }

    /// A type that is of no schema, and so contains no inline one.
    pub fn print_unowned<P: TypePrinter>(&self, printer: &P) -> P::Text {
        self.fold(None, printer)
    }

    fn fold<P: TypePrinter>(&self, owner: Option<&TypeDef>, printer: &P) -> P::Text {
        match self {
            Self::Scalar(scalar) => printer.scalar(*scalar),
            Self::Any => printer.any(),
            Self::Schema(name) => printer.schema(name),
            Self::Inline(index) => {
                let inline = owner.and_then(|owner| Some((owner.inline.get(*index)?, owner)));
                match inline {
                    Some((inline, owner)) => printer.inline(inline, owner),
                    None => printer.any(),
                }
            }
            Self::List(element) => printer.list(element.fold(owner, printer)),
            Self::Map(value) => printer.map(value.fold(owner, printer)),
            Self::Nullable(element) => printer.nullable(element.fold(owner, printer)),
        }
    }

    /// The type as the value of a property.
    pub fn print_field<P: TypePrinter>(&self, owner: &TypeDef, printer: &P) -> P::Text {
        let text = self.print(owner, printer);
        match self.is_boxed(owner) {
            true => printer.boxed(text),
            false => text,
        }
    }
}

/// The names of types in texts that show Rust to people. The rest is written as if std's names were in scope.
pub trait RustNames {
    /// A root type, by its schema's name.
    fn schema(&self, name: &str) -> String;
    /// A type in the module of `owner`.
    fn inline(&self, inline: &TypeDef, owner: &TypeDef) -> String;
    /// Any JSON value.
    fn any(&self) -> &'static str {
        "serde_json::Value"
    }
}

/// Rust for people, with these names.
#[derive(Clone, Copy, Debug)]
pub struct RustText<N>(pub N);

impl<N: RustNames> TypePrinter for RustText<N> {
    type Text = String;

    fn scalar(&self, scalar: Scalar) -> String {
        scalar.name().to_owned()
    }

    fn any(&self) -> String {
        self.0.any().to_owned()
    }

    fn schema(&self, name: &str) -> String {
        self.0.schema(name)
    }

    fn inline(&self, inline: &TypeDef, owner: &TypeDef) -> String {
        self.0.inline(inline, owner)
    }

    fn list(&self, element: String) -> String {
        format!("Vec<{element}>")
    }

    fn map(&self, value: String) -> String {
        format!("BTreeMap<String, {value}>")
    }

    fn nullable(&self, element: String) -> String {
        format!("Option<{element}>")
    }

    fn boxed(&self, value: String) -> String {
        format!("Box<{value}>")
    }
}

impl TypeKind {
    /// The kind in a word, as reports and templates have it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Struct(_) => "struct",
            Self::Enum(_) => "enum",
            Self::Any => "any",
            Self::Alias(_) => "alias",
            Self::Union(_) => "union",
        }
    }

    /// The kind for people, who want to know what an enum lists.
    pub fn words(&self) -> &'static str {
        match self {
            Self::Enum(found) if found.repr == EnumRepr::Number => "enum of numbers",
            Self::Enum(_) => "enum of strings",
            Self::Any => "any value",
            other => other.word(),
        }
    }
}
