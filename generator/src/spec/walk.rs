//! The one walk over a document's operations: paths, the callbacks in them, webhooks, and path items of components.
//!
//! Whoever asks what operations there are, or what they send and receive, asks here. References are followed, so that
//! nobody else has to.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::fmt;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, Callback, MediaType, Operation as Definition, Parameter,
    ParameterSchemaOrContent, PathItem, ReferenceOr, RequestBody, Response, Schema, StatusCode,
};

use super::node::join;
use super::shape::{Resolved, Shape};
use super::{Located, Spec};

/// The extension that names an operation's method in the vendor's SDKs, whose `operationId` may be another.
pub const METHOD_NAME: &str = "x-purecloud-method-name";

/// Which way a value travels, seen from the program that the models are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// The program sends it.
    Request,
    /// The program receives it.
    Response,
}

impl Direction {
    /// The other way.
    pub fn reversed(self) -> Self {
        match self {
            Self::Request => Self::Response,
            Self::Response => Self::Request,
        }
    }
}

/// What calls an operation, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin<'a> {
    /// A path, which the program calls.
    Path(&'a str),
    /// A webhook of OpenAPI 3.1, which the server calls.
    Webhook(&'a str),
    /// A path item under `components/pathItems` that nothing of the document refers to.
    Component(&'a str),
    /// A callback, which goes the other way than the operation that it belongs to.
    Callback {
        /// The operation that it belongs to, as it is shown to people.
        of: String,
        /// Its name there.
        name: &'a str,
        /// The address that is called, as an expression.
        expression: &'a str,
    },
}

impl fmt::Display for Origin<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => f.write_str(path),
            Self::Webhook(name) => write!(f, "webhook {name}"),
            Self::Component(name) => write!(f, "path item {name}"),
            Self::Callback {
                of,
                name,
                expression,
            } => write!(f, "{expression} (callback {name} of {of})"),
        }
    }
}

/// An operation of the document.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    spec: &'a Spec,
    /// What calls it.
    pub origin: Origin<'a>,
    /// The method in lower case, as the document has it.
    pub method: &'a str,
    /// What the document says of it.
    pub definition: &'a Definition,
    /// Its tags; those of the operation that a callback belongs to where it has none of its own.
    pub tags: &'a [String],
    /// JSON pointer of it in [`Spec::openapi`], or in the whole document for what that cannot hold.
    pub pointer: String,
    /// Which way its request goes.
    pub direction: Direction,
    item: &'a PathItem,
    item_pointer: String,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct ParameterSite<'a> {
    /// The parameter, references followed.
    pub parameter: &'a Parameter,
    /// Where it is listed.
    pub pointer: String,
    /// Where it stands, behind references.
    pub target: String,
    /// Whether the operation lists it itself, and not its path.
    pub own: bool,
}

/// What of an operation has a schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place<'a> {
    /// The parameter of this name.
    Parameter(&'a str),
    /// The body of the request.
    Body,
    /// The answer of this status; `None` for `default`.
    Response(Option<&'a StatusCode>),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parameter(name) => write!(f, "parameter {name}"),
            Self::Body => f.write_str("body"),
            Self::Response(None) => f.write_str("default response"),
            Self::Response(Some(StatusCode::Code(code))) => write!(f, "response {code}"),
            Self::Response(Some(StatusCode::Range(hundreds))) => {
                write!(f, "response {hundreds}XX")
            }
        }
    }
}

/// A schema of an operation.
#[derive(Clone, Debug)]
pub struct SchemaSite<'a> {
    /// What it is the schema of.
    pub place: Place<'a>,
    /// Which way its values go.
    pub direction: Direction,
    /// The schema, or a reference to one.
    pub schema: &'a ReferenceOr<Schema>,
    /// JSON pointer of it, behind references to parameters, bodies and responses.
    pub pointer: String,
    /// The media type whose schema it is; `None` for a parameter or header with a schema of its own.
    pub media: Option<&'a str>,
    /// The header of the answer whose schema it is.
    pub header: Option<&'a str>,
}

