// @generated from the schema "MuAgentQueueTimeRequest"; changes made here are lost at the next generation

/// The schema `MuAgentQueueTimeRequest`.
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

impl crate::runtime::Model for MuAgentQueueTimeRequest {
    const EMPTY: Self = Self {
        management_unit_id: ::std::option::Option::None,
        agent_on_queue_times: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MuAgentQueueTimeRequest = &<MuAgentQueueTimeRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MuAgentQueueTimeRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnitId", "management_unit_id", 1),
            ("agentOnQueueTimes", "agent_on_queue_times", 1),
        ],
        fields: &[&E.management_unit_id, &E.agent_on_queue_times],
    }
};

crate::runtime::model!(MuAgentQueueTimeRequest);

crate::runtime::setters!(MuAgentQueueTimeRequest {
    with_management_unit_id: management_unit_id: ::std::string::String,
    with_agent_on_queue_times: agent_on_queue_times: ::std::vec::Vec<crate::AgentQueueTimeRequest>,
});
