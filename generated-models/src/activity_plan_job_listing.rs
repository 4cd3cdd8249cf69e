// @generated from the schema "ActivityPlanJobListing"; changes made here are lost at the next generation

/// The schema `ActivityPlanJobListing`.
#[repr(C)]
pub struct ActivityPlanJobListing {
    /// `entities`: `array of ActivityPlanJobResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ActivityPlanJobResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActivityPlanJobListing "ActivityPlanJobListing" 1 {
    (
        entities: ::std::vec::Vec<crate::ActivityPlanJobResponse> = "entities" 0 with_entities,
    )
});
