// @generated from the schema "NluDomainVersionQualityReport"; changes made here are lost at the next generation

/// The schema `NluDomainVersionQualityReport`.
pub struct NluDomainVersionQualityReport {
    /// `version`: `NluDomainVersion`, required.
    pub version: ::std::option::Option<::std::boxed::Box<crate::NluDomainVersion>>,
    /// `confusionMatrix`: `array of NluConfusionMatrixRow`, required.
    #[doc(alias = "confusionMatrix")]
    pub confusion_matrix: ::std::option::Option<
        ::std::vec::Vec<crate::NluConfusionMatrixRow>,
    >,
    /// `summary`: `NluQualityReportSummary`, required.
    pub summary: ::std::option::Option<
        ::std::boxed::Box<crate::NluQualityReportSummary>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluDomainVersionQualityReport {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        confusion_matrix: ::std::option::Option::None,
        summary: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluDomainVersionQualityReport = &<NluDomainVersionQualityReport as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluDomainVersionQualityReport",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("version", "version", 1),
            ("confusionMatrix", "confusion_matrix", 1),
            ("summary", "summary", 1),
        ],
        fields: &[&E.version, &E.confusion_matrix, &E.summary],
    }
};

crate::runtime::model!(NluDomainVersionQualityReport);

crate::runtime::setters!(NluDomainVersionQualityReport {
    with_version: version: ::std::boxed::Box<crate::NluDomainVersion>,
    with_confusion_matrix: confusion_matrix: ::std::vec::Vec<crate::NluConfusionMatrixRow>,
    with_summary: summary: ::std::boxed::Box<crate::NluQualityReportSummary>,
});
