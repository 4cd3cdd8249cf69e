//! What there is to say about one schema: where it comes from, what it became and why, who uses it.

mod reason;

use serde::Serialize;

use crate::areas::{ALL, Areas};
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::ir::{
    Enum, Field, Model, RustNames, RustText, Struct, TypeDef, TypeKind, TypeRef, UnionVariant,
};
use crate::names::{self, RenameKind, Renames};
use crate::spec::Spec;
use crate::uses::{ModelUse, Uses};

/// What there is to say about a schema.
#[derive(Clone, Debug, Serialize)]
pub struct Explanation {
    /// The schema's name in the document.
    pub schema: String,
    /// Where it was written.
    pub place: Place,
    /// `struct`, `enum`, `union`, `alias` or `any`.
    pub kind: &'static str,
    /// Why it became that, in words.
    pub reason: String,
    /// The Rust type.
    pub ident: String,
    /// Its module, which is also the file's stem.
    pub module: String,
    /// What an alias stands for, in Rust.
    pub target: String,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// Features of the crate that bring it.
    pub features: Vec<String>,
    /// Its properties.
    pub properties: Vec<Property>,
    /// The type of properties that it does not list, in Rust; empty where it says nothing of them.
    pub additional: String,
    /// Its values, if it is an enum.
    pub values: Vec<Named>,
    /// The property that tells the subtype of a union.
    pub discriminator: String,
    /// The types that a union may be.
    pub variants: Vec<Variant>,
    /// Types of inline schemas, which stand in its module.
    pub inline: Vec<Inline>,
    /// Names that are not what one would expect, and why.
    pub names: Vec<NameChange>,
    /// Who uses it.
    pub used_by: UsedBy,
    /// What the run found about it.
    pub remarks: Vec<Remark>,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The file as the user named it.
    pub file: String,
    /// JSON pointer into it.
    pub pointer: String,
    /// Line, from 1; none until the file's text is looked at.
    pub line: Option<usize>,
    /// Column, from 1.
    pub column: Option<usize>,
}

/// A property.
#[derive(Clone, Debug, Serialize)]
pub struct Property {
    /// Its name in JSON.
    pub wire_name: String,
    /// The Rust field.
    pub ident: String,
    /// The field's type inside its `Option`.
    pub rust: String,
    /// `type` and `format` of the document.
    pub wire_type: String,
    /// Listed in `required`.
    pub required: bool,
    /// `readOnly`
    pub read_only: bool,
    /// `writeOnly`
    pub write_only: bool,
    /// `deprecated`
    pub deprecated: bool,
    /// JSON pointer in the file it was written in.
    pub pointer: String,
}

/// A text of the document and its Rust name.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    /// The text.
    pub wire_name: String,
    /// The name.
    pub ident: String,
}

/// A type that a union may be.
#[derive(Clone, Debug, Serialize)]
pub struct Variant {
    /// The Rust variant, or the stem of its functions.
    pub ident: String,
    /// Its type.
    pub rust: String,
    /// The texts that select it.
    pub tags: Vec<String>,
}

/// A type of an inline schema.
#[derive(Clone, Debug, Serialize)]
pub struct Inline {
    /// The property it stands at.
    pub property: String,
    /// Its name in the module.
    pub ident: String,
    /// `struct`, `enum`, `union`, `alias` or `any`.
    pub kind: &'static str,
    /// Its properties.
    pub properties: Vec<Property>,
    /// Its values.
    pub values: Vec<Named>,
    /// The types that a union may be.
    pub variants: Vec<Variant>,
}

/// A name that is not what one would expect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NameChange {
    /// `type`, `module`, `field` or `variant`.
    pub what: &'static str,
    /// The text in the document; for a property or value the way to it.
    pub wire_name: String,
    /// What it is called.
    pub ident: String,
    /// Why.
    pub reason: String,
}

