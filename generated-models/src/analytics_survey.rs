// @generated from the schema "AnalyticsSurvey"; changes made here are lost at the next generation

/// The schema `AnalyticsSurvey`.
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

impl crate::runtime::Model for AnalyticsSurvey {
    const EMPTY: Self = Self {
        event_time: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        survey_completed_date: ::std::option::Option::None,
        survey_form_context_id: ::std::option::Option::None,
        survey_form_id: ::std::option::Option::None,
        survey_form_name: ::std::option::Option::None,
        survey_id: ::std::option::Option::None,
        survey_partial_response: ::std::option::Option::None,
        survey_promoter_score: ::std::option::Option::None,
        survey_status: ::std::option::Option::None,
        survey_type: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        o_survey_total_score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsSurvey = &<AnalyticsSurvey as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsSurvey",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventTime", "event_time", 0),
            ("queueId", "queue_id", 0),
            ("surveyCompletedDate", "survey_completed_date", 0),
            ("surveyFormContextId", "survey_form_context_id", 0),
            ("surveyFormId", "survey_form_id", 0),
            ("surveyFormName", "survey_form_name", 0),
            ("surveyId", "survey_id", 0),
            ("surveyPartialResponse", "survey_partial_response", 0),
            ("surveyPromoterScore", "survey_promoter_score", 0),
            ("surveyStatus", "survey_status", 0),
            ("surveyType", "survey_type", 0),
            ("userId", "user_id", 0),
            ("oSurveyTotalScore", "o_survey_total_score", 0),
        ],
        fields: &[
            &E.event_time,
            &E.queue_id,
            &E.survey_completed_date,
            &E.survey_form_context_id,
            &E.survey_form_id,
            &E.survey_form_name,
            &E.survey_id,
            &E.survey_partial_response,
            &E.survey_promoter_score,
            &E.survey_status,
            &E.survey_type,
            &E.user_id,
            &E.o_survey_total_score,
        ],
    }
};

crate::runtime::model!(AnalyticsSurvey);

crate::runtime::setters!(AnalyticsSurvey {
    with_event_time: event_time: crate::runtime::DateTime,
    with_queue_id: queue_id: ::std::string::String,
    with_survey_completed_date: survey_completed_date: crate::runtime::DateTime,
    with_survey_form_context_id: survey_form_context_id: ::std::string::String,
    with_survey_form_id: survey_form_id: ::std::string::String,
    with_survey_form_name: survey_form_name: ::std::string::String,
    with_survey_id: survey_id: ::std::string::String,
    with_survey_partial_response: survey_partial_response: bool,
    with_survey_promoter_score: survey_promoter_score: i32,
    with_survey_status: survey_status: ::std::string::String,
    with_survey_type: survey_type: crate::runtime::Open<SurveyType>,
    with_user_id: user_id: ::std::string::String,
    with_o_survey_total_score: o_survey_total_score: i64,
});

/// The property `surveyType` of `AnalyticsSurvey`. Known values: `Web`, `Voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SurveyType {
    Web,
    Voice,
}

impl crate::runtime::Enum for SurveyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Web, "Web"),
        (Self::Voice, "Voice"),
    ];
}
