use generated_models::CallbackConversation;
use generated_models::callback_media_participant::State;
use generated_models::runtime::OpenExt;
use serde_json::json;

fn main() -> Result<(), serde_json::Error> {
    // the response to GET /api/v2/conversations/callbacks/{conversationId}
    let response = json!({
        "id": "c1",
        "participants": [
            {"id": "p1", "purpose": "customer", "state": "connected"},
            {"id": "p2", "purpose": "agent", "state": "alerting"},
            {"id": "p3", "purpose": "agent", "state": "a state added next year"}
        ]
    })
    .to_string();

    let conversation: CallbackConversation = serde_json::from_str(&response)?;
    for participant in conversation.participants.unwrap_or_default() {
        let id = participant.id.as_deref().unwrap_or("?");
        if participant.state.is(State::Alerting) {
            println!("{id} is being called");
        } else if let Some(state) = &participant.state {
            println!("{id}: {state}");
        }
    }
    Ok(())
}