/// Who uses the schema.
#[derive(Clone, Debug, Serialize)]
pub struct UsedBy {
    /// Schemas that name it, `Schema.property`.
    pub models: Vec<String>,
    /// Operations that name it.
    pub operations: Vec<OperationUse>,
    /// Topics whose events it is.
    pub topics: Vec<String>,
    /// Operations that reach it through other schemas, the nearest first.
    pub operations_through: Vec<OperationUse>,
    /// Topics that reach it through other schemas, the nearest first.
    pub topics_through: Vec<String>,
}

/// An operation that uses the schema.
#[derive(Clone, Debug, Serialize)]
pub struct OperationUse {
    /// The method in upper case.
    pub method: String,
    /// The path.
    pub path: String,
    /// `operationId`
    pub id: String,
    /// `body`, `response 200`, `parameter id`; none where it is reached through others.
    pub places: Vec<String>,
}

/// A finding about the schema.
#[derive(Clone, Debug, Serialize)]
pub struct Remark {
    /// `warning` or `note`.
    pub severity: Severity,
    /// What kind of finding.
    pub code: Code,
    /// JSON pointer in the file.
    pub pointer: String,
    /// The finding.
    pub message: String,
}

/// What an explanation is made from.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The document.
    pub spec: &'a Spec,
    /// What was made of it.
    pub model: &'a Model,
    /// Its areas.
    pub areas: &'a Areas,
    /// The names that a person decided on.
    pub renames: &'a Renames,
    /// What was found about the document.
    pub diagnostics: &'a [Diagnostic],
}

/// The type that a person means: by the schema's name, the Rust type or module, or if only one fits by
/// any of these in another case.
pub fn find<'a>(model: &'a Model, wanted: &str) -> Option<&'a TypeDef> {
    let types = || model.types.iter();
    let folded = |ty: &TypeDef| {
        let names = [&ty.wire_name, &ty.ident, &ty.module];
        names
            .into_iter()
            .any(|name| name.eq_ignore_ascii_case(wanted))
    };
    types()
        .find(|ty| ty.wire_name == wanted)
        .or_else(|| types().find(|ty| ty.ident == wanted))
        .or_else(|| types().find(|ty| ty.module == wanted))
        .or_else(|| {
            let mut found = types().filter(|ty| folded(ty));
            found.next().filter(|_| found.next().is_none())
        })
}

/// Explains a type of the model.
pub fn explain(facts: Facts<'_>, ty: &TypeDef) -> Explanation {
    let (file, pointer) = facts.spec.origin(&ty.pointer);
    let printer = Printer { facts, owner: ty };
    let mut names = Vec::new();
    printer.type_names(&mut names);
    let inline = ty.inline.iter().map(|inline| {
        let (properties, values, variants) = printer.parts(&inline.kind);
        Inline {
            property: inline.wire_name.clone(),
            ident: inline.ident.clone(),
            kind: inline.kind.word(),
            properties,
            values,
            variants,
        }
    });
    let (properties, values, variants) = printer.parts(&ty.kind);
    let features = facts.areas.of_schema.get(&ty.wire_name);
    Explanation {
        schema: ty.wire_name.clone(),
        kind: ty.kind.word(),
        reason: printer.reason(),
        ident: ty.ident.clone(),
        module: facts.model.module(ty).to_owned(),
        target: match &ty.kind {
            TypeKind::Alias(target) => printer.rust(target),
            _ => String::new(),
        },
        deprecated: ty.deprecated,
        features: match features {
            Some(features) if !features.is_empty() => features.iter().cloned().collect(),
            _ => vec![ALL.to_owned()],
        },
        properties,
        additional: printer.additional(),
        values,
        discriminator: match &ty.kind {
            TypeKind::Union(union) => union.discriminator.clone().unwrap_or_default(),
            _ => String::new(),
        },
        variants,
        inline: inline.collect(),
        names,
        used_by: used_by(facts, ty),
        remarks: remarks(facts, file, &pointer),
        place: Place {
            file: file.to_owned(),
            pointer,
            line: None,
            column: None,
        },
    }
}

