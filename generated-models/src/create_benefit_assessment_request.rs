// @generated from the schema "CreateBenefitAssessmentRequest"; changes made here are lost at the next generation

/// The schema `CreateBenefitAssessmentRequest`.
#[repr(C)]
pub struct CreateBenefitAssessmentRequest {
    /// `queueIds`: `array of string`, required.
    #[doc(alias = "queueIds")]
    pub queue_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateBenefitAssessmentRequest "CreateBenefitAssessmentRequest" 1 {
    (
        queue_ids: ::std::vec::Vec<::std::string::String> = "queueIds" 1 with_queue_ids,
    )
});
