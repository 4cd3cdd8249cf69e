// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    CategoriesEntityListing, CategoryRequest, CommunicationTranslationList,
    ConversationCategoriesEntityListing, ConversationMetrics, DeleteProgramResponse,
    DictionaryFeedback, DictionaryFeedbackEntityListing, EntityListing,
    GeneralProgramJob, GeneralProgramJobRequest, GeneralTopicsEntityListing,
    InsightsSettingsRequest, Program, ProgramInsightsSettings,
    ProgramInsightsSettingsEntityListing, ProgramJob, ProgramJobRequest, ProgramMappings,
    ProgramMappingsRequest, ProgramRequest, ProgramTranscriptionEngines,
    ProgramsEntityListing, ProgramsMappingsEntityListing, SentimentFeedback,
    SentimentFeedbackEntityListing, SpeechTextAnalyticsConversationSummaryListing,
    SpeechTextAnalyticsSettingsRequest, SpeechTextAnalyticsSettingsResponse, StaCategory,
    SupportedDialectsEntityListing, Topic, TopicJob, TopicJobRequest, TopicRequest,
    TopicsEntityListing, TranscriptUrl, TranscriptUrls, TranscriptionEnginesRequest,
    TranslateSupportedLanguageList, UnifiedGeneralTopicEntityListing,
    UnpublishedProgramsEntityListing,
};

