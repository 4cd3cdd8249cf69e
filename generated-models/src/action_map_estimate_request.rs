// @generated from the schema "ActionMapEstimateRequest"; changes made here are lost at the next generation

/// The schema `ActionMapEstimateRequest`.
#[repr(C)]
pub struct ActionMapEstimateRequest {
    /// `segmentIds`: `array of string`.
    #[doc(alias = "segmentIds")]
    pub segment_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `outcomeCriteria`: `ActionMapEstimateOutcomeCriteria`.
    #[doc(alias = "outcomeCriteria")]
    pub outcome_criteria: ::std::option::Option<
        ::std::boxed::Box<crate::ActionMapEstimateOutcomeCriteria>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActionMapEstimateRequest "ActionMapEstimateRequest" 2 {
    (
        segment_ids: ::std::vec::Vec<::std::string::String> = "segmentIds" 0 with_segment_ids,
        outcome_criteria: ::std::boxed::Box<crate::ActionMapEstimateOutcomeCriteria> = "outcomeCriteria" 0 with_outcome_criteria,
    )
});
