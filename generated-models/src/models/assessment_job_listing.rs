// @generated from the schema "AssessmentJobListing"; changes made here are lost at the next generation

use crate::BenefitAssessmentJob;
use crate::runtime::Extra;

/// The schema `AssessmentJobListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssessmentJobListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of BenefitAssessmentJob`.
    pub entities: Option<Vec<BenefitAssessmentJob>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssessmentJobListing "AssessmentJobListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<BenefitAssessmentJob> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
