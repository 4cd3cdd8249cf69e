// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    Callheader, Callmessage, MediaRegions, SIPSearchPublicRequest, SignedUrlResponse,
    SipDownloadResponse, SipSearchResult,
};
use crate::runtime::DateTime;

crate::runtime::request::operation! {
    GetTelephonyMediaregions "GET" "/api/v2/telephony/mediaregions" ">application/json"
    () -> MediaRegions {
    }
}

crate::runtime::request::operation! {
    GetTelephonySipmessagesConversation "GET" "/api/v2/telephony/sipmessages/conversations/{conversationId}" "/conversationId >application/json"
    (conversation_id: &str = text) -> Callmessage {
    }
}

crate::runtime::request::operation! {
    GetTelephonySipmessagesConversationHeaders "GET" "/api/v2/telephony/sipmessages/conversations/{conversationId}/headers" "/conversationId ?keys >application/json"
    (conversation_id: &str = text) -> Callheader {
        1 keys: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetTelephonySiptraces "GET" "/api/v2/telephony/siptraces" "?dateEnd ?dateStart ?callId ?conversationId ?fromUser ?toUser >application/json"
    (date_end: DateTime = value, date_start: DateTime = value) -> SipSearchResult {
        #[doc = " The parameter `callId`."]
        2 call_id: &str = text;
        #[doc = " The parameter `conversationId`."]
        3 conversation_id: &str = text;
        #[doc = " The parameter `fromUser`."]
        4 from_user: &str = text;
        #[doc = " The parameter `toUser`."]
        5 to_user: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTelephonySiptracesDownloadDownloadId "GET" "/api/v2/telephony/siptraces/download/{downloadId}" "/downloadId >application/json"
    (download_id: &str = text) -> SignedUrlResponse {
    }
}

crate::runtime::request::operation! {
    PostTelephonySiptracesDownload "POST" "/api/v2/telephony/siptraces/download" "=application/json >application/json"
    (body: &SIPSearchPublicRequest = json) -> SipDownloadResponse {
    }
}
