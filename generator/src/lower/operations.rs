//! Lowers operations: the unnamed schemas in them, which become types too, and what a request is made of.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{
    CookieStyle, HeaderStyle, MediaType, ParameterSchemaOrContent, PathStyle, QueryStyle,
    ReferenceOr, StatusCode,
};

use super::budget::Budget;
use super::schema::lower_at;
use super::subtypes::Subtypes;
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::ir::{
    Answer, Body, Content, Docs, Location, Model, Operation, Parameter, Scalar, Site, Style,
    TypeDef, TypeKind, TypeRef,
};
use crate::names::{operation_ident, type_ident, variant_ident};
use crate::spec::node::segments;
use crate::spec::shape::Shape;
use crate::spec::walk::{self, Origin, ParameterSite, Place, SchemaSite};
use crate::spec::{COLLECTION_FORMAT, Spec};

/// Adds the types of unnamed schemas, and the operations that programs call.
pub(super) fn lower(
    spec: &Spec,
    subtypes: &Subtypes,
    budget: &Budget,
    model: &mut Model,
) -> Vec<Diagnostic> {
    let taken = model.types.iter().map(|ty| ty.wire_name.clone());
    let mut unnamed = Unnamed {
        spec,
        subtypes,
        budget,
        taken: taken.collect(),
        types: Vec::new(),
        found: HashMap::new(),
        diagnostics: Vec::new(),
    };
    let operations = spec.operations();
    let mut bases: HashMap<String, String> = HashMap::new();
    for operation in &operations {
        let base = base(operation, &bases);
        let label = operation.label();
        unnamed.add(operation.schemas(), &base, &label, operation.item().1);
        bases.insert(label, base);
    }
    unnamed.add(spec.component_schemas(), "", "", "");
    for operation in &operations {
        if let Some(path) = operation.path() {
            let lowered = unnamed.operation(operation, path);
            model.operations.push(lowered);
        }
    }
    model.types.append(&mut unnamed.types);
    let servers = spec.openapi.servers.iter();
    model.servers = servers.map(|server| server.url.clone()).collect();
    unnamed.diagnostics
}

/// What the types of an operation's unnamed schemas are called by.
fn base(operation: &walk::Operation<'_>, bases: &HashMap<String, String>) -> String {
    match (&operation.origin, operation.name()) {
        (_, Some(name)) => operation_ident(name),
        (Origin::Path(_), None) => operation_ident(&operation.label()),
        (Origin::Webhook(name) | Origin::Component(name), None) => type_ident(name),
        (Origin::Callback { of, name, .. }, None) => {
            let of = bases.get(of).map_or("", String::as_str);
            format!("{of}{}", variant_ident(name))
        }
    }
}

