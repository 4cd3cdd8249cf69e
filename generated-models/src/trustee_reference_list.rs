// @generated from the schema "TrusteeReferenceList"; changes made here are lost at the next generation

/// The schema `TrusteeReferenceList`.
#[repr(C)]
pub struct TrusteeReferenceList {
    /// `entities`: `array of AddressableEntityRef`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrusteeReferenceList "TrusteeReferenceList" 1 {
    (
        entities: ::std::vec::Vec<crate::AddressableEntityRef> = "entities" 0 with_entities,
    )
});
