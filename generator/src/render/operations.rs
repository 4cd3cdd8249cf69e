//! What the templates of the module `operations` print: one file for each set of features.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use proc_macro2::TokenStream;
use quote::quote;
use serde::Serialize;

use super::code::{Code, ident};
use super::docs;
use super::scope::{Names, Scope};
use super::views::{condition, docs_and_facts, name};
use crate::areas::features_of;
use crate::conventions::Conventions;
use crate::ir::{
    Body, Content, Location, Model, Operation, Parameter, Scalar, Style, TypeDef, TypeKind,
    TypePrinter, TypeRef,
};
use crate::names::module_name;

/// The module itself.
#[derive(Serialize)]
pub(super) struct ModuleView {
    groups: Vec<GroupView>,
    /// The fields of the conventions, each with its value.
    conventions: Vec<ConventionView>,
    /// Literals: the addresses of the document's servers.
    servers: Vec<Code>,
}

#[derive(Serialize)]
struct GroupView {
    /// What stands in `cfg(...)`.
    condition: Code,
    module: Code,
}

#[derive(Serialize)]
struct ConventionView {
    field: &'static str,
    value: Code,
}

/// One file.
#[derive(Serialize)]
pub(super) struct FileView {
    imports: Vec<Code>,
    operations: Vec<OperationView>,
}

#[derive(Serialize)]
struct OperationView {
    ident: Code,
    docs: Vec<Code>,
    attributes: Vec<Code>,
    /// Literals.
    method: Code,
    path: Code,
    entries: Code,
    arguments: Vec<ArgumentView>,
    response: Code,
    setters: Vec<SetterView>,
}

#[derive(Serialize)]
struct ArgumentView {
    ident: Code,
    ty: Code,
    make: Code,
}

#[derive(Serialize)]
struct SetterView {
    docs: Vec<Code>,
    attributes: Vec<Code>,
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
    let types: HashMap<&str, &TypeDef> = model
        .types
        .iter()
        .map(|ty| (ty.wire_name.as_str(), ty))
        .collect();
    let mut taken = BTreeSet::new();
    let (mut groups, mut files) = (Vec::new(), Vec::new());
    for (features, mut operations) in sets {
        let joined: Vec<&str> = features.iter().map(String::as_str).collect();
        let mut text = joined.join(" and ");
        let mut module = module_name(&text);
        while !taken.insert(module.clone()) {
            text.push_str(" and others");
            module = module_name(&text);
        }
        operations.sort_by(|a, b| a.ident.cmp(&b.ident));
        let own = operations.iter().map(|operation| operation.ident.clone());
        let printer = Printer {
            types: &types,
            scope: Scope::of_operations(names, own.collect()),
        };
        let operations = operations
            .into_iter()
            .map(|operation| printer.view(operation));
        let operations = operations.collect();
        let imports = printer.scope.imports();
        files.push((
            module.clone(),
            FileView {
                imports,
                operations,
            },
        ));
        groups.push(GroupView {
            condition: condition(Some(&features)),
            module: name(&module),
        });
    }
    let module = ModuleView {
        groups,
        conventions: convention_views(conventions),
        servers: model.servers.iter().map(|url| Code::literal(url)).collect(),
    };
    (module, files)
}

