//! Compares schemas: the named ones, and those of properties, parameters and responses.

use std::borrow::Cow;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::class::Wire;
use super::composition::Composition;
use super::document::Document;
use super::engine::{Context, Directions, Engine, Only, Sees, Told, Weighing, Weight};
use super::limits;
use super::rules::{Rule, SchemaChange, Site};
use super::text::{step, value_text};
use super::view::{Additional, Members, Place, Properties, View};
use crate::spec::{BODY_NAME, COLLECTION_FORMAT, SWAGGER_DISCRIMINATOR};

/// Extensions by which the loader keeps what OpenAPI 3.0 has no keyword for; they are compared as
/// what they mean.
const LOADER_EXTENSIONS: &[&str] = &[BODY_NAME, SWAGGER_DISCRIMINATOR, COLLECTION_FORMAT];

impl<'a> Engine<'a> {
    /// Compares the named schemas. `absent` tells which schemas the other document cannot have.
    pub(super) fn schemas(&mut self, absent: &IndexSet<&'a str>) {
        let (base, revision) = (self.base.schemas, self.revision.schemas);
        for name in base.keys() {
            if !revision.contains_key(name) && !absent.contains(name.as_str()) {
                let context = self.named(name);
                // The vendor reports a removal whatever the schema was.
                let seen = self.base.vendor_has(name);
                let told = Told::change(Some(name.clone()), None)
                    .seen(seen)
                    .only(Only::Base);
                self.tell(&context, Rule::SchemaRemoved, told);
            }
        }
        for (name, new) in revision {
            let new = Place::of(new);
            if let Some(old) = self.base.schema(name) {
                if !old.same(new) {
                    let mut context = self.named(name);
                    if self.vendor_compares(name) {
                        context.sees = Sees::Property;
                    }
                    self.schema(&context, old, new);
                }
            } else if !absent.contains(name.as_str()) {
                let context = self.named(name);
                let seen = self.revision.lists_properties(name)
                    && !vendor_skips(name)
                    && self.revision.vendor_has(name);
                let told = Told::change(None, Some(name.clone()))
                    .seen(seen)
                    .only(Only::Revision);
                self.tell(&context, Rule::SchemaAdded, told);
            }
        }
    }

    fn named(&self, name: &str) -> Context {
        let mut uses = self.base.uses(name);
        if uses == Default::default() {
            uses = self.revision.uses(name);
        }
        let pointer = format!("/components/schemas{}", step(name));
        let mut context = Context::new(Site::Schema, Directions::of(uses), &pointer);
        context.schema = Some(name.to_owned());
        context
    }

    /// Whether the vendor looks into a model that both documents have.
    fn vendor_compares(&self, name: &str) -> bool {
        self.base.lists_properties(name)
            && self.revision.lists_properties(name)
            && !vendor_skips(name)
            && !self
                .base
                .uses(name)
                .or(self.revision.uses(name))
                .only_events()
    }

    /// Compares what stands at one place of both documents.
    pub(super) fn schema(&mut self, context: &Context, old: Place<'a>, new: Place<'a>) {
        if old.same(new) {
            return;
        }
        let Some((o, n)) = self.meant(old, new) else {
            return;
        };
        let seen = self.vendor_sees_type(context, &View::of(old), &View::of(new));
        let named_object = context.site == Site::Schema
            && context.top
            && (o.has_properties() || n.has_properties());
        let other_type = if named_object {
            o.ty.unwrap_or("object") != n.ty.unwrap_or("object") || o.reference != n.reference
        } else {
            o.type_text() != n.type_text()
        };
        let other_type = other_type || seen && self.vendor_form;
        // any value is `null` as well, so that the change of type says it
        let with_null = !(other_type && (o.is_any() || n.is_any()));
        self.annotations(context, &o, &n, with_null);
        if !context.values_done {
            self.values(context, &o, &n);
        }
        if other_type {
            self.type_changed(context, &o, &n, seen);
        } else {
            self.structure(context, &o, &n);
        }
    }

