// @generated from the schema "CreateBenefitAssessmentJobRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CreateBenefitAssessmentJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateBenefitAssessmentJobRequest {
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateBenefitAssessmentJobRequest "CreateBenefitAssessmentJobRequest" 1 {
    (
        division_ids: Vec<String> = "divisionIds" with_division_ids,
    )
});
