// @generated from the schema "SecureSessionEntityListing"; changes made here are lost at the next generation

use crate::SecureSession;
use crate::runtime::Extra;

/// The schema `SecureSessionEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SecureSessionEntityListing {
    /// `entities`: `array of SecureSession`.
    pub entities: Option<Vec<SecureSession>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SecureSessionEntityListing "SecureSessionEntityListing" 1 {
    (
        entities: Vec<SecureSession> = "entities" with_entities,
    )
});
