// @generated from the schema "MuAgentQueueTimeRequest"; changes made here are lost at the next generation

/// The schema `MuAgentQueueTimeRequest`.
#[repr(C)]
pub struct MuAgentQueueTimeRequest {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `agentOnQueueTimes`: `array of AgentQueueTimeRequest`, required.
    #[doc(alias = "agentOnQueueTimes")]
    pub agent_on_queue_times: ::std::option::Option<
        ::std::vec::Vec<crate::AgentQueueTimeRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MuAgentQueueTimeRequest "MuAgentQueueTimeRequest" 2 {
    (
        management_unit_id: ::std::string::String = "managementUnitId" 1 with_management_unit_id,
        agent_on_queue_times: ::std::vec::Vec<crate::AgentQueueTimeRequest> = "agentOnQueueTimes" 1 with_agent_on_queue_times,
    )
});
