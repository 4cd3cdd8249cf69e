//! Compares paths, operations, responses and topics.

use indexmap::{IndexMap, IndexSet};
use openapiv3::{MediaType, Operation, PathItem, ReferenceOr, Response};

use super::engine::{Context, Directions, Engine, Only, Sees, Told, Weight};
use super::parameters::collect;
use super::rules::{Rule, SchemaChange, Site};
use super::text::{step, value_text};
use super::view::{Place, View};
use crate::spec::walk::METHOD_NAME;

impl<'a> Engine<'a> {
    /// Compares all paths.
    pub(super) fn operations(&mut self) {
        let base: IndexMap<&str, &PathItem> = self.base.paths().collect();
        let revision: IndexMap<&str, &PathItem> = self.revision.paths().collect();
        for (path, old) in &base {
            let Some(new) = revision.get(path) else {
                let context = operation_context(path, None);
                let told = Told::change(Some((*path).to_owned()), None)
                    .seen(true)
                    .only(Only::Base);
                self.tell(&context, Rule::PathRemoved, told);
                for (method, _) in old.iter() {
                    // The vendor reports the path alone.
                    self.operation_gone(path, method, false);
                }
                continue;
            };
            let news: IndexMap<&str, &Operation> = new.iter().collect();
            for (method, operation) in old.iter() {
                match news.get(method) {
                    None => self.operation_gone(path, method, true),
                    Some(now) => self.operation(path, method, (old, operation), (new, now)),
                }
            }
        }
        for (path, new) in &revision {
            let old = base.get(path);
            if old.is_none() {
                let context = operation_context(path, None);
                let told = Told::change(None, Some((*path).to_owned()))
                    .seen(true)
                    .only(Only::Revision);
                self.tell(&context, Rule::PathAdded, told);
            }
            for (method, _) in new.iter() {
                if !old.is_some_and(|old| old.iter().any(|(known, _)| known == method)) {
                    let context = operation_context(path, Some(method));
                    let told = Told::default().seen(true).only(Only::Revision);
                    self.tell(&context, Rule::OperationAdded, told);
                }
            }
        }
    }

    fn operation_gone(&mut self, path: &str, method: &str, seen: bool) {
        let context = operation_context(path, Some(method));
        let told = Told::default().seen(seen).only(Only::Base);
        self.tell(&context, Rule::OperationRemoved, told);
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        (old_item, old): (&'a PathItem, &'a Operation),
        (new_item, new): (&'a PathItem, &'a Operation),
    ) {
        if old == new && old_item.parameters == new_item.parameters && self.components_same() {
            return;
        }
        let context = operation_context(path, Some(method));
        let mut text = |was: Option<String>, is: Option<String>, rule: Rule| {
            if was != is {
                self.tell(&context, rule, Told::change(was, is).seen(true));
            }
        };
        let named = |operation: &Operation| operation.extensions.get(METHOD_NAME).map(value_text);
        text(
            old.operation_id.clone(),
            new.operation_id.clone(),
            Rule::OperationIdChanged,
        );
        text(named(old), named(new), Rule::OperationMethodNameChanged);
        text(
            old.description.clone(),
            new.description.clone(),
            Rule::OperationDescriptionChanged,
        );
        text(
            old.summary.clone(),
            new.summary.clone(),
            Rule::OperationSummaryChanged,
        );
        if old.deprecated != new.deprecated {
            let rule = if new.deprecated {
                Rule::OperationDeprecated
            } else {
                Rule::OperationUndeprecated
            };
            self.tell(&context, rule, Told::default().seen(true));
        }
        let old_tags: IndexSet<&String> = old.tags.iter().collect();
        let new_tags: IndexSet<&String> = new.tags.iter().collect();
        for tag in old_tags.difference(&new_tags) {
            self.tell(
                &context,
                Rule::OperationTagRemoved,
                Told::value(*tag).seen(true),
            );
        }
        for tag in new_tags.difference(&old_tags) {
            self.tell(
                &context,
                Rule::OperationTagAdded,
                Told::value(*tag).seen(true),
            );
        }
        if old.security != new.security {
            let text = |operation: &Operation| {
                let security = operation.security.as_ref()?;
                serde_json::to_string(security).ok()
            };
            let told = Told::change(text(old), text(new));
            self.tell(&context, Rule::OperationSecurityChanged, told);
        }
        let callbacks: IndexSet<&String> =
            old.callbacks.keys().chain(new.callbacks.keys()).collect();
        for name in callbacks {
            if old.callbacks.get(name) != new.callbacks.get(name) {
                self.tell(&context, Rule::OperationCallbackChanged, Told::value(name));
            }
        }
        let without_name = |operation: &Operation| {
            let mut extensions = operation.extensions.clone();
            extensions.shift_remove(METHOD_NAME);
            extensions
        };
        self.extensions(
            &context,
            Rule::OperationExtensionChanged,
            Some(&without_name(old)),
            Some(&without_name(new)),
        );
        let before = collect(&self.base, path, method, old_item, old);
        let after = collect(&self.revision, path, method, new_item, new);
        self.parameters(&context, &before, &after);
        self.responses(&context, old, new);
    }

