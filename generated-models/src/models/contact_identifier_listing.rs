// @generated from the schema "ContactIdentifierListing"; changes made here are lost at the next generation

use crate::ContactIdentifier;
use crate::runtime::Extra;

/// The schema `ContactIdentifierListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactIdentifierListing {
    /// `entities`: `array of ContactIdentifier`.
    pub entities: Option<Vec<ContactIdentifier>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactIdentifierListing "ContactIdentifierListing" 1 {
    (
        entities: Vec<ContactIdentifier> = "entities" with_entities,
    )
});