impl Spec {
    /// All operations: each path's in the document's order, followed by its callbacks, then webhooks, then the path
    /// items of components that nothing refers to.
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let mut walk = Walk {
            spec: self,
            found: Vec::new(),
            callbacks: HashSet::new(),
        };
        let paths = &self.openapi.paths.paths;
        for (path, item) in paths {
            // references to path items have been replaced by what they lead to
            if let Some(item) = item.as_item() {
                let item = Located {
                    item,
                    pointer: join("/paths", path),
                };
                walk.operations(&item, &Origin::Path(path), Direction::Request, &[]);
            }
        }
        for (name, item) in &self.webhooks {
            let item = Located {
                item,
                pointer: join("/webhooks", name),
            };
            walk.operations(&item, &Origin::Webhook(name), Direction::Response, &[]);
        }
        for (name, item) in &self.path_items {
            if !self.referred_items.contains(name) {
                let item = Located {
                    item,
                    pointer: join("/components/pathItems", name),
                };
                walk.operations(&item, &Origin::Component(name), Direction::Request, &[]);
            }
        }
        walk.found
    }

    /// The schemas of the parameters, bodies and answers below `components`, whether anything refers to them or not.
    pub fn component_schemas(&self) -> Vec<SchemaSite<'_>> {
        let mut found = Vec::new();
        let Some(components) = &self.openapi.components else {
            return found;
        };
        let at = |kind: &str, name: &str| join(&format!("/components/{kind}"), name);
        for (name, parameter) in &components.parameters {
            if let ReferenceOr::Item(parameter) = parameter {
                let data = parameter.parameter_data_ref();
                let place = Place::Parameter(&data.name);
                let at = at("parameters", name);
                of_format(&data.format, &at, &place, Direction::Request, &mut found);
            }
        }
        for (name, body) in &components.request_bodies {
            if let ReferenceOr::Item(body) = body {
                let at = at("requestBodies", name);
                of_content(
                    &body.content,
                    &at,
                    &Place::Body,
                    Direction::Request,
                    &mut found,
                );
            }
        }
        for (name, response) in &components.responses {
            if let ReferenceOr::Item(response) = response {
                let (at, place) = (at("responses", name), Place::Response(None));
                of_content(
                    &response.content,
                    &at,
                    &place,
                    Direction::Response,
                    &mut found,
                );
            }
        }
        found
    }

    /// The named schemas that a schema refers to, itself or in the unnamed schemas in it.
    pub fn named_in<'a>(&'a self, schema: &'a ReferenceOr<Schema>) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut seen: HashSet<Cow<'a, str>> = HashSet::new();
        let mut open: Vec<&'a Schema> = Vec::new();
        let mut follow =
            |reference: &'a str, open: &mut Vec<&'a Schema>| match self.resolve(reference) {
                Resolved::Named(name) => {
                    found.insert(name);
                }
                Resolved::Inline(_, schema) => {
                    if seen.insert(Cow::Borrowed(reference)) {
                        open.push(schema);
                    }
                }
                Resolved::Unresolved => {}
            };
        match schema {
            ReferenceOr::Reference { reference } => follow(reference, &mut open),
            ReferenceOr::Item(schema) => open.push(schema),
        }
        while let Some(schema) = open.pop() {
            let shape = Shape::of(schema);
            for schema in shape.properties.values().chain(shape.items) {
                match schema {
                    ReferenceOr::Reference { reference } => follow(reference, &mut open),
                    ReferenceOr::Item(schema) => open.push(schema),
                }
            }
            let values = match shape.additional_properties {
                Some(AdditionalProperties::Schema(values)) => Some(values.as_ref()),
                _ => None,
            };
            let parts = shape.all_of.iter().chain(shape.one_of).chain(shape.any_of);
            for schema in parts.chain(values) {
                match schema {
                    ReferenceOr::Reference { reference } => follow(reference, &mut open),
                    ReferenceOr::Item(schema) => open.push(schema),
                }
            }
        }
        found
    }
}

