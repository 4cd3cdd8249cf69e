// @generated from the schema "MergeOperation"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `MergeOperation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MergeOperation {
    /// `sourceContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "sourceContact")]
    pub source_contact: Option<Box<AddressableEntityRef>>,
    /// `targetContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "targetContact")]
    pub target_contact: Option<Box<AddressableEntityRef>>,
    /// `resultingContact`: `AddressableEntityRef`, read-only.
    #[doc(alias = "resultingContact")]
    pub resulting_contact: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MergeOperation "MergeOperation" 3 {
    (
        source_contact: Box<AddressableEntityRef> = "sourceContact" with_source_contact read_only,
        target_contact: Box<AddressableEntityRef> = "targetContact" with_target_contact read_only,
        resulting_contact: Box<AddressableEntityRef> = "resultingContact" with_resulting_contact read_only,
    )
});
