//! Compares parameters, the request body among them: Swagger 2.0, which the vendor compares, knows
//! it as one.

use indexmap::{IndexMap, IndexSet};
use openapiv3::{
    MediaType, Operation, Parameter, ParameterSchemaOrContent, PathItem, ReferenceOr, RequestBody,
};
use serde_json::Value;

use super::class::Vendor;
use super::document::Document;
use super::engine::{Context, Directions, Engine, Only, Sees, Told};
use super::rules::{Rule, SchemaChange, Site};
use super::text::{step, value_text};
use super::view::{Place, View};
use crate::spec::{BODY_NAME, COLLECTION_FORMAT};

/// A parameter as Swagger 2.0 has it.
pub(super) struct Entry<'a> {
    name: String,
    location: &'static str,
    required: bool,
    deprecated: bool,
    description: Option<&'a str>,
    /// The schema and where it stands below the parameter.
    schema: Option<(Place<'a>, String)>,
    /// The body's schemas by media type.
    content: Option<&'a IndexMap<String, MediaType>>,
    style: String,
    extensions: IndexMap<String, Value>,
    pointer: String,
    /// Whether it stands in the operation itself and not beside it in the path: the vendor does
    /// not look there.
    own: bool,
}

impl Entry<'_> {
    fn is_body(&self) -> bool {
        self.location == "body"
    }

    /// What the vendor takes for the type.
    fn vendor_type(&self) -> Option<&str> {
        if self.is_body() {
            return None;
        }
        View::of(self.schema.as_ref()?.0).ty
    }

    fn full_type(&self) -> String {
        let schema = self.schema.as_ref().map(|(place, _)| *place).or_else(|| {
            let media = self
                .content?
                .values()
                .find_map(|media| media.schema.as_ref())?;
            Some(Place::of(media))
        });
        schema.map_or_else(|| "any".to_owned(), |place| View::meant(place).full_type())
    }
}

/// All parameters of an operation in the order in which Swagger 2.0 lists them, the path's first.
pub(super) fn collect<'a>(
    document: &Document<'a>,
    path: &str,
    method: &str,
    item: &'a PathItem,
    operation: &'a Operation,
) -> Vec<Entry<'a>> {
    let at_path = format!("/paths{}", step(path));
    let at_operation = format!("{at_path}{}", step(method));
    let mut entries = Vec::new();
    let lists = [
        (&item.parameters, at_path, false),
        (&operation.parameters, at_operation, true),
    ];
    for (list, pointer, own) in &lists {
        for (index, place) in list.iter().enumerate() {
            if let Some(parameter) = document.side.spec.target(place) {
                let pointer = format!("{pointer}/parameters/{index}");
                entries.push(plain(parameter, pointer, *own));
            }
        }
    }
    let at_operation = &lists[1].1;
    // The operation's own parameter takes the place of the path's.
    let own: IndexSet<(String, &str)> = entries
        .iter()
        .filter(|entry| entry.own)
        .map(|entry| (entry.name.clone(), entry.location))
        .collect();
    entries.retain(|entry| entry.own || !own.contains(&(entry.name.clone(), entry.location)));
    if let Some(body) = operation
        .request_body
        .as_ref()
        .and_then(|body| document.side.spec.target(body))
    {
        let pointer = format!("{at_operation}/requestBody");
        entries.extend(body_entries(body, pointer));
    }
    entries
}

fn plain<'a>(parameter: &'a Parameter, pointer: String, own: bool) -> Entry<'a> {
    let data = parameter.parameter_data_ref();
    let (location, style) = match parameter {
        Parameter::Query { style, .. } => ("query", serde_json::to_value(style)),
        Parameter::Header { style, .. } => ("header", serde_json::to_value(style)),
        Parameter::Path { style, .. } => ("path", serde_json::to_value(style)),
        Parameter::Cookie { style, .. } => ("cookie", serde_json::to_value(style)),
    };
    let mut style = style.map_or_else(|_| String::new(), |style| value_text(&style));
    // Not said, `explode` is true for the style `form` and false for all others.
    if data.explode.unwrap_or(style == "form") {
        style.push_str(", exploded");
    }
    if let Some(format) = data.extensions.get(COLLECTION_FORMAT) {
        style.push_str(&format!(", {}", value_text(format)));
    }
    let schema = match &data.format {
        ParameterSchemaOrContent::Schema(schema) => Some((Place::of(schema), "/schema".to_owned())),
        ParameterSchemaOrContent::Content(content) => content.iter().find_map(|(name, media)| {
            let schema = media.schema.as_ref()?;
            Some((Place::of(schema), format!("/content{}/schema", step(name))))
        }),
    };
    // How a single value is written does not depend on the style.
    let single = schema.as_ref().is_some_and(|(place, _)| {
        let view = View::of(*place);
        matches!(view.ty, Some("string" | "integer" | "number" | "boolean"))
            && !view.additional.describes()
    });
    if single {
        style.clear();
    }
    Entry {
        name: data.name.clone(),
        location,
        required: data.required,
        deprecated: data.deprecated.unwrap_or(false),
        description: data.description.as_deref(),
        schema,
        content: None,
        style,
        extensions: data.extensions.clone(),
        pointer,
        own,
    }
}