struct Walk<'a> {
    spec: &'a Spec,
    found: Vec<Operation<'a>>,
    /// Callbacks that were entered through references below the operation at hand: they may lead round in a circle.
    callbacks: HashSet<String>,
}

impl<'a> Walk<'a> {
    fn operations(
        &mut self,
        item: &Located<'a, PathItem>,
        origin: &Origin<'a>,
        direction: Direction,
        inherited: &'a [String],
    ) {
        for (method, definition) in item.item.iter() {
            if !matches!(origin, Origin::Callback { .. }) {
                self.callbacks.clear();
            }
            let operation = Operation {
                spec: self.spec,
                origin: origin.clone(),
                method,
                definition,
                tags: match definition.tags.as_slice() {
                    [] => inherited,
                    tags => tags,
                },
                pointer: format!("{}/{method}", item.pointer),
                direction,
                item: item.item,
                item_pointer: item.pointer.clone(),
            };
            self.callbacks_of(operation);
        }
    }

    /// Adds an operation and those of its callbacks.
    fn callbacks_of(&mut self, operation: Operation<'a>) {
        let (label, tags) = (operation.label(), operation.tags);
        let (definition, direction) = (operation.definition, operation.direction.reversed());
        let at = format!("{}/callbacks", operation.pointer);
        self.found.push(operation);
        let entries = definition.callbacks.iter();
        for (name, callback) in entries {
            let pointer = join(&at, name);
            self.callback(callback, &pointer, name, &label, direction, tags);
        }
        let spec = self.spec;
        let references = spec.callback_references.get(&at);
        for (name, target) in references.into_iter().flatten() {
            if let Some(callback) = spec.find::<Callback>(target)
                && self.callbacks.insert(callback.pointer.clone())
            {
                self.callback(
                    callback.item,
                    &callback.pointer,
                    name,
                    &label,
                    direction,
                    tags,
                );
            }
        }
    }

    fn callback(
        &mut self,
        callback: &'a Callback,
        pointer: &str,
        name: &'a str,
        label: &str,
        direction: Direction,
        tags: &'a [String],
    ) {
        for (expression, item) in callback {
            let item = Located {
                item,
                pointer: join(pointer, expression),
            };
            let origin = Origin::Callback {
                of: label.to_owned(),
                name,
                expression,
            };
            self.operations(&item, &origin, direction, tags);
        }
    }
}

impl<'a> Operation<'a> {
    /// Method and origin, for people: `GET /users/{id}`.
    pub fn label(&self) -> String {
        format!("{} {}", self.method.to_ascii_uppercase(), self.origin)
    }

