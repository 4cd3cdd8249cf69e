// @generated from the whole document; changes made here are lost at the next generation

use crate::AutoAnswerSettings;

crate::runtime::request::operation! {
    DeleteUsersAgentuiAgentsAutoanswerAgentIdSettings "DELETE" "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings" "/agentId"
    (agent_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetUsersAgentuiAgentsAutoanswerAgentIdSettings "GET" "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings" "/agentId >application/json"
    (agent_id: &str = text) -> AutoAnswerSettings {
    }
}

crate::runtime::request::operation! {
    PatchUsersAgentuiAgentsAutoanswerAgentIdSettings "PATCH" "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings" "/agentId =application/json >application/json"
    (agent_id: &str = text, body: &AutoAnswerSettings = json) -> AutoAnswerSettings {
    }
}

crate::runtime::request::operation! {
    PutUsersAgentuiAgentsAutoanswerAgentIdSettings "PUT" "/api/v2/users/agentui/agents/autoanswer/{agentId}/settings" "/agentId =application/json >application/json"
    (agent_id: &str = text, body: &AutoAnswerSettings = json) -> AutoAnswerSettings {
    }
}
