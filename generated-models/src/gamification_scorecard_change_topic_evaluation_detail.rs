// @generated from the schema "GamificationScorecardChangeTopicEvaluationDetail"; changes made here are lost at the next generation

/// The schema `GamificationScorecardChangeTopicEvaluationDetail`.
#[repr(C)]
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

crate::runtime::model!(GamificationScorecardChangeTopicEvaluationDetail "GamificationScorecardChangeTopicEvaluationDetail" 9 {
    (
        evaluation_id: ::std::string::String = "evaluationId" 0 with_evaluation_id,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        conversation_date: ::std::string::String = "conversationDate" 0 with_conversation_date,
        form_name: ::std::string::String = "formName" 0 with_form_name,
        points: i64 = "points" 0 with_points,
        max_points: i64 = "maxPoints" 0 with_max_points,
        evaluation_score: i64 = "evaluationScore" 0 with_evaluation_score,
        evaluation_score_double: f64 = "evaluationScoreDouble" 0 with_evaluation_score_double,
        media_types: ::std::vec::Vec<::std::string::String> = "mediaTypes" 0 with_media_types,
    )
});
