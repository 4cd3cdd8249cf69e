// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AnalyticsConversationWithoutAttributesMultiGetResponse,
    TranscriptConversationDetailSearchRequest,
};

crate::runtime::request::operation! {
    PostAnalyticsConversationsTranscriptsQuery "POST" "/api/v2/analytics/conversations/transcripts/query" "=application/json >application/json"
    (body: &TranscriptConversationDetailSearchRequest = json) -> AnalyticsConversationWithoutAttributesMultiGetResponse {
    }
}
