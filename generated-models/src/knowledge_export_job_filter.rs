// @generated from the schema "KnowledgeExportJobFilter"; changes made here are lost at the next generation

/// The schema `KnowledgeExportJobFilter`.
#[repr(C)]
pub struct KnowledgeExportJobFilter {
    /// `documentsFilter`: `KnowledgeExportJobDocumentsFilter`.
    #[doc(alias = "documentsFilter")]
    pub documents_filter: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeExportJobDocumentsFilter>,
    >,
    /// `versionFilter`: `string`, required.
    #[doc(alias = "versionFilter")]
    pub version_filter: ::std::option::Option<crate::runtime::Open<VersionFilter>>,
    /// `exclude`: `array of string`.
    pub exclude: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Exclude>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeExportJobFilter "KnowledgeExportJobFilter" 3 {
    (
        documents_filter: ::std::boxed::Box<crate::KnowledgeExportJobDocumentsFilter> = "documentsFilter" 0 with_documents_filter,
        version_filter: crate::runtime::Open<VersionFilter> = "versionFilter" 1 with_version_filter,
        exclude: ::std::vec::Vec<crate::runtime::Open<Exclude>> = "exclude" 0 with_exclude,
    )
});

/// The property `versionFilter` of `KnowledgeExportJobFilter`. Known values: `All`, `Latest`.
#[non_exhaustive]
pub enum VersionFilter {
    All,
    Latest,
}

crate::runtime::known!(VersionFilter);

impl crate::runtime::Enum for VersionFilter {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::Latest, "Latest"),
    ];
}

/// The property `exclude` of `KnowledgeExportJobFilter`. Known values: `Categories`, `Labels`, `Variations`.
#[non_exhaustive]
pub enum Exclude {
    Categories,
    Labels,
    Variations,
}

crate::runtime::known!(Exclude);

impl crate::runtime::Enum for Exclude {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Categories, "Categories"),
        (Self::Labels, "Labels"),
        (Self::Variations, "Variations"),
    ];
}
