// @generated from the schema "NluDomainVersionQualityReport"; changes made here are lost at the next generation

use crate::{NluConfusionMatrixRow, NluDomainVersion, NluQualityReportSummary};
use crate::runtime::Extra;

/// The schema `NluDomainVersionQualityReport`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluDomainVersionQualityReport {
    /// `version`: `NluDomainVersion`, required.
    pub version: Option<Box<NluDomainVersion>>,
    /// `confusionMatrix`: `array of NluConfusionMatrixRow`, required.
    #[doc(alias = "confusionMatrix")]
    pub confusion_matrix: Option<Vec<NluConfusionMatrixRow>>,
    /// `summary`: `NluQualityReportSummary`, required.
    pub summary: Option<Box<NluQualityReportSummary>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluDomainVersionQualityReport "NluDomainVersionQualityReport" 3 {
    (
        version: Box<NluDomainVersion> = "version" with_version required,
        confusion_matrix: Vec<NluConfusionMatrixRow> = "confusionMatrix" with_confusion_matrix required,
        summary: Box<NluQualityReportSummary> = "summary" with_summary required,
    )
});
