// @generated from the schema "TrusteeReferenceList"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `TrusteeReferenceList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrusteeReferenceList {
    /// `entities`: `array of AddressableEntityRef`.
    pub entities: Option<Vec<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrusteeReferenceList "TrusteeReferenceList" 1 {
    (
        entities: Vec<AddressableEntityRef> = "entities" with_entities,
    )
});
