// @generated from the schema "ArticlesFilter"; changes made here are lost at the next generation

use crate::{CategoriesFilter, LabelsFilter};
use crate::runtime::Extra;

/// The schema `ArticlesFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArticlesFilter {
    /// `labels`: `LabelsFilter`.
    pub labels: Option<Box<LabelsFilter>>,
    /// `categories`: `CategoriesFilter`.
    pub categories: Option<Box<CategoriesFilter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArticlesFilter "ArticlesFilter" 2 {
    (
        labels: Box<LabelsFilter> = "labels" with_labels,
        categories: Box<CategoriesFilter> = "categories" with_categories,
    )
});
