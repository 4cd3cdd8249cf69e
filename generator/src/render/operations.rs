//! What the templates of the module `operations` print: one file for each set of features.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use super::docs;
use super::views::{Names, condition, docs_and_facts, literal, scalar_text};
use crate::areas::features_of;
use crate::conventions::Conventions;
use crate::ir::{
    Body, Content, Location, Model, Operation, Parameter, Scalar, Style, TypeDef, TypeKind, TypeRef,
};
use crate::names::module_name;

/// The module itself.
#[derive(Serialize)]
pub(super) struct ModuleView {
    groups: Vec<GroupView>,
    /// The fields of the conventions, each with its value.
    conventions: Vec<ConventionView>,
    /// Literals: the addresses of the document's servers.
    servers: Vec<String>,
}

#[derive(Serialize)]
struct GroupView {
    /// What stands in `cfg(...)`.
    condition: String,
    module: String,
}

#[derive(Serialize)]
struct ConventionView {
    field: &'static str,
    value: String,
}

/// One file.
#[derive(Serialize)]
pub(super) struct FileView {
    operations: Vec<OperationView>,
}

#[derive(Serialize)]
struct OperationView {
    ident: String,
    docs: Vec<String>,
    attributes: Vec<String>,
    /// Literals.
    method: String,
    path: String,
    entries: String,
    arguments: Vec<ArgumentView>,
    response: String,
    setters: Vec<SetterView>,
}

#[derive(Serialize)]
struct ArgumentView {
    ident: String,
    ty: String,
    make: String,
}

#[derive(Serialize)]
struct SetterView {
    docs: Vec<String>,
    attributes: Vec<String>,
    /// The place of the entry in the list.
    entry: usize,
    #[serde(flatten)]
    argument: ArgumentView,
}

/// The module, and its files by module name.
pub(super) fn views(
    model: &Model,
    conventions: &Conventions,
    names: &Names<'_>,
) -> (ModuleView, Vec<(String, FileView)>) {
    let mut sets: BTreeMap<BTreeSet<String>, Vec<&Operation>> = BTreeMap::new();
    for operation in &model.operations {
        let features = features_of(&operation.tags).into_iter().collect();
        sets.entry(features).or_default().push(operation);
    }
    let printer = Printer {
        types: model
            .types
            .iter()
            .map(|ty| (ty.wire_name.as_str(), ty))
            .collect(),
        names,
    };
    let mut taken = BTreeSet::new();
    let (mut groups, mut files) = (Vec::new(), Vec::new());
    for (features, mut operations) in sets {
        let joined: Vec<&str> = features.iter().map(String::as_str).collect();
        let mut name = joined.join(" and ");
        let mut module = module_name(&name);
        while !taken.insert(module.clone()) {
            name.push_str(" and others");
            module = module_name(&name);
        }
        operations.sort_by(|a, b| a.ident.cmp(&b.ident));
        let operations = operations
            .into_iter()
            .map(|operation| printer.view(operation));
        files.push((
            module.clone(),
            FileView {
                operations: operations.collect(),
            },
        ));
        groups.push(GroupView {
            condition: condition(Some(&features)),
            module,
        });
    }
    let module = ModuleView {
        groups,
        conventions: convention_views(conventions),
        servers: model.servers.iter().map(|url| literal(url)).collect(),
    };
    (module, files)
}

fn convention_views(conventions: &Conventions) -> Vec<ConventionView> {
    let mut views = Vec::new();
    let mut add = |field, value: Option<String>| {
        let value = value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"));
        views.push(ConventionView { field, value });
    };
    add("next_uri", conventions.next_uri.map(literal));
    add(
        "cursor",
        conventions.cursor.map(|names| format!("{names:?}")),
    );
    add("after", conventions.after.map(|names| format!("{names:?}")));
    add("pages", conventions.pages.map(|names| format!("{names:?}")));
    for (field, name) in &conventions.headers {
        add(field, name.map(literal));
    }
    views
}

struct Printer<'a> {
    types: HashMap<&'a str, &'a TypeDef>,
    names: &'a Names<'a>,
}

