// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    BulkResponse, CategoryCreateRequest, CategoryListing, CategoryResponse,
    CategoryResponseListing, CategoryUpdateRequest, DocumentListing,
    DocumentVariationRequest, DocumentVariationResponse,
    DocumentVariationResponseListing, GuestCategoryResponseListing, ImportStatusRequest,
    KnowledgeAnswerDocumentsResponse, KnowledgeBase, KnowledgeBaseCreateRequest,
    KnowledgeBaseListing, KnowledgeBaseUpdateRequest, KnowledgeCategory,
    KnowledgeCategoryRequest, KnowledgeDocument, KnowledgeDocumentBulkRemoveRequest,
    KnowledgeDocumentBulkRequest, KnowledgeDocumentBulkUpdateRequest,
    KnowledgeDocumentBulkVersionAddRequest, KnowledgeDocumentContentUpload,
    KnowledgeDocumentCopy, KnowledgeDocumentCreateRequest, KnowledgeDocumentFeedback,
    KnowledgeDocumentFeedbackResponse, KnowledgeDocumentFeedbackResponseListing,
    KnowledgeDocumentFeedbackUpdateRequest, KnowledgeDocumentGuestSearch,
    KnowledgeDocumentGuestSearchRequest, KnowledgeDocumentPresentation,
    KnowledgeDocumentQuery, KnowledgeDocumentQueryResponse, KnowledgeDocumentReq,
    KnowledgeDocumentRequest, KnowledgeDocumentResponse,
    KnowledgeDocumentResponseListing, KnowledgeDocumentSearch,
    KnowledgeDocumentSearchRequest, KnowledgeDocumentSuggestion,
    KnowledgeDocumentSuggestionRequest, KnowledgeDocumentVersion,
    KnowledgeDocumentVersionListing, KnowledgeDocumentVersionVariation,
    KnowledgeDocumentVersionVariationListing, KnowledgeDocumentView,
    KnowledgeDocumentsAnswerFilter, KnowledgeExportJobRequest,
    KnowledgeExportJobResponse, KnowledgeExtendedCategory,
    KnowledgeGuestAnswerDocumentsResponse, KnowledgeGuestDocumentCopy,
    KnowledgeGuestDocumentFeedback, KnowledgeGuestDocumentPresentation,
    KnowledgeGuestDocumentResponse, KnowledgeGuestDocumentResponseListing,
    KnowledgeGuestDocumentSuggestion, KnowledgeGuestDocumentSuggestionRequest,
    KnowledgeGuestDocumentView, KnowledgeGuestSession, KnowledgeImport,
    KnowledgeImportJobRequest, KnowledgeImportJobResponse,
    KnowledgeIntegrationOptionsResponse, KnowledgeParseJobRequest,
    KnowledgeParseJobRequestImport, KnowledgeParseJobRequestPatch,
    KnowledgeParseJobResponse, KnowledgeSyncJobRequest, KnowledgeSyncJobResponse,
    KnowledgeTraining, LabelCreateRequest, LabelListing, LabelResponse,
    LabelUpdateRequest, OperationCreatorUserResponse, OperationListing,
    SalesforceSourceRequest, SalesforceSourceResponse, SearchUpdateRequest,
    ServiceNowSourceRequest, ServiceNowSourceResponse, SourceBaseResponse,
    SourceSyncResponse, SyncStatusRequest, TrainingListing, UnansweredGroup,
    UnansweredGroups, UnansweredPhraseGroup, UnansweredPhraseGroupPatchRequestBody,
    UnansweredPhraseGroupUpdateResponse,
};
use crate::runtime::Date;

crate::runtime::request::operation! {
    DeleteKnowledgeKnowledgebase "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}" "/knowledgeBaseId >application/json"
    (knowledge_base_id: &str = text) -> KnowledgeBase {
    }
}

crate::runtime::request::operation! {
    DeleteKnowledgeKnowledgebaseCategory "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}" "/knowledgeBaseId /categoryId >application/json"
    (knowledge_base_id: &str = text, category_id: &str = text) -> CategoryResponse {
    }
}

