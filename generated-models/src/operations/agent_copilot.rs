// @generated from the whole document; changes made here are lost at the next generation

use crate::Copilot;

crate::runtime::request::operation! {
    GetAssistantCopilot "GET" "/api/v2/assistants/{assistantId}/copilot" "/assistantId >application/json"
    (assistant_id: &str = text) -> Copilot {
    }
}

crate::runtime::request::operation! {
    PutAssistantCopilot "PUT" "/api/v2/assistants/{assistantId}/copilot" "/assistantId =application/json >application/json"
    (assistant_id: &str = text, body: &Copilot = json) -> Copilot {
    }
}
