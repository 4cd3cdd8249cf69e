//! The intermediate representation: what the document's schemas are in Rust terms, as plain data.
//!
//! Lowering fills it with wire names only; the name resolver adds the idents. Nothing here knows
//! of templates, tokens or files.

mod type_ref;

use std::collections::BTreeMap;

use serde::Serialize;

pub use type_ref::{RustNames, RustText, TypePrinter};

/// Everything that is generated from one document (or several that are read as one).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// The root types in the order of the document's schemas.
    pub types: Vec<TypeDef>,
    /// Schemas that became no type, each with its reason.
    pub skipped: Vec<Skip>,
    /// Notification topics, those first that are tried first: where one has a literal, one with a placeholder there
    /// comes behind it.
    pub topics: Vec<Topic>,
    /// The operations that programs call, in the document's order.
    pub operations: Vec<Operation>,
    /// The addresses of the document's servers.
    pub servers: Vec<String>,
    /// Schemas that stood inside another one for others to refer to, under `$defs`: by name, the name of the other one,
    /// in whose Rust module their types are.
    pub owners: BTreeMap<String, String>,
}

impl Model {
    /// The Rust module that a root type is in: its own, or its owner's.
    pub fn module<'a>(&'a self, ty: &'a TypeDef) -> &'a str {
        let owner = self.owners.get(&ty.wire_name);
        let owner = owner.and_then(|owner| self.types.iter().find(|ty| ty.wire_name == *owner));
        &owner.unwrap_or(ty).module
    }

    /// The path of a root type below the crate: its name, behind its owner's module if it has an owner.
    pub fn path(&self, ty: &TypeDef) -> String {
        if self.owners.contains_key(&ty.wire_name) {
            format!("{}::{}", self.module(ty), ty.ident)
        } else {
            ty.ident.clone()
        }
    }
}

/// An operation that programs call.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// What the document calls it: the name of its method in the vendor's SDKs, else `operationId`, else method and path.
    pub wire_name: String,
    /// The Rust type; empty until names are resolved.
    pub ident: String,
    /// JSON pointer of the operation in the document as it was written.
    pub pointer: String,
    /// What the document says of it in words: `summary` as the title.
    pub docs: Docs,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// The method in capitals.
    pub method: String,
    /// The path with placeholders, as the document has it.
    pub path: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// The address of a server that it alone has.
    pub server: Option<String>,
    /// The arguments: what is in the path, in its order, then what is required, then what is not.
    pub parameters: Vec<Parameter>,
    /// What it sends.
    pub body: Option<Body>,
    /// What it answers with.
    pub answer: Answer,
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name in the document.
    pub wire_name: String,
    /// The argument or setter, `r#` included where it is needed; empty until names are resolved.
    pub ident: String,
    /// JSON pointer of it in the document as it was written.
    pub pointer: String,
    /// What the document says of it in words.
    pub docs: Docs,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// Whether the operation cannot do without it.
    pub required: bool,
    /// Where it goes.
    pub location: Location,
    /// How lists and objects are written.
    pub style: Style,
    /// Whether each element or entry is written for itself.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// Whether it is written as JSON, in no style.
    pub json: bool,
    /// The type of its values.
    pub ty: TypeRef,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// Into a cookie.
    Cookie,
}

impl Location {
    /// As a document spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How the elements of a list or the entries of an object are written in a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `form`
    Form,
    /// `simple`
    Simple,
    /// `spaceDelimited`, and `ssv` of Swagger 2.0
    Spaces,
    /// `pipeDelimited`, and `pipes` of Swagger 2.0
    Pipes,
    /// `tsv` of Swagger 2.0
    Tabs,
    /// `deepObject`
    Deep,
    /// `matrix`
    Matrix,
    /// `label`
    Label,
}

/// What an operation sends.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The media type.
    pub media_type: String,
    /// Whether the operation cannot do without it.
    pub required: bool,
    /// What is given for it.
    pub content: Content,
    /// The argument or setter; empty until names are resolved.
    pub ident: String,
    /// What the document says of it in words.
    pub docs: Docs,
}

/// What an operation answers with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The media type; empty where there is nothing.
    pub media_type: String,
    /// What it is read as; `None` for nothing.
    pub content: Option<Content>,
}

/// What is in a body or an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// JSON of a type.
    Json(TypeRef),
    /// Text.
    Text,
    /// The fields and files of a form.
    Form,
    /// Anything else.
    Bytes,
}

/// A notification topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its name with placeholders for the ids in it: `v2.users.{id}.presence`.
    pub pattern: String,
    /// JSON pointer of the topic in the document as it was written.
    pub pointer: String,
    /// The schema of its events' body.
    pub schema: String,
    /// The function that builds its name, `r#` included where it is needed; empty until names are resolved.
    pub builder: String,
    /// The variant of its events; empty until names are resolved.
    pub event: String,
    /// What its placeholders are called as parameters; empty until names are resolved.
    pub parameters: Vec<String>,
}

/// A schema that became no type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skip {
    /// The schema's name in the document.
    pub wire_name: String,
    /// Why there is no type for it.
    pub reason: String,
}

