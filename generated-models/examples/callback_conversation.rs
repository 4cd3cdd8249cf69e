use generated_models::CallbackConversation;
use generated_models::callback_media_participant::State;
use serde_json::json;

fn main() -> Result<(), serde_json::Error> {
    // what the API answers to GET /api/v2/conversations/callbacks/{conversationId}
    let response = json!({
        "id": "c1",
        "participants": [
            {"id": "p1", "purpose": "customer", "state": "connected"},
            {"id": "p2", "purpose": "agent", "state": "alerting"},
            {"id": "p3", "purpose": "agent", "state": "a state of next year"}
        ]
    })
    .to_string();

    let conversation: CallbackConversation = serde_json::from_str(&response)?;
    for participant in conversation.participants.unwrap_or_default() {
        let id = participant.id.as_deref().unwrap_or("?");
        match &participant.state {
            Some(state) if state.known() == Some(State::Alerting) => {
                println!("{id} is being called")
            }
            Some(state) => println!("{id}: {state}"),
            None => println!("{id} has no state"),
        }
    }
    Ok(())
}