impl Printer<'_> {
    fn view(&self, operation: &Operation) -> OperationView {
        let mut entries = Vec::new();
        let (mut arguments, mut setters) = (Vec::new(), Vec::new());
        let (required, optional): (Vec<_>, Vec<_>) = operation
            .parameters
            .iter()
            .partition(|parameter| parameter.required || parameter.location == Location::Path);
        for parameter in required {
            entries.push(entry(parameter));
            arguments.push(self.argument(parameter));
        }
        let body = operation.body.as_ref();
        if let Some(body) = body.filter(|body| body.required) {
            entries.push(format!("={}", body.media_type));
            arguments.push(self.body(body));
        }
        for parameter in optional {
            let argument = self.argument(parameter);
            let name = argument.ident.trim_start_matches("r#");
            let facts = if name == parameter.wire_name {
                String::new()
            } else {
                format!("The parameter {}.", docs::code(&parameter.wire_name))
            };
            setters.push(SetterView {
                docs: docs_and_facts(&parameter.docs, &facts),
                attributes: deprecated(parameter.deprecated),
                entry: entries.len(),
                argument,
            });
            entries.push(entry(parameter));
        }
        if let Some(body) = body.filter(|body| !body.required) {
            setters.push(SetterView {
                docs: docs_and_facts(&body.docs, ""),
                attributes: Vec::new(),
                entry: entries.len(),
                argument: self.body(body),
            });
            entries.push(format!("={}", body.media_type));
        }
        let answer = &operation.answer;
        if answer.content.is_some() {
            entries.push(format!(">{}", answer.media_type));
        }
        if let Some(server) = &operation.server {
            entries.push(format!("@{server}"));
        }
        OperationView {
            ident: operation.ident.clone(),
            docs: docs_and_facts(&operation.docs, ""),
            attributes: deprecated(operation.deprecated),
            method: literal(&operation.method),
            path: literal(&template(&operation.path)),
            entries: literal(&entries.join(" ")),
            arguments,
            response: self.response(answer.content.as_ref()),
            setters,
        }
    }

    fn response(&self, content: Option<&Content>) -> String {
        match content {
            None => "()".to_owned(),
            Some(Content::Json(ty)) => self.names.root_type_text(ty),
            Some(Content::Text) => scalar_text(Scalar::String).to_owned(),
            Some(Content::Bytes | Content::Form) => "crate::runtime::Bytes".to_owned(),
        }
    }

    fn body(&self, body: &Body) -> ArgumentView {
        let (ty, make) = match &body.content {
            Content::Json(TypeRef::Scalar(Scalar::String)) => ("&str".to_owned(), "json_str"),
            Content::Json(TypeRef::List(item)) => (
                format!("&[{}]", self.names.root_type_text(item)),
                "json_list",
            ),
            Content::Json(ty) => (format!("&{}", self.names.root_type_text(ty)), "json"),
            Content::Text => ("&str".to_owned(), "plain"),
            Content::Form => ("&[crate::runtime::Part]".to_owned(), "parts"),
            Content::Bytes => ("&[u8]".to_owned(), "bytes"),
        };
        ArgumentView {
            ident: body.ident.clone(),
            ty,
            make: make.to_owned(),
        }
    }

    fn argument(&self, parameter: &Parameter) -> ArgumentView {
        let (ty, make) = if parameter.json {
            let ty = format!("&{}", self.names.root_type_text(&parameter.ty));
            (ty, "json_text".to_owned())
        } else {
            self.value(&parameter.ty)
        };
        ArgumentView {
            ident: parameter.ident.clone(),
            ty,
            make,
        }
    }

    /// What an argument of a type is given as, and what makes it one.
    fn value(&self, ty: &TypeRef) -> (String, String) {
        let text = |ty: &str, make: &str| (ty.to_owned(), make.to_owned());
        match self.behind(ty) {
            TypeRef::Scalar(Scalar::String) => text("&str", "text"),
            TypeRef::Scalar(scalar) => text(scalar_text(*scalar), "value"),
            TypeRef::List(item) => match self.behind(item) {
                TypeRef::Scalar(Scalar::String) => text("&[impl AsRef<str>]", "texts"),
                TypeRef::Schema(name) if self.is_enum(name) => {
                    let ty = self.names.root_type_text(&TypeRef::Schema(name.clone()));
                    (
                        format!("&[impl Into<{ty}> + Clone]"),
                        format!("choices::<{ty}>"),
                    )
                }
                item => (
                    format!("&[{}]", self.names.root_type_text(item)),
                    "values".to_owned(),
                ),
            },
            TypeRef::Schema(name) if self.is_enum(name) => {
                let ty = self.names.root_type_text(&TypeRef::Schema(name.clone()));
                (format!("impl Into<{ty}>"), format!("choice::<{ty}>"))
            }
            ty => match self.unnamed_choice(ty) {
                Some(ty) => (
                    format!("&[impl Into<{ty}> + Clone]"),
                    format!("choices::<{ty}>"),
                ),
                None => (
                    format!("&{}", self.names.root_type_text(ty)),
                    "view".to_owned(),
                ),
            },
        }
    }

    /// The elements of a named list, if they are values of an enum without a name of its own.
    fn unnamed_choice(&self, ty: &TypeRef) -> Option<String> {
        let TypeRef::Schema(name) = ty else {
            return None;
        };
        let owner = self.types.get(name.as_str())?;
        let TypeKind::Alias(TypeRef::List(item)) = &owner.kind else {
            return None;
        };
        let TypeRef::Inline(index) = item.as_ref() else {
            return None;
        };
        let inline = &owner.inline[*index];
        let is_enum = matches!(inline.kind, TypeKind::Enum(_));
        is_enum.then(|| {
            format!(
                "crate::runtime::Open<crate::{}::{}>",
                owner.module, inline.ident
            )
        })
    }

    fn is_enum(&self, schema: &str) -> bool {
        let ty = self.types.get(schema);
        ty.is_some_and(|ty| matches!(ty.kind, TypeKind::Enum(_)))
    }

    /// A type behind the names of named scalars, lists and maps.
    fn behind<'t>(&'t self, mut ty: &'t TypeRef) -> &'t TypeRef {
        // lowering has broken circles of names
        for _ in 0..=self.types.len() {
            ty = match ty {
                TypeRef::Nullable(inner) => inner,
                TypeRef::Schema(name) => match self
                    .types
                    .get(name.as_str())
                    .map(|ty| (&ty.kind, &ty.inline))
                {
                    Some((TypeKind::Alias(target), inline)) if inline.is_empty() => target,
                    _ => return ty,
                },
                _ => return ty,
            };
        }
        ty
    }
}

