// @generated from the whole document; changes made here are lost at the next generation

use crate::{JsonSearchResponse, TranscriptSearchRequest};

crate::runtime::request::operation! {
    PostSpeechandtextanalyticsTranscriptsSearch "POST" "/api/v2/speechandtextanalytics/transcripts/search" "=application/json >application/json"
    (body: &TranscriptSearchRequest = json) -> JsonSearchResponse {
    }
}
