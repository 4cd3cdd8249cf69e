// @generated from the schema "KnowledgeExportJobFilter"; changes made here are lost at the next generation

/// The schema `KnowledgeExportJobFilter`.
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

impl crate::runtime::Model for KnowledgeExportJobFilter {
    const EMPTY: Self = Self {
        documents_filter: ::std::option::Option::None,
        version_filter: ::std::option::Option::None,
        exclude: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeExportJobFilter = &<KnowledgeExportJobFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeExportJobFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("documentsFilter", "documents_filter", 0),
            ("versionFilter", "version_filter", 1),
            ("exclude", "exclude", 0),
        ],
        fields: &[&E.documents_filter, &E.version_filter, &E.exclude],
    }
};

crate::runtime::model!(KnowledgeExportJobFilter);

crate::runtime::setters!(KnowledgeExportJobFilter {
    with_documents_filter: documents_filter: ::std::boxed::Box<crate::KnowledgeExportJobDocumentsFilter>,
    with_version_filter: version_filter: crate::runtime::Open<VersionFilter>,
    with_exclude: exclude: ::std::vec::Vec<crate::runtime::Open<Exclude>>,
});

/// The property `versionFilter` of `KnowledgeExportJobFilter`. Known values: `All`, `Latest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionFilter {
    All,
    Latest,
}

impl crate::runtime::Enum for VersionFilter {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::All, "All"),
        (Self::Latest, "Latest"),
    ];
}

/// The property `exclude` of `KnowledgeExportJobFilter`. Known values: `Categories`, `Labels`, `Variations`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Exclude {
    Categories,
    Labels,
    Variations,
}

impl crate::runtime::Enum for Exclude {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Categories, "Categories"),
        (Self::Labels, "Labels"),
        (Self::Variations, "Variations"),
    ];
}
