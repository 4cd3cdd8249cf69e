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
    results.push(templates.render("lib.rs", "", &lib).map(|text| Rendered {
        file: "lib.rs".to_owned(),
        schema: String::new(),
        text,
    }));
    if !model.topics.is_empty() {
        let view = notifications::NotificationsView::new(model, &names);
        let text = templates.render("notifications.rs", "", &view);
        results.push(text.map(|text| Rendered {
            file: "notifications.rs".to_owned(),
            schema: String::new(),
            text,
        }));
    }
    if let Some(conventions) = conventions {
        let (module, of_sets) = operations::views(model, conventions, &names);
        let rendered = |module: &str, text| Rendered {
            file: format!("operations/{module}.rs"),
            schema: String::new(),
            text,
        };
        let text = templates.render("operations_mod.rs", "", &module);
        results.push(text.map(|text| rendered("mod", text)));
        for (module, file) in of_sets {
            let text = templates.render("operations.rs", "", &file);
            results.push(text.map(|text| rendered(&module, text)));
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
    for root in std::iter::once(ty).chain(owned()) {
        for item in std::iter::once(root).chain(&root.inline) {
            items.push(render_item(item, root, &scope, templates)?);
        }
    }
    let view = views::ModuleView::new(&scope, items);
    Ok(Rendered {
        file: format!("models/{}.rs", ty.module),
        schema: ty.wire_name.clone(),
        text: templates.render("module.rs", &ty.wire_name, &view)?,
    })
}

fn render_item(
    item: &TypeDef,
    owner: &TypeDef,
    scope: &Scope<'_>,
    templates: &Templates,
) -> Result<String, TemplateError> {
    let schema = owner.wire_name.as_str();
    match &item.kind {
        TypeKind::Struct(shape) => templates.render(
            "struct.rs",
            schema,
            &views::StructView::new(item, shape, owner, scope),
        ),
        TypeKind::Enum(values) => templates.render(
            "enum.rs",
            schema,
            &views::EnumView::new(item, values, owner, scope),
        ),
        TypeKind::Any => templates.render("any.rs", schema, &views::ItemView::new(item, owner)),
        TypeKind::Alias(target) => templates.render(
            "alias.rs",
            schema,
            &views::AliasView::new(item, target, owner, scope),
        ),
        TypeKind::Union(union) => {
            let template = if union.discriminator.is_some() {
                "tagged_union.rs"
            } else {
                "value_union.rs"
            };
            let mut text = templates.render(
                template,
                schema,
                &views::UnionView::new(item, union, owner, scope),
            )?;
            if let Some(shape) = &union.base {
                let base = views::StructView::named(
                    &crate::names::base_ident(&item.ident),
                    item,
                    shape,
                    owner,
                    scope,
                );
                text.push_str(&templates.render("struct.rs", schema, &base)?);
            }
            Ok(text)
        }
    }
}
