// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AgentActivityEntityListing, AiScoringSettings, Calibration, CalibrationCreate,
    CalibrationEntityListing, Evaluation, EvaluationAggregateQueryResponse,
    EvaluationAggregationQueryMe, EvaluationCreateBody, EvaluationEntityListing,
    EvaluationForm, EvaluationFormAndScoringSet, EvaluationFormResponse,
    EvaluationFormResponseEntityListing, EvaluationResponse, EvaluationScoringSet,
    EvaluatorActivityEntityListing, PublishForm, QMAuditQueryRequest,
    QualityAuditQueryExecutionResultsResponse, QualityAuditQueryExecutionStatusResponse,
    ScorableSurvey, Survey, SurveyForm, SurveyFormAndScoringSet, SurveyFormEntityListing,
    SurveyScoringSet,
};
use crate::runtime::DateTime;

crate::runtime::request::operation! {
    DeleteQualityCalibration "DELETE" "/api/v2/quality/calibrations/{calibrationId}" "/calibrationId ?calibratorId >application/json"
    (calibration_id: &str = text, calibrator_id: &str = text) -> Calibration {
    }
}

crate::runtime::request::operation! {
    DeleteQualityConversationEvaluation "DELETE" "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}" "/conversationId /evaluationId ?expand >application/json"
    (conversation_id: &str = text, evaluation_id: &str = text) -> EvaluationResponse {
        2 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    DeleteQualityForm "DELETE" "/api/v2/quality/forms/{formId}" "/formId"
    (form_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteQualityFormsEvaluation "DELETE" "/api/v2/quality/forms/evaluations/{formId}" "/formId"
    (form_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteQualityFormsSurvey "DELETE" "/api/v2/quality/forms/surveys/{formId}" "/formId"
    (form_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetQualityAgentsActivity "GET" "/api/v2/quality/agents/activity" "?agentTeamId ?agentUserId ?endTime ?evaluatorUserId ?expand ?formContextId ?group ?name ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy ?startTime ?userState >application/json"
    () -> AgentActivityEntityListing {
        #[doc = " The parameter `agentTeamId`."]
        0 agent_team_id: &str = text;
        #[doc = " The parameter `agentUserId`."]
        1 agent_user_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `endTime`."]
        2 end_time: DateTime = value;
        #[doc = " The parameter `evaluatorUserId`."]
        3 evaluator_user_id: &str = text;
        4 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `formContextId`."]
        5 form_context_id: &str = text;
        6 group: &str = text;
        7 name: &str = text;
        #[doc = " The parameter `nextPage`."]
        8 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        9 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        10 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        11 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        12 sort_by: &str = text;
        #[doc = " The parameter `startTime`."]
        13 start_time: DateTime = value;
        #[doc = " The parameter `userState`."]
        14 user_state: &str = text;
    }
}

crate::runtime::request::operation! {
    GetQualityCalibration "GET" "/api/v2/quality/calibrations/{calibrationId}" "/calibrationId ?calibratorId ?conversationId >application/json"
    (calibration_id: &str = text) -> Calibration {
        #[doc = " The parameter `calibratorId`."]
        1 calibrator_id: &str = text;
        #[doc = " The parameter `conversationId`."]
        2 conversation_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetQualityCalibrations "GET" "/api/v2/quality/calibrations" "?calibratorId ?conversationId ?endTime ?expand ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy ?startTime >application/json"
    (calibrator_id: &str = text) -> CalibrationEntityListing {
        #[doc = " The parameter `conversationId`."]
        1 conversation_id: &str = text;
        #[doc = " The parameter `endTime`."]
        2 end_time: DateTime = value;
        3 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `nextPage`."]
        4 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        7 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        8 sort_by: &str = text;
        #[doc = " The parameter `startTime`."]
        9 start_time: DateTime = value;
    }
}

crate::runtime::request::operation! {
    GetQualityConversationEvaluation "GET" "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}" "/conversationId /evaluationId ?expand >application/json"
    (conversation_id: &str = text, evaluation_id: &str = text) -> EvaluationResponse {
        2 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetQualityConversationSurveys "GET" "/api/v2/quality/conversations/{conversationId}/surveys" "/conversationId >application/json"
    (conversation_id: &str = text) -> Vec<Survey> {
    }
}

crate::runtime::request::operation! {
    GetQualityConversationsAuditsQueryTransactionId "GET" "/api/v2/quality/conversations/audits/query/{transactionId}" "/transactionId >application/json"
    (transaction_id: &str = text) -> QualityAuditQueryExecutionStatusResponse {
    }
}

crate::runtime::request::operation! {
    GetQualityConversationsAuditsQueryTransactionIdResults "GET" "/api/v2/quality/conversations/audits/query/{transactionId}/results" "/transactionId ?cursor ?expand ?pageSize >application/json"
    (transaction_id: &str = text) -> QualityAuditQueryExecutionResultsResponse {
        1 cursor: &str = text;
        2 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetQualityEvaluationsQuery "GET" "/api/v2/quality/evaluations/query" "?agentHasRead ?agentTeamId ?agentUserId ?assigneeUserId ?conversationId ?endTime ?evaluationState ?evaluatorUserId ?expand ?expandAnswerTotalScores ?formContextId ?includeDeletedUsers ?isReleased ?maximum ?pageNumber ?pageSize ?previousPage ?queueId ?sortOrder ?startTime >application/json"
    () -> EvaluationEntityListing {
        #[doc = " The parameter `agentHasRead`."]
        0 agent_has_read: bool = value;
        #[doc = " The parameter `agentTeamId`."]
        1 agent_team_id: &str = text;
        #[doc = " The parameter `agentUserId`."]
        2 agent_user_id: &str = text;
        #[doc = " The parameter `assigneeUserId`."]
        3 assignee_user_id: &str = text;
        #[doc = " The parameter `conversationId`."]
        4 conversation_id: &str = text;
        #[doc = " The parameter `endTime`."]
        5 end_time: &str = text;
        #[doc = " The parameter `evaluationState`."]
        6 evaluation_state: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `evaluatorUserId`."]
        7 evaluator_user_id: &str = text;
        8 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `expandAnswerTotalScores`."]
        9 expand_answer_total_scores: bool = value;
        #[doc = " The parameter `formContextId`."]
        10 form_context_id: &str = text;
        #[doc = " The parameter `includeDeletedUsers`."]
        11 include_deleted_users: bool = value;
        #[doc = " The parameter `isReleased`."]
        12 is_released: bool = value;
        13 maximum: i32 = value;
        #[doc = " The parameter `pageNumber`."]
        14 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        15 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        16 previous_page: &str = text;
        #[doc = " The parameter `queueId`."]
        17 queue_id: &str = text;
        #[doc = " The parameter `sortOrder`."]
        18 sort_order: &str = text;
        #[doc = " The parameter `startTime`."]
        19 start_time: &str = text;
    }
}

crate::runtime::request::operation! {
    GetQualityEvaluatorsActivity "GET" "/api/v2/quality/evaluators/activity" "?agentTeamId ?endTime ?expand ?group ?name ?nextPage ?pageNumber ?pageSize ?permission ?previousPage ?sortBy ?startTime >application/json"
    () -> EvaluatorActivityEntityListing {
        #[doc = " The parameter `agentTeamId`."]
        0 agent_team_id: &str = text;
        #[doc = " The parameter `endTime`."]
        1 end_time: DateTime = value;
        2 expand: &[impl AsRef<str>] = texts;
        3 group: &str = text;
        4 name: &str = text;
        #[doc = " The parameter `nextPage`."]
        5 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        6 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        7 page_size: i32 = value;
        8 permission: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `previousPage`."]
        9 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        10 sort_by: &str = text;
        #[doc = " The parameter `startTime`."]
        11 start_time: DateTime = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetQualityForm "GET" "/api/v2/quality/forms/{formId}" "/formId >application/json"
    (form_id: &str = text) -> EvaluationFormResponse {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetQualityFormVersions "GET" "/api/v2/quality/forms/{formId}/versions" "/formId ?pageNumber ?pageSize >application/json"
    (form_id: &str = text) -> EvaluationFormResponseEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetQualityForms "GET" "/api/v2/quality/forms" "?expand ?name ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy ?sortOrder >application/json"
    () -> EvaluationFormResponseEntityListing {
        0 expand: &str = text;
        1 name: &str = text;
        #[doc = " The parameter `nextPage`."]
        2 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        5 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        7 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetQualityFormsEvaluation "GET" "/api/v2/quality/forms/evaluations/{formId}" "/formId >application/json"
    (form_id: &str = text) -> EvaluationFormResponse {
    }
}

crate::runtime::request::operation! {
    GetQualityFormsEvaluationVersions "GET" "/api/v2/quality/forms/evaluations/{formId}/versions" "/formId ?pageNumber ?pageSize ?sortOrder >application/json"
    (form_id: &str = text) -> EvaluationFormResponseEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        3 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetQualityFormsEvaluations "GET" "/api/v2/quality/forms/evaluations" "?expand ?name ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy ?sortOrder >application/json"
    () -> EvaluationFormResponseEntityListing {
        0 expand: &str = text;
        1 name: &str = text;
        #[doc = " The parameter `nextPage`."]
        2 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        5 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        7 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetQualityFormsEvaluationsBulkContexts "GET" "/api/v2/quality/forms/evaluations/bulk/contexts" "?contextId >application/json"
    (context_id: &[impl AsRef<str>] = texts) -> Vec<EvaluationFormResponse> {
    }
}

crate::runtime::request::operation! {
    GetQualityFormsSurvey "GET" "/api/v2/quality/forms/surveys/{formId}" "/formId >application/json"
    (form_id: &str = text) -> SurveyForm {
    }
}

crate::runtime::request::operation! {
    GetQualityFormsSurveyVersions "GET" "/api/v2/quality/forms/surveys/{formId}/versions" "/formId ?pageNumber ?pageSize >application/json"
    (form_id: &str = text) -> SurveyFormEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetQualityFormsSurveys "GET" "/api/v2/quality/forms/surveys" "?expand ?name ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy ?sortOrder >application/json"
    () -> SurveyFormEntityListing {
        0 expand: &str = text;
        1 name: &str = text;
        #[doc = " The parameter `nextPage`."]
        2 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        5 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        7 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetQualityFormsSurveysBulk "GET" "/api/v2/quality/forms/surveys/bulk" "?id >application/json"
    (id: &[impl AsRef<str>] = texts) -> SurveyFormEntityListing {
    }
}

crate::runtime::request::operation! {
    GetQualityFormsSurveysBulkContexts "GET" "/api/v2/quality/forms/surveys/bulk/contexts" "?contextId ?published >application/json"
    (context_id: &[impl AsRef<str>] = texts) -> Vec<SurveyForm> {
        1 published: bool = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetQualityPublishedform "GET" "/api/v2/quality/publishedforms/{formId}" "/formId >application/json"
    (form_id: &str = text) -> EvaluationFormResponse {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetQualityPublishedforms "GET" "/api/v2/quality/publishedforms" "?name ?onlyLatestPerContext ?pageNumber ?pageSize >application/json"
    () -> EvaluationFormResponseEntityListing {
        0 name: &str = text;
        #[doc = " The parameter `onlyLatestPerContext`."]
        1 only_latest_per_context: bool = value;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetQualityPublishedformsEvaluation "GET" "/api/v2/quality/publishedforms/evaluations/{formId}" "/formId >application/json"
    (form_id: &str = text) -> EvaluationFormResponse {
    }
}

crate::runtime::request::operation! {
    GetQualityPublishedformsEvaluations "GET" "/api/v2/quality/publishedforms/evaluations" "?name ?onlyLatestPerContext ?pageNumber ?pageSize >application/json"
    () -> EvaluationFormResponseEntityListing {
        0 name: &str = text;
        #[doc = " The parameter `onlyLatestPerContext`."]
        1 only_latest_per_context: bool = value;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetQualityPublishedformsSurvey "GET" "/api/v2/quality/publishedforms/surveys/{formId}" "/formId >application/json"
    (form_id: &str = text) -> SurveyForm {
    }
}

crate::runtime::request::operation! {
    GetQualityPublishedformsSurveys "GET" "/api/v2/quality/publishedforms/surveys" "?name ?onlyLatestEnabledPerContext ?pageNumber ?pageSize >application/json"
    () -> SurveyFormEntityListing {
        0 name: &str = text;
        #[doc = " The parameter `onlyLatestEnabledPerContext`."]
        1 only_latest_enabled_per_context: bool = value;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetQualitySurvey "GET" "/api/v2/quality/surveys/{surveyId}" "/surveyId >application/json"
    (survey_id: &str = text) -> Survey {
    }
}

crate::runtime::request::operation! {
    GetQualitySurveysScorable "GET" "/api/v2/quality/surveys/scorable" "?customerSurveyUrl >application/json"
    (customer_survey_url: &str = text) -> ScorableSurvey {
    }
}

crate::runtime::request::operation! {
    PatchQualityFormsSurvey "PATCH" "/api/v2/quality/forms/surveys/{formId}" "/formId =application/json >application/json"
    (form_id: &str = text, body: &SurveyForm = json) -> SurveyForm {
    }
}

crate::runtime::request::operation! {
    PostQualityCalibrations "POST" "/api/v2/quality/calibrations" "=application/json ?expand >application/json"
    (body: &CalibrationCreate = json) -> Calibration {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    PostQualityConversationEvaluations "POST" "/api/v2/quality/conversations/{conversationId}/evaluations" "/conversationId =application/json ?expand >application/json"
    (conversation_id: &str = text, body: &EvaluationCreateBody = json) -> Evaluation {
        2 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    PostQualityConversationsAuditsQuery "POST" "/api/v2/quality/conversations/audits/query" "=application/json >application/json"
    (body: &QMAuditQueryRequest = json) -> QualityAuditQueryExecutionStatusResponse {
    }
}

crate::runtime::request::operation! {
    PostQualityEvaluationsAggregatesQueryMe "POST" "/api/v2/quality/evaluations/aggregates/query/me" "=application/json >application/json"
    (body: &EvaluationAggregationQueryMe = json) -> EvaluationAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostQualityEvaluationsScoring "POST" "/api/v2/quality/evaluations/scoring" "=application/json >application/json"
    (body: &EvaluationFormAndScoringSet = json) -> EvaluationScoringSet {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostQualityForms "POST" "/api/v2/quality/forms" "=application/json >application/json"
    (body: &EvaluationForm = json) -> EvaluationFormResponse {
    }
}

crate::runtime::request::operation! {
    PostQualityFormsEvaluations "POST" "/api/v2/quality/forms/evaluations" "=application/json >application/json"
    (body: &EvaluationForm = json) -> EvaluationFormResponse {
    }
}

crate::runtime::request::operation! {
    PostQualityFormsSurveys "POST" "/api/v2/quality/forms/surveys" "=application/json >application/json"
    (body: &SurveyForm = json) -> SurveyForm {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PostQualityPublishedforms "POST" "/api/v2/quality/publishedforms" "=application/json >application/json"
    (body: &PublishForm = json) -> EvaluationFormResponse {
    }
}

crate::runtime::request::operation! {
    PostQualityPublishedformsEvaluations "POST" "/api/v2/quality/publishedforms/evaluations" "=application/json >application/json"
    (body: &PublishForm = json) -> EvaluationFormResponse {
    }
}

crate::runtime::request::operation! {
    PostQualityPublishedformsSurveys "POST" "/api/v2/quality/publishedforms/surveys" "=application/json >application/json"
    (body: &PublishForm = json) -> SurveyForm {
    }
}

crate::runtime::request::operation! {
    PostQualitySurveysScoring "POST" "/api/v2/quality/surveys/scoring" "=application/json >application/json"
    (body: &SurveyFormAndScoringSet = json) -> SurveyScoringSet {
    }
}

crate::runtime::request::operation! {
    PutQualityCalibration "PUT" "/api/v2/quality/calibrations/{calibrationId}" "/calibrationId =application/json >application/json"
    (calibration_id: &str = text, body: &Calibration = json) -> Calibration {
    }
}

crate::runtime::request::operation! {
    PutQualityConversationEvaluation "PUT" "/api/v2/quality/conversations/{conversationId}/evaluations/{evaluationId}" "/conversationId /evaluationId =application/json ?expand >application/json"
    (conversation_id: &str = text, evaluation_id: &str = text, body: &Evaluation = json) -> EvaluationResponse {
        3 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    PutQualityForm "PUT" "/api/v2/quality/forms/{formId}" "/formId =application/json >application/json"
    (form_id: &str = text, body: &EvaluationForm = json) -> EvaluationFormResponse {
    }
}

crate::runtime::request::operation! {
    PutQualityFormsEvaluation "PUT" "/api/v2/quality/forms/evaluations/{formId}" "/formId =application/json >application/json"
    (form_id: &str = text, body: &EvaluationForm = json) -> EvaluationFormResponse {
    }
}

crate::runtime::request::operation! {
    PutQualityFormsEvaluationAiscoringSettings "PUT" "/api/v2/quality/forms/evaluations/{formId}/aiscoring/settings" "/formId =application/json >application/json"
    (form_id: &str = text, body: &AiScoringSettings = json) -> AiScoringSettings {
    }
}

crate::runtime::request::operation! {
    PutQualityFormsSurvey "PUT" "/api/v2/quality/forms/surveys/{formId}" "/formId =application/json >application/json"
    (form_id: &str = text, body: &SurveyForm = json) -> SurveyForm {
    }
}

crate::runtime::request::operation! {
    PutQualitySurveysScorable "PUT" "/api/v2/quality/surveys/scorable" "?customerSurveyUrl =application/json >application/json"
    (customer_survey_url: &str = text, body: &ScorableSurvey = json) -> ScorableSurvey {
    }
}