/// A named type: a schema of the document at the root, or an inline one in its owner's module.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// The schema's name, or for an inline type the property's.
    pub wire_name: String,
    /// The Rust type name; empty until names are resolved.
    pub ident: String,
    /// The Rust module of a root type, which is also its file's stem, unless the type is in its owner's module
    /// ([`Model::owners`]); empty for an inline type.
    pub module: String,
    /// JSON pointer of the schema in the document as it was written.
    pub pointer: String,
    /// Where the unnamed schema of a body, answer or parameter stands; `None` for all others.
    pub site: Option<Site>,
    /// What the document says of it in words.
    pub docs: Docs,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// What it is.
    pub kind: TypeKind,
    /// Types of inline schemas that stand in this type's module, in the order of first use.
    pub inline: Vec<TypeDef>,
}

/// Where the unnamed schema of a body, answer or parameter stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// What it is the schema of: `body`, `response 200`, `parameter`, `header`.
    pub what: String,
    /// The name of the parameter or header; empty for others.
    pub name: String,
    /// The operation, as people know it, or the place in the document.
    pub of: String,
}

/// What a named type is.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// An object with properties.
    Struct(Struct),
    /// A closed list of texts or numbers that may grow.
    Enum(Enum),
    /// Any JSON value, as a newtype: a schema without properties, or one that cannot be told more precisely.
    Any,
    /// Another name for a type: a named array, map or scalar.
    Alias(TypeRef),
    /// One of several types.
    Union(Union),
}

/// An object with properties.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Struct {
    /// The properties in the document's order.
    pub fields: Vec<Field>,
    /// What `additionalProperties` beside the properties says of further values; `None` where it says nothing.
    pub additional: Option<TypeRef>,
    /// The types that `oneOf` or `anyOf` beside the properties allow the object to be read as.
    pub alternatives: Vec<UnionVariant>,
}

/// A property of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The property's name in JSON.
    pub wire_name: String,
    /// The Rust field, `r#` included where it is needed; empty until names are resolved.
    pub ident: String,
    /// JSON pointer of the property in the document as it was written.
    pub pointer: String,
    /// The type of a present value; the field is an `Option` of it.
    pub ty: TypeRef,
    /// `type` and `format` as the document has them, for people: `string (date-time)`.
    pub wire_type: String,
    /// What the document says of it in words.
    pub docs: Docs,
    /// Listed in the schema's `required`.
    pub required: bool,
    /// `readOnly`: sent by the server only.
    pub read_only: bool,
    /// `writeOnly`: sent by the client only.
    pub write_only: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// Carries a secret, so that its value is not to be printed: format `password`, or listed.
    pub secret: bool,
}

/// Known values of a string, integer or number schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// How the values are written in JSON.
    pub repr: EnumRepr,
    /// The values in the document's order, without repetition.
    pub variants: Vec<Variant>,
}

/// How the values of an enum are written in JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum EnumRepr {
    /// As strings.
    String,
    /// As numbers.
    Number,
}

/// A known value of an enum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Variant {
    /// The value's text in JSON; a number as it is printed.
    pub wire_name: String,
    /// What the document calls it; `None` where the variant is named after the value.
    pub name: Option<String>,
    /// What the document says of it in words.
    pub docs: Docs,
    /// The Rust variant; empty until names are resolved.
    pub ident: String,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The property whose text tells the subtype; `None` where the document names none.
    pub discriminator: Option<String>,
    /// The types it may be.
    pub variants: Vec<UnionVariant>,
    /// For `discriminator` with `allOf` children: the properties that all subtypes share, which the
    /// fallback variant holds.
    pub base: Option<Struct>,
}

/// A type that a union may be.
#[derive(Clone, Debug, PartialEq)]
pub struct UnionVariant {
    /// The discriminator's texts that select it; empty without a discriminator.
    pub tags: Vec<String>,
    /// The Rust variant, or the stem of the accessors; empty until names are resolved.
    pub ident: String,
    /// The type.
    pub ty: TypeRef,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeRef {
    /// A scalar.
    Scalar(Scalar),
    /// Any JSON value.
    Any,
    /// A root type, by its schema's name. As a property it is boxed, as an element it is not.
    Schema(String),
    /// A type in the owner's module, as an index into its `inline`.
    Inline(usize),
    /// A list.
    List(Box<TypeRef>),
    /// A map with string keys.
    Map(Box<TypeRef>),
    /// An element that may be `null`, in a list or map.
    Nullable(Box<TypeRef>),
}

/// A scalar with a Rust type of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Scalar {
    /// `String`
    String,
    /// `bool`
    Bool,
    /// `i32`
    Int32,
    /// `i64`
    Int64,
    /// `u64`
    UInt64,
    /// `f64`
    Float64,
    /// A UTC timestamp.
    DateTime,
    /// A date.
    Date,
    /// A date and time without zone.
    LocalDateTime,
}

impl Scalar {
    /// The type's name; that of a point in time stands in the crate's `runtime`.
    pub fn name(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::Bool => "bool",
            Self::Int32 => "i32",
            Self::Int64 => "i64",
            Self::UInt64 => "u64",
            Self::Float64 => "f64",
            Self::DateTime => "DateTime",
            Self::Date => "Date",
            Self::LocalDateTime => "LocalDateTime",
        }
    }
}

/// Texts of the document about a type or property, as it has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// `title`, empty where there is none.
    pub title: String,
    /// `description`, empty where there is none.
    pub description: String,
}
