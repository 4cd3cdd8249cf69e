// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AcknowledgeScreenRecordingRequest, AddressableEntityRef, Annotation,
    BatchDownloadJobStatusResult, BatchDownloadJobSubmission,
    BatchDownloadJobSubmissionResult, ConversationDeletionProtectionQuery,
    CrossPlatformPolicy, CrossPlatformPolicyCreate, CrossPlatformPolicyUpdate,
    EncryptionKey, EncryptionKeyEntityListing, ExecuteRecordingJobsQuery,
    FailedRecordingEntityListing, KeyRotationSchedule, LocalEncryptionKeyRequest,
    OrphanRecording, OrphanRecordingListing, OrphanUpdateRequest, Policy, PolicyCreate,
    PolicyEntityListing, PolicyUpdate, Recording, RecordingEncryptionConfiguration,
    RecordingEncryptionConfigurationListing, RecordingJob, RecordingJobEntityListing,
    RecordingJobsQuery, RecordingMetadata, RecordingRetentionCursorEntityListing,
    RecordingSettings, RecordingUploadReport, RecordingUploadReportRequest,
    ScreenRecordingActiveSessions, ScreenRecordingMetaDataRequest,
};

crate::runtime::request::operation! {
    DeleteConversationRecordingAnnotation "DELETE" "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}" "/conversationId /recordingId /annotationId"
    (conversation_id: &str = text, recording_id: &str = text, annotation_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOrphanrecording "DELETE" "/api/v2/orphanrecordings/{orphanId}" "/orphanId >application/json"
    (orphan_id: &str = text) -> OrphanRecording {
    }
}

crate::runtime::request::operation! {
    DeleteRecordingCrossplatformMediaretentionpolicies "DELETE" "/api/v2/recording/crossplatform/mediaretentionpolicies" "?ids"
    (ids: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRecordingCrossplatformMediaretentionpolicy "DELETE" "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}" "/policyId"
    (policy_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRecordingJob "DELETE" "/api/v2/recording/jobs/{jobId}" "/jobId"
    (job_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRecordingMediaretentionpolicies "DELETE" "/api/v2/recording/mediaretentionpolicies" "?ids"
    (ids: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRecordingMediaretentionpolicy "DELETE" "/api/v2/recording/mediaretentionpolicies/{policyId}" "/policyId"
    (policy_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetConversationRecording "GET" "/api/v2/conversations/{conversationId}/recordings/{recordingId}" "/conversationId /recordingId ?chatFormatId ?download ?emailFormatId ?fileName ?formatId ?locale ?mediaFormats ?messageFormatId >application/json"
    (conversation_id: &str = text, recording_id: &str = text) -> Recording {
        #[doc = " The parameter `chatFormatId`."]
        2 chat_format_id: &str = text;
        3 download: bool = value;
        #[doc = " The parameter `emailFormatId`."]
        4 email_format_id: &str = text;
        #[doc = " The parameter `fileName`."]
        5 file_name: &str = text;
        #[doc = " The parameter `formatId`."]
        6 format_id: &str = text;
        7 locale: &str = text;
        #[doc = " The parameter `mediaFormats`."]
        8 media_formats: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `messageFormatId`."]
        9 message_format_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetConversationRecordingAnnotation "GET" "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}" "/conversationId /recordingId /annotationId >application/json"
    (conversation_id: &str = text, recording_id: &str = text, annotation_id: &str = text) -> Annotation {
    }
}

crate::runtime::request::operation! {
    GetConversationRecordingAnnotations "GET" "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations" "/conversationId /recordingId >application/json"
    (conversation_id: &str = text, recording_id: &str = text) -> Vec<Annotation> {
    }
}

crate::runtime::request::operation! {
    GetConversationRecordingmetadata "GET" "/api/v2/conversations/{conversationId}/recordingmetadata" "/conversationId >application/json"
    (conversation_id: &str = text) -> Vec<RecordingMetadata> {
    }
}

crate::runtime::request::operation! {
    GetConversationRecordingmetadataRecordingId "GET" "/api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}" "/conversationId /recordingId >application/json"
    (conversation_id: &str = text, recording_id: &str = text) -> RecordingMetadata {
    }
}

crate::runtime::request::operation! {
    GetConversationRecordings "GET" "/api/v2/conversations/{conversationId}/recordings" "/conversationId ?formatId ?includePauseAnnotationsForScreenRecordings ?locale ?maxWaitMs ?mediaFormats >application/json"
    (conversation_id: &str = text) -> Vec<Recording> {
        #[doc = " The parameter `formatId`."]
        1 format_id: &str = text;
        #[doc = " The parameter `includePauseAnnotationsForScreenRecordings`."]
        2 include_pause_annotations_for_screen_recordings: bool = value;
        3 locale: &str = text;
        #[doc = " The parameter `maxWaitMs`."]
        4 max_wait_ms: i32 = value;
        #[doc = " The parameter `mediaFormats`."]
        5 media_formats: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetOrphanrecording "GET" "/api/v2/orphanrecordings/{orphanId}" "/orphanId >application/json"
    (orphan_id: &str = text) -> OrphanRecording {
    }
}

crate::runtime::request::operation! {
    GetOrphanrecordingMedia "GET" "/api/v2/orphanrecordings/{orphanId}/media" "/orphanId ?chatFormatId ?download ?emailFormatId ?fileName ?formatId ?locale ?mediaFormats ?messageFormatId >application/json"
    (orphan_id: &str = text) -> Recording {
        #[doc = " The parameter `chatFormatId`."]
        1 chat_format_id: &str = text;
        2 download: bool = value;
        #[doc = " The parameter `emailFormatId`."]
        3 email_format_id: &str = text;
        #[doc = " The parameter `fileName`."]
        4 file_name: &str = text;
        #[doc = " The parameter `formatId`."]
        5 format_id: &str = text;
        6 locale: &str = text;
        #[doc = " The parameter `mediaFormats`."]
        7 media_formats: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `messageFormatId`."]
        8 message_format_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetOrphanrecordings "GET" "/api/v2/orphanrecordings" "?expand ?hasConversation ?media ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy >application/json"
    () -> OrphanRecordingListing {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `hasConversation`."]
        1 has_conversation: bool = value;
        2 media: &str = text;
        #[doc = " The parameter `nextPage`."]
        3 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        6 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        7 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRecordingBatchrequest "GET" "/api/v2/recording/batchrequests/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> BatchDownloadJobStatusResult {
    }
}

crate::runtime::request::operation! {
    GetRecordingCrossplatformMediaretentionpolicies "GET" "/api/v2/recording/crossplatform/mediaretentionpolicies" "?deleteDaysThreshold ?enabled ?expand ?hasErrors ?name ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy ?summary >application/json"
    () -> PolicyEntityListing {
        #[doc = " The parameter `deleteDaysThreshold`."]
        0 delete_days_threshold: i32 = value;
        1 enabled: bool = value;
        2 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `hasErrors`."]
        3 has_errors: bool = value;
        4 name: &str = text;
        #[doc = " The parameter `nextPage`."]
        5 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        6 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        7 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        8 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        9 sort_by: &str = text;
        10 summary: bool = value;
    }
}

crate::runtime::request::operation! {
    GetRecordingCrossplatformMediaretentionpolicy "GET" "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}" "/policyId >application/json"
    (policy_id: &str = text) -> CrossPlatformPolicy {
    }
}

crate::runtime::request::operation! {
    GetRecordingJob "GET" "/api/v2/recording/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> RecordingJob {
    }
}

crate::runtime::request::operation! {
    GetRecordingJobFailedrecordings "GET" "/api/v2/recording/jobs/{jobId}/failedrecordings" "/jobId ?cursor ?includeTotal ?pageNumber ?pageSize >application/json"
    (job_id: &str = text) -> FailedRecordingEntityListing {
        1 cursor: &str = text;
        #[doc = " The parameter `includeTotal`."]
        2 include_total: bool = value;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetRecordingJobs "GET" "/api/v2/recording/jobs" "?cursor ?includeTotal ?jobType ?pageNumber ?pageSize ?showOnlyMyJobs ?sortBy ?state >application/json"
    () -> RecordingJobEntityListing {
        0 cursor: &str = text;
        #[doc = " The parameter `includeTotal`."]
        1 include_total: bool = value;
        #[doc = " The parameter `jobType`."]
        2 job_type: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `showOnlyMyJobs`."]
        5 show_only_my_jobs: bool = value;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
        7 state: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRecordingKeyconfiguration "GET" "/api/v2/recording/keyconfigurations/{keyConfigurationId}" "/keyConfigurationId >application/json"
    (key_configuration_id: &str = text) -> RecordingEncryptionConfiguration {
    }
}

crate::runtime::request::operation! {
    GetRecordingKeyconfigurations "GET" "/api/v2/recording/keyconfigurations" ">application/json"
    () -> RecordingEncryptionConfigurationListing {
    }
}

crate::runtime::request::operation! {
    GetRecordingMediaretentionpolicies "GET" "/api/v2/recording/mediaretentionpolicies" "?deleteDaysThreshold ?enabled ?expand ?hasErrors ?name ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy ?summary >application/json"
    () -> PolicyEntityListing {
        #[doc = " The parameter `deleteDaysThreshold`."]
        0 delete_days_threshold: i32 = value;
        1 enabled: bool = value;
        2 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `hasErrors`."]
        3 has_errors: bool = value;
        4 name: &str = text;
        #[doc = " The parameter `nextPage`."]
        5 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        6 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        7 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        8 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        9 sort_by: &str = text;
        10 summary: bool = value;
    }
}

crate::runtime::request::operation! {
    GetRecordingMediaretentionpolicy "GET" "/api/v2/recording/mediaretentionpolicies/{policyId}" "/policyId >application/json"
    (policy_id: &str = text) -> Policy {
    }
}

crate::runtime::request::operation! {
    GetRecordingRecordingkeys "GET" "/api/v2/recording/recordingkeys" "?pageNumber ?pageSize >application/json"
    () -> EncryptionKeyEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetRecordingRecordingkeysRotationschedule "GET" "/api/v2/recording/recordingkeys/rotationschedule" ">application/json"
    () -> KeyRotationSchedule {
    }
}

crate::runtime::request::operation! {
    GetRecordingSettings "GET" "/api/v2/recording/settings" "?createDefault >application/json"
    () -> RecordingSettings {
        #[doc = " The parameter `createDefault`."]
        0 create_default: bool = value;
    }
}

crate::runtime::request::operation! {
    GetRecordingUploadsReport "GET" "/api/v2/recording/uploads/reports/{reportId}" "/reportId >application/json"
    (report_id: &str = text) -> RecordingUploadReport {
    }
}

crate::runtime::request::operation! {
    GetRecordingsRetentionQuery "GET" "/api/v2/recordings/retention/query" "?retentionThresholdDays ?cursor ?pageSize >application/json"
    (retention_threshold_days: i32 = value) -> RecordingRetentionCursorEntityListing {
        1 cursor: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetRecordingsScreensessionsDetails "GET" "/api/v2/recordings/screensessions/details" ">application/json"
    () -> ScreenRecordingActiveSessions {
    }
}

crate::runtime::request::operation! {
    PatchRecordingCrossplatformMediaretentionpolicy "PATCH" "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}" "/policyId =application/json >application/json"
    (policy_id: &str = text, body: &CrossPlatformPolicyUpdate = json) -> CrossPlatformPolicy {
    }
}

crate::runtime::request::operation! {
    PatchRecordingMediaretentionpolicy "PATCH" "/api/v2/recording/mediaretentionpolicies/{policyId}" "/policyId =application/json >application/json"
    (policy_id: &str = text, body: &PolicyUpdate = json) -> Policy {
    }
}

crate::runtime::request::operation! {
    PostConversationRecordingAnnotations "POST" "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations" "/conversationId /recordingId =application/json >application/json"
    (conversation_id: &str = text, recording_id: &str = text, body: &Annotation = json) -> Annotation {
    }
}

crate::runtime::request::operation! {
    PostRecordingBatchrequests "POST" "/api/v2/recording/batchrequests" "=application/json >application/json"
    (body: &BatchDownloadJobSubmission = json) -> BatchDownloadJobSubmissionResult {
    }
}

crate::runtime::request::operation! {
    PostRecordingCrossplatformMediaretentionpolicies "POST" "/api/v2/recording/crossplatform/mediaretentionpolicies" "=application/json >application/json"
    (body: &CrossPlatformPolicyCreate = json) -> CrossPlatformPolicy {
    }
}

crate::runtime::request::operation! {
    PostRecordingJobs "POST" "/api/v2/recording/jobs" "=application/json >application/json"
    (body: &RecordingJobsQuery = json) -> RecordingJob {
    }
}

crate::runtime::request::operation! {
    PostRecordingKeyconfigurations "POST" "/api/v2/recording/keyconfigurations" "=application/json >application/json"
    (body: &RecordingEncryptionConfiguration = json) -> RecordingEncryptionConfiguration {
    }
}

crate::runtime::request::operation! {
    PostRecordingKeyconfigurationsValidate "POST" "/api/v2/recording/keyconfigurations/validate" "=application/json >application/json"
    (body: &RecordingEncryptionConfiguration = json) -> RecordingEncryptionConfiguration {
    }
}

crate::runtime::request::operation! {
    PostRecordingLocalkeys "POST" "/api/v2/recording/localkeys" "=application/json >application/json"
    (body: &LocalEncryptionKeyRequest = json) -> EncryptionKey {
    }
}

crate::runtime::request::operation! {
    PostRecordingMediaretentionpolicies "POST" "/api/v2/recording/mediaretentionpolicies" "=application/json >application/json"
    (body: &PolicyCreate = json) -> Policy {
    }
}

crate::runtime::request::operation! {
    PostRecordingRecordingkeys "POST" "/api/v2/recording/recordingkeys" ">application/json"
    () -> EncryptionKey {
    }
}

crate::runtime::request::operation! {
    PostRecordingUploadsReports "POST" "/api/v2/recording/uploads/reports" "=application/json >application/json"
    (body: &RecordingUploadReportRequest = json) -> RecordingUploadReport {
    }
}

crate::runtime::request::operation! {
    PostRecordingsDeletionprotection "POST" "/api/v2/recordings/deletionprotection" "=application/json >application/json"
    (body: &ConversationDeletionProtectionQuery = json) -> Vec<AddressableEntityRef> {
    }
}

crate::runtime::request::operation! {
    PostRecordingsScreensessionsAcknowledge "POST" "/api/v2/recordings/screensessions/acknowledge" "=application/json"
    (body: &AcknowledgeScreenRecordingRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostRecordingsScreensessionsMetadata "POST" "/api/v2/recordings/screensessions/metadata" "=application/json"
    (body: &ScreenRecordingMetaDataRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PutConversationRecording "PUT" "/api/v2/conversations/{conversationId}/recordings/{recordingId}" "/conversationId /recordingId =application/json ?clearExport >application/json"
    (conversation_id: &str = text, recording_id: &str = text, body: &Recording = json) -> Recording {
        #[doc = " The parameter `clearExport`."]
        3 clear_export: bool = value;
    }
}

crate::runtime::request::operation! {
    PutConversationRecordingAnnotation "PUT" "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}" "/conversationId /recordingId /annotationId =application/json >application/json"
    (conversation_id: &str = text, recording_id: &str = text, annotation_id: &str = text, body: &Annotation = json) -> Annotation {
    }
}

crate::runtime::request::operation! {
    PutOrphanrecording "PUT" "/api/v2/orphanrecordings/{orphanId}" "/orphanId =application/json >application/json"
    (orphan_id: &str = text) -> Recording {
        1 body: &OrphanUpdateRequest = json;
    }
}

crate::runtime::request::operation! {
    PutRecordingCrossplatformMediaretentionpolicy "PUT" "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}" "/policyId =application/json >application/json"
    (policy_id: &str = text, body: &CrossPlatformPolicy = json) -> CrossPlatformPolicy {
    }
}

crate::runtime::request::operation! {
    PutRecordingJob "PUT" "/api/v2/recording/jobs/{jobId}" "/jobId =application/json >application/json"
    (job_id: &str = text, body: &ExecuteRecordingJobsQuery = json) -> RecordingJob {
    }
}

crate::runtime::request::operation! {
    PutRecordingKeyconfiguration "PUT" "/api/v2/recording/keyconfigurations/{keyConfigurationId}" "/keyConfigurationId =application/json >application/json"
    (key_configuration_id: &str = text, body: &RecordingEncryptionConfiguration = json) -> RecordingEncryptionConfiguration {
    }
}

crate::runtime::request::operation! {
    PutRecordingMediaretentionpolicy "PUT" "/api/v2/recording/mediaretentionpolicies/{policyId}" "/policyId =application/json >application/json"
    (policy_id: &str = text, body: &Policy = json) -> Policy {
    }
}

crate::runtime::request::operation! {
    PutRecordingRecordingkeysRotationschedule "PUT" "/api/v2/recording/recordingkeys/rotationschedule" "=application/json >application/json"
    (body: &KeyRotationSchedule = json) -> KeyRotationSchedule {
    }
}

crate::runtime::request::operation! {
    PutRecordingSettings "PUT" "/api/v2/recording/settings" "=application/json >application/json"
    (body: &RecordingSettings = json) -> RecordingSettings {
    }
}

crate::runtime::request::operation! {
    PutRecordingsDeletionprotection "PUT" "/api/v2/recordings/deletionprotection" "?protect =application/json"
    () -> () {
        0 protect: bool = value;
        1 body: &ConversationDeletionProtectionQuery = json;
    }
}