/// Which of several media types a request is made of, or an answer is read as: JSON where there is any. The lower,
/// the better.
fn rank(media_type: &str) -> u8 {
    let essence = essence(media_type);
    match essence.as_str() {
        "application/json" => 0,
        _ if is_json(media_type) => 1,
        "*/*" => 2,
        FORM => 4,
        _ if essence.starts_with("multipart/") => 3,
        _ if essence.starts_with("text/") => 5,
        _ => 6,
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

/// A media type without parameters, in lower case.
fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// The media type that counts, and what the document says of it.
fn chosen(content: &IndexMap<String, MediaType>) -> Option<(&str, &MediaType)> {
    let all = content.iter().map(|(name, media)| (name.as_str(), media));
    all.min_by_key(|(name, _)| rank(name))
}

/// A media type as a header has it: without what a header or the list of an operation's entries cannot hold.
fn sent(media_type: &str) -> String {
    let is_plain = |c: char| c.is_ascii_graphic();
    let text: String = media_type.chars().filter(|c| *c != ' ').collect();
    match text.as_str() {
        "*/*" => "application/json".to_owned(),
        text if text.contains('*') || !text.chars().all(is_plain) || text.is_empty() => {
            "application/octet-stream".to_owned()
        }
        text => text.to_owned(),
    }
}

/// The types of unnamed schemas.
struct Unnamed<'a> {
    spec: &'a Spec,
    subtypes: &'a Subtypes,
    budget: &'a Budget,
    /// Names that are taken, as the document or this module spells them.
    taken: HashSet<String>,
    types: Vec<TypeDef>,
    /// By pointer: the type of each schema that was lowered.
    found: HashMap<String, TypeRef>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Unnamed<'a> {
    /// Lowers the schemas of an operation, each once; those of components are called by these.
    fn add(&mut self, sites: Vec<SchemaSite<'a>>, base: &str, label: &str, item: &str) {
        let mut groups: IndexMap<String, Vec<SchemaSite<'a>>> = IndexMap::new();
        for site in sites {
            let stem = stem(&site, base, item);
            groups.entry(stem).or_default().push(site);
        }
        for (stem, mut group) in groups {
            group.sort_by_key(|site| site.media.map_or(0, rank));
            let mut known: Vec<&SchemaSite<'a>> = Vec::new();
            for site in &group {
                // media types with one schema have one type
                let same = known.iter().find(|other| other.schema == site.schema);
                let same = same.and_then(|other| self.found.get(&other.pointer));
                if let Some(ty) = same.cloned() {
                    self.found.entry(site.pointer.clone()).or_insert(ty);
                    continue;
                }
                let name = match site.media.filter(|_| !known.is_empty()) {
                    Some(media) => format!("{stem}{}", variant_ident(&essence(media))),
                    None => stem.clone(),
                };
                known.push(site);
                self.site(site, name, label);
            }
        }
    }

    fn site(&mut self, site: &SchemaSite<'a>, mut name: String, label: &str) {
        if self.found.contains_key(&site.pointer) {
            return;
        }
        if self.taken.contains(&name) {
            // a named schema has this name, or an operation of the same name
            name.push_str("Unnamed");
        }
        if self.taken.contains(&name) {
            name = format!("{name} of {}", site.pointer);
        }
        let (mut ty, found) = lower_at(
            self.spec,
            self.subtypes,
            self.budget,
            &name,
            site.pointer.clone(),
            site.schema,
        );
        self.diagnostics.extend(found);
        let plain = match &ty.kind {
            TypeKind::Alias(target) if ty.inline.is_empty() => Some(target.clone()),
            TypeKind::Any => Some(TypeRef::Any),
            _ => None,
        };
        let found = plain.unwrap_or_else(|| {
            let (what, part) = match (&site.place, site.header) {
                (_, Some(header)) => ("header".to_owned(), header),
                (Place::Parameter(name), None) => ("parameter".to_owned(), *name),
                (place, None) => (place.to_string(), ""),
            };
            ty.site = Some(Site {
                what,
                name: part.to_owned(),
                of: match label {
                    "" => site.pointer.clone(),
                    label => label.to_owned(),
                },
            });
            self.types.push(ty);
            self.taken.insert(name.clone());
            TypeRef::Schema(name)
        });
        self.found.insert(site.pointer.clone(), found);
    }

    fn warn(&mut self, code: Code, pointer: &str, message: String, help: &str) {
        let warning = Diagnostic::new(Severity::Warning, code, pointer, message);
        self.diagnostics.push(warning.with_help(help));
    }

    fn operation(&mut self, operation: &walk::Operation<'a>, path: &str) -> Operation {
        let definition = operation.definition;
        let body = self.body(operation);
        let answer = self.answer(operation);
        Operation {
            wire_name: operation
                .name()
                .map_or_else(|| operation.label(), str::to_owned),
            ident: String::new(),
            pointer: operation.pointer.clone(),
            docs: Docs {
                title: definition.summary.clone().unwrap_or_default(),
                description: definition.description.clone().unwrap_or_default(),
            },
            deprecated: definition.deprecated,
            method: operation.method.to_ascii_uppercase(),
            path: path.to_owned(),
            tags: operation.tags.to_vec(),
            server: self.server(operation),
            parameters: self.parameters(operation, path),
            body,
            answer,
        }
    }

    /// The server of an operation that is none of the document's.
    fn server(&self, operation: &walk::Operation<'_>) -> Option<String> {
        let of_path = &operation.item().0.servers;
        let server = operation.definition.servers.first().or(of_path.first())?;
        let is_of_document = |of: &openapiv3::Server| of.url == server.url;
        if self.spec.openapi.servers.iter().any(is_of_document) {
            return None;
        }
        let mut url = server.url.clone();
        for (name, variable) in server.variables.iter().flatten() {
            url = url.replace(&format!("{{{name}}}"), &variable.default);
        }
        Some(url.chars().filter(char::is_ascii_graphic).collect())
    }

    fn parameters(&mut self, operation: &walk::Operation<'a>, path: &str) -> Vec<Parameter> {
        let mut in_path: BTreeMap<String, Parameter> = BTreeMap::new();
        let mut others: Vec<Parameter> = Vec::new();
        let mut known = HashSet::new();
        for site in operation.parameters() {
            let data = site.parameter.parameter_data_ref();
            let lowered = self.parameter(&site);
            let is_ignored = lowered.location == Location::Header
                && ["accept", "authorization", "content-type"]
                    .contains(&data.name.to_ascii_lowercase().as_str());
            // one that is listed twice is reported by lint
            if is_ignored || !known.insert((lowered.location, data.name.clone())) {
                continue;
            }
            match lowered.location {
                Location::Path => drop(in_path.insert(data.name.clone(), lowered)),
                _ => others.push(lowered),
            }
        }
        let mut parameters = Vec::new();
        let mut seen = BTreeSet::new();
        for name in placeholders(path) {
            if !seen.insert(name) {
                continue;
            }
            match in_path.remove(name) {
                Some(parameter) => parameters.push(parameter),
                None => {
                    let message = format!(
                        "the placeholder `{{{}}}` of the path has no parameter; it takes a string",
                        name.escape_debug()
                    );
                    let help = "add a parameter with `in: path` and `required: true`";
                    self.warn(
                        Code::UndeclaredPlaceholder,
                        &operation.pointer,
                        message,
                        help,
                    );
                    parameters.push(undeclared(name, &operation.pointer));
                }
            }
        }
        for (name, parameter) in in_path {
            let message = format!(
                "the path has no placeholder `{{{}}}`; the parameter is left out of the request",
                name.escape_debug()
            );
            let help = "correct the spelling, here or in the path";
            self.warn(Code::UnusedPathParameter, &parameter.pointer, message, help);
        }
        others.sort_by(|a, b| {
            let order = b.required.cmp(&a.required);
            let order = order.then_with(|| a.wire_name.cmp(&b.wire_name));
            order.then(a.location.cmp(&b.location))
        });
        parameters.extend(others);
        parameters
    }

    fn parameter(&mut self, site: &ParameterSite<'a>) -> Parameter {
        let data = site.parameter.parameter_data_ref();
        let (location, mut style, allow_reserved) = match site.parameter {
            openapiv3::Parameter::Query {
                style,
                allow_reserved,
                ..
            } => {
                let style = match style {
                    QueryStyle::Form => Style::Form,
                    QueryStyle::SpaceDelimited => Style::Spaces,
                    QueryStyle::PipeDelimited => Style::Pipes,
                    QueryStyle::DeepObject => Style::Deep,
                };
                (Location::Query, style, *allow_reserved)
            }
            openapiv3::Parameter::Path { style, .. } => {
                let style = match style {
                    PathStyle::Matrix => Style::Matrix,
                    PathStyle::Label => Style::Label,
                    PathStyle::Simple => Style::Simple,
                };
                (Location::Path, style, false)
            }
            openapiv3::Parameter::Header { style, .. } => match style {
                HeaderStyle::Simple => (Location::Header, Style::Simple, false),
            },
            openapiv3::Parameter::Cookie { style, .. } => match style {
                CookieStyle::Form => (Location::Cookie, Style::Form, false),
            },
        };
        let collection = data.extensions.get(COLLECTION_FORMAT);
        match collection.and_then(|format| format.as_str()) {
            Some("tsv") => style = Style::Tabs,
            Some("ssv") => style = Style::Spaces,
            Some("pipes") => style = Style::Pipes,
            _ => {}
        }
        let explode = data.explode.unwrap_or(style == Style::Form);
        let (json, ty) = match &data.format {
            ParameterSchemaOrContent::Schema(_) => {
                (false, self.type_at(&format!("{}/schema", site.target)))
            }
            ParameterSchemaOrContent::Content(content) => match chosen(content) {
                Some((media, _)) if is_json(media) => {
                    let at = at_content(&site.target, media);
                    (true, self.type_at(&at))
                }
                _ => (false, TypeRef::Scalar(Scalar::String)),
            },
        };
        Parameter {
            wire_name: data.name.clone(),
            ident: String::new(),
            pointer: site.target.clone(),
            docs: Docs {
                title: String::new(),
                description: data.description.clone().unwrap_or_default(),
            },
            deprecated: data.deprecated.unwrap_or(false),
            required: data.required,
            location,
            style,
            explode,
            allow_reserved,
            json,
            ty,
        }
    }

    /// The type of the schema at a place; any JSON where there is none.
    fn type_at(&self, pointer: &str) -> TypeRef {
        self.found.get(pointer).cloned().unwrap_or(TypeRef::Any)
    }

    fn body(&mut self, operation: &walk::Operation<'a>) -> Option<Body> {
        let body = operation.body()?;
        let (media_type, media) = chosen(&body.item.content)?;
        let essence = essence(media_type);
        let content = if essence.starts_with("multipart/") || essence == FORM {
            Content::Form
        } else {
            self.content(&body.pointer, media_type, media)
        };
        Some(Body {
            media_type: sent(media_type),
            // of a form of Swagger 2.0, only the fields are said to be required
            required: body.item.required || (content == Content::Form && has_required(media)),
            content,
            ident: String::new(),
            docs: Docs {
                title: String::new(),
                description: body.item.description.clone().unwrap_or_default(),
            },
        })
    }

    fn content(&self, at: &str, media_type: &str, media: &MediaType) -> Content {
        let essence = essence(media_type);
        if is_json(media_type) || (essence == "*/*" && media.schema.is_some()) {
            Content::Json(self.type_at(&at_content(at, media_type)))
        } else if essence.starts_with("text/") {
            Content::Text
        } else {
            Content::Bytes
        }
    }

    /// What a success is read as: that of status 2XX, or of `default` where no other answer is a success.
    fn answer(&mut self, operation: &walk::Operation<'a>) -> Answer {
        // there is no body in the answer to HEAD, whatever the document says
        if operation.method == "head" {
            return Answer::default();
        }
        let responses = operation.responses();
        let is_success = |status: Option<&StatusCode>| match status {
            Some(StatusCode::Code(code)) => (200..300).contains(code),
            Some(StatusCode::Range(hundreds)) => *hundreds == 2,
            None => false,
        };
        let has_success = responses.iter().any(|(status, _)| is_success(*status));
        let mut answers: Vec<Answer> = Vec::new();
        for (status, response) in &responses {
            if !is_success(*status) && (has_success || status.is_some()) {
                continue;
            }
            let Some((media_type, media)) = chosen(&response.item.content) else {
                continue;
            };
            let answer = Answer {
                media_type: sent(media_type),
                content: Some(self.content(&response.pointer, media_type, media)),
            };
            if !answers.iter().any(|known| known.content == answer.content) {
                answers.push(answer);
            }
        }
        if answers.len() < 2 {
            return answers.pop().unwrap_or_default();
        }
        let all_json = answers
            .iter()
            .all(|answer| matches!(answer.content, Some(Content::Json(_))));
        let (content, what) = if all_json {
            (Content::Json(TypeRef::Any), "any JSON")
        } else {
            (Content::Bytes, "bytes")
        };
        let message =
            format!("successes of this operation have different bodies; they are read as {what}");
        let note = Diagnostic::new(
            Severity::Note,
            Code::SeveralAnswers,
            &operation.pointer,
            message,
        );
        self.diagnostics.push(note);
        Answer {
            media_type: answers.swap_remove(0).media_type,
            content: Some(content),
        }
    }
}

/// Whether the schema of a media type requires a property.
fn has_required(media: &MediaType) -> bool {
    let schema = media.schema.as_ref().and_then(ReferenceOr::as_item);
    schema.is_some_and(|schema| !Shape::of(schema).required.is_empty())
}

/// The pointer of the schema of a media type.
fn at_content(at: &str, media_type: &str) -> String {
    let at = crate::spec::node::join(&format!("{at}/content"), media_type);
    format!("{at}/schema")
}

/// What a schema's type is called where no media type tells it from another.
fn stem(site: &SchemaSite<'_>, base: &str, item: &str) -> String {
    let header = site
        .header
        .map(|header| format!("{}Header", variant_ident(header)));
    let place: Vec<String> = segments(&site.pointer).collect();
    if let [components, kind, name, ..] = place.as_slice()
        && components == "components"
    {
        let suffix = match kind.as_str() {
            "parameters" => Some("Parameter"),
            "requestBodies" => Some("Request"),
            "responses" => Some("Response"),
            "headers" => Some("Header"),
            _ => None,
        };
        if let Some(suffix) = suffix {
            let header = header.filter(|_| kind == "responses");
            return type_ident(name) + header.as_deref().unwrap_or(suffix);
        }
    }
    match &site.place {
        // of a parameter that stands beside the operations of a path
        Place::Parameter(name) => {
            let is_shared = site
                .pointer
                .strip_prefix(item)
                .is_some_and(|rest| rest.starts_with("/parameters/"));
            let owner: Vec<String> = segments(item).collect();
            let base = match owner.as_slice() {
                [paths, path] if is_shared && paths == "paths" => variant_ident(path),
                [.., name] if is_shared => type_ident(name),
                _ => base.to_owned(),
            };
            format!("{base}{}Parameter", variant_ident(name))
        }
        Place::Body => format!("{base}Request"),
        Place::Response(status) => {
            let status = match status {
                None => "Default".to_owned(),
                // the usual one, whatever others there are or will be
                Some(StatusCode::Code(200)) => String::new(),
                Some(status) => status.to_string(),
            };
            let end = header.unwrap_or_else(|| "Response".to_owned());
            format!("{base}{status}{end}")
        }
    }
}

/// The names of the placeholders of a path, in its order.
fn placeholders(path: &str) -> Vec<&str> {
    let parts = path.split('{').skip(1);
    parts
        .filter_map(|part| part.split_once('}').map(|(name, _)| name))
        .collect()
}

fn undeclared(name: &str, pointer: &str) -> Parameter {
    Parameter {
        wire_name: name.to_owned(),
        ident: String::new(),
        pointer: pointer.to_owned(),
        docs: Docs::default(),
        deprecated: false,
        required: true,
        location: Location::Path,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        json: false,
        ty: TypeRef::Scalar(Scalar::String),
    }
}
