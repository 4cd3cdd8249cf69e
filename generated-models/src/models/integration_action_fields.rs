// @generated from the schema "IntegrationActionFields"; changes made here are lost at the next generation

use crate::{IntegrationAction, RequestMapping};
use crate::runtime::Extra;

/// The schema `IntegrationActionFields`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IntegrationActionFields {
    /// `integrationAction`: `IntegrationAction`.
    #[doc(alias = "integrationAction")]
    pub integration_action: Option<Box<IntegrationAction>>,
    /// `requestMappings`: `array of RequestMapping`.
    #[doc(alias = "requestMappings")]
    pub request_mappings: Option<Vec<RequestMapping>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IntegrationActionFields "IntegrationActionFields" 2 {
    (
        integration_action: Box<IntegrationAction> = "integrationAction" with_integration_action,
        request_mappings: Vec<RequestMapping> = "requestMappings" with_request_mappings,
    )
});
