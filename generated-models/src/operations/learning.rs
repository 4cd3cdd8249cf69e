// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AssessmentScoringSet, AssignedLearningModuleDomainEntityListing,
    LearningAssessmentScoringRequest, LearningAssignment,
    LearningAssignmentAggregateParam, LearningAssignmentAggregateResponse,
    LearningAssignmentBulkAddResponse, LearningAssignmentBulkRemoveResponse,
    LearningAssignmentCreate, LearningAssignmentExternalUpdate, LearningAssignmentItem,
    LearningAssignmentReschedule, LearningAssignmentStep, LearningAssignmentUpdate,
    LearningAssignmentUserListing, LearningAssignmentUserQuery,
    LearningAssignmentsDomainEntity, LearningModule, LearningModuleCoverArtResponse,
    LearningModuleJobRequest, LearningModuleJobResponse,
    LearningModulePreviewGetResponse, LearningModulePreviewUpdateRequest,
    LearningModulePreviewUpdateResponse, LearningModulePublishRequest,
    LearningModulePublishResponse, LearningModuleRequest, LearningModuleRule,
    LearningModulesDomainEntityListing, LearningScheduleSlotsQueryRequest,
    LearningScheduleSlotsQueryResponse, LearningScormResponse,
    LearningScormUploadRequest, LearningScormUploadResponse,
};