    /// Whether what operations may refer to by name, schemas apart, is the same.
    fn components_same(&self) -> bool {
        match (
            &self.base.side.spec.openapi.components,
            &self.revision.side.spec.openapi.components,
        ) {
            (Some(old), Some(new)) => {
                old.parameters == new.parameters
                    && old.request_bodies == new.request_bodies
                    && old.responses == new.responses
                    && old.headers == new.headers
            }
            (old, new) => old.is_none() == new.is_none(),
        }
    }

    fn responses(&mut self, operation: &Context, old: &'a Operation, new: &'a Operation) {
        let (old, new) = (statuses(old), statuses(new));
        let removed = |status: &str| match status.starts_with('2') {
            true => Rule::SuccessResponseRemoved,
            false => Rule::OtherResponseRemoved,
        };
        let added = |status: &str| match status.starts_with('2') {
            true => Rule::SuccessResponseAdded,
            false => Rule::OtherResponseAdded,
        };
        for status in old.keys().filter(|status| !new.contains_key(*status)) {
            let context = response_context(operation, status);
            let told = Told::default().seen(true).only(Only::Base);
            self.tell(&context, removed(status), told);
        }
        for (status, place) in new {
            let context = response_context(operation, &status);
            let Some(before) = old.get(&status) else {
                let told = Told::default().seen(true).only(Only::Revision);
                self.tell(&context, added(&status), told);
                continue;
            };
            if let (Some(old), Some(new)) = (
                self.base.side.spec.target(*before),
                self.revision.side.spec.target(place),
            ) {
                self.response(&context, old, new);
            }
        }
    }

    fn response(&mut self, context: &Context, old: &'a Response, new: &'a Response) {
        if old.description != new.description {
            let told = Told::change(Some(old.description.clone()), Some(new.description.clone()));
            self.tell(
                context,
                Rule::Schema(Site::Response, SchemaChange::DescriptionChanged),
                told.seen(true),
            );
        }
        self.media_types(context, &old.content, &new.content);
        let headers: IndexSet<&String> = old.headers.keys().chain(new.headers.keys()).collect();
        for name in headers {
            let (was, is) = (old.headers.get(name), new.headers.get(name));
            let (rule, only) = match (was, is) {
                (None, Some(_)) => (Rule::ResponseHeaderAdded, Some(Only::Revision)),
                (Some(_), None) => (Rule::ResponseHeaderRemoved, Some(Only::Base)),
                (Some(was), Some(is))
                    if self.base.side.spec.target(was) != self.revision.side.spec.target(is) =>
                {
                    (Rule::ResponseHeaderChanged, None)
                }
                _ => continue,
            };
            let mut told = Told::value(name);
            told.only = only;
            let inner = context.at(&format!("/headers{}", step(name)));
            self.tell(&inner, rule, told);
        }
        let found = Rule::Schema(Site::Response, SchemaChange::ExtensionChanged);
        self.extensions(context, found, Some(&old.extensions), Some(&new.extensions));
        let mut inner = context.clone();
        inner.sees = Sees::Response;
        self.contents(&inner, &old.content, &new.content);
    }

    /// Compares the lists of media types.
    pub(super) fn media_types(
        &mut self,
        context: &Context,
        old: &IndexMap<String, MediaType>,
        new: &IndexMap<String, MediaType>,
    ) {
        // A body that comes or goes brings its media types along.
        if old.is_empty() || new.is_empty() {
            return;
        }
        let (removed, added) = match context.site {
            Site::Response => (Rule::ResponseMediaTypeRemoved, Rule::ResponseMediaTypeAdded),
            _ => (
                Rule::ParameterMediaTypeRemoved,
                Rule::ParameterMediaTypeAdded,
            ),
        };
        for name in old.keys().filter(|name| !new.contains_key(*name)) {
            let inner = context.at(&format!("/content{}", step(name)));
            self.tell(&inner, removed, Told::value(name).only(Only::Base));
        }
        for name in new.keys().filter(|name| !old.contains_key(*name)) {
            let inner = context.at(&format!("/content{}", step(name)));
            self.tell(&inner, added, Told::value(name).only(Only::Revision));
        }
    }

