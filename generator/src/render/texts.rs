//! Printing with a set of templates of its own: texts in any language, one file for each schema, each
//! area or the document.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::engine::{TemplateError, Templates, without_repetitions};
use super::manifest::{Each, MANIFEST, Manifest, Output};
use super::text_views::{AreaFile, DocumentFile, ModelFile, Sheet};
use crate::areas::Areas;
use crate::emit::FileSet;
use crate::ir::Model;
use crate::listing::{LISTING, listing};
use crate::spec::Spec;

/// Renders all files of a set that has a manifest, with the list of them.
///
/// # Errors
/// A template that fails, each with the schema it was rendering; files that want one path.
pub(crate) fn render(
    spec: &Spec,
    model: &Model,
    areas: &Areas,
    templates: &Templates,
    manifest: &Manifest,
) -> Result<FileSet, Vec<TemplateError>> {
    let sheet = Sheet::new(spec, model, areas, manifest);
    let mut errors = Vec::new();
    let mut files = Vec::new();
    for output in &manifest.files {
        for result in output_files(output, &sheet, templates) {
            match result {
                Ok(file) => files.push(file),
                Err(error) => errors.push(error),
            }
        }
    }
    if !errors.is_empty() {
        return Err(without_repetitions(errors));
    }
    let mut set = FileSet::new();
    // file systems that do not tell upper from lower case keep one of two such files
    let mut folded = BTreeMap::from([(LISTING.to_owned(), LISTING.to_owned())]);
    for (path, text) in files {
        if let Some(other) = folded.insert(path.to_lowercase(), path.clone()) {
            let message = format!("two files would be named `{path}` and `{other}`");
            return Err(vec![TemplateError::new(MANIFEST, message)]);
        }
        set.insert(path, text);
    }
    let list = listing(&set);
    set.insert(LISTING.to_owned(), list);
    Ok(set)
}

type File = Result<(String, String), TemplateError>;

/// The files of one entry of the manifest.
fn output_files(output: &Output, sheet: &Sheet<'_>, templates: &Templates) -> Vec<File> {
    match output.each {
        Each::Model => sheet
            .models()
            .par_iter()
            .map(|ty| {
                let view = ModelFile::new(ty, sheet);
                let text = templates.render(&output.template, &ty.wire_name, &view)?;
                Ok((output.path.replace("{module}", &ty.module), text))
            })
            .collect(),
        Each::Area => sheet
            .areas()
            .par_iter()
            .map(|area| {
                let view = AreaFile::new(area, sheet);
                let text = templates.render(&output.template, "", &view)?;
                Ok((output.path.replace("{area}", area), text))
            })
            .collect(),
        Each::Document => {
            let text = templates.render(&output.template, "", &DocumentFile::new(sheet));
            vec![text.map(|text| (output.path.clone(), text))]
        }
    }
}