/// The body as one parameter, or the fields of a form as one each.
fn body_entries<'a>(body: &'a RequestBody, pointer: String) -> Vec<Entry<'a>> {
    let form = body.content.iter().find(|(name, _)| {
        name.starts_with("multipart/") || *name == "application/x-www-form-urlencoded"
    });
    if let Some((media_type, media)) = form
        && let Some(ReferenceOr::Item(_)) = &media.schema
        && let Some(place) = media.schema.as_ref().map(Place::of)
        && let Some(fields) = View::of(place).properties
    {
        let required = View::of(place).required;
        let fields = fields.iter().map(|(name, field)| {
            let field = Place::of_boxed(field);
            let view = View::of(field);
            let at = format!(
                "/content{}/schema/properties{}",
                step(media_type),
                step(name)
            );
            Entry {
                name: name.clone(),
                location: "formData",
                required: required.contains(name),
                deprecated: view.deprecated,
                description: view.description,
                schema: Some((field, String::new())),
                content: None,
                style: String::new(),
                extensions: IndexMap::new(),
                pointer: format!("{pointer}{at}"),
                own: true,
            }
        });
        return fields.collect();
    }
    let name = body
        .extensions
        .get(BODY_NAME)
        .map_or_else(|| "body".to_owned(), value_text);
    vec![Entry {
        name,
        location: "body",
        required: body.required,
        deprecated: false,
        description: body.description.as_deref(),
        schema: None,
        content: Some(&body.content),
        style: String::new(),
        extensions: body.extensions.clone(),
        pointer,
        own: true,
    }]
}

impl<'a> Engine<'a> {
    /// Compares the parameters of one operation: those of one name and location with each other,
    /// then those of one name that are left over, which were moved.
    pub(super) fn parameters(&mut self, operation: &Context, old: &[Entry<'a>], new: &[Entry<'a>]) {
        let names: IndexSet<&str> = old
            .iter()
            .chain(new)
            .map(|entry| entry.name.as_str())
            .collect();
        for name in names {
            let before: Vec<&Entry<'a>> = old.iter().filter(|entry| entry.name == name).collect();
            let after: Vec<&Entry<'a>> = new.iter().filter(|entry| entry.name == name).collect();
            self.same_name(operation, &before, &after);
        }
    }

    fn same_name(&mut self, operation: &Context, old: &[&Entry<'a>], new: &[&Entry<'a>]) {
        let mut pairs: Vec<(Option<&Entry<'a>>, Option<&Entry<'a>>)> = Vec::new();
        let mut left: Vec<&Entry<'a>> = new.to_vec();
        let mut moved: Vec<&Entry<'a>> = Vec::new();
        for before in old {
            match left
                .iter()
                .position(|after| after.location == before.location)
            {
                Some(index) => pairs.push((Some(before), Some(left.remove(index)))),
                None => moved.push(before),
            }
        }
        let mut left = left.into_iter();
        for before in moved {
            pairs.push((Some(before), left.next()));
        }
        pairs.extend(left.map(|after| (None, Some(after))));

        // The vendor keeps one parameter of a name, the last.
        let last = |entries: &[&Entry<'a>]| -> Option<usize> {
            entries
                .iter()
                .rev()
                .find(|entry| entry.own)
                .map(|entry| address(entry))
        };
        let vendor_pair = (last(old), last(new));
        let first = self.findings.len();
        let mut vendor_saw_a_pair = false;
        for (before, after) in &pairs {
            let seen = (before.map(address), after.map(address)) == vendor_pair;
            vendor_saw_a_pair |= seen;
            self.pair(operation, *before, *after, seen);
        }
        if !vendor_saw_a_pair {
            self.vendor_line(operation, first, old, new);
        }
    }