    /// Compares the schemas of contents: of each media type that both have, and where there is
    /// none, of the first on each side. What several media types share is compared once.
    pub(super) fn contents(
        &mut self,
        context: &Context,
        old: &'a IndexMap<String, MediaType>,
        new: &'a IndexMap<String, MediaType>,
    ) {
        let mut pairs: Vec<(&String, &MediaType, &String, &MediaType)> = old
            .iter()
            .filter_map(|(name, media)| Some((name, media, name, new.get(name)?)))
            .collect();
        if pairs.is_empty()
            && let (Some((a, old)), Some((b, new))) = (old.first(), new.first())
        {
            pairs.push((a, old, b, new));
        }
        let mut compared: Vec<(&MediaType, &MediaType)> = Vec::new();
        for (old_name, old, new_name, new) in pairs {
            if compared
                .iter()
                .any(|(a, b)| a.schema == old.schema && b.schema == new.schema)
            {
                continue;
            }
            compared.push((old, new));
            let mut inner = context.clone();
            inner
                .base_pointer
                .push_str(&format!("/content{}/schema", step(old_name)));
            inner
                .revision_pointer
                .push_str(&format!("/content{}/schema", step(new_name)));
            self.content(&inner, old.schema.as_ref(), new.schema.as_ref());
        }
        if compared.is_empty() {
            // One side has no content at all.
            let schema = |content: &'a IndexMap<String, MediaType>| {
                content.values().find_map(|media| media.schema.as_ref())
            };
            self.content(context, schema(old), schema(new));
        }
    }

    fn content(
        &mut self,
        context: &Context,
        old: Option<&'a ReferenceOr<openapiv3::Schema>>,
        new: Option<&'a ReferenceOr<openapiv3::Schema>>,
    ) {
        let full = |place: &'a ReferenceOr<_>| Some(View::meant(Place::of(place)).full_type());
        let (told, weight) = match (old, new) {
            (None, None) => return,
            (Some(old), Some(new)) => {
                return self.schema(context, Place::of(old), Place::of(new));
            }
            (Some(old), None) => (Told::change(full(old), None), Weight::WIDENED),
            (None, Some(new)) => (Told::change(None, full(new)), Weight::NARROWED),
        };
        // The vendor sees a body come or go in answers only.
        let told = told.seen(context.sees == Sees::Response).weight(weight);
        self.tell(
            context,
            Rule::Schema(context.site, SchemaChange::TypeChanged),
            told,
        );
    }

    /// Compares the topics, unless one document has none at all.
    pub(super) fn topics(&mut self) {
        let (old, new) = (&self.base.side.spec.topics, &self.revision.side.spec.topics);
        if old.is_empty() || new.is_empty() {
            return;
        }
        let context = |topic: &str, schema: &str| {
            let pointer = format!("/x-genesys-notification-topics{}", step(topic));
            let mut context = Context::new(Site::Schema, Directions::RESPONSE, &pointer);
            context.schema = Some(schema.to_owned());
            context
        };
        for (topic, was) in old {
            match new.get(topic) {
                None => {
                    let told = Told::change(Some(was.clone()), None).with_value(topic);
                    self.tell(
                        &context(topic, was),
                        Rule::TopicRemoved,
                        told.only(Only::Base),
                    );
                }
                Some(is) if is != was => {
                    let told = Told::change(Some(was.clone()), Some(is.clone())).with_value(topic);
                    let mut context = context(topic, is);
                    context.schema = None;
                    let weight = self.weigh_names(was, is);
                    self.tell(&context, Rule::TopicTypeChanged, told.weight(weight));
                }
                Some(_) => {}
            }
        }
        for (topic, is) in new.iter().filter(|(topic, _)| !old.contains_key(*topic)) {
            let told = Told::change(None, Some(is.clone())).with_value(topic);
            self.tell(
                &context(topic, is),
                Rule::TopicAdded,
                told.only(Only::Revision),
            );
        }
    }
}

fn operation_context(path: &str, method: Option<&str>) -> Context {
    let mut pointer = format!("/paths{}", step(path));
    let mut name = path.to_owned();
    if let Some(method) = method {
        pointer.push_str(&step(method));
        name = format!("{} {path}", method.to_uppercase());
    }
    let directions = Directions::of(super::document::Uses {
        request: true,
        response: true,
        event: false,
    });
    let mut context = Context::new(Site::Schema, directions, &pointer);
    context.operation = Some(name);
    context
}

fn response_context(operation: &Context, status: &str) -> Context {
    let mut context = operation.at(&format!("/responses{}", step(status)));
    context.site = Site::Response;
    context.response = Some(status.to_owned());
    context.directions = Directions::RESPONSE;
    context
}

fn statuses(operation: &Operation) -> IndexMap<String, &ReferenceOr<Response>> {
    let responses = &operation.responses;
    let mut found: IndexMap<String, _> = responses
        .responses
        .iter()
        .map(|(status, response)| (status.to_string(), response))
        .collect();
    if let Some(response) = &responses.default {
        found.insert("default".to_owned(), response);
    }
    found
}
