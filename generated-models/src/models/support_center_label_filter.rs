// @generated from the schema "SupportCenterLabelFilter"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `SupportCenterLabelFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterLabelFilter {
    /// `labels`: `array of AddressableEntityRef`.
    pub labels: Option<Vec<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterLabelFilter "SupportCenterLabelFilter" 1 {
    (
        labels: Vec<AddressableEntityRef> = "labels" with_labels,
    )
});
