// @generated from the schema "AnalyticsSurvey"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `AnalyticsSurvey`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsSurvey {
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<DateTime>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `surveyCompletedDate`: `string (date-time)`.
    #[doc(alias = "surveyCompletedDate")]
    pub survey_completed_date: Option<DateTime>,
    /// `surveyFormContextId`: `string`.
    #[doc(alias = "surveyFormContextId")]
    pub survey_form_context_id: Option<String>,
    /// `surveyFormId`: `string`.
    #[doc(alias = "surveyFormId")]
    pub survey_form_id: Option<String>,
    /// `surveyFormName`: `string`.
    #[doc(alias = "surveyFormName")]
    pub survey_form_name: Option<String>,
    /// `surveyId`: `string`.
    #[doc(alias = "surveyId")]
    pub survey_id: Option<String>,
    /// `surveyPartialResponse`: `boolean`.
    #[doc(alias = "surveyPartialResponse")]
    pub survey_partial_response: Option<bool>,
    /// `surveyPromoterScore`: `integer (int32)`.
    #[doc(alias = "surveyPromoterScore")]
    pub survey_promoter_score: Option<i32>,
    /// `surveyStatus`: `string`.
    #[doc(alias = "surveyStatus")]
    pub survey_status: Option<String>,
    /// `surveyType`: one of `Web` and `Voice`.
    #[doc(alias = "surveyType")]
    pub survey_type: Option<Open<SurveyType>>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `oSurveyTotalScore`: `integer (int64)`.
    #[doc(alias = "oSurveyTotalScore")]
    pub o_survey_total_score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsSurvey "AnalyticsSurvey" 13 {
    (
        event_time: DateTime = "eventTime" with_event_time,
        queue_id: String = "queueId" with_queue_id,
        survey_completed_date: DateTime = "surveyCompletedDate" with_survey_completed_date,
        survey_form_context_id: String = "surveyFormContextId" with_survey_form_context_id,
        survey_form_id: String = "surveyFormId" with_survey_form_id,
        survey_form_name: String = "surveyFormName" with_survey_form_name,
        survey_id: String = "surveyId" with_survey_id,
        survey_partial_response: bool = "surveyPartialResponse" with_survey_partial_response,
        survey_promoter_score: i32 = "surveyPromoterScore" with_survey_promoter_score,
        survey_status: String = "surveyStatus" with_survey_status,
        survey_type: Open<SurveyType> = "surveyType" with_survey_type,
        user_id: String = "userId" with_user_id,
        o_survey_total_score: i64 = "oSurveyTotalScore" with_o_survey_total_score,
    )
});

/// The property `surveyType` of `AnalyticsSurvey`. Known values: `Web`, `Voice`.
#[repr(u16)]
#[non_exhaustive]
pub enum SurveyType {
    Web,
    Voice,
}

crate::runtime::values!(SurveyType {
    Web = "Web",
    Voice = "Voice",
});