impl RustNames for Facts<'_> {
    fn schema(&self, name: &str) -> String {
        let mut types = self.model.types.iter();
        let found = types.find(|ty| ty.wire_name == *name);
        found.map(|ty| self.model.path(ty)).unwrap_or_default()
    }

    fn inline(&self, inline: &TypeDef, owner: &TypeDef) -> String {
        let path = format!("{}::{}", self.model.module(owner), inline.ident);
        match inline.kind {
            TypeKind::Enum(_) => format!("Open<{path}>"),
            _ => path,
        }
    }
}

fn remarks(facts: Facts<'_>, file: &str, pointer: &str) -> Vec<Remark> {
    let below = |place: &str| {
        place
            .strip_prefix(pointer)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    facts
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.file == file && below(&diagnostic.pointer))
        .map(|diagnostic| Remark {
            severity: diagnostic.severity,
            code: diagnostic.code,
            pointer: diagnostic.pointer.clone(),
            message: diagnostic.message.clone(),
        })
        .collect()
}

fn used_by(facts: Facts<'_>, ty: &TypeDef) -> UsedBy {
    let all = Uses::find(facts.spec, facts.model);
    let uses = all.of(&ty.wire_name);
    let operation = |number: usize, places: Vec<String>| {
        let operation = &all.operations[number];
        OperationUse {
            method: operation.method.clone(),
            path: operation.path.clone(),
            id: operation.id.clone(),
            places,
        }
    };
    let through = uses.operations_through.into_iter();
    let model = |used: ModelUse| match used.property.as_str() {
        "" => used.schema,
        property => format!("{}.{property}", used.schema),
    };
    UsedBy {
        models: uses.models.into_iter().map(model).collect(),
        operations: uses
            .operations
            .into_iter()
            .map(|(number, places)| operation(number, places))
            .collect(),
        topics: uses.topics,
        operations_through: through
            .map(|number| operation(number, Vec::new()))
            .collect(),
        topics_through: uses.topics_through,
    }
}

/// Tells of one type.
struct Printer<'a> {
    facts: Facts<'a>,
    owner: &'a TypeDef,
}

