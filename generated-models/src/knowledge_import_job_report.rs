// @generated from the schema "KnowledgeImportJobReport"; changes made here are lost at the next generation

/// The schema `KnowledgeImportJobReport`.
pub struct KnowledgeImportJobReport {
    /// `errors`: `array of KnowledgeImportJobError`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::KnowledgeImportJobError>>,
    /// `statistics`: `KnowledgeImportJobStatistics`.
    pub statistics: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeImportJobStatistics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeImportJobReport {
    const EMPTY: Self = Self {
        errors: ::std::option::Option::None,
        statistics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeImportJobReport = &<KnowledgeImportJobReport as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeImportJobReport",
        empty: E,
        extra: &E.extra,
        properties: &[("errors", "errors", 0), ("statistics", "statistics", 0)],
        fields: &[&E.errors, &E.statistics],
    }
};

crate::runtime::model!(KnowledgeImportJobReport);

crate::runtime::setters!(KnowledgeImportJobReport {
    with_errors: errors: ::std::vec::Vec<crate::KnowledgeImportJobError>,
    with_statistics: statistics: ::std::boxed::Box<crate::KnowledgeImportJobStatistics>,
});