    /// Where the vendor compares two parameters that do not belong together, its class goes to
    /// what was really found, or is reported on its own.
    fn vendor_line(
        &mut self,
        operation: &Context,
        first: usize,
        old: &[&Entry<'a>],
        new: &[&Entry<'a>],
    ) {
        let last = |entries: &[&Entry<'a>]| entries.iter().rposition(|entry| entry.own);
        let (before, after) = (last(old).map(|i| old[i]), last(new).map(|i| new[i]));
        let class = match (before, after) {
            (None, None) => return,
            (Some(_), None) | (None, Some(_)) => Vendor::Major,
            (Some(before), Some(after)) => {
                if before.location != after.location
                    || before.vendor_type() != after.vendor_type()
                    || (after.required && !before.required)
                {
                    Vendor::Major
                } else if before.required != after.required {
                    Vendor::Minor
                } else if before.description != after.description {
                    Vendor::Point
                } else {
                    return;
                }
            }
        };
        if let Some(finding) = self.findings.get_mut(first) {
            finding.vendor = class;
            return;
        }
        let Some(entry) = before.or(after) else {
            return;
        };
        // what the vendor misses on one side is there, but for all operations of the path
        let of_path = |found: Option<&Entry<'a>>| match found {
            Some(entry) => entry.location.to_owned(),
            None => format!("{}, for all operations of the path", entry.location),
        };
        let context = parameter_context(operation, Some(entry), Some(entry));
        let told = Told::change(Some(of_path(before)), Some(of_path(after))).seen(true);
        self.tell(&context, Rule::ParameterOrderChanged, told);
        if let Some(finding) = self.findings.last_mut() {
            finding.vendor = class;
        }
    }

    fn pair(
        &mut self,
        operation: &Context,
        before: Option<&Entry<'a>>,
        after: Option<&Entry<'a>>,
        seen: bool,
    ) {
        let context = parameter_context(operation, before, after);
        let removed = |entry: &Entry<'_>| match entry.required {
            true => Rule::RequiredParameterRemoved,
            false => Rule::OptionalParameterRemoved,
        };
        let added = |entry: &Entry<'_>| match entry.required {
            true => Rule::RequiredParameterAdded,
            false => Rule::OptionalParameterAdded,
        };
        let (old, new) = match (before, after) {
            (Some(old), Some(new)) => (old, new),
            (Some(old), None) => {
                let told = Told::change(Some(old.full_type()), None).with_value(old.location);
                self.tell(&context, removed(old), told.seen(seen).only(Only::Base));
                return;
            }
            (None, Some(new)) => {
                let told = Told::change(None, Some(new.full_type())).with_value(new.location);
                self.tell(&context, added(new), told.seen(seen).only(Only::Revision));
                return;
            }
            (None, None) => return,
        };
        let mut change = |was: Option<String>, is: Option<String>, rule: Rule, seen: bool| {
            if was != is {
                self.tell(&context, rule, Told::change(was, is).seen(seen));
            }
        };
        change(
            Some(old.location.to_owned()),
            Some(new.location.to_owned()),
            Rule::ParameterInChanged,
            seen,
        );
        let text = |entry: &Entry<'_>| entry.description.map(str::to_owned);
        change(
            text(old),
            text(new),
            Rule::Schema(Site::Parameter, SchemaChange::DescriptionChanged),
            seen,
        );
        if old.location == new.location {
            let style = |entry: &Entry<'_>| Some(entry.style.clone());
            change(style(old), style(new), Rule::ParameterStyleChanged, false);
        }
        if old.required != new.required {
            let rule = if new.required {
                Rule::ParameterMadeRequired
            } else {
                Rule::ParameterMadeOptional
            };
            self.tell(&context, rule, Told::default().seen(seen));
        }
        if old.deprecated != new.deprecated && old.location != "formData" {
            let change = if new.deprecated {
                SchemaChange::Deprecated
            } else {
                SchemaChange::Undeprecated
            };
            self.tell(
                &context,
                Rule::Schema(Site::Parameter, change),
                Told::default(),
            );
        }
        let found = Rule::Schema(Site::Parameter, SchemaChange::ExtensionChanged);
        self.extensions(
            &context,
            found,
            Some(&old.extensions),
            Some(&new.extensions),
        );
        if let (Some(old), Some(new)) = (old.content, new.content) {
            self.media_types(&context, old, new);
        }
        self.pair_schemas(&context, old, new, seen);
    }

    fn pair_schemas(&mut self, context: &Context, old: &Entry<'a>, new: &Entry<'a>, seen: bool) {
        let mut context = context.clone();
        if seen {
            context.sees = Sees::Parameter {
                base_is_body: old.is_body(),
                revision_is_body: new.is_body(),
            };
        }
        if let (Some(old), Some(new)) = (old.content, new.content) {
            return self.contents(&context, old, new);
        }
        match (&old.schema, &new.schema) {
            (Some((old, old_step)), Some((new, new_step))) => {
                context.base_pointer.push_str(old_step);
                context.revision_pointer.push_str(new_step);
                self.schema(&context, *old, *new);
            }
            _ if old.full_type() != new.full_type() => {
                let seen = seen && old.vendor_type() != new.vendor_type();
                let told = Told::change(Some(old.full_type()), Some(new.full_type())).seen(seen);
                self.tell(
                    &context,
                    Rule::Schema(Site::Parameter, SchemaChange::TypeChanged),
                    told,
                );
            }
            _ => {}
        }
    }
}

/// What tells two entries apart for as long as both lists stand.
fn address(entry: &Entry<'_>) -> usize {
    std::ptr::from_ref(entry).addr()
}

fn parameter_context(
    operation: &Context,
    before: Option<&Entry<'_>>,
    after: Option<&Entry<'_>>,
) -> Context {
    let mut context = operation.clone();
    context.site = Site::Parameter;
    context.directions = Directions::REQUEST;
    if let Some(entry) = after.or(before) {
        context.parameter = Some(entry.name.clone());
    }
    if let Some(entry) = before {
        context.base_pointer.clone_from(&entry.pointer);
    }
    if let Some(entry) = after {
        context.revision_pointer.clone_from(&entry.pointer);
    }
    context
}
