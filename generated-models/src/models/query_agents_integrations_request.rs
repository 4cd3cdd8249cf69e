// @generated from the schema "QueryAgentsIntegrationsRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueryAgentsIntegrationsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueryAgentsIntegrationsRequest {
    /// `agentIds`: `array of string`, required.
    #[doc(alias = "agentIds")]
    pub agent_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueryAgentsIntegrationsRequest "QueryAgentsIntegrationsRequest" 1 {
    (
        agent_ids: Vec<String> = "agentIds" with_agent_ids required,
    )
});
