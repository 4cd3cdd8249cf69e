//! Where references lead: the one resolver of the document.
//!
//! A reference is unescaped, percent-encoding included, and followed through any number of further ones. The check
//! of the document has refused those that lead nowhere or round in a circle.

use std::borrow::Cow;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, Callback, Components, Header, MediaType, Operation, Parameter,
    ParameterSchemaOrContent, PathItem, ReferenceOr, RequestBody, Response, Schema,
};

use super::Spec;
use super::node::{array_index, segments};
use super::shape::{Shape, decode, reference_of, schema_name};

/// What stands where a schema may stand, after following what only points on.
#[derive(Clone, Debug)]
pub enum Resolved<'a> {
    /// A whole schema under `components/schemas`, by its name.
    Named(&'a str),
    /// A schema that has no name of its own: its pointer in the document, and the schema itself. For a
    /// schema that stands where it is used, the pointer is `None`.
    Inline(Option<String>, &'a Schema),
    /// References that lead in a circle or nowhere.
    Unresolved,
}

/// What a reference other than to a schema may lead to.
pub trait Component: Sized {
    /// What stands at the keys of a JSON pointer of the document, be it another reference.
    fn at<'a>(spec: &'a Spec, path: &[&str]) -> Option<&'a ReferenceOr<Self>>;
}

/// What stands at a place, behind all references there.
#[derive(Debug)]
pub struct Located<'a, T> {
    /// The part of the document.
    pub item: &'a T,
    /// JSON pointer of it in [`Spec::openapi`], behind the references.
    pub pointer: String,
}

impl Component for Parameter {
    fn at<'a>(spec: &'a Spec, path: &[&str]) -> Option<&'a ReferenceOr<Self>> {
        match path {
            ["components", "parameters", name] => spec.components()?.parameters.get(*name),
            [path @ .., "parameters", index] => {
                let index = array_index(index)?;
                match spec.operation_at(path) {
                    Some(operation) => operation.parameters.get(index),
                    None => spec.item_at(path)?.parameters.get(index),
                }
            }
            _ => None,
        }
    }
}

impl Component for RequestBody {
    fn at<'a>(spec: &'a Spec, path: &[&str]) -> Option<&'a ReferenceOr<Self>> {
        match path {
            ["components", "requestBodies", name] => spec.components()?.request_bodies.get(*name),
            [path @ .., "requestBody"] => spec.operation_at(path)?.request_body.as_ref(),
            _ => None,
        }
    }
}

impl Component for Response {
    fn at<'a>(spec: &'a Spec, path: &[&str]) -> Option<&'a ReferenceOr<Self>> {
        match path {
            ["components", "responses", name] => spec.components()?.responses.get(*name),
            [path @ .., "responses", status] => response_of(spec.operation_at(path)?, status),
            _ => None,
        }
    }
}

impl Component for Header {
    fn at<'a>(spec: &'a Spec, path: &[&str]) -> Option<&'a ReferenceOr<Self>> {
        match path {
            ["components", "headers", name] => spec.components()?.headers.get(*name),
            [path @ .., "headers", name] => {
                let response = spec.target(Response::at(spec, path)?)?;
                response.headers.get(*name)
            }
            _ => None,
        }
    }
}

impl Component for Callback {
    fn at<'a>(spec: &'a Spec, path: &[&str]) -> Option<&'a ReferenceOr<Self>> {
        match path {
            ["components", "callbacks", name] => spec.components()?.callbacks.get(*name),
            _ => None,
        }
    }
}

/// The response of a status as a document spells it: `200`, `4XX` or `default`.
fn response_of<'a>(operation: &'a Operation, status: &str) -> Option<&'a ReferenceOr<Response>> {
    let responses = &operation.responses;
    match status {
        "default" => responses.default.as_ref(),
        status => {
            let mut all = responses.responses.iter();
            all.find(|(code, _)| code.to_string() == status)
                .map(|(_, response)| response)
        }
    }
}

impl Spec {
    /// What a reference leads to, or what stands there itself; `None` where it leads nowhere.
    pub fn target<'a, T: Component>(&'a self, start: &'a ReferenceOr<T>) -> Option<&'a T> {
        Some(self.follow_to(start)?.0)
    }

