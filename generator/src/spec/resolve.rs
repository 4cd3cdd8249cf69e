//! Where references to schemas lead.

use std::borrow::Cow;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, Components, Header, MediaType, Parameter, ParameterSchemaOrContent,
    PathItem, ReferenceOr, RequestBody, Response, Schema,
};

use super::Spec;
use super::node::segments;
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

impl Spec {
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
        let components = self.openapi.components.as_ref()?;
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
                        next = self.openapi.components.as_ref()?.schemas.get(name)?;
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
        match path.as_slice() {
            ["components", "schemas", name, rest @ ..] => {
                let components = self.openapi.components.as_ref()?;
                self.below(components.schemas.get(*name)?, rest, chain)
            }
            ["components", kind, name, rest @ ..] => {
                let components = self.openapi.components.as_ref()?;
                match *kind {
                    "responses" => self.of_response(components.responses.get(*name)?, rest, chain),
                    "requestBodies" => {
                        self.of_body(components.request_bodies.get(*name)?, rest, chain)
                    }
                    "parameters" => {
                        self.of_parameter(components.parameters.get(*name)?, rest, chain)
                    }
                    "headers" => self.of_header(components.headers.get(*name)?, rest, chain),
                    "callbacks" => match (components.callbacks.get(*name)?, rest) {
                        (ReferenceOr::Item(callback), [expression, rest @ ..]) => {
                            self.of_path(callback.get(*expression)?, rest, chain)
                        }
                        _ => None,
                    },
                    _ => None,
                }
            }
            ["paths", path, rest @ ..] => match self.openapi.paths.paths.get(*path)? {
                ReferenceOr::Item(item) => self.of_path(item, rest, chain),
                ReferenceOr::Reference { .. } => None,
            },
            _ => None,
        }
    }

    fn of_path<'a>(
        &'a self,
        item: &'a PathItem,
        path: &[&str],
        chain: &mut usize,
    ) -> Option<Found<'a>> {
        let parameter = |parameters: &'a [ReferenceOr<Parameter>],
                         index: &str,
                         rest: &[&str],
                         chain: &mut usize| {
            self.of_parameter(parameters.get(index.parse::<usize>().ok()?)?, rest, chain)
        };
        let [first, rest @ ..] = path else {
            return None;
        };
        if let ("parameters", [index, rest @ ..]) = (*first, rest) {
            return parameter(&item.parameters, index, rest, chain);
        }
        let (_, operation) = item.iter().find(|(method, _)| method == first)?;
        match rest {
            ["parameters", index, rest @ ..] => {
                parameter(&operation.parameters, index, rest, chain)
            }
            ["requestBody", rest @ ..] => {
                self.of_body(operation.request_body.as_ref()?, rest, chain)
            }
            ["responses", code, rest @ ..] => {
                let responses = &operation.responses;
                let response = match *code {
                    "default" => responses.default.as_ref(),
                    code => {
                        let mut all = responses.responses.iter();
                        all.find(|(status, _)| status.to_string() == *code)
                            .map(|(_, response)| response)
                    }
                };
                self.of_response(response?, rest, chain)
            }
            ["callbacks", name, expression, rest @ ..] => {
                let callback = operation.callbacks.get(*name)?;
                self.of_path(callback.get(*expression)?, rest, chain)
            }
            _ => None,
        }
    }

    fn of_response<'a>(
        &'a self,
        response: &'a ReferenceOr<Response>,
        path: &[&str],
        chain: &mut usize,
    ) -> Option<Found<'a>> {
        let responses = |components: &'a Components| &components.responses;
        let response = self.component(response, "#/components/responses", responses, chain)?;
        match path {
            ["headers", name, rest @ ..] => {
                self.of_header(response.headers.get(*name)?, rest, chain)
            }
            path => self.of_content(&response.content, path, chain),
        }
    }

    fn of_body<'a>(
        &'a self,
        body: &'a ReferenceOr<RequestBody>,
        path: &[&str],
        chain: &mut usize,
    ) -> Option<Found<'a>> {
        let bodies = |components: &'a Components| &components.request_bodies;
        let body = self.component(body, "#/components/requestBodies", bodies, chain)?;
        self.of_content(&body.content, path, chain)
    }

    fn of_parameter<'a>(
        &'a self,
        parameter: &'a ReferenceOr<Parameter>,
        path: &[&str],
        chain: &mut usize,
    ) -> Option<Found<'a>> {
        let parameters = |components: &'a Components| &components.parameters;
        let parameter = self.component(parameter, "#/components/parameters", parameters, chain)?;
        self.of_format(&parameter.parameter_data_ref().format, path, chain)
    }

    fn of_header<'a>(
        &'a self,
        header: &'a ReferenceOr<Header>,
        path: &[&str],
        chain: &mut usize,
    ) -> Option<Found<'a>> {
        let headers = |components: &'a Components| &components.headers;
        let header = self.component(header, "#/components/headers", headers, chain)?;
        self.of_format(&header.format, path, chain)
    }

    /// A component in place or behind references to others of its kind, which stand below `prefix`.
    fn component<'a, T>(
        &'a self,
        start: &'a ReferenceOr<T>,
        prefix: &str,
        all: impl Fn(&'a Components) -> &'a IndexMap<String, ReferenceOr<T>>,
        chain: &mut usize,
    ) -> Option<&'a T> {
        let mut next = start;
        loop {
            match next {
                ReferenceOr::Item(item) => return Some(item),
                ReferenceOr::Reference { reference } => {
                    *chain = chain.checked_sub(1)?;
                    let pointer = decode(reference.strip_prefix(prefix)?);
                    let name = segments(&pointer).next()?;
                    next = all(self.openapi.components.as_ref()?).get(&name)?;
                }
            }
        }
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
                let components = self.openapi.components.as_ref()?;
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

enum Found<'a> {
    Reference(&'a str),
    Schema(&'a Schema),
}
