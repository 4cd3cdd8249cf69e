// @generated from the schema "KnowledgeSyncJobReport"; changes made here are lost at the next generation

/// The schema `KnowledgeSyncJobReport`.
pub struct KnowledgeSyncJobReport {
    /// `errors`: `array of ErrorBody`.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::ErrorBody>>,
    /// `statistics`: `KnowledgeSyncJobStatistics`.
    pub statistics: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeSyncJobStatistics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeSyncJobReport {
    const EMPTY: Self = Self {
        errors: ::std::option::Option::None,
        statistics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeSyncJobReport = &<KnowledgeSyncJobReport as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeSyncJobReport",
        empty: E,
        extra: &E.extra,
        properties: &[("errors", "errors", 0), ("statistics", "statistics", 0)],
        fields: &[&E.errors, &E.statistics],
    }
};

crate::runtime::model!(KnowledgeSyncJobReport);

crate::runtime::setters!(KnowledgeSyncJobReport {
    with_errors: errors: ::std::vec::Vec<crate::ErrorBody>,
    with_statistics: statistics: ::std::boxed::Box<crate::KnowledgeSyncJobStatistics>,
});
