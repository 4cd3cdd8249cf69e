// @generated from the schema "AnalyticsSurvey"; changes made here are lost at the next generation

/// The schema `AnalyticsSurvey`.
#[repr(C)]
pub struct AnalyticsSurvey {
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `surveyCompletedDate`: `string (date-time)`.
    #[doc(alias = "surveyCompletedDate")]
    pub survey_completed_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `surveyFormContextId`: `string`.
    #[doc(alias = "surveyFormContextId")]
    pub survey_form_context_id: ::std::option::Option<::std::string::String>,
    /// `surveyFormId`: `string`.
    #[doc(alias = "surveyFormId")]
    pub survey_form_id: ::std::option::Option<::std::string::String>,
    /// `surveyFormName`: `string`.
    #[doc(alias = "surveyFormName")]
    pub survey_form_name: ::std::option::Option<::std::string::String>,
    /// `surveyId`: `string`.
    #[doc(alias = "surveyId")]
    pub survey_id: ::std::option::Option<::std::string::String>,
    /// `surveyPartialResponse`: `boolean`.
    #[doc(alias = "surveyPartialResponse")]
    pub survey_partial_response: ::std::option::Option<bool>,
    /// `surveyPromoterScore`: `integer (int32)`.
    #[doc(alias = "surveyPromoterScore")]
    pub survey_promoter_score: ::std::option::Option<i32>,
    /// `surveyStatus`: `string`.
    #[doc(alias = "surveyStatus")]
    pub survey_status: ::std::option::Option<::std::string::String>,
    /// `surveyType`: `string`.
    #[doc(alias = "surveyType")]
    pub survey_type: ::std::option::Option<crate::runtime::Open<SurveyType>>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `oSurveyTotalScore`: `integer (int64)`.
    #[doc(alias = "oSurveyTotalScore")]
    pub o_survey_total_score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsSurvey "AnalyticsSurvey" 13 {
    (
        event_time: crate::runtime::DateTime = "eventTime" 0 with_event_time,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        survey_completed_date: crate::runtime::DateTime = "surveyCompletedDate" 0 with_survey_completed_date,
        survey_form_context_id: ::std::string::String = "surveyFormContextId" 0 with_survey_form_context_id,
        survey_form_id: ::std::string::String = "surveyFormId" 0 with_survey_form_id,
        survey_form_name: ::std::string::String = "surveyFormName" 0 with_survey_form_name,
        survey_id: ::std::string::String = "surveyId" 0 with_survey_id,
        survey_partial_response: bool = "surveyPartialResponse" 0 with_survey_partial_response,
        survey_promoter_score: i32 = "surveyPromoterScore" 0 with_survey_promoter_score,
        survey_status: ::std::string::String = "surveyStatus" 0 with_survey_status,
        survey_type: crate::runtime::Open<SurveyType> = "surveyType" 0 with_survey_type,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        o_survey_total_score: i64 = "oSurveyTotalScore" 0 with_o_survey_total_score,
    )
});

/// The property `surveyType` of `AnalyticsSurvey`. Known values: `Web`, `Voice`.
#[non_exhaustive]
pub enum SurveyType {
    Web,
    Voice,
}

crate::runtime::known!(SurveyType);

impl crate::runtime::Enum for SurveyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Web, "Web"),
        (Self::Voice, "Voice"),
    ];
}
