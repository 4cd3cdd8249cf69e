// @generated from the schema "WorkPlanBidListResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanBidListResponse`.
#[repr(C)]
pub struct WorkPlanBidListResponse {
    /// `entities`: `array of WorkPlanBid`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WorkPlanBid>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanBidListResponse "WorkPlanBidListResponse" 1 {
    (
        entities: ::std::vec::Vec<crate::WorkPlanBid> = "entities" 0 with_entities,
    )
});
