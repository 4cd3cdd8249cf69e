// @generated from the schema "ListWrapperBidGroupWorkPlanRequest"; changes made here are lost at the next generation

use crate::BidGroupWorkPlanRequest;
use crate::runtime::Extra;

/// The schema `ListWrapperBidGroupWorkPlanRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ListWrapperBidGroupWorkPlanRequest {
    /// `values`: `array of BidGroupWorkPlanRequest`.
    pub values: Option<Vec<BidGroupWorkPlanRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ListWrapperBidGroupWorkPlanRequest "ListWrapperBidGroupWorkPlanRequest" 1 {
    (
        values: Vec<BidGroupWorkPlanRequest> = "values" with_values,
    )
});