    /// What two schemas mean, with members of `allOf` as parts of them; `None` where that is the same. References in
    /// `allOf` stay where both sides have some, and what differs behind them is found there.
    fn meant(&mut self, old: Place<'a>, new: Place<'a>) -> Option<(View<'a>, View<'a>)> {
        let (o, n) = (View::meant(old), View::meant(new));
        let names = |view: &View<'a>| -> IndexSet<String> {
            let members = view.all_of.iter();
            members
                .filter_map(|(_, place)| View::of(*place).reference.map(Cow::into_owned))
                .collect()
        };
        let (before, now) = (names(&o), names(&n));
        if before == now {
            return Some((o, n));
        }
        let (base, revision) = (self.base.schemas, self.revision.schemas);
        let deep_old = View::of(old).flat(&|name| base.get(name).map(Place::of));
        let deep_new = View::of(new).flat(&|name| revision.get(name).map(Place::of));
        if !self.weigh_views(&deep_old, &deep_new, true).differs {
            return None;
        }
        let is_flat = |view: &View<'a>| view.all_of.is_empty() && view.reference.is_none();
        let one_is_written_out = before.is_empty() != now.is_empty()
            && is_flat(&deep_old)
            && is_flat(&deep_new)
            && (o.has_properties() || before.len() > 1)
            && (n.has_properties() || now.len() > 1);
        Some(if one_is_written_out {
            (deep_old, deep_new)
        } else {
            (o, n)
        })
    }

    /// Whether the vendor's comparison takes two schemas, as they are written, for other types.
    fn vendor_sees_type(&self, context: &Context, o: &View<'a>, n: &View<'a>) -> bool {
        match context.sees {
            Sees::Nothing => false,
            // of a model as a whole it compares the properties alone
            Sees::Property if context.site == Site::Schema => false,
            Sees::Property => o.vendor_text() != n.vendor_text(),
            Sees::Parameter {
                base_is_body,
                revision_is_body,
            } => o.ty.filter(|_| !base_is_body) != n.ty.filter(|_| !revision_is_body),
            Sees::Response => o.reference != n.reference,
        }
    }

    fn type_changed(&mut self, context: &Context, o: &View<'a>, n: &View<'a>, seen: bool) {
        let weight = self.weigh(o, n);
        let (from, to) = context
            .whole
            .clone()
            .unwrap_or_else(|| (o.full_type(), n.full_type()));
        let told = Told::change(Some(from), Some(to)).seen(seen).weight(weight);
        self.tell(
            context,
            Rule::Schema(context.site, SchemaChange::TypeChanged),
            told,
        );
    }

    /// What it means for the values that are allowed that a schema became another.
    fn weigh(&mut self, o: &View<'a>, n: &View<'a>) -> Weight {
        /// Weighings within weighings, which are few in real documents, take time that multiplies.
        const DEEPEST: usize = 12;
        if self.depth >= DEEPEST {
            return Weight::both(Wire::Breaking);
        }
        self.depth += 1;
        let null = |document: &Document<'a>, view: &View<'a>| {
            view.takes_null()
                || view.reference.is_some()
                    && resolved(document, view).is_some_and(|view| view.takes_null())
        };
        let null = match (null(&self.base, o), null(&self.revision, n)) {
            (false, true) => Weight::WIDENED,
            (true, false) => Weight::NARROWED,
            _ => Weight::SAME,
        };
        let weight = null.max(self.weigh_types(o, n));
        self.depth -= 1;
        weight
    }

    fn weigh_types(&mut self, o: &View<'a>, n: &View<'a>) -> Weight {
        if o.reference.is_some() && o.reference == n.reference {
            // whatever differs is found there
            return Weight::SAME;
        }
        match (o.is_any(), n.is_any()) {
            (true, true) => return Weight::SAME,
            (false, true) => return Weight::WIDENED,
            (true, false) => return Weight::NARROWED,
            (false, false) => {}
        }
        if o.alternatives().is_some() || n.alternatives().is_some() {
            return self.weigh_alternatives(o, n);
        }
        if o.reference.is_some() || n.reference.is_some() {
            return self.weigh_references(o, n);
        }
        let (base, revision) = (self.base.schemas, self.revision.schemas);
        let o = o.clone().flat(&|name| base.get(name).map(Place::of));
        let n = n.clone().flat(&|name| revision.get(name).map(Place::of));
        match (value_type(&o), value_type(&n)) {
            (Some("integer"), Some("number")) => return Weight::WIDENED,
            (Some("number"), Some("integer")) => return Weight::NARROWED,
            (Some(old), Some(new)) if old != new => return Weight::both(Wire::Breaking),
            _ => {}
        }
        let element = match (o.items, n.items) {
            (Some(old), Some(new)) => self.weigh(&View::meant(old), &View::meant(new)),
            (None, Some(_)) => Weight::NARROWED,
            (Some(_), None) => Weight::WIDENED,
            (None, None) => Weight::SAME,
        };
        let value = match (o.additional, n.additional) {
            (Additional::Schema(old), Additional::Schema(new)) => {
                self.weigh(&View::meant(old), &View::meant(new))
            }
            (Additional::Any(true), Additional::Schema(_)) => Weight::NARROWED,
            (Additional::Schema(_), Additional::Any(true)) => Weight::WIDENED,
            _ => Weight::SAME,
        };
        let comes_or_goes = match (value_type(&o), value_type(&n)) {
            (None, Some(_)) => Weight::NARROWED,
            (Some(_), None) => Weight::WIDENED,
            _ => Weight::SAME,
        };
        // elements and values are weighed above
        let (mut old, mut new) = (o, n);
        for view in [&mut old, &mut new] {
            view.items = None;
            if matches!(view.additional, Additional::Schema(_)) {
                view.additional = Additional::Any(true);
            }
        }
        let rest = self.weigh_views(&old, &new, false).worst;
        element.max(value).max(comes_or_goes).max(rest)
    }

    /// All that was sent must fit one of the alternatives now, and all that comes one of those before.
    fn weigh_alternatives(&mut self, o: &View<'a>, n: &View<'a>) -> Weight {
        let parts = |view: &View<'a>| -> Vec<View<'a>> {
            match view.alternatives() {
                Some(parts) => parts.iter().map(|(_, place)| View::meant(*place)).collect(),
                None => vec![view.clone()],
            }
        };
        let (old, new) = (parts(o), parts(n));
        let worst = Weight::both(Wire::Breaking);
        let mut best_of_old = vec![worst; old.len()];
        let mut best_of_new = vec![worst; new.len()];
        for (before, best) in old.iter().zip(&mut best_of_old) {
            for (now, of_new) in new.iter().zip(&mut best_of_new) {
                let weight = self.weigh(before, now);
                *best = best.min(weight);
                *of_new = of_new.min(weight);
            }
        }
        let all = |best: Vec<Weight>| best.into_iter().fold(Weight::SAME, Weight::max);
        Weight {
            request: all(best_of_old).request,
            response: all(best_of_new).response,
        }
    }

    fn weigh_references(&mut self, o: &View<'a>, n: &View<'a>) -> Weight {
        let name = |view: &View<'a>| view.reference.as_deref().unwrap_or_default().to_owned();
        let names = (name(o), name(n));
        if !self.weighed.insert(names.clone()) {
            // Already being weighed further up: whatever differs is found there.
            return Weight::SAME;
        }
        let weight = match (resolved(&self.base, o), resolved(&self.revision, n)) {
            (Some(old), Some(new)) => self.weigh(&old, &new),
            _ => Weight::both(Wire::Breaking),
        };
        self.weighed.remove(&names);
        weight
    }

    /// What a reference to another schema means for the values that are allowed.
    pub(super) fn weigh_names(&mut self, old: &str, new: &str) -> Weight {
        let named = |name: &str| View {
            reference: Some(Cow::Owned(name.to_owned())),
            ..View::default()
        };
        self.weigh(&named(old), &named(new))
    }

    /// Compares two schemas without reporting anything; `all` compares what is said beside the type as well.
    fn weigh_views(&mut self, old: &View<'a>, new: &View<'a>, all: bool) -> Weighing {
        let nothing = Weighing {
            worst: Weight::SAME,
            differs: false,
        };
        let outer = self.weighing.replace(nothing);
        let context = Context::new(Site::Schema, Directions::BOTH, "");
        if all {
            self.annotations(&context, old, new, true);
            let text = |view: &View<'a>| match view.has_properties() {
                true => view.ty.unwrap_or("object").to_owned(),
                false => view.type_text(),
            };
            if text(old) != text(new) {
                self.type_changed(&context, old, new, false);
            }
        }
        self.values(&context, old, new);
        self.structure(&context, old, new);
        let found = self.weighing.unwrap_or(nothing);
        self.weighing = outer;
        found
    }

    /// What is said of a value beside its type.
    fn annotations(&mut self, context: &Context, o: &View<'a>, n: &View<'a>, with_null: bool) {
        let (mut was_null, mut is_null) = (o.takes_null(), n.takes_null());
        if was_null != is_null {
            // what is referred to may allow `null` already
            let behind = |document: &Document<'a>, view: &View<'a>| {
                view.reference.is_some()
                    && resolved(document, view).is_some_and(|view| view.takes_null())
            };
            was_null |= behind(&self.base, o);
            is_null |= behind(&self.revision, n);
        }
        if !with_null {
            is_null = was_null;
        }
        let seen = context.sees == Sees::Property && context.top && context.site == Site::Property;
        let mut flag = |was: bool, is: bool, set: SchemaChange, unset: SchemaChange| {
            if was != is {
                let found = Rule::Schema(context.site, if is { set } else { unset });
                self.tell(context, found, Told::default().seen(seen));
            }
        };
        flag(
            o.read_only,
            n.read_only,
            SchemaChange::MadeReadOnly,
            SchemaChange::NoLongerReadOnly,
        );
        flag(
            o.write_only,
            n.write_only,
            SchemaChange::MadeWriteOnly,
            SchemaChange::NoLongerWriteOnly,
        );
        flag(
            o.deprecated,
            n.deprecated,
            SchemaChange::Deprecated,
            SchemaChange::Undeprecated,
        );
        flag(
            was_null,
            is_null,
            SchemaChange::MadeNullable,
            SchemaChange::MadeNonNullable,
        );
        let mut text = |was: Option<String>, is: Option<String>, change: SchemaChange| {
            if was != is {
                self.tell(
                    context,
                    Rule::Schema(context.site, change),
                    Told::change(was, is),
                );
            }
        };
        text(
            o.title.map(str::to_owned),
            n.title.map(str::to_owned),
            SchemaChange::TitleChanged,
        );
        text(
            o.description.map(str::to_owned),
            n.description.map(str::to_owned),
            SchemaChange::DescriptionChanged,
        );
        text(
            o.example.map(value_text),
            n.example.map(value_text),
            SchemaChange::ExampleChanged,
        );
        text(
            o.default.map(value_text),
            n.default.map(value_text),
            SchemaChange::DefaultChanged,
        );
        let found = Rule::Schema(context.site, SchemaChange::ExtensionChanged);
        self.extensions(context, found, o.extensions, n.extensions);
    }

    /// Compares `x-` keys.
    pub(super) fn extensions(
        &mut self,
        context: &Context,
        rule: Rule,
        old: Option<&IndexMap<String, Value>>,
        new: Option<&IndexMap<String, Value>>,
    ) {
        let none = IndexMap::new();
        let (old, new) = (old.unwrap_or(&none), new.unwrap_or(&none));
        let keys: IndexSet<&String> = old.keys().chain(new.keys()).collect();
        for key in keys {
            let (was, is) = (old.get(key), new.get(key));
            if was != is && !LOADER_EXTENSIONS.contains(&key.as_str()) {
                let told = Told::change(was.map(value_text), is.map(value_text)).with_value(key);
                self.tell(context, rule, told);
            }
        }
    }

    fn values(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) {
        let listed = |view: &View<'a>| {
            if context.top {
                view.vendor_values()
            } else {
                view.values.clone()
            }
        };
        let seen = context.sees == Sees::Property && context.site == Site::Property;
        let list = |values: &[Value]| values.iter().map(value_text).collect::<Vec<_>>().join(", ");
        match (listed(o), listed(n)) {
            (None, None) => {}
            (None, Some(new)) => {
                let mut told = Told::change(None, Some(list(&new))).seen(seen);
                if let Some(old) = resolved(&self.base, o).and_then(|view| listed(&view))
                    && old.iter().all(|value| new.contains(value))
                {
                    told = told.weight(Weight::SAME);
                }
                self.tell(
                    context,
                    Rule::Schema(context.site, SchemaChange::BecameEnum),
                    told,
                );
            }
            (Some(old), None) => {
                let mut told = Told::change(Some(list(&old)), None).seen(seen);
                if let Some(new) = resolved(&self.revision, n).and_then(|view| listed(&view))
                    && new.iter().all(|value| old.contains(value))
                {
                    told = told.weight(Weight::SAME);
                }
                self.tell(
                    context,
                    Rule::Schema(context.site, SchemaChange::NoLongerEnum),
                    told,
                );
            }
            (Some(old), Some(new)) => {
                let distinct = |values: &[Value], others: &[Value]| {
                    let missing = values.iter().filter(|value| !others.contains(value));
                    missing.map(value_text).collect::<IndexSet<_>>()
                };
                for value in distinct(&old, &new) {
                    let found = Rule::Schema(context.site, SchemaChange::EnumValueRemoved);
                    self.tell(context, found, Told::value(value).seen(seen));
                }
                for value in distinct(&new, &old) {
                    let found = Rule::Schema(context.site, SchemaChange::EnumValueAdded);
                    self.tell(context, found, Told::value(value).seen(seen));
                }
            }
        }
    }

    /// What lies below a type that is the same at this level.
    fn structure(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) {
        self.format(context, o, n);
        for (change, keyword, from, to) in limits::compare(&o.limits, &n.limits) {
            let told = Told::change(from, to).with_value(keyword);
            self.tell(context, Rule::Schema(context.site, change), told);
        }
        self.properties(context, o, n);
        let element = |base: &str, revision: &str| {
            let mut inner = context.element_at(base, revision);
            inner
                .whole
                .get_or_insert_with(|| (o.full_type(), n.full_type()));
            inner
        };
        match (o.items, n.items) {
            (Some(old), Some(new)) => {
                let at = |view: &View<'a>| format!("{}/items", view.items_at);
                let mut inner = element(&at(o), &at(n));
                inner.values_done = context.top && (o.values.is_none() || n.values.is_none());
                self.schema(&inner, old, new);
            }
            (None, None) => {}
            _ => self.type_changed(&element("", ""), o, n, false),
        }
        let at = |view: &View<'a>| format!("{}/additionalProperties", view.additional_at);
        self.additional(context, element(&at(o), &at(n)), o, n);
        let differ = |old: &Members<'a>, new: &Members<'a>| {
            old.len() != new.len() || {
                let mut pairs = old.iter().zip(new);
                pairs.any(|((_, old), (_, new))| !old.same(*new))
            }
        };
        let is_choice = o.alternatives().is_some() && n.alternatives().is_some();
        let weight = (is_choice && (differ(&o.one_of, &n.one_of) || differ(&o.any_of, &n.any_of)))
            .then(|| self.weigh(o, n));
        self.members(context, Composition::AllOf, (&o.all_of, &n.all_of), None);
        self.members(context, Composition::OneOf, (&o.one_of, &n.one_of), weight);
        self.members(context, Composition::AnyOf, (&o.any_of, &n.any_of), weight);
        let same_not = match (o.not, n.not) {
            (Some(old), Some(new)) => old.same(new),
            (None, None) => true,
            _ => false,
        };
        if !same_not {
            self.tell(
                context,
                Rule::Schema(context.site, SchemaChange::NotChanged),
                Told::default(),
            );
        }
        self.discriminator(context, o, n);
    }

    fn format(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) {
        if o.format == n.format {
            return;
        }
        let change = match (o.format.as_deref(), n.format.as_deref()) {
            (None, _) => SchemaChange::FormatAdded,
            (_, None) => SchemaChange::FormatRemoved,
            (Some(old), Some(new)) if limits::format_contains(new, old) => {
                SchemaChange::FormatWidened
            }
            (Some(old), Some(new)) if limits::format_contains(old, new) => {
                SchemaChange::FormatNarrowed
            }
            _ => SchemaChange::FormatChanged,
        };
        let text = |view: &View<'_>| view.format.as_deref().map(str::to_owned);
        let told = Told::change(text(o), text(n));
        self.tell(context, Rule::Schema(context.site, change), told);
    }

    fn properties(&mut self, context: &Context, o: &View<'a>, n: &View<'a>) {
        let (old, new) = (o.all_properties(), n.all_properties());
        let required_before: IndexSet<&str> = o.required().collect();
        let required_now: IndexSet<&str> = n.required().collect();
        let sees = context.sees == Sees::Property && context.site == Site::Schema;
        // the vendor does not look into `allOf`
        let own = |view: &View<'a>, name: &str| {
            view.properties
                .is_some_and(|properties| properties.contains_key(name))
        };
        let moved = |name: &str| {
            self.vendor_form
                && sees
                && own(o, name) != own(n, name)
                && old.contains_key(name)
                && new.contains_key(name)
        };
        let moved: IndexSet<&str> = old.keys().copied().filter(|name| moved(name)).collect();

        for (name, (place, at)) in &old {
            if !new.contains_key(name) || moved.contains(name) && own(o, name) {
                let seen = sees && own(o, name);
                let view = View::meant(*place);
                let inner = property_context(
                    context,
                    name,
                    (at, at),
                    seen,
                    view.read_only,
                    view.write_only,
                );
                let found = if required_before.contains(name) {
                    Rule::RequiredPropertyRemoved
                } else {
                    Rule::OptionalPropertyRemoved
                };
                let mut told = Told::change(Some(view.full_type()), None)
                    .seen(seen)
                    .only(Only::Base);
                if moved.contains(name) {
                    told = told.weight(Weight::SAME);
                }
                self.tell(&inner, found, told);
            }
        }
        for (name, (place, at)) in &new {
            let view = View::meant(*place);
            let before = old.get(name).filter(|_| !moved.contains(name));
            if let Some((before, was_at)) = before {
                let was = View::meant(*before);
                let read_only = was.read_only && view.read_only;
                let write_only = was.write_only && view.write_only;
                let seen = sees && own(o, name) && own(n, name);
                let inner =
                    property_context(context, name, (was_at, at), seen, read_only, write_only);
                self.schema(&inner, *before, *place);
            } else if !old.contains_key(name) || own(n, name) {
                let seen = sees && own(n, name);
                let inner = property_context(
                    context,
                    name,
                    (at, at),
                    seen,
                    view.read_only,
                    view.write_only,
                );
                let found = if required_now.contains(name) {
                    Rule::RequiredPropertyAdded
                } else {
                    Rule::OptionalPropertyAdded
                };
                let mut told = Told::change(None, Some(view.full_type()))
                    .seen(seen)
                    .only(Only::Revision);
                if moved.contains(name) {
                    told = told.weight(Weight::SAME);
                }
                self.tell(&inner, found, told);
            }
        }
        for name in required_before.union(&required_now) {
            let (was, is) = (required_before.contains(name), required_now.contains(name));
            if was == is || old.contains_key(name) != new.contains_key(name) {
                continue;
            }
            let flag = |read: fn(&View<'_>) -> bool| {
                let on = |map: &Properties<'a>| {
                    map.get(name)
                        .is_some_and(|(place, _)| read(&View::meant(*place)))
                };
                on(&old) && on(&new)
            };
            let read_only = flag(|view| view.read_only);
            let write_only = flag(|view| view.write_only);
            let own_step = format!("/properties{}", step(name));
            let at = |map: &Properties<'a>| match map.get(name) {
                Some((_, at)) => at.clone(),
                None => own_step.clone(),
            };
            let steps = (at(&old), at(&new));
            let inner = property_context(
                context,
                name,
                (&steps.0, &steps.1),
                false,
                read_only,
                write_only,
            );
            let found = if is {
                Rule::PropertyMadeRequired
            } else {
                Rule::PropertyMadeOptional
            };
            self.tell(&inner, found, Told::default());
        }
    }

    fn additional(&mut self, context: &Context, inner: Context, o: &View<'a>, n: &View<'a>) {
        let change = match (o.additional, n.additional) {
            (Additional::Schema(old), Additional::Schema(new)) => {
                return self.schema(&inner, old, new);
            }
            (old, new) if !old.describes() && new.describes() => {
                SchemaChange::AdditionalPropertiesAdded
            }
            (old, new) if old.describes() && !new.describes() => {
                SchemaChange::AdditionalPropertiesRemoved
            }
            (Additional::Any(true), Additional::Schema(_))
            | (Additional::Schema(_), Additional::Any(true)) => {
                return self.type_changed(&inner, o, n, false);
            }
            (Additional::Absent, Additional::Any(false)) => SchemaChange::ConstraintAdded,
            (Additional::Any(false), Additional::Absent) => SchemaChange::ConstraintRemoved,
            _ => return,
        };
        let mut told = Told::default();
        if matches!(
            change,
            SchemaChange::ConstraintAdded | SchemaChange::ConstraintRemoved
        ) {
            told = told.with_value("additionalProperties");
        }
        self.tell(context, Rule::Schema(context.site, change), told);
    }
}