crate::runtime::request::operation! {
    DeleteKnowledgeKnowledgebaseDocument "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}" "/knowledgeBaseId /documentId"
    (knowledge_base_id: &str = text, document_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteKnowledgeKnowledgebaseDocumentVariation "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}" "/knowledgeBaseId /documentId /documentVariationId"
    (knowledge_base_id: &str = text, document_id: &str = text, document_variation_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteKnowledgeKnowledgebaseExportJob "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}" "/knowledgeBaseId /exportJobId"
    (knowledge_base_id: &str = text, export_job_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteKnowledgeKnowledgebaseImportJob "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}" "/knowledgeBaseId /importJobId"
    (knowledge_base_id: &str = text, import_job_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteKnowledgeKnowledgebaseLabel "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}" "/knowledgeBaseId /labelId >application/json"
    (knowledge_base_id: &str = text, label_id: &str = text) -> LabelResponse {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    DeleteKnowledgeKnowledgebaseLanguageCategory "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}" "/knowledgeBaseId /languageCode /categoryId >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, category_id: &str = text) -> KnowledgeCategory {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    DeleteKnowledgeKnowledgebaseLanguageDocument "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}" "/knowledgeBaseId /languageCode /documentId >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, document_id: &str = text) -> KnowledgeDocument {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    DeleteKnowledgeKnowledgebaseLanguageDocumentsImport "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}" "/knowledgeBaseId /languageCode /importId"
    (knowledge_base_id: &str = text, language_code: &str = text, import_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteKnowledgeKnowledgebaseSourcesSalesforceSourceId "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}" "/knowledgeBaseId /sourceId"
    (knowledge_base_id: &str = text, source_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteKnowledgeKnowledgebaseSourcesServicenowSourceId "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}" "/knowledgeBaseId /sourceId"
    (knowledge_base_id: &str = text, source_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteKnowledgeKnowledgebaseSynchronizeJob "DELETE" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}" "/knowledgeBaseId /syncJobId"
    (knowledge_base_id: &str = text, sync_job_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetKnowledgeGuestSessionCategories "GET" "/api/v2/knowledge/guest/sessions/{sessionId}/categories" "/sessionId ?after ?before ?expand ?includeDocumentCount ?isRoot ?name ?pageSize ?parentId ?sortBy >application/json"
    (session_id: &str = text) -> GuestCategoryResponseListing {
        1 after: &str = text;
        2 before: &str = text;
        3 expand: &str = text;
        #[doc = " The parameter `includeDocumentCount`."]
        4 include_document_count: bool = value;
        #[doc = " The parameter `isRoot`."]
        5 is_root: bool = value;
        6 name: &str = text;
        #[doc = " The parameter `pageSize`."]
        7 page_size: &str = text;
        #[doc = " The parameter `parentId`."]
        8 parent_id: &str = text;
        #[doc = " The parameter `sortBy`."]
        9 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeGuestSessionDocument "GET" "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}" "/sessionId /documentId >application/json"
    (session_id: &str = text, document_id: &str = text) -> KnowledgeGuestDocumentResponse {
    }
}

crate::runtime::request::operation! {
    GetKnowledgeGuestSessionDocuments "GET" "/api/v2/knowledge/guest/sessions/{sessionId}/documents" "/sessionId ?categoryId ?pageSize >application/json"
    (session_id: &str = text) -> KnowledgeGuestDocumentResponseListing {
        #[doc = " The parameter `categoryId`."]
        1 category_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeIntegrationOptions "GET" "/api/v2/knowledge/integrations/{integrationId}/options" "/integrationId ?knowledgeBaseIds >application/json"
    (integration_id: &str = text) -> KnowledgeIntegrationOptionsResponse {
        #[doc = " The parameter `knowledgeBaseIds`."]
        1 knowledge_base_ids: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebase "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}" "/knowledgeBaseId >application/json"
    (knowledge_base_id: &str = text) -> KnowledgeBase {
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseCategories "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories" "/knowledgeBaseId ?after ?before ?expand ?includeDocumentCount ?isRoot ?name ?pageSize ?parentId ?sortBy >application/json"
    (knowledge_base_id: &str = text) -> CategoryResponseListing {
        1 after: &str = text;
        2 before: &str = text;
        3 expand: &str = text;
        #[doc = " The parameter `includeDocumentCount`."]
        4 include_document_count: bool = value;
        #[doc = " The parameter `isRoot`."]
        5 is_root: bool = value;
        6 name: &str = text;
        #[doc = " The parameter `pageSize`."]
        7 page_size: &str = text;
        #[doc = " The parameter `parentId`."]
        8 parent_id: &str = text;
        #[doc = " The parameter `sortBy`."]
        9 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseCategory "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}" "/knowledgeBaseId /categoryId >application/json"
    (knowledge_base_id: &str = text, category_id: &str = text) -> CategoryResponse {
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseDocument "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}" "/knowledgeBaseId /documentId ?expand ?state >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text) -> KnowledgeDocumentResponse {
        2 expand: &[impl AsRef<str>] = texts;
        3 state: &str = text;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseDocumentFeedback "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback" "/knowledgeBaseId /documentId ?after ?appType ?before ?documentVariationId ?documentVersionId ?onlyCommented ?pageSize ?queryType ?queueId ?state ?userId >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text) -> KnowledgeDocumentFeedbackResponseListing {
        2 after: &str = text;
        #[doc = " The parameter `appType`."]
        3 app_type: &str = text;
        4 before: &str = text;
        #[doc = " The parameter `documentVariationId`."]
        5 document_variation_id: &str = text;
        #[doc = " The parameter `documentVersionId`."]
        6 document_version_id: &str = text;
        #[doc = " The parameter `onlyCommented`."]
        7 only_commented: bool = value;
        #[doc = " The parameter `pageSize`."]
        8 page_size: &str = text;
        #[doc = " The parameter `queryType`."]
        9 query_type: &str = text;
        #[doc = " The parameter `queueId`."]
        10 queue_id: &str = text;
        11 state: &str = text;
        #[doc = " The parameter `userId`."]
        12 user_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseDocumentFeedbackFeedbackId "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}" "/knowledgeBaseId /documentId /feedbackId >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text, feedback_id: &str = text) -> KnowledgeDocumentFeedbackResponse {
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseDocumentVariation "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}" "/knowledgeBaseId /documentId /documentVariationId ?documentState ?expand >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text, document_variation_id: &str = text) -> DocumentVariationResponse {
        #[doc = " The parameter `documentState`."]
        3 document_state: &str = text;
        4 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseDocumentVariations "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations" "/knowledgeBaseId /documentId ?after ?before ?documentState ?expand ?pageSize >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text) -> DocumentVariationResponseListing {
        2 after: &str = text;
        3 before: &str = text;
        #[doc = " The parameter `documentState`."]
        4 document_state: &str = text;
        5 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageSize`."]
        6 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseDocumentVersion "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}" "/knowledgeBaseId /documentId /versionId ?expand >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text, version_id: &str = text) -> KnowledgeDocumentVersion {
        3 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseDocumentVersionVariation "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations/{variationId}" "/knowledgeBaseId /documentId /versionId /variationId >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text, version_id: &str = text, variation_id: &str = text) -> KnowledgeDocumentVersionVariation {
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseDocumentVersionVariations "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions/{versionId}/variations" "/knowledgeBaseId /documentId /versionId ?after ?before ?pageSize >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text, version_id: &str = text) -> KnowledgeDocumentVersionVariationListing {
        3 after: &str = text;
        4 before: &str = text;
        #[doc = " The parameter `pageSize`."]
        5 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseDocumentVersions "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions" "/knowledgeBaseId /documentId ?after ?before ?expand ?pageSize >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text) -> KnowledgeDocumentVersionListing {
        2 after: &str = text;
        3 before: &str = text;
        4 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageSize`."]
        5 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseDocuments "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents" "/knowledgeBaseId ?after ?before ?categoryId ?documentId ?expand ?externalIds ?includeDrafts ?includeSubcategories ?interval ?labelIds ?pageSize >application/json"
    (knowledge_base_id: &str = text) -> KnowledgeDocumentResponseListing {
        1 after: &str = text;
        2 before: &str = text;
        #[doc = " The parameter `categoryId`."]
        3 category_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `documentId`."]
        4 document_id: &[impl AsRef<str>] = texts;
        5 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `externalIds`."]
        6 external_ids: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includeDrafts`."]
        7 include_drafts: bool = value;
        #[doc = " The parameter `includeSubcategories`."]
        8 include_subcategories: bool = value;
        9 interval: &str = text;
        #[doc = " The parameter `labelIds`."]
        10 label_ids: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageSize`."]
        11 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseExportJob "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs/{exportJobId}" "/knowledgeBaseId /exportJobId >application/json"
    (knowledge_base_id: &str = text, export_job_id: &str = text) -> KnowledgeExportJobResponse {
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseImportJob "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}" "/knowledgeBaseId /importJobId ?expand >application/json"
    (knowledge_base_id: &str = text, import_job_id: &str = text) -> KnowledgeImportJobResponse {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseLabel "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}" "/knowledgeBaseId /labelId >application/json"
    (knowledge_base_id: &str = text, label_id: &str = text) -> LabelResponse {
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseLabels "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels" "/knowledgeBaseId ?after ?before ?includeDocumentCount ?name ?pageSize >application/json"
    (knowledge_base_id: &str = text) -> LabelListing {
        1 after: &str = text;
        2 before: &str = text;
        #[doc = " The parameter `includeDocumentCount`."]
        3 include_document_count: bool = value;
        4 name: &str = text;
        #[doc = " The parameter `pageSize`."]
        5 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetKnowledgeKnowledgebaseLanguageCategories "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories" "/knowledgeBaseId /languageCode ?after ?before ?limit ?name ?pageSize >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text) -> CategoryListing {
        2 after: &str = text;
        3 before: &str = text;
        4 limit: &str = text;
        5 name: &str = text;
        #[doc = " The parameter `pageSize`."]
        6 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetKnowledgeKnowledgebaseLanguageCategory "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}" "/knowledgeBaseId /languageCode /categoryId >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, category_id: &str = text) -> KnowledgeExtendedCategory {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetKnowledgeKnowledgebaseLanguageDocument "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}" "/knowledgeBaseId /languageCode /documentId >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, document_id: &str = text) -> KnowledgeDocument {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetKnowledgeKnowledgebaseLanguageDocumentUpload "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}/uploads/{uploadId}" "/knowledgeBaseId /languageCode /documentId /uploadId >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, document_id: &str = text, upload_id: &str = text) -> KnowledgeDocumentContentUpload {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetKnowledgeKnowledgebaseLanguageDocuments "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents" "/knowledgeBaseId /languageCode ?after ?before ?categories ?documentIds ?limit ?pageSize ?sortBy ?sortOrder ?title >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text) -> DocumentListing {
        2 after: &str = text;
        3 before: &str = text;
        4 categories: &str = text;
        #[doc = " The parameter `documentIds`."]
        5 document_ids: &[impl AsRef<str>] = texts;
        6 limit: &str = text;
        #[doc = " The parameter `pageSize`."]
        7 page_size: &str = text;
        #[doc = " The parameter `sortBy`."]
        8 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        9 sort_order: &str = text;
        10 title: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetKnowledgeKnowledgebaseLanguageDocumentsImport "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}" "/knowledgeBaseId /languageCode /importId >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, import_id: &str = text) -> KnowledgeImport {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetKnowledgeKnowledgebaseLanguageTraining "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings/{trainingId}" "/knowledgeBaseId /languageCode /trainingId >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, training_id: &str = text) -> KnowledgeTraining {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetKnowledgeKnowledgebaseLanguageTrainings "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings" "/knowledgeBaseId /languageCode ?after ?before ?knowledgeDocumentsState ?limit ?pageSize >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text) -> TrainingListing {
        2 after: &str = text;
        3 before: &str = text;
        #[doc = " The parameter `knowledgeDocumentsState`."]
        4 knowledge_documents_state: &str = text;
        5 limit: &str = text;
        #[doc = " The parameter `pageSize`."]
        6 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseOperations "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations" "/knowledgeBaseId ?after ?before ?interval ?pageSize ?sourceId ?status ?type ?userId >application/json"
    (knowledge_base_id: &str = text) -> OperationListing {
        1 after: &str = text;
        2 before: &str = text;
        3 interval: &str = text;
        #[doc = " The parameter `pageSize`."]
        4 page_size: &str = text;
        #[doc = " The parameter `sourceId`."]
        5 source_id: &[impl AsRef<str>] = texts;
        6 status: &[impl AsRef<str>] = texts;
        7 r#type: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `userId`."]
        8 user_id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseOperationsUsersQuery "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/operations/users/query" "/knowledgeBaseId >application/json"
    (knowledge_base_id: &str = text) -> OperationCreatorUserResponse {
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseParseJob "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}" "/knowledgeBaseId /parseJobId ?expand >application/json"
    (knowledge_base_id: &str = text, parse_job_id: &str = text) -> KnowledgeParseJobResponse {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseSources "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources" "/knowledgeBaseId ?expand ?ids ?type >application/json"
    (knowledge_base_id: &str = text) -> Vec<SourceBaseResponse> {
        1 expand: &[impl AsRef<str>] = texts;
        2 ids: &[impl AsRef<str>] = texts;
        3 r#type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseSourcesSalesforceSourceId "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}" "/knowledgeBaseId /sourceId ?expand >application/json"
    (knowledge_base_id: &str = text, source_id: &str = text) -> SalesforceSourceResponse {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseSourcesServicenowSourceId "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}" "/knowledgeBaseId /sourceId ?expand >application/json"
    (knowledge_base_id: &str = text, source_id: &str = text) -> ServiceNowSourceResponse {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseSynchronizeJob "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}" "/knowledgeBaseId /syncJobId >application/json"
    (knowledge_base_id: &str = text, sync_job_id: &str = text) -> KnowledgeSyncJobResponse {
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseUnansweredGroup "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}" "/knowledgeBaseId /groupId ?app ?dateEnd ?dateStart >application/json"
    (knowledge_base_id: &str = text, group_id: &str = text) -> UnansweredGroup {
        2 app: &str = text;
        #[doc = " The parameter `dateEnd`."]
        3 date_end: Date = value;
        #[doc = " The parameter `dateStart`."]
        4 date_start: Date = value;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseUnansweredGroupPhrasegroup "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}" "/knowledgeBaseId /groupId /phraseGroupId ?app ?dateEnd ?dateStart >application/json"
    (knowledge_base_id: &str = text, group_id: &str = text, phrase_group_id: &str = text) -> UnansweredPhraseGroup {
        3 app: &str = text;
        #[doc = " The parameter `dateEnd`."]
        4 date_end: Date = value;
        #[doc = " The parameter `dateStart`."]
        5 date_start: Date = value;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebaseUnansweredGroups "GET" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups" "/knowledgeBaseId ?app ?dateEnd ?dateStart >application/json"
    (knowledge_base_id: &str = text) -> UnansweredGroups {
        1 app: &str = text;
        #[doc = " The parameter `dateEnd`."]
        2 date_end: Date = value;
        #[doc = " The parameter `dateStart`."]
        3 date_start: Date = value;
    }
}

crate::runtime::request::operation! {
    GetKnowledgeKnowledgebases "GET" "/api/v2/knowledge/knowledgebases" "?after ?before ?coreLanguage ?limit ?name ?pageSize ?published ?sortBy ?sortOrder >application/json"
    () -> KnowledgeBaseListing {
        0 after: &str = text;
        1 before: &str = text;
        #[doc = " The parameter `coreLanguage`."]
        2 core_language: &str = text;
        3 limit: &str = text;
        4 name: &str = text;
        #[doc = " The parameter `pageSize`."]
        5 page_size: &str = text;
        6 published: bool = value;
        #[doc = " The parameter `sortBy`."]
        7 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        8 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    PatchKnowledgeGuestSessionDocumentsSearchSearchId "PATCH" "/api/v2/knowledge/guest/sessions/{sessionId}/documents/search/{searchId}" "/sessionId /searchId =application/json"
    (session_id: &str = text, search_id: &str = text, body: &SearchUpdateRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchKnowledgeKnowledgebase "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &KnowledgeBaseUpdateRequest = json) -> KnowledgeBase {
    }
}

crate::runtime::request::operation! {
    PatchKnowledgeKnowledgebaseCategory "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories/{categoryId}" "/knowledgeBaseId /categoryId =application/json >application/json"
    (knowledge_base_id: &str = text, category_id: &str = text, body: &CategoryUpdateRequest = json) -> CategoryResponse {
    }
}

crate::runtime::request::operation! {
    PatchKnowledgeKnowledgebaseDocument "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}" "/knowledgeBaseId /documentId =application/json >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text, body: &KnowledgeDocumentReq = json) -> KnowledgeDocumentResponse {
    }
}

crate::runtime::request::operation! {
    PatchKnowledgeKnowledgebaseDocumentFeedbackFeedbackId "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback/{feedbackId}" "/knowledgeBaseId /documentId /feedbackId =application/json >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text, feedback_id: &str = text) -> KnowledgeDocumentFeedbackResponse {
        3 body: &KnowledgeDocumentFeedbackUpdateRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchKnowledgeKnowledgebaseDocumentVariation "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations/{documentVariationId}" "/knowledgeBaseId /documentId /documentVariationId =application/json >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text, document_variation_id: &str = text, body: &DocumentVariationRequest = json) -> DocumentVariationResponse {
    }
}

crate::runtime::request::operation! {
    PatchKnowledgeKnowledgebaseDocumentsSearchSearchId "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/{searchId}" "/knowledgeBaseId /searchId =application/json"
    (knowledge_base_id: &str = text, search_id: &str = text) -> () {
        2 body: &SearchUpdateRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchKnowledgeKnowledgebaseImportJob "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs/{importJobId}" "/knowledgeBaseId /importJobId =application/json >application/json"
    (knowledge_base_id: &str = text, import_job_id: &str = text, body: &ImportStatusRequest = json) -> KnowledgeImportJobResponse {
    }
}

crate::runtime::request::operation! {
    PatchKnowledgeKnowledgebaseLabel "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}" "/knowledgeBaseId /labelId =application/json >application/json"
    (knowledge_base_id: &str = text, label_id: &str = text, body: &LabelUpdateRequest = json) -> LabelResponse {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchKnowledgeKnowledgebaseLanguageCategory "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories/{categoryId}" "/knowledgeBaseId /languageCode /categoryId =application/json >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, category_id: &str = text, body: &KnowledgeCategoryRequest = json) -> KnowledgeExtendedCategory {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchKnowledgeKnowledgebaseLanguageDocument "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}" "/knowledgeBaseId /languageCode /documentId =application/json >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, document_id: &str = text, body: &KnowledgeDocumentRequest = json) -> KnowledgeDocument {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchKnowledgeKnowledgebaseLanguageDocuments "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents" "/knowledgeBaseId /languageCode =application/json >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, body: &[KnowledgeDocumentBulkRequest] = json_list) -> DocumentListing {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchKnowledgeKnowledgebaseLanguageDocumentsImport "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports/{importId}" "/knowledgeBaseId /languageCode /importId =application/json >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, import_id: &str = text, body: &ImportStatusRequest = json) -> KnowledgeImport {
    }
}

crate::runtime::request::operation! {
    PatchKnowledgeKnowledgebaseParseJob "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}" "/knowledgeBaseId /parseJobId =application/json"
    (knowledge_base_id: &str = text, parse_job_id: &str = text, body: &KnowledgeParseJobRequestPatch = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchKnowledgeKnowledgebaseSynchronizeJob "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs/{syncJobId}" "/knowledgeBaseId /syncJobId =application/json >application/json"
    (knowledge_base_id: &str = text, sync_job_id: &str = text, body: &SyncStatusRequest = json) -> KnowledgeSyncJobResponse {
    }
}

crate::runtime::request::operation! {
    PatchKnowledgeKnowledgebaseUnansweredGroupPhrasegroup "PATCH" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/unanswered/groups/{groupId}/phrasegroups/{phraseGroupId}" "/knowledgeBaseId /groupId /phraseGroupId =application/json >application/json"
    (knowledge_base_id: &str = text, group_id: &str = text, phrase_group_id: &str = text, body: &UnansweredPhraseGroupPatchRequestBody = json) -> UnansweredPhraseGroupUpdateResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeGuestSessionDocumentCopies "POST" "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/copies" "/sessionId /documentId =application/json"
    (session_id: &str = text, document_id: &str = text) -> () {
        2 body: &KnowledgeGuestDocumentCopy = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeGuestSessionDocumentFeedback "POST" "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/feedback" "/sessionId /documentId =application/json >application/json"
    (session_id: &str = text, document_id: &str = text) -> KnowledgeGuestDocumentFeedback {
        2 body: &KnowledgeGuestDocumentFeedback = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeGuestSessionDocumentViews "POST" "/api/v2/knowledge/guest/sessions/{sessionId}/documents/{documentId}/views" "/sessionId /documentId =application/json"
    (session_id: &str = text, document_id: &str = text) -> () {
        2 body: &KnowledgeGuestDocumentView = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeGuestSessionDocumentsAnswers "POST" "/api/v2/knowledge/guest/sessions/{sessionId}/documents/answers" "/sessionId =application/json >application/json"
    (session_id: &str = text, body: &KnowledgeDocumentsAnswerFilter = json) -> KnowledgeGuestAnswerDocumentsResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeGuestSessionDocumentsPresentations "POST" "/api/v2/knowledge/guest/sessions/{sessionId}/documents/presentations" "/sessionId =application/json"
    (session_id: &str = text) -> () {
        1 body: &KnowledgeGuestDocumentPresentation = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeGuestSessionDocumentsSearch "POST" "/api/v2/knowledge/guest/sessions/{sessionId}/documents/search" "/sessionId ?expand =application/json >application/json"
    (session_id: &str = text) -> KnowledgeDocumentGuestSearch {
        1 expand: &[impl AsRef<str>] = texts;
        2 body: &KnowledgeDocumentGuestSearchRequest = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeGuestSessionDocumentsSearchSuggestions "POST" "/api/v2/knowledge/guest/sessions/{sessionId}/documents/search/suggestions" "/sessionId =application/json >application/json"
    (session_id: &str = text) -> KnowledgeGuestDocumentSuggestion {
        1 body: &KnowledgeGuestDocumentSuggestionRequest = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeGuestSessions "POST" "/api/v2/knowledge/guest/sessions" "=application/json >application/json"
    (body: &KnowledgeGuestSession = json) -> KnowledgeGuestSession {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseCategories "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/categories" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &CategoryCreateRequest = json) -> CategoryResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentCopies "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/copies" "/knowledgeBaseId /documentId =application/json"
    (knowledge_base_id: &str = text, document_id: &str = text) -> () {
        2 body: &KnowledgeDocumentCopy = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentFeedback "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/feedback" "/knowledgeBaseId /documentId =application/json >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text) -> KnowledgeDocumentFeedbackResponse {
        2 body: &KnowledgeDocumentFeedback = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentVariations "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/variations" "/knowledgeBaseId /documentId =application/json >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text, body: &DocumentVariationRequest = json) -> DocumentVariationResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentVersions "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/versions" "/knowledgeBaseId /documentId =application/json >application/json"
    (knowledge_base_id: &str = text, document_id: &str = text, body: &KnowledgeDocumentVersion = json) -> KnowledgeDocumentVersion {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentViews "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/{documentId}/views" "/knowledgeBaseId /documentId =application/json"
    (knowledge_base_id: &str = text, document_id: &str = text) -> () {
        2 body: &KnowledgeDocumentView = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocuments "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &KnowledgeDocumentCreateRequest = json) -> KnowledgeDocumentResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentsAnswers "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/answers" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &KnowledgeDocumentsAnswerFilter = json) -> KnowledgeAnswerDocumentsResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentsBulkRemove "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/remove" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &KnowledgeDocumentBulkRemoveRequest = json) -> BulkResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentsBulkUpdate "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/bulk/update" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &KnowledgeDocumentBulkUpdateRequest = json) -> BulkResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentsPresentations "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/presentations" "/knowledgeBaseId =application/json"
    (knowledge_base_id: &str = text) -> () {
        1 body: &KnowledgeDocumentPresentation = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentsQuery "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/query" "/knowledgeBaseId ?expand =application/json >application/json"
    (knowledge_base_id: &str = text) -> KnowledgeDocumentQueryResponse {
        1 expand: &[impl AsRef<str>] = texts;
        2 body: &KnowledgeDocumentQuery = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentsSearch "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search" "/knowledgeBaseId ?expand =application/json >application/json"
    (knowledge_base_id: &str = text) -> KnowledgeDocumentSearch {
        1 expand: &[impl AsRef<str>] = texts;
        2 body: &KnowledgeDocumentSearchRequest = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentsSearchSuggestions "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/search/suggestions" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text) -> KnowledgeDocumentSuggestion {
        1 body: &KnowledgeDocumentSuggestionRequest = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseDocumentsVersionsBulkAdd "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/documents/versions/bulk/add" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &KnowledgeDocumentBulkVersionAddRequest = json) -> BulkResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseExportJobs "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/export/jobs" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &KnowledgeExportJobRequest = json) -> KnowledgeExportJobResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseImportJobs "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/import/jobs" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &KnowledgeImportJobRequest = json) -> KnowledgeImportJobResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseLabels "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &LabelCreateRequest = json) -> LabelResponse {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostKnowledgeKnowledgebaseLanguageCategories "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/categories" "/knowledgeBaseId /languageCode =application/json >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, body: &KnowledgeCategoryRequest = json) -> KnowledgeExtendedCategory {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostKnowledgeKnowledgebaseLanguageDocumentUploads "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/{documentId}/uploads" "/knowledgeBaseId /languageCode /documentId =application/json >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, document_id: &str = text, body: &KnowledgeDocumentContentUpload = json) -> KnowledgeDocumentContentUpload {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostKnowledgeKnowledgebaseLanguageDocuments "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents" "/knowledgeBaseId /languageCode =application/json >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, body: &KnowledgeDocumentRequest = json) -> KnowledgeDocument {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostKnowledgeKnowledgebaseLanguageDocumentsImports "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents/imports" "/knowledgeBaseId /languageCode =application/json >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, body: &KnowledgeImport = json) -> KnowledgeImport {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostKnowledgeKnowledgebaseLanguageTrainingPromote "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings/{trainingId}/promote" "/knowledgeBaseId /languageCode /trainingId >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text, training_id: &str = text) -> KnowledgeTraining {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostKnowledgeKnowledgebaseLanguageTrainings "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/trainings" "/knowledgeBaseId /languageCode >application/json"
    (knowledge_base_id: &str = text, language_code: &str = text) -> KnowledgeTraining {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseParseJobImport "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs/{parseJobId}/import" "/knowledgeBaseId /parseJobId =application/json"
    (knowledge_base_id: &str = text, parse_job_id: &str = text, body: &KnowledgeParseJobRequestImport = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseParseJobs "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/parse/jobs" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &KnowledgeParseJobRequest = json) -> KnowledgeParseJobResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseSourcesSalesforce "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &SalesforceSourceRequest = json) -> KnowledgeSyncJobResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseSourcesSalesforceSourceIdSync "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}/sync" "/knowledgeBaseId /sourceId =application/json >application/json"
    (knowledge_base_id: &str = text, source_id: &str = text) -> SourceSyncResponse {
        2 body: &serde_json::Value = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseSourcesServicenow "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &ServiceNowSourceRequest = json) -> KnowledgeSyncJobResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseSourcesServicenowSourceIdSync "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}/sync" "/knowledgeBaseId /sourceId =application/json >application/json"
    (knowledge_base_id: &str = text, source_id: &str = text) -> SourceSyncResponse {
        2 body: &serde_json::Value = json;
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebaseSynchronizeJobs "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/synchronize/jobs" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text, body: &KnowledgeSyncJobRequest = json) -> KnowledgeSyncJobResponse {
    }
}

crate::runtime::request::operation! {
    PostKnowledgeKnowledgebases "POST" "/api/v2/knowledge/knowledgebases" "=application/json >application/json"
    (body: &KnowledgeBaseCreateRequest = json) -> KnowledgeBase {
    }
}

crate::runtime::request::operation! {
    PutKnowledgeKnowledgebaseSourcesSalesforceSourceId "PUT" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/salesforce/{sourceId}" "/knowledgeBaseId /sourceId =application/json >application/json"
    (knowledge_base_id: &str = text, source_id: &str = text, body: &SalesforceSourceRequest = json) -> SalesforceSourceResponse {
    }
}

crate::runtime::request::operation! {
    PutKnowledgeKnowledgebaseSourcesServicenowSourceId "PUT" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/sources/servicenow/{sourceId}" "/knowledgeBaseId /sourceId =application/json >application/json"
    (knowledge_base_id: &str = text, source_id: &str = text, body: &ServiceNowSourceRequest = json) -> ServiceNowSourceResponse {
    }
}
