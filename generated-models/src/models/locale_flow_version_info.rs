// @generated from the schema "LocaleFlowVersionInfo"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `LocaleFlowVersionInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocaleFlowVersionInfo {
    /// `nluVersion`: `AddressableEntityRef`.
    #[doc(alias = "nluVersion")]
    pub nlu_version: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocaleFlowVersionInfo "LocaleFlowVersionInfo" 1 {
    (
        nlu_version: Box<AddressableEntityRef> = "nluVersion" with_nlu_version,
    )
});
