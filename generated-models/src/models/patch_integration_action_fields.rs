// @generated from the schema "PatchIntegrationActionFields"; changes made here are lost at the next generation

use crate::{PatchIntegrationAction, RequestMapping};
use crate::runtime::Extra;

/// The schema `PatchIntegrationActionFields`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchIntegrationActionFields {
    /// `integrationAction`: `PatchIntegrationAction`.
    #[doc(alias = "integrationAction")]
    pub integration_action: Option<Box<PatchIntegrationAction>>,
    /// `requestMappings`: `array of RequestMapping`.
    #[doc(alias = "requestMappings")]
    pub request_mappings: Option<Vec<RequestMapping>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchIntegrationActionFields "PatchIntegrationActionFields" 2 {
    (
        integration_action: Box<PatchIntegrationAction> = "integrationAction" with_integration_action,
        request_mappings: Vec<RequestMapping> = "requestMappings" with_request_mappings,
    )
});
