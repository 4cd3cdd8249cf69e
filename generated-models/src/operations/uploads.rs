// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    Empty, LearningCoverArtUploadUrlRequest, UploadUrlRequest, UploadUrlResponse,
};

crate::runtime::request::operation! {
    PostLanguageunderstandingMinerUploads "POST" "/api/v2/languageunderstanding/miners/{minerId}/uploads" "/minerId =application/json >application/json"
    (miner_id: &str = text, body: &Empty = json) -> UploadUrlResponse {
    }
}

crate::runtime::request::operation! {
    PostUploadsLearningCoverart "POST" "/api/v2/uploads/learning/coverart" "=application/json >application/json"
    (body: &LearningCoverArtUploadUrlRequest = json) -> UploadUrlResponse {
    }
}

crate::runtime::request::operation! {
    PostUploadsPublicassetsImages "POST" "/api/v2/uploads/publicassets/images" "=application/json >application/json"
    (body: &UploadUrlRequest = json) -> UploadUrlResponse {
    }
}

crate::runtime::request::operation! {
    PostUploadsRecordings "POST" "/api/v2/uploads/recordings" "=application/json >application/json"
    (body: &UploadUrlRequest = json) -> UploadUrlResponse {
    }
}

crate::runtime::request::operation! {
    PostUploadsWorkforcemanagementHistoricaldataCsv "POST" "/api/v2/uploads/workforcemanagement/historicaldata/csv" "=application/json >application/json"
    (body: &UploadUrlRequest = json) -> UploadUrlResponse {
    }
}