impl Printer<'_> {
    fn parts(&self, kind: &TypeKind) -> (Vec<Property>, Vec<Named>, Vec<Variant>) {
        match kind {
            TypeKind::Struct(shape) => {
                let variants = shape
                    .alternatives
                    .iter()
                    .map(|variant| self.variant(variant));
                (self.properties(shape), Vec::new(), variants.collect())
            }
            TypeKind::Enum(values) => (Vec::new(), named(values), Vec::new()),
            TypeKind::Union(union) => {
                let base = union.base.as_ref();
                let variants = union.variants.iter().map(|variant| self.variant(variant));
                let properties = base.map(|base| self.properties(base)).unwrap_or_default();
                (properties, Vec::new(), variants.collect())
            }
            TypeKind::Alias(_) | TypeKind::Any => (Vec::new(), Vec::new(), Vec::new()),
        }
    }

    fn variant(&self, variant: &UnionVariant) -> Variant {
        Variant {
            ident: variant.ident.clone(),
            rust: self.rust(&variant.ty),
            tags: variant.tags.clone(),
        }
    }

    fn additional(&self) -> String {
        let shape = match &self.owner.kind {
            TypeKind::Struct(shape) => Some(shape),
            TypeKind::Union(union) => union.base.as_ref(),
            _ => None,
        };
        let additional = shape.and_then(|shape| shape.additional.as_ref());
        additional.map(|ty| self.rust(ty)).unwrap_or_default()
    }

    fn properties(&self, shape: &Struct) -> Vec<Property> {
        shape
            .fields
            .iter()
            .map(|field| self.property(field))
            .collect()
    }

    fn property(&self, field: &Field) -> Property {
        Property {
            wire_name: field.wire_name.clone(),
            ident: field.ident.clone(),
            rust: field.ty.print_field(self.owner, &RustText(self.facts)),
            wire_type: field.wire_type.clone(),
            required: field.required,
            read_only: field.read_only,
            write_only: field.write_only,
            deprecated: field.deprecated,
            pointer: self.facts.spec.origin(&field.pointer).1,
        }
    }

    /// A type as one would write it with the crate's names in scope.
    fn rust(&self, ty: &TypeRef) -> String {
        ty.print(self.owner, &RustText(self.facts))
    }

    fn type_names(&self, found: &mut Vec<NameChange>) {
        let ty = self.owner;
        let name = &ty.wire_name;
        self.name(
            found,
            RenameKind::Type,
            name,
            name,
            &ty.ident,
            names::type_ident,
        );
        self.name(
            found,
            RenameKind::Module,
            name,
            name,
            &ty.module,
            names::module_name,
        );
        self.kind_names(found, &ty.kind, name);
        for inline in &ty.inline {
            let path = format!("{name}.{}", inline.wire_name);
            let wire = &inline.wire_name;
            self.name(
                found,
                RenameKind::Type,
                &path,
                wire,
                &inline.ident,
                names::variant_ident,
            );
            self.kind_names(found, &inline.kind, &path);
        }
    }

    fn kind_names(&self, found: &mut Vec<NameChange>, kind: &TypeKind, path: &str) {
        let fields = match kind {
            TypeKind::Struct(shape) => shape.fields.as_slice(),
            TypeKind::Union(union) => union.base.as_ref().map_or(&[][..], |base| &base.fields),
            TypeKind::Enum(values) => {
                for variant in &values.variants {
                    let key = format!("{path}.{}", variant.wire_name);
                    let (wire, ident) = (&variant.wire_name, &variant.ident);
                    self.name(
                        found,
                        RenameKind::Variant,
                        &key,
                        wire,
                        ident,
                        names::variant_ident,
                    );
                }
                &[]
            }
            TypeKind::Alias(_) | TypeKind::Any => &[],
        };
        for field in fields {
            let key = format!("{path}.{}", field.wire_name);
            let (wire, ident) = (&field.wire_name, &field.ident);
            self.name(
                found,
                RenameKind::Field,
                &key,
                wire,
                ident,
                names::field_ident,
            );
        }
    }

    /// Notes a name that is another than its text in Rust's way of writing.
    fn name(
        &self,
        found: &mut Vec<NameChange>,
        kind: RenameKind,
        key: &str,
        wire_name: &str,
        ident: &str,
        rule: fn(&str) -> String,
    ) {
        use heck::{ToSnakeCase, ToUpperCamelCase};
        let alone = rule(wire_name);
        let is_camel = matches!(kind, RenameKind::Type | RenameKind::Variant);
        let plain = if is_camel {
            wire_name.to_upper_camel_case()
        } else {
            wire_name.to_snake_case()
        };
        let is_renamed = self.facts.renames.get(kind, key).is_some();
        // words are told apart in more than one way; letters and digits are what counts
        let letters = |text: &str| {
            let kept = text.chars().filter(|c| c.is_alphanumeric());
            kept.flat_map(char::to_lowercase).collect::<String>()
        };
        let reason = if is_renamed {
            "the renames decide it"
        } else if ident != alone {
            "another name of the same scope folds to the same text"
        } else if ident.starts_with("r#") {
            "it is a keyword of Rust"
        } else if wire_name.starts_with(|c: char| c.is_ascii_digit()) {
            "no Rust name begins with a digit"
        } else if letters(ident) != letters(&plain) {
            "the text has characters that no Rust name can have"
        } else if ident.starts_with('_') || ident.ends_with('_') {
            "the text alone is no Rust name, or one with a meaning of its own"
        } else {
            return;
        };
        found.push(NameChange {
            what: match kind {
                RenameKind::Type => "type",
                RenameKind::Module => "module",
                RenameKind::Field => "field",
                RenameKind::Variant => "variant",
                RenameKind::Topic => "topic",
                RenameKind::Operation => "operation",
                RenameKind::Parameter => "parameter",
            },
            wire_name: key.to_owned(),
            ident: ident.to_owned(),
            reason: reason.to_owned(),
        });
    }
}

fn named(values: &Enum) -> Vec<Named> {
    let variants = values.variants.iter();
    variants
        .map(|variant| Named {
            wire_name: variant.wire_name.clone(),
            ident: variant.ident.clone(),
        })
        .collect()
}
