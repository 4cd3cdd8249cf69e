// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AssessmentJobListing, AssessmentListing, AssistantQueue,
    AvailableMediaTypeEntityListing, BenefitAssessment, BenefitAssessmentJob,
    ComparisonPeriod, ComparisonPeriodListing, ContactCenterSettings,
    CreateBenefitAssessmentJobRequest, CreateBenefitAssessmentRequest,
    CreatePredictorRequest, CreateQueueRequest, CreateUtilizationLabelRequest,
    CreateUtilizationTagRequest, EmailOutboundDomainResult, EmailSetup,
    EstimatedWaitTimePredictions, IdentityResolutionConfig,
    IdentityResolutionQueueConfig, InboundDomain, InboundDomainEntityListing,
    InboundDomainPatchRequest, InboundRoute, InboundRouteEntityListing,
    KeyPerformanceIndicator, Language, LanguageEntityListing, OutboundDomain,
    OutboundDomainEntityListing, PatchPredictorRequest, Predictor, PredictorListing,
    PredictorModelFeatureListing, PredictorModels, Queue, QueueEntityListing,
    QueueMember, QueueMemberEntityListing, QueueMemberEntityListingV1, QueueRequest,
    Recipient, RecipientListing, RecipientRequest, RoutingConversationAttributesRequest,
    RoutingConversationAttributesResponse, RoutingSettings, RoutingSkill,
    SMSAvailablePhoneNumberEntityListing, SkillEntityListing, SkillGroup,
    SkillGroupEntityListing, SkillGroupMemberDivisionList, SkillGroupMemberDivisions,
    SkillGroupMemberEntityListing, SkillGroupWithMemberDivisions, SmsAddress,
    SmsAddressEntityListing, SmsAddressProvision, SmsAlphanumericProvision,
    SmsPhoneNumber, SmsPhoneNumberEntityListing, SmsPhoneNumberImport,
    SmsPhoneNumberProvision, TestMessage, TranscriptionSettings,
    UpdateUtilizationLabelRequest, UserQueueEntityListing, UtilizationLabel,
    UtilizationLabelEntityListing, UtilizationRequest, UtilizationResponse,
    UtilizationTag, UtilizationTagEntityListing, WrapUpCodeReference, WrapupCode,
    WrapupCodeEntityListing, WrapupCodeRequest, WritableEntity,
};