/// Models that the vendor's comparison passes over by name.
fn vendor_skips(name: &str) -> bool {
    matches!(name, "ArrayNode" | "JsonNode")
}

fn property_context(
    context: &Context,
    name: &str,
    (base_at, revision_at): (&str, &str),
    seen: bool,
    read_only: bool,
    write_only: bool,
) -> Context {
    let mut inner = context.at_both(base_at, revision_at);
    inner.site = Site::Property;
    inner.property = Some(match &context.property {
        Some(outer) => format!("{outer}.{name}"),
        None => name.to_owned(),
    });
    inner.directions = context.directions.narrowed(read_only, write_only);
    inner.sees = if seen { Sees::Property } else { Sees::Nothing };
    inner.top = true;
    inner.values_done = false;
    inner.whole = None;
    inner
}

/// The type of a schema, said or told by its listed values.
fn value_type<'a>(view: &View<'a>) -> Option<&'a str> {
    let values = || {
        view.values
            .as_deref()
            .unwrap_or_default()
            .iter()
            .filter(|value| !value.is_null())
    };
    view.ty.or_else(|| {
        values().next()?;
        if values().all(Value::is_string) {
            Some("string")
        } else if values().all(Value::is_boolean) {
            Some("boolean")
        } else {
            None
        }
    })
}

/// The schema that a view refers to, following references as far as they go.
fn resolved<'a>(document: &Document<'a>, view: &View<'a>) -> Option<View<'a>> {
    let mut view = view.clone();
    // A chain of references may lead in a circle.
    for _ in 0..16 {
        match &view.reference {
            None => return Some(view),
            Some(name) => view = View::meant(document.schema(name)?),
        }
    }
    None
}
