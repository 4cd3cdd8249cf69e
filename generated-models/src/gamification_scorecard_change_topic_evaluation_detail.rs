// @generated from the schema "GamificationScorecardChangeTopicEvaluationDetail"; changes made here are lost at the next generation

/// The schema `GamificationScorecardChangeTopicEvaluationDetail`.
pub struct GamificationScorecardChangeTopicEvaluationDetail {
    /// `evaluationId`: `string`.
    #[doc(alias = "evaluationId")]
    pub evaluation_id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `conversationDate`: `string`.
    #[doc(alias = "conversationDate")]
    pub conversation_date: ::std::option::Option<::std::string::String>,
    /// `formName`: `string`.
    #[doc(alias = "formName")]
    pub form_name: ::std::option::Option<::std::string::String>,
    /// `points`: `integer`.
    pub points: ::std::option::Option<i64>,
    /// `maxPoints`: `integer`.
    #[doc(alias = "maxPoints")]
    pub max_points: ::std::option::Option<i64>,
    /// `evaluationScore`: `integer`.
    #[doc(alias = "evaluationScore")]
    pub evaluation_score: ::std::option::Option<i64>,
    /// `evaluationScoreDouble`: `number (double)`.
    #[doc(alias = "evaluationScoreDouble")]
    pub evaluation_score_double: ::std::option::Option<f64>,
    /// `mediaTypes`: `array of string`.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GamificationScorecardChangeTopicEvaluationDetail {
    const EMPTY: Self = Self {
        evaluation_id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        conversation_date: ::std::option::Option::None,
        form_name: ::std::option::Option::None,
        points: ::std::option::Option::None,
        max_points: ::std::option::Option::None,
        evaluation_score: ::std::option::Option::None,
        evaluation_score_double: ::std::option::Option::None,
        media_types: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GamificationScorecardChangeTopicEvaluationDetail = &<GamificationScorecardChangeTopicEvaluationDetail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GamificationScorecardChangeTopicEvaluationDetail",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("evaluationId", "evaluation_id", 0),
            ("conversationId", "conversation_id", 0),
            ("conversationDate", "conversation_date", 0),
            ("formName", "form_name", 0),
            ("points", "points", 0),
            ("maxPoints", "max_points", 0),
            ("evaluationScore", "evaluation_score", 0),
            ("evaluationScoreDouble", "evaluation_score_double", 0),
            ("mediaTypes", "media_types", 0),
        ],
        fields: &[
            &E.evaluation_id,
            &E.conversation_id,
            &E.conversation_date,
            &E.form_name,
            &E.points,
            &E.max_points,
            &E.evaluation_score,
            &E.evaluation_score_double,
            &E.media_types,
        ],
    }
};

crate::runtime::model!(GamificationScorecardChangeTopicEvaluationDetail);

crate::runtime::setters!(GamificationScorecardChangeTopicEvaluationDetail {
    with_evaluation_id: evaluation_id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_conversation_date: conversation_date: ::std::string::String,
    with_form_name: form_name: ::std::string::String,
    with_points: points: i64,
    with_max_points: max_points: i64,
    with_evaluation_score: evaluation_score: i64,
    with_evaluation_score_double: evaluation_score_double: f64,
    with_media_types: media_types: ::std::vec::Vec<::std::string::String>,
});
