// @generated from the schema "OutcomePredictorRequest"; changes made here are lost at the next generation

use crate::OutcomeRefRequest;
use crate::runtime::Extra;

/// The schema `OutcomePredictorRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomePredictorRequest {
    /// `outcome`: `OutcomeRefRequest`, required.
    pub outcome: Option<Box<OutcomeRefRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomePredictorRequest "OutcomePredictorRequest" 1 {
    (
        outcome: Box<OutcomeRefRequest> = "outcome" with_outcome required,
    )
});
