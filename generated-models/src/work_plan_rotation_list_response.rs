// @generated from the schema "WorkPlanRotationListResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanRotationListResponse`.
#[repr(C)]
pub struct WorkPlanRotationListResponse {
    /// `entities`: `array of WorkPlanRotationResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanRotationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanRotationListResponse "WorkPlanRotationListResponse" 1 {
    (
        entities: ::std::vec::Vec<crate::WorkPlanRotationResponse> = "entities" 0 with_entities,
    )
});