    /// As [`Spec::target`] for what stands at `pointer`, with the place where the target stands.
    pub fn locate<'a, T: Component>(
        &'a self,
        start: &'a ReferenceOr<T>,
        pointer: impl FnOnce() -> String,
    ) -> Option<Located<'a, T>> {
        let (item, reference) = self.follow_to(start)?;
        let pointer = match reference.and_then(|reference| reference.strip_prefix('#')) {
            Some(pointer) => decode(pointer),
            None => pointer(),
        };
        Some(Located { item, pointer })
    }

    /// What the text of a reference leads to; `None` where it leads nowhere.
    pub fn find<T: Component>(&self, reference: &str) -> Option<Located<'_, T>> {
        let pointer = decode(reference.strip_prefix('#')?);
        let path: Vec<String> = segments(&pointer).collect();
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        self.locate(T::at(self, &path)?, || pointer.clone())
    }

    /// The target and the last reference on the way to it.
    fn follow_to<'a, T: Component>(
        &'a self,
        start: &'a ReferenceOr<T>,
    ) -> Option<(&'a T, Option<&'a str>)> {
        let (mut next, mut last) = (start, None);
        for _ in 0..MOST_HOPS {
            match next {
                ReferenceOr::Item(item) => return Some((item, last)),
                ReferenceOr::Reference { reference } => {
                    let pointer = decode(reference.strip_prefix('#')?);
                    let path: Vec<String> = segments(&pointer).collect();
                    let path: Vec<&str> = path.iter().map(String::as_str).collect();
                    next = T::at(self, &path)?;
                    last = Some(reference.as_str());
                }
            }
        }
        None
    }

    fn components(&self) -> Option<&Components> {
        self.openapi.components.as_ref()
    }

    /// The path item at the keys of a pointer.
    fn item_at(&self, path: &[&str]) -> Option<&PathItem> {
        match path {
            ["paths", path] => self.openapi.paths.paths.get(*path)?.as_item(),
            ["webhooks", name] => self.webhooks.get(*name),
            ["components", "pathItems", name] => self.path_items.get(*name),
            ["components", "callbacks", name, expression] => {
                let callback = self.components()?.callbacks.get(*name)?;
                self.target(callback)?.get(*expression)
            }
            [path @ .., "callbacks", name, expression] => {
                let callback = self.operation_at(path)?.callbacks.get(*name)?;
                callback.get(*expression)
            }
            _ => None,
        }
    }

    /// The operation at the keys of a pointer.
    fn operation_at(&self, path: &[&str]) -> Option<&Operation> {
        let (method, item) = path.split_last()?;
        let mut operations = self.item_at(item)?.iter();
        operations
            .find(|(name, _)| name == method)
            .map(|(_, operation)| operation)
    }

    /// The schemas under `components/schemas` with their names.
    pub fn schemas(&self) -> impl Iterator<Item = (&str, &ReferenceOr<Schema>)> {
        self.openapi
            .components
            .iter()
            .flat_map(|components| &components.schemas)
            .map(|(name, schema)| (name.as_str(), schema))
    }

    /// Follows `target`, the text of a `$ref` to a schema: to a named schema, or into one, or to one of
    /// a parameter, body, response or header.
    pub fn resolve(&self, target: &str) -> Resolved<'_> {
        self.follow(target, &mut LONGEST_CHAIN.clone())
    }

    /// The schema of a name, behind any chain of references; `None` if they lead in a circle.
    pub fn schema(&self, name: &str) -> Option<&Schema> {
        let components = self.components()?;
        self.behind(components.schemas.get(name)?, &mut LONGEST_CHAIN.clone())
    }

    /// As [`Spec::resolve`]; each step uses up `chain`, so that circles end.
    fn follow(&self, target: &str, chain: &mut usize) -> Resolved<'_> {
        let mut target = Cow::Borrowed(target);
        loop {
            if *chain == 0 {
                return Resolved::Unresolved;
            }
            *chain -= 1;
            if let Some(name) = schema_name(&target) {
                let components = self.openapi.components.as_ref();
                return match components
                    .and_then(|components| components.schemas.get_key_value(&name))
                {
                    Some((name, _)) => Resolved::Named(name),
                    None => Resolved::Unresolved,
                };
            }
            let Some(pointer) = target.strip_prefix('#').map(decode) else {
                return Resolved::Unresolved;
            };
            match self.at(&pointer, chain) {
                Some(Found::Reference(next)) => target = Cow::Borrowed(next),
                Some(Found::Schema(schema)) => return Resolved::Inline(Some(pointer), schema),
                None => return Resolved::Unresolved,
            }
        }
    }

    /// The schema behind a reference or in place.
    fn behind<'a>(
        &'a self,
        start: &'a ReferenceOr<Schema>,
        chain: &mut usize,
    ) -> Option<&'a Schema> {
        let mut next = start;
        loop {
            match next {
                ReferenceOr::Item(schema) => return Some(schema),
                ReferenceOr::Reference { reference } => match self.follow(reference, chain) {
                    Resolved::Named(name) => {
                        next = self.components()?.schemas.get(name)?;
                    }
                    Resolved::Inline(_, schema) => return Some(schema),
                    Resolved::Unresolved => return None,
                },
            }
        }
    }

    /// What stands where a schema may stand at a pointer.
    fn at(&self, pointer: &str, chain: &mut usize) -> Option<Found<'_>> {
        let path: Vec<String> = segments(pointer).collect();
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        if let ["components", "schemas", name, rest @ ..] = path.as_slice() {
            return self.below(self.components()?.schemas.get(*name)?, rest, chain);
        }
        // a part may itself be called `schema` or `content`, so that every such key is tried
        let ends = path
            .iter()
            .enumerate()
            .filter(|(_, key)| matches!(**key, "schema" | "content"));
        ends.map(|(end, _)| path.split_at(end))
            .find_map(|(part, rest)| self.of_part(part, rest, chain))
    }

    /// What stands at `rest` below the parameter, header, response or body at `part`.
    fn of_part<'a>(&'a self, part: &[&str], rest: &[&str], chain: &mut usize) -> Option<Found<'a>> {
        if let Some(parameter) = Parameter::at(self, part) {
            let data = self.target(parameter)?.parameter_data_ref();
            return self.of_format(&data.format, rest, chain);
        }
        if let Some(header) = Header::at(self, part) {
            return self.of_format(&self.target(header)?.format, rest, chain);
        }
        if let Some(response) = Response::at(self, part) {
            return self.of_content(&self.target(response)?.content, rest, chain);
        }
        let body = RequestBody::at(self, part)?;
        self.of_content(&self.target(body)?.content, rest, chain)
    }

    fn of_content<'a>(
        &'a self,
        content: &'a IndexMap<String, MediaType>,
        path: &[&str],
        chain: &mut usize,
    ) -> Option<Found<'a>> {
        match path {
            ["content", media, "schema", rest @ ..] => {
                self.below(content.get(*media)?.schema.as_ref()?, rest, chain)
            }
            _ => None,
        }
    }

    fn of_format<'a>(
        &'a self,
        format: &'a ParameterSchemaOrContent,
        path: &[&str],
        chain: &mut usize,
    ) -> Option<Found<'a>> {
        match (format, path) {
            (ParameterSchemaOrContent::Schema(schema), ["schema", rest @ ..]) => {
                self.below(schema, rest, chain)
            }
            (ParameterSchemaOrContent::Content(content), path) => {
                self.of_content(content, path, chain)
            }
            _ => None,
        }
    }

    /// What stands at `path` below `start`, also behind references on the way.
    fn below<'a>(
        &'a self,
        start: &'a ReferenceOr<Schema>,
        path: &[&str],
        chain: &mut usize,
    ) -> Option<Found<'a>> {
        match start {
            ReferenceOr::Reference { reference } if path.is_empty() => {
                Some(Found::Reference(reference))
            }
            start => self.below_schema(self.behind(start, chain)?, path, chain),
        }
    }

    fn below_boxed<'a>(
        &'a self,
        start: &'a ReferenceOr<Box<Schema>>,
        path: &[&str],
        chain: &mut usize,
    ) -> Option<Found<'a>> {
        match start {
            ReferenceOr::Item(schema) => self.below_schema(schema, path, chain),
            ReferenceOr::Reference { reference } if path.is_empty() => {
                Some(Found::Reference(reference))
            }
            ReferenceOr::Reference { reference } => self.below_target(reference, path, chain),
        }
    }

    fn below_target<'a>(
        &'a self,
        target: &'a str,
        path: &[&str],
        chain: &mut usize,
    ) -> Option<Found<'a>> {
        let schema = match self.follow(target, chain) {
            Resolved::Named(name) => {
                let components = self.components()?;
                self.behind(components.schemas.get(name)?, chain)?
            }
            Resolved::Inline(_, schema) => schema,
            Resolved::Unresolved => return None,
        };
        self.below_schema(schema, path, chain)
    }

    fn below_schema<'a>(
        &'a self,
        schema: &'a Schema,
        path: &[&str],
        chain: &mut usize,
    ) -> Option<Found<'a>> {
        let shape = Shape::of(schema);
        let part =
            |parts: &'a [ReferenceOr<Schema>], index: &str| parts.get(index.parse::<usize>().ok()?);
        let (next, rest) = match path {
            [] => return Some(Found::Schema(schema)),
            ["properties", name, rest @ ..] => match shape.properties.get(*name) {
                Some(property) => return self.below_boxed(property, rest, chain),
                None => (None, rest),
            },
            ["items", rest @ ..] => match shape.items {
                Some(items) => return self.below_boxed(items, rest, chain),
                None => (None, rest),
            },
            ["allOf", index, rest @ ..] => (part(shape.all_of, index), rest),
            ["oneOf", index, rest @ ..] => (part(shape.one_of, index), rest),
            ["anyOf", index, rest @ ..] => (part(shape.any_of, index), rest),
            ["not", rest @ ..] => (shape.not, rest),
            ["additionalProperties", rest @ ..] => match shape.additional_properties {
                Some(AdditionalProperties::Schema(schema)) => (Some(schema.as_ref()), rest),
                _ => (None, rest),
            },
            _ => return None,
        };
        match next {
            Some(next) => self.below(next, rest, chain),
            // A reference with annotations beside it stands for what it leads to.
            None => self.below_target(reference_of(schema)?, path, chain),
        }
    }
}

/// How many references may follow each other from one place to its schema.
const LONGEST_CHAIN: usize = 1000;

/// How many references may follow each other to a parameter, body, response or path item: more than any document that
/// is read has. Those that lead in a circle are refused before.
const MOST_HOPS: usize = 1 << 20;

enum Found<'a> {
    Reference(&'a str),
    Schema(&'a Schema),
}
