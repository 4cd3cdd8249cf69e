// @generated from the schema "ListWrapperBidGroupWorkPlanRequest"; changes made here are lost at the next generation

/// The schema `ListWrapperBidGroupWorkPlanRequest`.
#[repr(C)]
pub struct ListWrapperBidGroupWorkPlanRequest {
    /// `values`: `array of BidGroupWorkPlanRequest`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::BidGroupWorkPlanRequest>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ListWrapperBidGroupWorkPlanRequest "ListWrapperBidGroupWorkPlanRequest" 1 {
    (
        values: ::std::vec::Vec<crate::BidGroupWorkPlanRequest> = "values" 0 with_values,
    )
});
