// @generated from the schema "ArchitectFlowFields"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, RequestMapping};
use crate::runtime::Extra;

/// The schema `ArchitectFlowFields`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectFlowFields {
    /// `architectFlow`: `AddressableEntityRef`.
    #[doc(alias = "architectFlow")]
    pub architect_flow: Option<Box<AddressableEntityRef>>,
    /// `flowRequestMappings`: `array of RequestMapping`.
    #[doc(alias = "flowRequestMappings")]
    pub flow_request_mappings: Option<Vec<RequestMapping>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectFlowFields "ArchitectFlowFields" 2 {
    (
        architect_flow: Box<AddressableEntityRef> = "architectFlow" with_architect_flow,
        flow_request_mappings: Vec<RequestMapping> = "flowRequestMappings" with_flow_request_mappings,
    )
});