fn convention_views(conventions: &Conventions) -> Vec<ConventionView> {
    let mut views = Vec::new();
    let mut add = |field, value: Option<TokenStream>| {
        let value = Code::from(value.map_or_else(|| quote!(None), |value| quote!(Some(#value))));
        views.push(ConventionView { field, value });
    };
    let pair = |(name, parameter): (&str, &str)| quote!((#name, #parameter));
    add("next_uri", conventions.next_uri.map(|name| quote!(#name)));
    add("cursor", conventions.cursor.map(pair));
    let triple =
        |(name, cursor, parameter): (&str, &str, &str)| quote!((#name, #cursor, #parameter));
    add("after", conventions.after.map(triple));
    add("pages", conventions.pages.map(pair));
    for (field, name) in &conventions.headers {
        add(field, name.map(|name| quote!(#name)));
    }
    views
}

struct Printer<'a> {
    types: &'a HashMap<&'a str, &'a TypeDef>,
    scope: Scope<'a>,
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
            let name = parameter.ident.trim_start_matches("r#");
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
            ident: name(&operation.ident),
            docs: docs_and_facts(&operation.docs, ""),
            attributes: deprecated(operation.deprecated),
            method: Code::literal(&operation.method),
            path: Code::literal(&template(&operation.path)),
            entries: Code::literal(&entries.join(" ")),
            arguments,
            response: self.response(answer.content.as_ref()),
            setters,
        }
    }

    fn response(&self, content: Option<&Content>) -> Code {
        Code::from(match content {
            None => quote!(()),
            Some(Content::Json(ty)) => self.scope.unowned(ty),
            Some(Content::Text) => self.scope.scalar(Scalar::String),
            Some(Content::Bytes | Content::Form) => quote!(crate::runtime::Bytes),
        })
    }

    fn body(&self, body: &Body) -> ArgumentView {
        let (ty, make) = match &body.content {
            Content::Json(TypeRef::Scalar(Scalar::String)) => (quote!(&str), quote!(json_str)),
            Content::Json(TypeRef::List(item)) => {
                let item = self.scope.unowned(item);
                (quote!(&[#item]), quote!(json_list))
            }
            Content::Json(ty) => {
                let ty = self.scope.unowned(ty);
                (quote!(&#ty), quote!(json))
            }
            Content::Text => (quote!(&str), quote!(plain)),
            Content::Form => (quote!(&[crate::runtime::Part]), quote!(parts)),
            Content::Bytes => (quote!(&[u8]), quote!(bytes)),
        };
        ArgumentView {
            ident: name(&body.ident),
            ty: ty.into(),
            make: make.into(),
        }
    }

    fn argument(&self, parameter: &Parameter) -> ArgumentView {
        let (ty, make) = if parameter.json {
            let ty = self.scope.unowned(&parameter.ty);
            (quote!(&#ty), quote!(json_text))
        } else {
            self.value(&parameter.ty)
        };
        ArgumentView {
            ident: name(&parameter.ident),
            ty: ty.into(),
            make: make.into(),
        }
    }

    /// What an argument of a type is given as, and what makes it one.
    fn value(&self, ty: &TypeRef) -> (TokenStream, TokenStream) {
        let scope = &self.scope;
        match self.behind(ty) {
            TypeRef::Scalar(Scalar::String) => (quote!(&str), quote!(text)),
            TypeRef::Scalar(scalar) => (scope.scalar(*scalar), quote!(value)),
            TypeRef::List(item) => match self.behind(item) {
                TypeRef::Scalar(Scalar::String) => {
                    let as_ref = scope.known("AsRef");
                    (quote!(&[impl #as_ref<str>]), quote!(texts))
                }
                item @ TypeRef::Schema(name) if self.is_enum(name) => {
                    self.choices(&scope.unowned(item))
                }
                item => {
                    let item = scope.unowned(item);
                    (quote!(&[#item]), quote!(values))
                }
            },
            ty @ TypeRef::Schema(name) if self.is_enum(name) => {
                let (into, ty) = (scope.known("Into"), scope.unowned(ty));
                (quote!(impl #into<#ty>), quote!(choice::<#ty>))
            }
            ty => match self.unnamed_choice(ty) {
                Some(ty) => self.choices(&ty),
                None => {
                    let ty = scope.unowned(ty);
                    (quote!(&#ty), quote!(view))
                }
            },
        }
    }

    /// A list of values of an enum.
    fn choices(&self, ty: &TokenStream) -> (TokenStream, TokenStream) {
        let (into, clone) = (self.scope.known("Into"), self.scope.known("Clone"));
        (quote!(&[impl #into<#ty> + #clone]), quote!(choices::<#ty>))
    }

    /// The elements of a named list, if they are values of an enum without a name of its own.
    fn unnamed_choice(&self, ty: &TypeRef) -> Option<TokenStream> {
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
            let open = self.scope.known("Open");
            let (module, name) = (ident(&owner.module), ident(&inline.ident));
            quote!(#open<crate::#module::#name>)
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

fn deprecated(is_deprecated: bool) -> Vec<Code> {
    let attributes = is_deprecated.then(|| Code::from(quote!(#[deprecated])));
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
