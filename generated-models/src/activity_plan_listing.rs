// @generated from the schema "ActivityPlanListing"; changes made here are lost at the next generation

/// The schema `ActivityPlanListing`.
#[repr(C)]
pub struct ActivityPlanListing {
    /// `entities`: `array of ActivityPlanListItem`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ActivityPlanListItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActivityPlanListing "ActivityPlanListing" 1 {
    (
        entities: ::std::vec::Vec<crate::ActivityPlanListItem> = "entities" 0 with_entities,
    )
});
