// @generated from the schema "KnowledgeExportJobFilter"; changes made here are lost at the next generation

use crate::KnowledgeExportJobDocumentsFilter;
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeExportJobFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeExportJobFilter {
    /// `documentsFilter`: `KnowledgeExportJobDocumentsFilter`.
    #[doc(alias = "documentsFilter")]
    pub documents_filter: Option<Box<KnowledgeExportJobDocumentsFilter>>,
    /// `versionFilter`: one of `All` and `Latest`, required.
    #[doc(alias = "versionFilter")]
    pub version_filter: Option<Open<VersionFilter>>,
    /// `exclude`: array of one of `Categories`, `Labels` and `Variations`.
    pub exclude: Option<Vec<Open<Exclude>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeExportJobFilter "KnowledgeExportJobFilter" 3 {
    (
        documents_filter: Box<KnowledgeExportJobDocumentsFilter> = "documentsFilter" with_documents_filter,
        version_filter: Open<VersionFilter> = "versionFilter" with_version_filter required,
        exclude: Vec<Open<Exclude>> = "exclude" with_exclude,
    )
});

/// The property `versionFilter` of `KnowledgeExportJobFilter`. Known values: `All`, `Latest`.
#[repr(u16)]
#[non_exhaustive]
pub enum VersionFilter {
    All,
    Latest,
}

crate::runtime::values!(VersionFilter {
    All = "All",
    Latest = "Latest",
});

/// The property `exclude` of `KnowledgeExportJobFilter`. Known values: `Categories`, `Labels`, `Variations`.
#[repr(u16)]
#[non_exhaustive]
pub enum Exclude {
    Categories,
    Labels,
    Variations,
}

crate::runtime::values!(Exclude {
    Categories = "Categories",
    Labels = "Labels",
    Variations = "Variations",
});
