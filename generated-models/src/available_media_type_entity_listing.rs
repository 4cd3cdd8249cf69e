// @generated from the schema "AvailableMediaTypeEntityListing"; changes made here are lost at the next generation

/// The schema `AvailableMediaTypeEntityListing`.
#[repr(C)]
pub struct AvailableMediaTypeEntityListing {
    /// `entities`: `array of AvailableMediaType`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AvailableMediaType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AvailableMediaTypeEntityListing "AvailableMediaTypeEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::AvailableMediaType> = "entities" 0 with_entities,
    )
});
