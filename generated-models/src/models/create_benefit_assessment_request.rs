// @generated from the schema "CreateBenefitAssessmentRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CreateBenefitAssessmentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateBenefitAssessmentRequest {
    /// `queueIds`: `array of string`, required.
    #[doc(alias = "queueIds")]
    pub queue_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateBenefitAssessmentRequest "CreateBenefitAssessmentRequest" 1 {
    (
        queue_ids: Vec<String> = "queueIds" with_queue_ids required,
    )
});
