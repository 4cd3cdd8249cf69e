// @generated from the schema "FacebookPermissionEntityListing"; changes made here are lost at the next generation

use crate::FacebookPermission;
use crate::runtime::Extra;

/// The schema `FacebookPermissionEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FacebookPermissionEntityListing {
    /// `entities`: `array of FacebookPermission`.
    pub entities: Option<Vec<FacebookPermission>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FacebookPermissionEntityListing "FacebookPermissionEntityListing" 1 {
    (
        entities: Vec<FacebookPermission> = "entities" with_entities,
    )
});
