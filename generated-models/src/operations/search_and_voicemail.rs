// @generated from the whole document; changes made here are lost at the next generation

use crate::{VoicemailSearchRequest, VoicemailsSearchResponse};

crate::runtime::request::operation! {
    GetVoicemailSearch "GET" "/api/v2/voicemail/search" "?q64 ?expand >application/json"
    (q64: &str = text) -> VoicemailsSearchResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PostVoicemailSearch "POST" "/api/v2/voicemail/search" "=application/json >application/json"
    (body: &VoicemailSearchRequest = json) -> VoicemailsSearchResponse {
    }
}