crate::runtime::request::operation! {
    DeleteSpeechandtextanalyticsCategory "DELETE" "/api/v2/speechandtextanalytics/categories/{categoryId}" "/categoryId"
    (category_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId "DELETE" "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}" "/dictionaryFeedbackId"
    (dictionary_feedback_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteSpeechandtextanalyticsProgram "DELETE" "/api/v2/speechandtextanalytics/programs/{programId}" "/programId ?forceDelete >application/json"
    (program_id: &str = text) -> DeleteProgramResponse {
        #[doc = " The parameter `forceDelete`."]
        1 force_delete: bool = value;
    }
}

crate::runtime::request::operation! {
    DeleteSpeechandtextanalyticsSentimentfeedback "DELETE" "/api/v2/speechandtextanalytics/sentimentfeedback" ""
    () -> () {
    }
}

crate::runtime::request::operation! {
    DeleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId "DELETE" "/api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}" "/sentimentFeedbackId"
    (sentiment_feedback_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteSpeechandtextanalyticsTopic "DELETE" "/api/v2/speechandtextanalytics/topics/{topicId}" "/topicId"
    (topic_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsCategories "GET" "/api/v2/speechandtextanalytics/categories" "?ids ?name ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    () -> CategoriesEntityListing {
        0 ids: &[impl AsRef<str>] = texts;
        1 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        4 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        5 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsCategory "GET" "/api/v2/speechandtextanalytics/categories/{categoryId}" "/categoryId >application/json"
    (category_id: &str = text) -> StaCategory {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsConversation "GET" "/api/v2/speechandtextanalytics/conversations/{conversationId}" "/conversationId >application/json"
    (conversation_id: &str = text) -> ConversationMetrics {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsConversationCategories "GET" "/api/v2/speechandtextanalytics/conversations/{conversationId}/categories" "/conversationId ?pageNumber ?pageSize >application/json"
    (conversation_id: &str = text) -> ConversationCategoriesEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsConversationCommunicationTranscripturl "GET" "/api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl" "/conversationId /communicationId >application/json"
    (conversation_id: &str = text, communication_id: &str = text) -> TranscriptUrl {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsConversationCommunicationTranscripturls "GET" "/api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls" "/conversationId /communicationId >application/json"
    (conversation_id: &str = text, communication_id: &str = text) -> TranscriptUrls {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsConversationSummaries "GET" "/api/v2/speechandtextanalytics/conversations/{conversationId}/summaries" "/conversationId >application/json"
    (conversation_id: &str = text) -> SpeechTextAnalyticsConversationSummaryListing {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsDictionaryfeedback "GET" "/api/v2/speechandtextanalytics/dictionaryfeedback" "?dialect ?nextPage ?pageSize >application/json"
    () -> DictionaryFeedbackEntityListing {
        0 dialect: &str = text;
        #[doc = " The parameter `nextPage`."]
        1 next_page: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId "GET" "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}" "/dictionaryFeedbackId >application/json"
    (dictionary_feedback_id: &str = text) -> DictionaryFeedback {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsProgram "GET" "/api/v2/speechandtextanalytics/programs/{programId}" "/programId >application/json"
    (program_id: &str = text) -> Program {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsProgramMappings "GET" "/api/v2/speechandtextanalytics/programs/{programId}/mappings" "/programId >application/json"
    (program_id: &str = text) -> ProgramMappings {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsProgramSettingsInsights "GET" "/api/v2/speechandtextanalytics/programs/{programId}/settings/insights" "/programId >application/json"
    (program_id: &str = text) -> ProgramInsightsSettings {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsProgramTranscriptionengines "GET" "/api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines" "/programId >application/json"
    (program_id: &str = text) -> ProgramTranscriptionEngines {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsPrograms "GET" "/api/v2/speechandtextanalytics/programs" "?nextPage ?pageSize ?state >application/json"
    () -> ProgramsEntityListing {
        #[doc = " The parameter `nextPage`."]
        0 next_page: &str = text;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
        2 state: &str = text;
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsProgramsGeneralJob "GET" "/api/v2/speechandtextanalytics/programs/general/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> GeneralProgramJob {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsProgramsMappings "GET" "/api/v2/speechandtextanalytics/programs/mappings" "?nextPage ?pageSize >application/json"
    () -> ProgramsMappingsEntityListing {
        #[doc = " The parameter `nextPage`."]
        0 next_page: &str = text;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsProgramsPublishjob "GET" "/api/v2/speechandtextanalytics/programs/publishjobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> ProgramJob {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsProgramsSettingsInsights "GET" "/api/v2/speechandtextanalytics/programs/settings/insights" "?pageNumber ?pageSize ?programIds >application/json"
    () -> ProgramInsightsSettingsEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
        #[doc = " The parameter `programIds`."]
        2 program_ids: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsProgramsTranscriptionenginesDialects "GET" "/api/v2/speechandtextanalytics/programs/transcriptionengines/dialects" ">application/json"
    () -> SupportedDialectsEntityListing {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsProgramsUnpublished "GET" "/api/v2/speechandtextanalytics/programs/unpublished" "?nextPage ?pageSize >application/json"
    () -> UnpublishedProgramsEntityListing {
        #[doc = " The parameter `nextPage`."]
        0 next_page: &str = text;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsSentimentDialects "GET" "/api/v2/speechandtextanalytics/sentiment/dialects" ">application/json"
    () -> EntityListing {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsSentimentfeedback "GET" "/api/v2/speechandtextanalytics/sentimentfeedback" "?dialect >application/json"
    () -> SentimentFeedbackEntityListing {
        0 dialect: &str = text;
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsSettings "GET" "/api/v2/speechandtextanalytics/settings" ">application/json"
    () -> SpeechTextAnalyticsSettingsResponse {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsTopic "GET" "/api/v2/speechandtextanalytics/topics/{topicId}" "/topicId >application/json"
    (topic_id: &str = text) -> Topic {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsTopics "GET" "/api/v2/speechandtextanalytics/topics" "?dialects ?ids ?name ?nextPage ?pageSize ?sortBy ?sortOrder ?state >application/json"
    () -> TopicsEntityListing {
        0 dialects: &[impl AsRef<str>] = texts;
        1 ids: &[impl AsRef<str>] = texts;
        2 name: &str = text;
        #[doc = " The parameter `nextPage`."]
        3 next_page: &str = text;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        5 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
        7 state: &str = text;
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsTopicsDialects "GET" "/api/v2/speechandtextanalytics/topics/dialects" ">application/json"
    () -> EntityListing {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsTopicsGeneral "GET" "/api/v2/speechandtextanalytics/topics/general" "?dialect >application/json"
    () -> GeneralTopicsEntityListing {
        0 dialect: &str = text;
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsTopicsGeneralStatus "GET" "/api/v2/speechandtextanalytics/topics/general/status" "?dialect >application/json"
    () -> UnifiedGeneralTopicEntityListing {
        0 dialect: &str = text;
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsTopicsPublishjob "GET" "/api/v2/speechandtextanalytics/topics/publishjobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> TopicJob {
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsTranslationsLanguageConversation "GET" "/api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}" "/languageId /conversationId ?communicationId ?recordingId >application/json"
    (language_id: &str = text, conversation_id: &str = text) -> CommunicationTranslationList {
        #[doc = " The parameter `communicationId`."]
        2 communication_id: &str = text;
        #[doc = " The parameter `recordingId`."]
        3 recording_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetSpeechandtextanalyticsTranslationsLanguages "GET" "/api/v2/speechandtextanalytics/translations/languages" ">application/json"
    () -> TranslateSupportedLanguageList {
    }
}

crate::runtime::request::operation! {
    PatchSpeechandtextanalyticsSettings "PATCH" "/api/v2/speechandtextanalytics/settings" "=application/json >application/json"
    (body: &SpeechTextAnalyticsSettingsRequest = json) -> SpeechTextAnalyticsSettingsResponse {
    }
}

crate::runtime::request::operation! {
    PostSpeechandtextanalyticsCategories "POST" "/api/v2/speechandtextanalytics/categories" "=application/json >application/json"
    (body: &CategoryRequest = json) -> StaCategory {
    }
}

crate::runtime::request::operation! {
    PostSpeechandtextanalyticsDictionaryfeedback "POST" "/api/v2/speechandtextanalytics/dictionaryfeedback" "=application/json >application/json"
    (body: &DictionaryFeedback = json) -> DictionaryFeedback {
    }
}

crate::runtime::request::operation! {
    PostSpeechandtextanalyticsPrograms "POST" "/api/v2/speechandtextanalytics/programs" "=application/json >application/json"
    (body: &ProgramRequest = json) -> Program {
    }
}

crate::runtime::request::operation! {
    PostSpeechandtextanalyticsProgramsGeneralJobs "POST" "/api/v2/speechandtextanalytics/programs/general/jobs" "=application/json >application/json"
    (body: &GeneralProgramJobRequest = json) -> GeneralProgramJob {
    }
}

crate::runtime::request::operation! {
    PostSpeechandtextanalyticsProgramsPublishjobs "POST" "/api/v2/speechandtextanalytics/programs/publishjobs" "=application/json >application/json"
    (body: &ProgramJobRequest = json) -> ProgramJob {
    }
}

crate::runtime::request::operation! {
    PostSpeechandtextanalyticsSentimentfeedback "POST" "/api/v2/speechandtextanalytics/sentimentfeedback" "=application/json >application/json"
    (body: &SentimentFeedback = json) -> SentimentFeedback {
    }
}

crate::runtime::request::operation! {
    PostSpeechandtextanalyticsTopics "POST" "/api/v2/speechandtextanalytics/topics" "=application/json >application/json"
    (body: &TopicRequest = json) -> Topic {
    }
}

crate::runtime::request::operation! {
    PostSpeechandtextanalyticsTopicsPublishjobs "POST" "/api/v2/speechandtextanalytics/topics/publishjobs" "=application/json >application/json"
    (body: &TopicJobRequest = json) -> TopicJob {
    }
}

crate::runtime::request::operation! {
    PutSpeechandtextanalyticsCategory "PUT" "/api/v2/speechandtextanalytics/categories/{categoryId}" "/categoryId =application/json >application/json"
    (category_id: &str = text, body: &CategoryRequest = json) -> StaCategory {
    }
}

crate::runtime::request::operation! {
    PutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId "PUT" "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}" "/dictionaryFeedbackId =application/json >application/json"
    (dictionary_feedback_id: &str = text) -> DictionaryFeedback {
        1 body: &DictionaryFeedback = json;
    }
}

crate::runtime::request::operation! {
    PutSpeechandtextanalyticsProgram "PUT" "/api/v2/speechandtextanalytics/programs/{programId}" "/programId =application/json >application/json"
    (program_id: &str = text, body: &ProgramRequest = json) -> Program {
    }
}

crate::runtime::request::operation! {
    PutSpeechandtextanalyticsProgramMappings "PUT" "/api/v2/speechandtextanalytics/programs/{programId}/mappings" "/programId =application/json >application/json"
    (program_id: &str = text, body: &ProgramMappingsRequest = json) -> ProgramMappings {
    }
}

crate::runtime::request::operation! {
    PutSpeechandtextanalyticsProgramSettingsInsights "PUT" "/api/v2/speechandtextanalytics/programs/{programId}/settings/insights" "/programId =application/json >application/json"
    (program_id: &str = text, body: &InsightsSettingsRequest = json) -> ProgramInsightsSettings {
    }
}

crate::runtime::request::operation! {
    PutSpeechandtextanalyticsProgramTranscriptionengines "PUT" "/api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines" "/programId =application/json >application/json"
    (program_id: &str = text, body: &TranscriptionEnginesRequest = json) -> ProgramTranscriptionEngines {
    }
}

crate::runtime::request::operation! {
    PutSpeechandtextanalyticsSettings "PUT" "/api/v2/speechandtextanalytics/settings" "=application/json >application/json"
    (body: &SpeechTextAnalyticsSettingsRequest = json) -> SpeechTextAnalyticsSettingsResponse {
    }
}

crate::runtime::request::operation! {
    PutSpeechandtextanalyticsTopic "PUT" "/api/v2/speechandtextanalytics/topics/{topicId}" "/topicId =application/json >application/json"
    (topic_id: &str = text, body: &TopicRequest = json) -> Topic {
    }
}