fn deprecated(is_deprecated: bool) -> Vec<String> {
    let attributes = is_deprecated.then(|| "#[deprecated]".to_owned());
    attributes.into_iter().collect()
}

/// A parameter in the list of an operation's entries, as `runtime::request` reads it.
fn entry(parameter: &Parameter) -> String {
    let (sign, usual) = match parameter.location {
        Location::Path => ('/', Style::Simple),
        Location::Query => ('?', Style::Form),
        Location::Header => ('^', Style::Simple),
        Location::Cookie => ('~', Style::Form),
    };
    let mut flags = String::new();
    if parameter.style != usual {
        flags.push(match parameter.style {
            Style::Form => 'f',
            Style::Simple => 'i',
            Style::Spaces => 's',
            Style::Pipes => 'p',
            Style::Tabs => 't',
            Style::Deep => 'd',
            Style::Matrix => 'm',
            Style::Label => 'l',
        });
    }
    if parameter.explode != (parameter.style == Style::Form) {
        flags.push(if parameter.explode { '*' } else { '-' });
    }
    if parameter.allow_reserved {
        flags.push('r');
    }
    let name = encoded(&parameter.wire_name, "");
    match flags.as_str() {
        "" => format!("{sign}{name}"),
        flags => format!("{sign}{name}:{flags}"),
    }
}

/// A path as a request has it, its placeholders spelt as in the list of entries.
fn template(path: &str) -> String {
    const KEPT: &str = "/:@!$&'()*+,;=%?";
    let mut text = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((name, after)) = behind.split_once('}') else {
            break;
        };
        text.push_str(&encoded(before, KEPT));
        text.push_str(&format!("{{{}}}", encoded(name, "")));
        rest = after;
    }
    text.push_str(&encoded(rest, KEPT));
    text
}

/// Percent-encodes all but unreserved characters and those that are to be kept.
fn encoded(text: &str, kept: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || "-._~".contains(c) || kept.contains(c) {
            out.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                out.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    out
}
