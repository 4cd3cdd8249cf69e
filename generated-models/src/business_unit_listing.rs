// @generated from the schema "BusinessUnitListing"; changes made here are lost at the next generation

/// The schema `BusinessUnitListing`.
#[repr(C)]
pub struct BusinessUnitListing {
    /// `entities`: `array of BusinessUnitListItem`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BusinessUnitListItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BusinessUnitListing "BusinessUnitListing" 1 {
    (
        entities: ::std::vec::Vec<crate::BusinessUnitListItem> = "entities" 0 with_entities,
    )
});