crate::runtime::request::operation! {
    DeleteLearningAssignment "DELETE" "/api/v2/learning/assignments/{assignmentId}" "/assignmentId"
    (assignment_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteLearningModule "DELETE" "/api/v2/learning/modules/{moduleId}" "/moduleId"
    (module_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetLearningAssignment "GET" "/api/v2/learning/assignments/{assignmentId}" "/assignmentId ?expand >application/json"
    (assignment_id: &str = text) -> LearningAssignment {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetLearningAssignmentStep "GET" "/api/v2/learning/assignments/{assignmentId}/steps/{stepId}" "/assignmentId /stepId ?defaultShareableContentObject ?expand ?shareableContentObjectId >application/json"
    (assignment_id: &str = text, step_id: &str = text) -> LearningAssignmentStep {
        #[doc = " The parameter `defaultShareableContentObject`."]
        2 default_shareable_content_object: &str = text;
        3 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `shareableContentObjectId`."]
        4 shareable_content_object_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetLearningAssignments "GET" "/api/v2/learning/assignments" "?completionInterval ?expand ?interval ?maxPercentageScore ?minPercentageScore ?moduleId ?overdue ?pageNumber ?pageSize ?pass ?sortBy ?sortOrder ?states ?types ?userId >application/json"
    () -> LearningAssignmentsDomainEntity {
        #[doc = " The parameter `completionInterval`."]
        0 completion_interval: &str = text;
        1 expand: &[impl AsRef<str>] = texts;
        2 interval: &str = text;
        #[doc = " The parameter `maxPercentageScore`."]
        3 max_percentage_score: f64 = value;
        #[doc = " The parameter `minPercentageScore`."]
        4 min_percentage_score: f64 = value;
        #[doc = " The parameter `moduleId`."]
        5 module_id: &str = text;
        6 overdue: &str = text;
        #[doc = " The parameter `pageNumber`."]
        7 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        8 page_size: i32 = value;
        9 pass: &str = text;
        #[doc = " The parameter `sortBy`."]
        10 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        11 sort_order: &str = text;
        12 states: &[impl AsRef<str>] = texts;
        13 types: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `userId`."]
        14 user_id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetLearningAssignmentsMe "GET" "/api/v2/learning/assignments/me" "?completionInterval ?expand ?interval ?maxPercentageScore ?minPercentageScore ?moduleId ?overdue ?pageNumber ?pageSize ?pass ?sortBy ?sortOrder ?states ?types >application/json"
    () -> LearningAssignmentsDomainEntity {
        #[doc = " The parameter `completionInterval`."]
        0 completion_interval: &str = text;
        1 expand: &[impl AsRef<str>] = texts;
        2 interval: &str = text;
        #[doc = " The parameter `maxPercentageScore`."]
        3 max_percentage_score: f64 = value;
        #[doc = " The parameter `minPercentageScore`."]
        4 min_percentage_score: f64 = value;
        #[doc = " The parameter `moduleId`."]
        5 module_id: &str = text;
        6 overdue: &str = text;
        #[doc = " The parameter `pageNumber`."]
        7 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        8 page_size: i32 = value;
        9 pass: &str = text;
        #[doc = " The parameter `sortBy`."]
        10 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        11 sort_order: &str = text;
        12 states: &[impl AsRef<str>] = texts;
        13 types: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetLearningModule "GET" "/api/v2/learning/modules/{moduleId}" "/moduleId ?expand >application/json"
    (module_id: &str = text) -> LearningModule {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetLearningModuleJob "GET" "/api/v2/learning/modules/{moduleId}/jobs/{jobId}" "/moduleId /jobId >application/json"
    (module_id: &str = text, job_id: &str = text) -> LearningModuleJobResponse {
    }
}

crate::runtime::request::operation! {
    GetLearningModulePreview "GET" "/api/v2/learning/modules/{moduleId}/preview" "/moduleId >application/json"
    (module_id: &str = text) -> LearningModulePreviewGetResponse {
    }
}

crate::runtime::request::operation! {
    GetLearningModuleRule "GET" "/api/v2/learning/modules/{moduleId}/rule" "/moduleId >application/json"
    (module_id: &str = text) -> LearningModuleRule {
    }
}

crate::runtime::request::operation! {
    GetLearningModuleVersion "GET" "/api/v2/learning/modules/{moduleId}/versions/{versionId}" "/moduleId /versionId ?expand >application/json"
    (module_id: &str = text, version_id: &str = text) -> LearningModule {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetLearningModules "GET" "/api/v2/learning/modules" "?expand ?externalIds ?isArchived ?isPublished ?pageNumber ?pageSize ?searchTerm ?sortBy ?sortOrder ?statuses ?types >application/json"
    () -> LearningModulesDomainEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `externalIds`."]
        1 external_ids: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `isArchived`."]
        2 is_archived: bool = value;
        #[doc = " The parameter `isPublished`."]
        3 is_published: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `searchTerm`."]
        6 search_term: &str = text;
        #[doc = " The parameter `sortBy`."]
        7 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        8 sort_order: &str = text;
        9 statuses: &[impl AsRef<str>] = texts;
        10 types: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetLearningModulesAssignments "GET" "/api/v2/learning/modules/assignments" "?userIds ?assignmentStates ?expand ?overdue ?pageNumber ?pageSize ?searchTerm >application/json"
    (user_ids: &[impl AsRef<str>] = texts) -> AssignedLearningModuleDomainEntityListing {
        #[doc = " The parameter `assignmentStates`."]
        1 assignment_states: &[impl AsRef<str>] = texts;
        2 expand: &[impl AsRef<str>] = texts;
        3 overdue: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `searchTerm`."]
        6 search_term: &str = text;
    }
}

crate::runtime::request::operation! {
    GetLearningModulesCoverartCoverArtId "GET" "/api/v2/learning/modules/coverart/{coverArtId}" "/coverArtId >application/json"
    (cover_art_id: &str = text) -> LearningModuleCoverArtResponse {
    }
}

crate::runtime::request::operation! {
    GetLearningScormScormId "GET" "/api/v2/learning/scorm/{scormId}" "/scormId >application/json"
    (scorm_id: &str = text) -> LearningScormResponse {
    }
}

crate::runtime::request::operation! {
    PatchLearningAssignment "PATCH" "/api/v2/learning/assignments/{assignmentId}" "/assignmentId =application/json >application/json"
    (assignment_id: &str = text) -> LearningAssignment {
        1 body: &LearningAssignmentUpdate = json;
    }
}

crate::runtime::request::operation! {
    PatchLearningAssignmentReschedule "PATCH" "/api/v2/learning/assignments/{assignmentId}/reschedule" "/assignmentId =application/json >application/json"
    (assignment_id: &str = text) -> LearningAssignment {
        1 body: &LearningAssignmentReschedule = json;
    }
}

crate::runtime::request::operation! {
    PatchLearningAssignmentStep "PATCH" "/api/v2/learning/assignments/{assignmentId}/steps/{stepId}" "/assignmentId /stepId =application/json >application/json"
    (assignment_id: &str = text, step_id: &str = text) -> LearningAssignmentStep {
        2 body: &LearningAssignmentStep = json;
    }
}

crate::runtime::request::operation! {
    PatchLearningModuleUserAssignments "PATCH" "/api/v2/learning/modules/{moduleId}/users/{userId}/assignments" "/moduleId /userId =application/json >application/json"
    (module_id: &str = text, user_id: &str = text, body: &LearningAssignmentExternalUpdate = json) -> LearningAssignment {
    }
}

crate::runtime::request::operation! {
    PostLearningAssessmentsScoring "POST" "/api/v2/learning/assessments/scoring" "=application/json >application/json"
    (body: &LearningAssessmentScoringRequest = json) -> AssessmentScoringSet {
    }
}

crate::runtime::request::operation! {
    PostLearningAssignmentReassign "POST" "/api/v2/learning/assignments/{assignmentId}/reassign" "/assignmentId >application/json"
    (assignment_id: &str = text) -> LearningAssignment {
    }
}

crate::runtime::request::operation! {
    PostLearningAssignmentReset "POST" "/api/v2/learning/assignments/{assignmentId}/reset" "/assignmentId >application/json"
    (assignment_id: &str = text) -> LearningAssignment {
    }
}

crate::runtime::request::operation! {
    PostLearningAssignments "POST" "/api/v2/learning/assignments" "=application/json >application/json"
    () -> LearningAssignment {
        0 body: &LearningAssignmentCreate = json;
    }
}

crate::runtime::request::operation! {
    PostLearningAssignmentsAggregatesQuery "POST" "/api/v2/learning/assignments/aggregates/query" "=application/json >application/json"
    (body: &LearningAssignmentAggregateParam = json) -> LearningAssignmentAggregateResponse {
    }
}

crate::runtime::request::operation! {
    PostLearningAssignmentsBulkadd "POST" "/api/v2/learning/assignments/bulkadd" "=application/json >application/json"
    () -> LearningAssignmentBulkAddResponse {
        0 body: &[LearningAssignmentItem] = json_list;
    }
}

crate::runtime::request::operation! {
    PostLearningAssignmentsBulkremove "POST" "/api/v2/learning/assignments/bulkremove" "=application/json >application/json"
    () -> LearningAssignmentBulkRemoveResponse {
        0 body: &[String] = json_list;
    }
}

crate::runtime::request::operation! {
    PostLearningModuleJobs "POST" "/api/v2/learning/modules/{moduleId}/jobs" "/moduleId =application/json >application/json"
    (module_id: &str = text, body: &LearningModuleJobRequest = json) -> LearningModuleJobResponse {
    }
}

crate::runtime::request::operation! {
    PostLearningModulePublish "POST" "/api/v2/learning/modules/{moduleId}/publish" "/moduleId =application/json >application/json"
    (module_id: &str = text) -> LearningModulePublishResponse {
        1 body: &LearningModulePublishRequest = json;
    }
}

crate::runtime::request::operation! {
    PostLearningModules "POST" "/api/v2/learning/modules" "=application/json >application/json"
    (body: &LearningModuleRequest = json) -> LearningModule {
    }
}

crate::runtime::request::operation! {
    PostLearningRulesQuery "POST" "/api/v2/learning/rules/query" "?pageNumber ?pageSize =application/json >application/json"
    (page_number: i32 = value, page_size: i32 = value, body: &LearningAssignmentUserQuery = json) -> LearningAssignmentUserListing {
    }
}

crate::runtime::request::operation! {
    PostLearningScheduleslotsQuery "POST" "/api/v2/learning/scheduleslots/query" "=application/json >application/json"
    (body: &LearningScheduleSlotsQueryRequest = json) -> LearningScheduleSlotsQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostLearningScorm "POST" "/api/v2/learning/scorm" "=application/json >application/json"
    () -> LearningScormUploadResponse {
        0 body: &LearningScormUploadRequest = json;
    }
}

crate::runtime::request::operation! {
    PutLearningModule "PUT" "/api/v2/learning/modules/{moduleId}" "/moduleId =application/json >application/json"
    (module_id: &str = text, body: &LearningModuleRequest = json) -> LearningModule {
    }
}

crate::runtime::request::operation! {
    PutLearningModulePreview "PUT" "/api/v2/learning/modules/{moduleId}/preview" "/moduleId =application/json >application/json"
    (module_id: &str = text, body: &LearningModulePreviewUpdateRequest = json) -> LearningModulePreviewUpdateResponse {
    }
}

crate::runtime::request::operation! {
    PutLearningModuleRule "PUT" "/api/v2/learning/modules/{moduleId}/rule" "/moduleId =application/json >application/json"
    (module_id: &str = text, body: &LearningModuleRule = json) -> LearningModuleRule {
    }
}
