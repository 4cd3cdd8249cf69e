// @generated from the schema "ContactIdentifierListing"; changes made here are lost at the next generation

/// The schema `ContactIdentifierListing`.
#[repr(C)]
pub struct ContactIdentifierListing {
    /// `entities`: `array of ContactIdentifier`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ContactIdentifier>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactIdentifierListing "ContactIdentifierListing" 1 {
    (
        entities: ::std::vec::Vec<crate::ContactIdentifier> = "entities" 0 with_entities,
    )
});