crate::runtime::request::operation! {
    DeleteRoutingAssessment "DELETE" "/api/v2/routing/assessments/{assessmentId}" "/assessmentId"
    (assessment_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingEmailDomain "DELETE" "/api/v2/routing/email/domains/{domainId}" "/domainId"
    (domain_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingEmailDomainRoute "DELETE" "/api/v2/routing/email/domains/{domainName}/routes/{routeId}" "/domainName /routeId"
    (domain_name: &str = text, route_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingEmailOutboundDomain "DELETE" "/api/v2/routing/email/outbound/domains/{domainId}" "/domainId"
    (domain_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingLanguage "DELETE" "/api/v2/routing/languages/{languageId}" "/languageId"
    (language_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingPredictor "DELETE" "/api/v2/routing/predictors/{predictorId}" "/predictorId"
    (predictor_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingQueue "DELETE" "/api/v2/routing/queues/{queueId}" "/queueId ?forceDelete"
    (queue_id: &str = text) -> () {
        #[doc = " The parameter `forceDelete`."]
        1 force_delete: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteRoutingQueueMember "DELETE" "/api/v2/routing/queues/{queueId}/members/{memberId}" "/queueId /memberId"
    (queue_id: &str = text, member_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    DeleteRoutingQueueUser "DELETE" "/api/v2/routing/queues/{queueId}/users/{memberId}" "/queueId /memberId"
    (queue_id: &str = text, member_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingQueueWrapupcode "DELETE" "/api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}" "/queueId /codeId"
    (queue_id: &str = text, code_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingSettings "DELETE" "/api/v2/routing/settings" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingSkill "DELETE" "/api/v2/routing/skills/{skillId}" "/skillId"
    (skill_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingSkillgroup "DELETE" "/api/v2/routing/skillgroups/{skillGroupId}" "/skillGroupId"
    (skill_group_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingSmsAddress "DELETE" "/api/v2/routing/sms/addresses/{addressId}" "/addressId"
    (address_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingSmsPhonenumber "DELETE" "/api/v2/routing/sms/phonenumbers/{phoneNumberId}" "/phoneNumberId"
    (phone_number_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingUtilization "DELETE" "/api/v2/routing/utilization" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    DeleteRoutingUtilizationLabel "DELETE" "/api/v2/routing/utilization/labels/{labelId}" "/labelId ?forceDelete"
    (label_id: &str = text) -> () {
        #[doc = " The parameter `forceDelete`."]
        1 force_delete: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteRoutingUtilizationTag "DELETE" "/api/v2/routing/utilization/tags/{tagId}" "/tagId ?forceDelete"
    (tag_id: &str = text) -> () {
        #[doc = " The parameter `forceDelete`."]
        1 force_delete: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteRoutingWrapupcode "DELETE" "/api/v2/routing/wrapupcodes/{codeId}" "/codeId"
    (code_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetRoutingAssessment "GET" "/api/v2/routing/assessments/{assessmentId}" "/assessmentId >application/json"
    (assessment_id: &str = text) -> BenefitAssessment {
    }
}

crate::runtime::request::operation! {
    GetRoutingAssessments "GET" "/api/v2/routing/assessments" "?after ?before ?limit ?pageSize ?queueId >application/json"
    () -> AssessmentListing {
        0 after: &str = text;
        1 before: &str = text;
        2 limit: &str = text;
        #[doc = " The parameter `pageSize`."]
        3 page_size: &str = text;
        #[doc = " The parameter `queueId`."]
        4 queue_id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetRoutingAssessmentsJob "GET" "/api/v2/routing/assessments/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> BenefitAssessmentJob {
    }
}

crate::runtime::request::operation! {
    GetRoutingAssessmentsJobs "GET" "/api/v2/routing/assessments/jobs" "?divisionId >application/json"
    () -> AssessmentJobListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetRoutingAvailablemediatypes "GET" "/api/v2/routing/availablemediatypes" ">application/json"
    () -> AvailableMediaTypeEntityListing {
    }
}

crate::runtime::request::operation! {
    GetRoutingEmailDomain "GET" "/api/v2/routing/email/domains/{domainId}" "/domainId >application/json"
    (domain_id: &str = text) -> InboundDomain {
    }
}

crate::runtime::request::operation! {
    GetRoutingEmailDomainRoute "GET" "/api/v2/routing/email/domains/{domainName}/routes/{routeId}" "/domainName /routeId >application/json"
    (domain_name: &str = text, route_id: &str = text) -> InboundRoute {
    }
}

crate::runtime::request::operation! {
    GetRoutingEmailDomainRouteIdentityresolution "GET" "/api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution" "/domainName /routeId >application/json"
    (domain_name: &str = text, route_id: &str = text) -> IdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    GetRoutingEmailDomainRoutes "GET" "/api/v2/routing/email/domains/{domainName}/routes" "/domainName ?pageNumber ?pageSize ?pattern >application/json"
    (domain_name: &str = text) -> InboundRouteEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        3 pattern: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingEmailDomains "GET" "/api/v2/routing/email/domains" "?excludeStatus ?filter ?pageNumber ?pageSize >application/json"
    () -> InboundDomainEntityListing {
        #[doc = " The parameter `excludeStatus`."]
        0 exclude_status: bool = value;
        1 filter: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetRoutingEmailOutboundDomain "GET" "/api/v2/routing/email/outbound/domains/{domainId}" "/domainId >application/json"
    (domain_id: &str = text) -> OutboundDomain {
    }
}

crate::runtime::request::operation! {
    GetRoutingEmailOutboundDomainActivation "GET" "/api/v2/routing/email/outbound/domains/{domainId}/activation" "/domainId >application/json"
    (domain_id: &str = text) -> EmailOutboundDomainResult {
    }
}

crate::runtime::request::operation! {
    GetRoutingEmailOutboundDomainSearch "GET" "/api/v2/routing/email/outbound/domains/{domainId}/search" "/domainId >application/json"
    (domain_id: &str = text) -> OutboundDomain {
    }
}

crate::runtime::request::operation! {
    GetRoutingEmailOutboundDomains "GET" "/api/v2/routing/email/outbound/domains" "?filter >application/json"
    () -> OutboundDomainEntityListing {
        0 filter: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingEmailSetup "GET" "/api/v2/routing/email/setup" ">application/json"
    () -> EmailSetup {
    }
}

crate::runtime::request::operation! {
    GetRoutingLanguage "GET" "/api/v2/routing/languages/{languageId}" "/languageId >application/json"
    (language_id: &str = text) -> Language {
    }
}

crate::runtime::request::operation! {
    GetRoutingLanguages "GET" "/api/v2/routing/languages" "?id ?name ?pageNumber ?pageSize ?sortOrder >application/json"
    () -> LanguageEntityListing {
        0 id: &[impl AsRef<str>] = texts;
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingMessageRecipient "GET" "/api/v2/routing/message/recipients/{recipientId}" "/recipientId >application/json"
    (recipient_id: &str = text) -> Recipient {
    }
}

crate::runtime::request::operation! {
    GetRoutingMessageRecipients "GET" "/api/v2/routing/message/recipients" "?messengerType ?name ?pageNumber ?pageSize >application/json"
    () -> RecipientListing {
        #[doc = " The parameter `messengerType`."]
        0 messenger_type: &str = text;
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetRoutingPredictor "GET" "/api/v2/routing/predictors/{predictorId}" "/predictorId >application/json"
    (predictor_id: &str = text) -> Predictor {
    }
}

crate::runtime::request::operation! {
    GetRoutingPredictorModelFeatures "GET" "/api/v2/routing/predictors/{predictorId}/models/{modelId}/features" "/predictorId /modelId >application/json"
    (predictor_id: &str = text, model_id: &str = text) -> PredictorModelFeatureListing {
    }
}

crate::runtime::request::operation! {
    GetRoutingPredictorModels "GET" "/api/v2/routing/predictors/{predictorId}/models" "/predictorId >application/json"
    (predictor_id: &str = text) -> PredictorModels {
    }
}

crate::runtime::request::operation! {
    GetRoutingPredictors "GET" "/api/v2/routing/predictors" "?after ?before ?limit ?pageSize ?queueId >application/json"
    () -> PredictorListing {
        0 after: &str = text;
        1 before: &str = text;
        2 limit: &str = text;
        #[doc = " The parameter `pageSize`."]
        3 page_size: &str = text;
        #[doc = " The parameter `queueId`."]
        4 queue_id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetRoutingPredictorsKeyperformanceindicators "GET" "/api/v2/routing/predictors/keyperformanceindicators" "?expand ?kpiGroup >application/json"
    () -> Vec<KeyPerformanceIndicator> {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `kpiGroup`."]
        1 kpi_group: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingQueue "GET" "/api/v2/routing/queues/{queueId}" "/queueId >application/json"
    (queue_id: &str = text) -> Queue {
    }
}

crate::runtime::request::operation! {
    GetRoutingQueueAssistant "GET" "/api/v2/routing/queues/{queueId}/assistant" "/queueId ?expand >application/json"
    (queue_id: &str = text) -> AssistantQueue {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingQueueComparisonperiod "GET" "/api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}" "/queueId /comparisonPeriodId >application/json"
    (queue_id: &str = text, comparison_period_id: &str = text) -> ComparisonPeriod {
    }
}

crate::runtime::request::operation! {
    GetRoutingQueueComparisonperiods "GET" "/api/v2/routing/queues/{queueId}/comparisonperiods" "/queueId >application/json"
    (queue_id: &str = text) -> ComparisonPeriodListing {
    }
}

crate::runtime::request::operation! {
    GetRoutingQueueEstimatedwaittime "GET" "/api/v2/routing/queues/{queueId}/estimatedwaittime" "/queueId ?conversationId >application/json"
    (queue_id: &str = text) -> EstimatedWaitTimePredictions {
        #[doc = " The parameter `conversationId`."]
        1 conversation_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingQueueIdentityresolution "GET" "/api/v2/routing/queues/{queueId}/identityresolution" "/queueId >application/json"
    (queue_id: &str = text) -> IdentityResolutionQueueConfig {
    }
}

crate::runtime::request::operation! {
    GetRoutingQueueMediatypeEstimatedwaittime "GET" "/api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime" "/queueId /mediaType ?labelId >application/json"
    (queue_id: &str = text, media_type: &str = text) -> EstimatedWaitTimePredictions {
        #[doc = " The parameter `labelId`."]
        2 label_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingQueueMembers "GET" "/api/v2/routing/queues/{queueId}/members" "/queueId ?expand ?joined ?languages ?memberBy ?name ?pageNumber ?pageSize ?presence ?profileSkills ?routingStatus ?skills ?sortOrder >application/json"
    (queue_id: &str = text) -> QueueMemberEntityListing {
        1 expand: &[impl AsRef<str>] = texts;
        2 joined: bool = value;
        3 languages: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `memberBy`."]
        4 member_by: &str = text;
        5 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        6 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        7 page_size: i32 = value;
        8 presence: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `profileSkills`."]
        9 profile_skills: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `routingStatus`."]
        10 routing_status: &[impl AsRef<str>] = texts;
        11 skills: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `sortOrder`."]
        12 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetRoutingQueueUsers "GET" "/api/v2/routing/queues/{queueId}/users" "/queueId ?expand ?joined ?languages ?name ?pageNumber ?pageSize ?presence ?profileSkills ?routingStatus ?skills ?sortOrder >application/json"
    (queue_id: &str = text) -> QueueMemberEntityListingV1 {
        1 expand: &[impl AsRef<str>] = texts;
        2 joined: bool = value;
        3 languages: &[impl AsRef<str>] = texts;
        4 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        7 presence: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `profileSkills`."]
        8 profile_skills: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `routingStatus`."]
        9 routing_status: &[impl AsRef<str>] = texts;
        10 skills: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `sortOrder`."]
        11 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingQueueWrapupcodes "GET" "/api/v2/routing/queues/{queueId}/wrapupcodes" "/queueId ?pageNumber ?pageSize >application/json"
    (queue_id: &str = text) -> WrapupCodeEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetRoutingQueues "GET" "/api/v2/routing/queues" "?cannedResponseLibraryId ?divisionId ?hasPeer ?id ?name ?pageNumber ?pageSize ?peerId ?sortOrder >application/json"
    () -> QueueEntityListing {
        #[doc = " The parameter `cannedResponseLibraryId`."]
        0 canned_response_library_id: &str = text;
        #[doc = " The parameter `divisionId`."]
        1 division_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `hasPeer`."]
        2 has_peer: bool = value;
        3 id: &[impl AsRef<str>] = texts;
        4 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        #[doc = " The parameter `peerId`."]
        7 peer_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `sortOrder`."]
        8 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingQueuesDivisionviews "GET" "/api/v2/routing/queues/divisionviews" "?divisionId ?id ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> QueueEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
        1 id: &[impl AsRef<str>] = texts;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingQueuesDivisionviewsAll "GET" "/api/v2/routing/queues/divisionviews/all" "?pageNumber ?pageSize ?sortOrder >application/json"
    () -> QueueEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        2 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingQueuesMe "GET" "/api/v2/routing/queues/me" "?joined ?pageNumber ?pageSize ?sortOrder >application/json"
    () -> UserQueueEntityListing {
        0 joined: bool = value;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingSettings "GET" "/api/v2/routing/settings" ">application/json"
    () -> RoutingSettings {
    }
}

crate::runtime::request::operation! {
    GetRoutingSettingsContactcenter "GET" "/api/v2/routing/settings/contactcenter" ">application/json"
    () -> ContactCenterSettings {
    }
}

crate::runtime::request::operation! {
    GetRoutingSettingsTranscription "GET" "/api/v2/routing/settings/transcription" ">application/json"
    () -> TranscriptionSettings {
    }
}

crate::runtime::request::operation! {
    GetRoutingSkill "GET" "/api/v2/routing/skills/{skillId}" "/skillId >application/json"
    (skill_id: &str = text) -> RoutingSkill {
    }
}

crate::runtime::request::operation! {
    GetRoutingSkillgroup "GET" "/api/v2/routing/skillgroups/{skillGroupId}" "/skillGroupId >application/json"
    (skill_group_id: &str = text) -> SkillGroup {
    }
}

crate::runtime::request::operation! {
    GetRoutingSkillgroupMembers "GET" "/api/v2/routing/skillgroups/{skillGroupId}/members" "/skillGroupId ?after ?before ?expand ?pageSize >application/json"
    (skill_group_id: &str = text) -> SkillGroupMemberEntityListing {
        1 after: &str = text;
        2 before: &str = text;
        3 expand: &str = text;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetRoutingSkillgroupMembersDivisions "GET" "/api/v2/routing/skillgroups/{skillGroupId}/members/divisions" "/skillGroupId ?expand >application/json"
    (skill_group_id: &str = text) -> SkillGroupMemberDivisionList {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingSkillgroups "GET" "/api/v2/routing/skillgroups" "?after ?before ?name ?pageSize >application/json"
    () -> SkillGroupEntityListing {
        0 after: &str = text;
        1 before: &str = text;
        2 name: &str = text;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetRoutingSkills "GET" "/api/v2/routing/skills" "?id ?name ?pageNumber ?pageSize >application/json"
    () -> SkillEntityListing {
        0 id: &[impl AsRef<str>] = texts;
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetRoutingSmsAddress "GET" "/api/v2/routing/sms/addresses/{addressId}" "/addressId >application/json"
    (address_id: &str = text) -> SmsAddress {
    }
}

crate::runtime::request::operation! {
    GetRoutingSmsAddresses "GET" "/api/v2/routing/sms/addresses" "?pageNumber ?pageSize >application/json"
    () -> SmsAddressEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetRoutingSmsAvailablephonenumbers "GET" "/api/v2/routing/sms/availablephonenumbers" "?countryCode ?phoneNumberType ?addressRequirement ?areaCode ?city ?pattern ?region >application/json"
    (country_code: &str = text, phone_number_type: &str = text) -> SMSAvailablePhoneNumberEntityListing {
        #[doc = " The parameter `addressRequirement`."]
        2 address_requirement: &str = text;
        #[doc = " The parameter `areaCode`."]
        3 area_code: &str = text;
        4 city: &str = text;
        5 pattern: &str = text;
        6 region: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingSmsIdentityresolutionPhonenumber "GET" "/api/v2/routing/sms/identityresolution/phonenumbers/{addressId}" "/addressId >application/json"
    (address_id: &str = text) -> IdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    GetRoutingSmsPhonenumber "GET" "/api/v2/routing/sms/phonenumbers/{phoneNumberId}" "/phoneNumberId ?expand >application/json"
    (phone_number_id: &str = text) -> SmsPhoneNumber {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingSmsPhonenumbers "GET" "/api/v2/routing/sms/phonenumbers" "?countryCode ?integration.id ?language ?pageNumber ?pageSize ?phoneNumber ?phoneNumberStatus ?phoneNumberType ?sortBy ?sortOrder ?supportedContent.id >application/json"
    () -> SmsPhoneNumberEntityListing {
        #[doc = " The parameter `countryCode`."]
        0 country_code: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `integration.id`."]
        1 integration_id: &str = text;
        2 language: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `phoneNumber`."]
        5 phone_number: &str = text;
        #[doc = " The parameter `phoneNumberStatus`."]
        6 phone_number_status: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `phoneNumberType`."]
        7 phone_number_type: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `sortBy`."]
        8 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        9 sort_order: &str = text;
        #[doc = " The parameter `supportedContent.id`."]
        10 supported_content_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingUtilization "GET" "/api/v2/routing/utilization" ">application/json"
    () -> UtilizationResponse {
    }
}

crate::runtime::request::operation! {
    GetRoutingUtilizationLabel "GET" "/api/v2/routing/utilization/labels/{labelId}" "/labelId >application/json"
    (label_id: &str = text) -> UtilizationLabel {
    }
}

crate::runtime::request::operation! {
    GetRoutingUtilizationLabelAgents "GET" "/api/v2/routing/utilization/labels/{labelId}/agents" "/labelId >application/json"
    (label_id: &str = text) -> Vec<serde_json::Value> {
    }
}

crate::runtime::request::operation! {
    GetRoutingUtilizationLabels "GET" "/api/v2/routing/utilization/labels" "?name ?pageNumber ?pageSize ?sortOrder >application/json"
    () -> UtilizationLabelEntityListing {
        0 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingUtilizationTag "GET" "/api/v2/routing/utilization/tags/{tagId}" "/tagId >application/json"
    (tag_id: &str = text) -> UtilizationTag {
    }
}

crate::runtime::request::operation! {
    GetRoutingUtilizationTagAgents "GET" "/api/v2/routing/utilization/tags/{tagId}/agents" "/tagId >application/json"
    (tag_id: &str = text) -> Vec<serde_json::Value> {
    }
}

crate::runtime::request::operation! {
    GetRoutingUtilizationTags "GET" "/api/v2/routing/utilization/tags" "?name ?pageNumber ?pageSize ?sortOrder >application/json"
    () -> UtilizationTagEntityListing {
        0 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingWrapupcode "GET" "/api/v2/routing/wrapupcodes/{codeId}" "/codeId >application/json"
    (code_id: &str = text) -> WrapupCode {
    }
}

crate::runtime::request::operation! {
    GetRoutingWrapupcodes "GET" "/api/v2/routing/wrapupcodes" "?divisionId ?id ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> WrapupCodeEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
        1 id: &[impl AsRef<str>] = texts;
        2 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetRoutingWrapupcodesDivisionview "GET" "/api/v2/routing/wrapupcodes/divisionviews/{codeId}" "/codeId >application/json"
    (code_id: &str = text) -> WrapupCode {
    }
}

crate::runtime::request::operation! {
    GetRoutingWrapupcodesDivisionviews "GET" "/api/v2/routing/wrapupcodes/divisionviews" "?divisionId ?id ?includeState ?name ?pageNumber ?pageSize >application/json"
    () -> WrapupCodeEntityListing {
        #[doc = " The parameter `divisionId`."]
        0 division_id: &[impl AsRef<str>] = texts;
        1 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includeState`."]
        2 include_state: &str = text;
        3 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PatchRoutingConversation "PATCH" "/api/v2/routing/conversations/{conversationId}" "/conversationId =application/json >application/json"
    (conversation_id: &str = text, body: &RoutingConversationAttributesRequest = json) -> RoutingConversationAttributesResponse {
    }
}

crate::runtime::request::operation! {
    PatchRoutingEmailDomain "PATCH" "/api/v2/routing/email/domains/{domainId}" "/domainId =application/json >application/json"
    (domain_id: &str = text, body: &InboundDomainPatchRequest = json) -> InboundDomain {
    }
}

crate::runtime::request::operation! {
    PatchRoutingEmailDomainValidate "PATCH" "/api/v2/routing/email/domains/{domainId}/validate" "/domainId =application/json >application/json"
    (domain_id: &str = text, body: &InboundDomainPatchRequest = json) -> InboundDomain {
    }
}

crate::runtime::request::operation! {
    PatchRoutingPredictor "PATCH" "/api/v2/routing/predictors/{predictorId}" "/predictorId =application/json >application/json"
    (predictor_id: &str = text) -> Predictor {
        1 body: &PatchPredictorRequest = json;
    }
}

crate::runtime::request::operation! {
    PatchRoutingQueueMember "PATCH" "/api/v2/routing/queues/{queueId}/members/{memberId}" "/queueId /memberId =application/json"
    (queue_id: &str = text, member_id: &str = text, body: &QueueMember = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchRoutingQueueMembers "PATCH" "/api/v2/routing/queues/{queueId}/members" "/queueId =application/json >application/json"
    (queue_id: &str = text, body: &[QueueMember] = json_list) -> QueueMemberEntityListing {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchRoutingQueueUser "PATCH" "/api/v2/routing/queues/{queueId}/users/{memberId}" "/queueId /memberId =application/json"
    (queue_id: &str = text, member_id: &str = text, body: &QueueMember = json) -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PatchRoutingQueueUsers "PATCH" "/api/v2/routing/queues/{queueId}/users" "/queueId =application/json >application/json"
    (queue_id: &str = text, body: &[QueueMember] = json_list) -> QueueMemberEntityListingV1 {
    }
}

crate::runtime::request::operation! {
    PatchRoutingSettingsContactcenter "PATCH" "/api/v2/routing/settings/contactcenter" "=application/json"
    (body: &ContactCenterSettings = json) -> () {
    }
}

crate::runtime::request::operation! {
    PatchRoutingSettingsTranscription "PATCH" "/api/v2/routing/settings/transcription" "=application/json >application/json"
    (body: &TranscriptionSettings = json) -> TranscriptionSettings {
    }
}

crate::runtime::request::operation! {
    PatchRoutingSkillgroup "PATCH" "/api/v2/routing/skillgroups/{skillGroupId}" "/skillGroupId =application/json >application/json"
    (skill_group_id: &str = text, body: &SkillGroup = json) -> SkillGroup {
    }
}

crate::runtime::request::operation! {
    PostRoutingAssessments "POST" "/api/v2/routing/assessments" "=application/json >application/json"
    () -> BenefitAssessment {
        0 body: &CreateBenefitAssessmentRequest = json;
    }
}

crate::runtime::request::operation! {
    PostRoutingAssessmentsJobs "POST" "/api/v2/routing/assessments/jobs" "=application/json >application/json"
    () -> BenefitAssessmentJob {
        0 body: &CreateBenefitAssessmentJobRequest = json;
    }
}

crate::runtime::request::operation! {
    PostRoutingEmailDomainRoutes "POST" "/api/v2/routing/email/domains/{domainName}/routes" "/domainName =application/json >application/json"
    (domain_name: &str = text, body: &InboundRoute = json) -> InboundRoute {
    }
}

crate::runtime::request::operation! {
    PostRoutingEmailDomainTestconnection "POST" "/api/v2/routing/email/domains/{domainId}/testconnection" "/domainId =application/json >application/json"
    (domain_id: &str = text) -> TestMessage {
        1 body: &TestMessage = json;
    }
}

crate::runtime::request::operation! {
    PostRoutingEmailDomains "POST" "/api/v2/routing/email/domains" "=application/json >application/json"
    (body: &InboundDomain = json) -> InboundDomain {
    }
}

crate::runtime::request::operation! {
    PostRoutingEmailOutboundDomains "POST" "/api/v2/routing/email/outbound/domains" "=application/json >application/json"
    (body: &OutboundDomain = json) -> EmailOutboundDomainResult {
    }
}

crate::runtime::request::operation! {
    PostRoutingEmailOutboundDomainsSimulated "POST" "/api/v2/routing/email/outbound/domains/simulated" "=application/json >application/json"
    (body: &OutboundDomain = json) -> EmailOutboundDomainResult {
    }
}

crate::runtime::request::operation! {
    PostRoutingLanguages "POST" "/api/v2/routing/languages" "=application/json >application/json"
    (body: &Language = json) -> Language {
    }
}

crate::runtime::request::operation! {
    PostRoutingPredictors "POST" "/api/v2/routing/predictors" "=application/json >application/json"
    () -> Predictor {
        0 body: &CreatePredictorRequest = json;
    }
}

crate::runtime::request::operation! {
    PostRoutingQueueMembers "POST" "/api/v2/routing/queues/{queueId}/members" "/queueId =application/json ?delete"
    (queue_id: &str = text, body: &[WritableEntity] = json_list) -> () {
        2 delete: bool = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostRoutingQueueUsers "POST" "/api/v2/routing/queues/{queueId}/users" "/queueId =application/json ?delete"
    (queue_id: &str = text, body: &[WritableEntity] = json_list) -> () {
        2 delete: bool = value;
    }
}

crate::runtime::request::operation! {
    PostRoutingQueueWrapupcodes "POST" "/api/v2/routing/queues/{queueId}/wrapupcodes" "/queueId =application/json >application/json"
    (queue_id: &str = text, body: &[WrapUpCodeReference] = json_list) -> Vec<WrapupCode> {
    }
}

crate::runtime::request::operation! {
    PostRoutingQueues "POST" "/api/v2/routing/queues" "=application/json >application/json"
    (body: &CreateQueueRequest = json) -> Queue {
    }
}

crate::runtime::request::operation! {
    PostRoutingSkillgroupMembersDivisions "POST" "/api/v2/routing/skillgroups/{skillGroupId}/members/divisions" "/skillGroupId =application/json"
    (skill_group_id: &str = text) -> () {
        1 body: &SkillGroupMemberDivisions = json;
    }
}

crate::runtime::request::operation! {
    PostRoutingSkillgroups "POST" "/api/v2/routing/skillgroups" "=application/json >application/json"
    (body: &SkillGroupWithMemberDivisions = json) -> SkillGroupWithMemberDivisions {
    }
}

crate::runtime::request::operation! {
    PostRoutingSkills "POST" "/api/v2/routing/skills" "=application/json >application/json"
    (body: &RoutingSkill = json) -> RoutingSkill {
    }
}

crate::runtime::request::operation! {
    PostRoutingSmsAddresses "POST" "/api/v2/routing/sms/addresses" "=application/json >application/json"
    (body: &SmsAddressProvision = json) -> SmsAddress {
    }
}

crate::runtime::request::operation! {
    PostRoutingSmsPhonenumbers "POST" "/api/v2/routing/sms/phonenumbers" "=application/json >application/json"
    (body: &SmsPhoneNumberProvision = json) -> SmsPhoneNumber {
    }
}

crate::runtime::request::operation! {
    PostRoutingSmsPhonenumbersAlphanumeric "POST" "/api/v2/routing/sms/phonenumbers/alphanumeric" "=application/json >application/json"
    (body: &SmsAlphanumericProvision = json) -> SmsPhoneNumber {
    }
}

crate::runtime::request::operation! {
    PostRoutingSmsPhonenumbersImport "POST" "/api/v2/routing/sms/phonenumbers/import" "=application/json >application/json"
    (body: &SmsPhoneNumberImport = json) -> SmsPhoneNumber {
    }
}

crate::runtime::request::operation! {
    PostRoutingUtilizationLabels "POST" "/api/v2/routing/utilization/labels" "=application/json >application/json"
    (body: &CreateUtilizationLabelRequest = json) -> UtilizationLabel {
    }
}

crate::runtime::request::operation! {
    PostRoutingUtilizationTags "POST" "/api/v2/routing/utilization/tags" "=application/json >application/json"
    (body: &CreateUtilizationTagRequest = json) -> UtilizationTag {
    }
}

crate::runtime::request::operation! {
    PostRoutingWrapupcodes "POST" "/api/v2/routing/wrapupcodes" "=application/json >application/json"
    (body: &WrapupCodeRequest = json) -> WrapupCode {
    }
}

crate::runtime::request::operation! {
    PutRoutingEmailDomainRoute "PUT" "/api/v2/routing/email/domains/{domainName}/routes/{routeId}" "/domainName /routeId =application/json >application/json"
    (domain_name: &str = text, route_id: &str = text, body: &InboundRoute = json) -> InboundRoute {
    }
}

crate::runtime::request::operation! {
    PutRoutingEmailDomainRouteIdentityresolution "PUT" "/api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution" "/domainName /routeId =application/json >application/json"
    (domain_name: &str = text, route_id: &str = text, body: &IdentityResolutionConfig = json) -> IdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    PutRoutingEmailOutboundDomainActivation "PUT" "/api/v2/routing/email/outbound/domains/{domainId}/activation" "/domainId >application/json"
    (domain_id: &str = text) -> EmailOutboundDomainResult {
    }
}

crate::runtime::request::operation! {
    PutRoutingMessageRecipient "PUT" "/api/v2/routing/message/recipients/{recipientId}" "/recipientId =application/json >application/json"
    (recipient_id: &str = text, body: &RecipientRequest = json) -> Recipient {
    }
}

crate::runtime::request::operation! {
    PutRoutingQueue "PUT" "/api/v2/routing/queues/{queueId}" "/queueId =application/json >application/json"
    (queue_id: &str = text, body: &QueueRequest = json) -> Queue {
    }
}

crate::runtime::request::operation! {
    PutRoutingQueueIdentityresolution "PUT" "/api/v2/routing/queues/{queueId}/identityresolution" "/queueId =application/json >application/json"
    (queue_id: &str = text, body: &IdentityResolutionQueueConfig = json) -> IdentityResolutionQueueConfig {
    }
}

crate::runtime::request::operation! {
    PutRoutingSettings "PUT" "/api/v2/routing/settings" "=application/json >application/json"
    (body: &RoutingSettings = json) -> RoutingSettings {
    }
}

crate::runtime::request::operation! {
    PutRoutingSettingsTranscription "PUT" "/api/v2/routing/settings/transcription" "=application/json >application/json"
    (body: &TranscriptionSettings = json) -> TranscriptionSettings {
    }
}

crate::runtime::request::operation! {
    PutRoutingSmsIdentityresolutionPhonenumber "PUT" "/api/v2/routing/sms/identityresolution/phonenumbers/{addressId}" "/addressId =application/json >application/json"
    (address_id: &str = text, body: &IdentityResolutionConfig = json) -> IdentityResolutionConfig {
    }
}

crate::runtime::request::operation! {
    PutRoutingUtilization "PUT" "/api/v2/routing/utilization" "=application/json >application/json"
    (body: &UtilizationRequest = json) -> UtilizationResponse {
    }
}

crate::runtime::request::operation! {
    PutRoutingUtilizationLabel "PUT" "/api/v2/routing/utilization/labels/{labelId}" "/labelId =application/json >application/json"
    (label_id: &str = text, body: &UpdateUtilizationLabelRequest = json) -> UtilizationLabel {
    }
}

crate::runtime::request::operation! {
    PutRoutingWrapupcode "PUT" "/api/v2/routing/wrapupcodes/{codeId}" "/codeId =application/json >application/json"
    (code_id: &str = text, body: &WrapupCodeRequest = json) -> WrapupCode {
    }
}