    /// The name that the document gives it: that of the vendor's SDKs, else `operationId`.
    pub fn name(&self) -> Option<&'a str> {
        let extensions = &self.definition.extensions;
        let method_name = extensions.get(METHOD_NAME).and_then(|name| name.as_str());
        let named = method_name.or(self.definition.operation_id.as_deref());
        named.filter(|name| !name.is_empty())
    }

    /// The parameters of the path item alone, the JSON pointer of the item included.
    pub fn item(&self) -> (&'a PathItem, &str) {
        (self.item, &self.item_pointer)
    }

    /// The path, if the program calls one.
    pub fn path(&self) -> Option<&'a str> {
        match self.origin {
            Origin::Path(path) => Some(path),
            _ => None,
        }
    }

    /// The parameters, the path's first; one of the operation takes the place of the path's with its name and location.
    pub fn parameters(&self) -> Vec<ParameterSite<'a>> {
        let own = self.listed(&self.definition.parameters, &self.pointer, true);
        let key = |site: &ParameterSite<'a>| {
            let name = site.parameter.parameter_data_ref().name.as_str();
            (name, location(site.parameter))
        };
        let replaced: HashSet<(&str, &str)> = own.iter().map(key).collect();
        let mut all = self.listed(&self.item.parameters, &self.item_pointer, false);
        all.retain(|site| !replaced.contains(&key(site)));
        all.extend(own);
        all
    }

    fn listed(
        &self,
        list: &'a [ReferenceOr<Parameter>],
        at: &str,
        own: bool,
    ) -> Vec<ParameterSite<'a>> {
        let site = |(index, parameter)| {
            let pointer = format!("{at}/parameters/{index}");
            let target = self.spec.locate(parameter, || pointer.clone())?;
            Some(ParameterSite {
                parameter: target.item,
                pointer,
                target: target.pointer,
                own,
            })
        };
        list.iter().enumerate().filter_map(site).collect()
    }

    /// The body of the request.
    pub fn body(&self) -> Option<Located<'a, RequestBody>> {
        let body = self.definition.request_body.as_ref()?;
        self.spec
            .locate(body, || format!("{}/requestBody", self.pointer))
    }

    /// The answers by status in the document's order, `default` (as `None`) last.
    pub fn responses(&self) -> Vec<(Option<&'a StatusCode>, Located<'a, Response>)> {
        let responses = &self.definition.responses;
        let by_status = responses
            .responses
            .iter()
            .map(|(status, response)| (Some(status), response));
        let default = responses.default.iter().map(|response| (None, response));
        let located = |(status, response): (Option<&'a StatusCode>, &'a ReferenceOr<Response>)| {
            let pointer = || {
                let key = status.map_or_else(|| "default".to_owned(), ToString::to_string);
                format!("{}/responses/{key}", self.pointer)
            };
            Some((status, self.spec.locate(response, pointer)?))
        };
        by_status.chain(default).filter_map(located).collect()
    }

    /// The schemas of the parameters, the body and the answers, their headers included.
    pub fn schemas(&self) -> Vec<SchemaSite<'a>> {
        let mut found = Vec::new();
        for site in self.parameters() {
            let data = site.parameter.parameter_data_ref();
            let place = Place::Parameter(&data.name);
            of_format(
                &data.format,
                &site.target,
                &place,
                self.direction,
                &mut found,
            );
        }
        if let Some(body) = self.body() {
            of_content(
                &body.item.content,
                &body.pointer,
                &Place::Body,
                self.direction,
                &mut found,
            );
        }
        let direction = self.direction.reversed();
        for (status, response) in self.responses() {
            let place = Place::Response(status);
            of_content(
                &response.item.content,
                &response.pointer,
                &place,
                direction,
                &mut found,
            );
            for (name, header) in &response.item.headers {
                let at = || join(&format!("{}/headers", response.pointer), name);
                if let Some(header) = self.spec.locate(header, at) {
                    let first = found.len();
                    let format = &header.item.format;
                    of_format(format, &header.pointer, &place, direction, &mut found);
                    let of_header = &mut found[first..];
                    of_header
                        .iter_mut()
                        .for_each(|site| site.header = Some(name));
                }
            }
        }
        found
    }
}

/// Where a parameter goes, as the document spells it.
pub fn location(parameter: &Parameter) -> &'static str {
    match parameter {
        Parameter::Query { .. } => "query",
        Parameter::Header { .. } => "header",
        Parameter::Path { .. } => "path",
        Parameter::Cookie { .. } => "cookie",
    }
}

fn of_format<'a>(
    format: &'a ParameterSchemaOrContent,
    at: &str,
    place: &Place<'a>,
    direction: Direction,
    found: &mut Vec<SchemaSite<'a>>,
) {
    match format {
        ParameterSchemaOrContent::Schema(schema) => found.push(SchemaSite {
            place: place.clone(),
            direction,
            schema,
            pointer: format!("{at}/schema"),
            media: None,
            header: None,
        }),
        ParameterSchemaOrContent::Content(content) => {
            of_content(content, at, place, direction, found);
        }
    }
}

fn of_content<'a>(
    content: &'a IndexMap<String, MediaType>,
    at: &str,
    place: &Place<'a>,
    direction: Direction,
    found: &mut Vec<SchemaSite<'a>>,
) {
    for (name, media) in content {
        if let Some(schema) = &media.schema {
            found.push(SchemaSite {
                place: place.clone(),
                direction,
                schema,
                pointer: format!("{}/schema", join(&format!("{at}/content"), name)),
                media: Some(name),
                header: None,
            });
        }
    }
}
