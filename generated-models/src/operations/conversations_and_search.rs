// @generated from the whole document; changes made here are lost at the next generation

use crate::{ConversationParticipantSearchRequest, JsonCursorSearchResponse};

crate::runtime::request::operation! {
    PostConversationsParticipantsAttributesSearch "POST" "/api/v2/conversations/participants/attributes/search" "=application/json >application/json"
    (body: &ConversationParticipantSearchRequest = json) -> JsonCursorSearchResponse {
    }
}
