//! Rendering: prints the resolved model through the templates.
//!
//! Every decision is made in `views`, which holds nothing but text that is final; a template
//! only says where it goes.

mod code;
mod commonmark;
#[cfg(test)]
mod context_tests;
mod docs;
mod engine;
mod escape;
mod manifest;
mod notifications;
mod operations;
mod scope;
mod text_views;
pub(crate) mod texts;
mod views;

use std::ops::Range;

use rayon::prelude::*;

pub use engine::{CONTEXT_VERSION, TemplateError, Templates};
pub(crate) use escape::markdown;
pub(crate) use manifest::is_below;
pub use manifest::{Each, Escape, Manifest, Output, TypeTexts};

use crate::areas::Areas;
use crate::conventions::Conventions;
use crate::ir::{Model, TypeDef, TypeKind};
use scope::{Names, Scope};

/// The text of one generated file before it is formatted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// File name below the crate's source folder.
    pub file: String,
    /// The schema it was made from; empty for a file about the whole document.
    pub schema: String,
    /// The text.
    pub text: String,
    /// The template that printed it.
    pub template: &'static str,
    /// The parts that other templates printed, by their bytes.
    pub parts: Vec<(Range<usize>, &'static str)>,
}

impl Rendered {
    fn of_document(template: &'static str, text: String) -> Self {
        Self {
            file: template.to_owned(),
            schema: String::new(),
            text,
            template,
            parts: Vec::new(),
        }
    }

    /// The template that printed the byte at `offset`.
    pub fn template_at(&self, offset: usize) -> &'static str {
        let part = self.parts.iter().find(|part| part.0.contains(&offset));
        part.map_or(self.template, |part| part.1)
    }
}

/// Renders the file of every root type, in the model's order, `lib.rs`, the module of the notification topics where
/// there are any, and that of the operations where there are conventions for them.
///
/// # Errors
/// A template that fails, each with the schema it was rendering.
pub fn render(
    model: &Model,
    areas: &Areas,
    templates: &Templates,
    title: &str,
    conventions: Option<&Conventions>,
) -> Result<Vec<Rendered>, Vec<TemplateError>> {
    let names = Names::new(model);
    let mut results: Vec<Result<Rendered, TemplateError>> = model
        .types
        .par_iter()
        .filter(|ty| !model.owners.contains_key(&ty.wire_name))
        .map(|ty| render_type(model, ty, &names, templates))
        .collect();
    let lib = views::LibView::new(model, areas, title, conventions.is_some());
    let text = templates.render("lib.rs", "", &lib);
    results.push(text.map(|text| Rendered::of_document("lib.rs", text)));
    if !model.topics.is_empty() {
        let view = notifications::NotificationsView::new(model, &names);
        let text = templates.render("notifications.rs", "", &view);
        results.push(text.map(|text| Rendered::of_document("notifications.rs", text)));
    }
    if let Some(conventions) = conventions {
        let (module, of_sets) = operations::views(model, conventions, &names);
        let text = templates.render("operations_mod.rs", "", &module);
        results.push(text.map(|text| Rendered {
            file: "operations/mod.rs".to_owned(),
            ..Rendered::of_document("operations_mod.rs", text)
        }));
        for (module, file) in of_sets {
            let text = templates.render("operations.rs", "", &file);
            results.push(text.map(|text| Rendered {
                file: format!("operations/{module}.rs"),
                ..Rendered::of_document("operations.rs", text)
            }));
        }
    }
    let mut files = Vec::with_capacity(results.len());
    let mut errors = Vec::new();
    for result in results {
        match result {
            Ok(file) => files.push(file),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() {
        Ok(files)
    } else {
        Err(engine::without_repetitions(errors))
    }
}

/// The features of the areas as they stand in a manifest, below `[features]`.
///
/// # Errors
/// The template fails.
pub fn render_features(areas: &Areas, templates: &Templates) -> Result<String, TemplateError> {
    templates.render("features.toml", "", &views::FeaturesView::new(areas))
}

fn render_type(
    model: &Model,
    ty: &TypeDef,
    names: &Names<'_>,
    templates: &Templates,
) -> Result<Rendered, TemplateError> {
    let owned = || {
        names
            .owned(&ty.wire_name)
            .iter()
            .map(|index| &model.types[*index])
    };
    let scope = Scope::new(names, ty, owned());
    let mut items = Vec::new();
    let mut printed = Vec::new();
    for root in std::iter::once(ty).chain(owned()) {
        for item in std::iter::once(root).chain(&root.inline) {
            let parts = render_item(item, root, &scope, templates)?;
            items.push(parts.iter().map(|(_, text)| text.as_str()).collect());
            printed.extend(parts);
        }
    }
    let view = views::ModuleView::new(&scope, items);
    let text = templates.render("module.rs", &ty.wire_name, &view)?;
    Ok(Rendered {
        file: format!("models/{}.rs", ty.module),
        schema: ty.wire_name.clone(),
        parts: places(&printed, &text),
        text,
        template: "module.rs",
    })
}

/// Where the texts are in the one that they were put together to, as far as they are in it unchanged.
fn places(printed: &[(&'static str, String)], text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut from = 0;
    let found = printed.iter().filter_map(|(template, part)| {
        let start = from + text[from..].find(part.as_str())?;
        from = start + part.len();
        Some((start..from, *template))
    });
    found.collect()
}

/// The text of a type, each part with the template that printed it.
fn render_item(
    item: &TypeDef,
    owner: &TypeDef,
    scope: &Scope<'_>,
    templates: &Templates,
) -> Result<Vec<(&'static str, String)>, TemplateError> {
    let schema = owner.wire_name.as_str();
    let (template, text) = match &item.kind {
        TypeKind::Struct(shape) => {
            let view = views::StructView::new(item, shape, owner, scope);
            ("struct.rs", templates.render("struct.rs", schema, &view)?)
        }
        TypeKind::Enum(values) => {
            let view = views::EnumView::new(item, values, owner, scope);
            ("enum.rs", templates.render("enum.rs", schema, &view)?)
        }
        TypeKind::Any => {
            let view = views::ItemView::new(item, owner);
            ("any.rs", templates.render("any.rs", schema, &view)?)
        }
        TypeKind::Alias(target) => {
            let view = views::AliasView::new(item, target, owner, scope);
            ("alias.rs", templates.render("alias.rs", schema, &view)?)
        }
        TypeKind::Union(union) => {
            let template = if union.discriminator.is_some() {
                "tagged_union.rs"
            } else {
                "value_union.rs"
            };
            let view = views::UnionView::new(item, union, owner, scope);
            (template, templates.render(template, schema, &view)?)
        }
    };
    let mut printed = vec![(template, text)];
    if let TypeKind::Union(union) = &item.kind
        && let Some(shape) = &union.base
    {
        let ident = crate::names::base_ident(&item.ident);
        let view = views::StructView::named(&ident, item, shape, owner, scope);
        printed.push(("struct.rs", templates.render("struct.rs", schema, &view)?));
    }
    Ok(printed)
}
