// @generated from the schema "OutcomePredictorRequest"; changes made here are lost at the next generation

/// The schema `OutcomePredictorRequest`.
#[repr(C)]
pub struct OutcomePredictorRequest {
    /// `outcome`: `OutcomeRefRequest`, required.
    pub outcome: ::std::option::Option<::std::boxed::Box<crate::OutcomeRefRequest>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomePredictorRequest "OutcomePredictorRequest" 1 {
    (
        outcome: ::std::boxed::Box<crate::OutcomeRefRequest> = "outcome" 1 with_outcome,
    )
});
