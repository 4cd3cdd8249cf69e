// @generated from the schema "FlowHealthVersionInfo"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `FlowHealthVersionInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowHealthVersionInfo {
    /// `flowVersion`: `AddressableEntityRef`, read-only.
    #[doc(alias = "flowVersion")]
    pub flow_version: Option<Box<AddressableEntityRef>>,
    /// `nluDomain`: `AddressableEntityRef`, read-only.
    #[doc(alias = "nluDomain")]
    pub nlu_domain: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowHealthVersionInfo "FlowHealthVersionInfo" 2 {
    (
        flow_version: Box<AddressableEntityRef> = "flowVersion" with_flow_version read_only,
        nlu_domain: Box<AddressableEntityRef> = "nluDomain" with_nlu_domain read_only,
    )
});
