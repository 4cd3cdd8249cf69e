// @generated from the schema "WorkPlanListResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanListResponse`.
#[repr(C)]
pub struct WorkPlanListResponse {
    /// `entities`: `array of WorkPlanListItemResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanListItemResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanListResponse "WorkPlanListResponse" 1 {
    (
        entities: ::std::vec::Vec<crate::WorkPlanListItemResponse> = "entities" 0 with_entities,
    )
});
