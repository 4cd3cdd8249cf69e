// @generated from the schema "CreateBenefitAssessmentJobRequest"; changes made here are lost at the next generation

/// The schema `CreateBenefitAssessmentJobRequest`.
#[repr(C)]
pub struct CreateBenefitAssessmentJobRequest {
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateBenefitAssessmentJobRequest "CreateBenefitAssessmentJobRequest" 1 {
    (
        division_ids: ::std::vec::Vec<::std::string::String> = "divisionIds" 0 with_division_ids,
    )
});
