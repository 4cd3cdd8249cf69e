// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    Draft, DraftListing, DraftRequest, MinedIntentsListing, Miner, MinerExecuteRequest,
    MinerIntent, MinerListing, MinerTopic, MinerTopicPhrase, MinerTopicsListing,
    NluDetectionRequest, NluDetectionResponse, NluDomain, NluDomainListing,
    NluDomainVersion, NluDomainVersionListing, NluDomainVersionQualityReport,
    NluDomainVersionTrainingResponse, NluFeedbackListing, NluFeedbackRequest,
    NluFeedbackResponse, NluOrganization,
};
use crate::runtime::Date;

crate::runtime::request::operation! {
    DeleteLanguageunderstandingDomain "DELETE" "/api/v2/languageunderstanding/domains/{domainId}" "/domainId"
    (domain_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteLanguageunderstandingDomainFeedbackFeedbackId "DELETE" "/api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}" "/domainId /feedbackId"
    (domain_id: &str = text, feedback_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteLanguageunderstandingDomainVersion "DELETE" "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}" "/domainId /domainVersionId"
    (domain_id: &str = text, domain_version_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteLanguageunderstandingMiner "DELETE" "/api/v2/languageunderstanding/miners/{minerId}" "/minerId"
    (miner_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteLanguageunderstandingMinerDraft "DELETE" "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}" "/minerId /draftId"
    (miner_id: &str = text, draft_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingDomain "GET" "/api/v2/languageunderstanding/domains/{domainId}" "/domainId >application/json"
    (domain_id: &str = text) -> NluDomain {
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingDomainFeedback "GET" "/api/v2/languageunderstanding/domains/{domainId}/feedback" "/domainId ?after ?assessment ?dateEnd ?dateStart ?enableCursorPagination ?fields ?includeDeleted ?includeTrainingUtterances ?intentName ?language ?pageNumber ?pageSize >application/json"
    (domain_id: &str = text) -> NluFeedbackListing {
        1 after: &str = text;
        2 assessment: &str = text;
        #[doc = " The parameter `dateEnd`."]
        3 date_end: Date = value;
        #[doc = " The parameter `dateStart`."]
        4 date_start: Date = value;
        #[doc = " The parameter `enableCursorPagination`."]
        5 enable_cursor_pagination: bool = value;
        6 fields: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `includeDeleted`."]
        7 include_deleted: bool = value;
        #[doc = " The parameter `includeTrainingUtterances`."]
        8 include_training_utterances: bool = value;
        #[doc = " The parameter `intentName`."]
        9 intent_name: &str = text;
        10 language: &str = text;
        #[doc = " The parameter `pageNumber`."]
        11 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        12 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingDomainFeedbackFeedbackId "GET" "/api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}" "/domainId /feedbackId ?fields >application/json"
    (domain_id: &str = text, feedback_id: &str = text) -> NluFeedbackResponse {
        2 fields: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingDomainVersion "GET" "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}" "/domainId /domainVersionId ?includeUtterances >application/json"
    (domain_id: &str = text, domain_version_id: &str = text) -> NluDomainVersion {
        #[doc = " The parameter `includeUtterances`."]
        2 include_utterances: bool = value;
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingDomainVersionReport "GET" "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report" "/domainId /domainVersionId >application/json"
    (domain_id: &str = text, domain_version_id: &str = text) -> NluDomainVersionQualityReport {
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingDomainVersions "GET" "/api/v2/languageunderstanding/domains/{domainId}/versions" "/domainId ?includeUtterances ?pageNumber ?pageSize >application/json"
    (domain_id: &str = text) -> NluDomainVersionListing {
        #[doc = " The parameter `includeUtterances`."]
        1 include_utterances: bool = value;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingDomains "GET" "/api/v2/languageunderstanding/domains" "?pageNumber ?pageSize >application/json"
    () -> NluDomainListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingMiner "GET" "/api/v2/languageunderstanding/miners/{minerId}" "/minerId >application/json"
    (miner_id: &str = text) -> Miner {
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingMinerDraft "GET" "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}" "/minerId /draftId ?draftIntentId ?draftTopicId >application/json"
    (miner_id: &str = text, draft_id: &str = text) -> Draft {
        #[doc = " The parameter `draftIntentId`."]
        2 draft_intent_id: &str = text;
        #[doc = " The parameter `draftTopicId`."]
        3 draft_topic_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingMinerDrafts "GET" "/api/v2/languageunderstanding/miners/{minerId}/drafts" "/minerId >application/json"
    (miner_id: &str = text) -> DraftListing {
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingMinerIntent "GET" "/api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}" "/minerId /intentId ?expand >application/json"
    (miner_id: &str = text, intent_id: &str = text) -> MinerIntent {
        2 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingMinerIntents "GET" "/api/v2/languageunderstanding/miners/{minerId}/intents" "/minerId ?expand >application/json"
    (miner_id: &str = text) -> MinedIntentsListing {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingMinerTopic "GET" "/api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}" "/minerId /topicId ?expand >application/json"
    (miner_id: &str = text, topic_id: &str = text) -> MinerTopic {
        2 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingMinerTopicPhrase "GET" "/api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}" "/minerId /topicId /phraseId >application/json"
    (miner_id: &str = text, topic_id: &str = text, phrase_id: &str = text) -> MinerTopicPhrase {
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingMinerTopics "GET" "/api/v2/languageunderstanding/miners/{minerId}/topics" "/minerId >application/json"
    (miner_id: &str = text) -> MinerTopicsListing {
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingMiners "GET" "/api/v2/languageunderstanding/miners" "?minerType >application/json"
    () -> MinerListing {
        #[doc = " The parameter `minerType`."]
        0 miner_type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetLanguageunderstandingSettings "GET" "/api/v2/languageunderstanding/settings" ">application/json"
    () -> NluOrganization {
    }
}

crate::runtime::request::operation! {
    PatchLanguageunderstandingDomain "PATCH" "/api/v2/languageunderstanding/domains/{domainId}" "/domainId =application/json >application/json"
    (domain_id: &str = text, body: &NluDomain = json) -> NluDomain {
    }
}

crate::runtime::request::operation! {
    PatchLanguageunderstandingMinerDraft "PATCH" "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}" "/minerId /draftId =application/json >application/json"
    (miner_id: &str = text, draft_id: &str = text) -> Draft {
        2 body: &DraftRequest = json;
    }
}

crate::runtime::request::operation! {
    PostLanguageunderstandingDomainFeedback "POST" "/api/v2/languageunderstanding/domains/{domainId}/feedback" "/domainId =application/json >application/json"
    (domain_id: &str = text, body: &NluFeedbackRequest = json) -> NluFeedbackResponse {
    }
}

crate::runtime::request::operation! {
    PostLanguageunderstandingDomainVersionDetect "POST" "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect" "/domainId /domainVersionId =application/json >application/json"
    (domain_id: &str = text, domain_version_id: &str = text, body: &NluDetectionRequest = json) -> NluDetectionResponse {
    }
}

crate::runtime::request::operation! {
    PostLanguageunderstandingDomainVersionPublish "POST" "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish" "/domainId /domainVersionId >application/json"
    (domain_id: &str = text, domain_version_id: &str = text) -> NluDomainVersion {
    }
}

crate::runtime::request::operation! {
    PostLanguageunderstandingDomainVersionTrain "POST" "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train" "/domainId /domainVersionId >application/json"
    (domain_id: &str = text, domain_version_id: &str = text) -> NluDomainVersionTrainingResponse {
    }
}

crate::runtime::request::operation! {
    PostLanguageunderstandingDomainVersions "POST" "/api/v2/languageunderstanding/domains/{domainId}/versions" "/domainId =application/json ?includeUtterances >application/json"
    (domain_id: &str = text, body: &NluDomainVersion = json) -> NluDomainVersion {
        #[doc = " The parameter `includeUtterances`."]
        2 include_utterances: bool = value;
    }
}

crate::runtime::request::operation! {
    PostLanguageunderstandingDomains "POST" "/api/v2/languageunderstanding/domains" "=application/json >application/json"
    (body: &NluDomain = json) -> NluDomain {
    }
}

crate::runtime::request::operation! {
    PostLanguageunderstandingMinerDrafts "POST" "/api/v2/languageunderstanding/miners/{minerId}/drafts" "/minerId =application/json >application/json"
    (miner_id: &str = text, body: &Draft = json) -> Draft {
    }
}

crate::runtime::request::operation! {
    PostLanguageunderstandingMinerExecute "POST" "/api/v2/languageunderstanding/miners/{minerId}/execute" "/minerId =application/json >application/json"
    (miner_id: &str = text) -> Miner {
        1 body: &MinerExecuteRequest = json;
    }
}

crate::runtime::request::operation! {
    PostLanguageunderstandingMiners "POST" "/api/v2/languageunderstanding/miners" "=application/json >application/json"
    (body: &Miner = json) -> Miner {
    }
}

crate::runtime::request::operation! {
    PutLanguageunderstandingDomainVersion "PUT" "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}" "/domainId /domainVersionId =application/json >application/json"
    (domain_id: &str = text, domain_version_id: &str = text, body: &NluDomainVersion = json) -> NluDomainVersion {
    }
}
