// @generated from the whole document; changes made here are lost at the next generation

use crate::{DownloadResponse, FaxSummary, UserRecording, UserRecordingEntityListing};

crate::runtime::request::operation! {
    DeleteUserrecording "DELETE" "/api/v2/userrecordings/{recordingId}" "/recordingId"
    (recording_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetUserrecording "GET" "/api/v2/userrecordings/{recordingId}" "/recordingId ?expand >application/json"
    (recording_id: &str = text) -> UserRecording {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetUserrecordingMedia "GET" "/api/v2/userrecordings/{recordingId}/media" "/recordingId ?async ?formatId >application/json"
    (recording_id: &str = text) -> DownloadResponse {
        1 r#async: bool = value;
        #[doc = " The parameter `formatId`."]
        2 format_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetUserrecordingTranscoding "GET" "/api/v2/userrecordings/{recordingId}/transcoding" "/recordingId ?formatId >application/json"
    (recording_id: &str = text) -> DownloadResponse {
        #[doc = " The parameter `formatId`."]
        1 format_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetUserrecordings "GET" "/api/v2/userrecordings" "?expand ?pageNumber ?pageSize >application/json"
    () -> UserRecordingEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetUserrecordingsSummary "GET" "/api/v2/userrecordings/summary" ">application/json"
    () -> FaxSummary {
    }
}

crate::runtime::request::operation! {
    PutUserrecording "PUT" "/api/v2/userrecordings/{recordingId}" "/recordingId =application/json ?expand >application/json"
    (recording_id: &str = text, body: &UserRecording = json) -> UserRecording {
        2 expand: &[impl AsRef<str>] = texts;
    }
}
