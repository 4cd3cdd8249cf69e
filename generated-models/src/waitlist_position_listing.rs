// @generated from the schema "WaitlistPositionListing"; changes made here are lost at the next generation

/// The schema `WaitlistPositionListing`.
#[repr(C)]
pub struct WaitlistPositionListing {
    /// `entities`: `array of WaitlistPosition`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WaitlistPosition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WaitlistPositionListing "WaitlistPositionListing" 1 {
    (
        entities: ::std::vec::Vec<crate::WaitlistPosition> = "entities" 0 with_entities,
    )
});
