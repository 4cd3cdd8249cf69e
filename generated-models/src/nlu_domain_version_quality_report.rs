// @generated from the schema "NluDomainVersionQualityReport"; changes made here are lost at the next generation

/// The schema `NluDomainVersionQualityReport`.
#[repr(C)]
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

crate::runtime::model!(NluDomainVersionQualityReport "NluDomainVersionQualityReport" 3 {
    (
        version: ::std::boxed::Box<crate::NluDomainVersion> = "version" 1 with_version,
        confusion_matrix: ::std::vec::Vec<crate::NluConfusionMatrixRow> = "confusionMatrix" 1 with_confusion_matrix,
        summary: ::std::boxed::Box<crate::NluQualityReportSummary> = "summary" 1 with_summary,
    )
});
