// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    CreateUploadSourceUrlJobRequest, CreateUploadSourceUrlJobResponse,
    GetUploadSourceUrlJobStatusResponse, UploadUrlRequest, UploadUrlResponse,
};

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseUploadsUrlsJob "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}" "/knowledgeBaseId /jobId >application/json"
    (knowledge_base_id: &str = text, job_id: &str = text) -> GetUploadSourceUrlJobStatusResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeDocumentuploads "POST" "/api/v2/knowledge/documentuploads" "=application/json >application/json"
    (body: &UploadUrlRequest = json) -> UploadUrlResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseUploadsUrlsJobs "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &CreateUploadSourceUrlJobRequest = json) -> CreateUploadSourceUrlJobResponse {
    }
}
