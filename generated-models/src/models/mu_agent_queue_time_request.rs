// @generated from the schema "MuAgentQueueTimeRequest"; changes made here are lost at the next generation

use crate::AgentQueueTimeRequest;
use crate::runtime::Extra;

/// The schema `MuAgentQueueTimeRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MuAgentQueueTimeRequest {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// `agentOnQueueTimes`: `array of AgentQueueTimeRequest`, required.
    #[doc(alias = "agentOnQueueTimes")]
    pub agent_on_queue_times: Option<Vec<AgentQueueTimeRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MuAgentQueueTimeRequest "MuAgentQueueTimeRequest" 2 {
    (
        management_unit_id: String = "managementUnitId" with_management_unit_id required,
        agent_on_queue_times: Vec<AgentQueueTimeRequest> = "agentOnQueueTimes" with_agent_on_queue_times required,
    )
});
