// @generated from the schema "FacebookPermissionEntityListing"; changes made here are lost at the next generation

/// The schema `FacebookPermissionEntityListing`.
#[repr(C)]
pub struct FacebookPermissionEntityListing {
    /// `entities`: `array of FacebookPermission`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::FacebookPermission>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FacebookPermissionEntityListing "FacebookPermissionEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::FacebookPermission> = "entities" 0 with_entities,
    )
});
