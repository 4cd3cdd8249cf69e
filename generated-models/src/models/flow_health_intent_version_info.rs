// @generated from the schema "FlowHealthIntentVersionInfo"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `FlowHealthIntentVersionInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowHealthIntentVersionInfo {
    /// `nluVersion`: `AddressableEntityRef`, read-only.
    #[doc(alias = "nluVersion")]
    pub nlu_version: Option<Box<AddressableEntityRef>>,
    /// `flowVersion`: `AddressableEntityRef`, read-only.
    #[doc(alias = "flowVersion")]
    pub flow_version: Option<Box<AddressableEntityRef>>,
    /// `nluDomain`: `AddressableEntityRef`, read-only.
    #[doc(alias = "nluDomain")]
    pub nlu_domain: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowHealthIntentVersionInfo "FlowHealthIntentVersionInfo" 3 {
    (
        nlu_version: Box<AddressableEntityRef> = "nluVersion" with_nlu_version read_only,
        flow_version: Box<AddressableEntityRef> = "flowVersion" with_flow_version read_only,
        nlu_domain: Box<AddressableEntityRef> = "nluDomain" with_nlu_domain read_only,
    )
});
