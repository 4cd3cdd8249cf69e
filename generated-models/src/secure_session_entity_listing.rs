// @generated from the schema "SecureSessionEntityListing"; changes made here are lost at the next generation

/// The schema `SecureSessionEntityListing`.
#[repr(C)]
pub struct SecureSessionEntityListing {
    /// `entities`: `array of SecureSession`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::SecureSession>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SecureSessionEntityListing "SecureSessionEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::SecureSession> = "entities" 0 with_entities,
    )
});
