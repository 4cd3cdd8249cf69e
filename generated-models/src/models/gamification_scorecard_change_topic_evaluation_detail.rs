// @generated from the schema "GamificationScorecardChangeTopicEvaluationDetail"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GamificationScorecardChangeTopicEvaluationDetail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GamificationScorecardChangeTopicEvaluationDetail {
    /// `evaluationId`: `string`.
    #[doc(alias = "evaluationId")]
    pub evaluation_id: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `conversationDate`: `string`.
    #[doc(alias = "conversationDate")]
    pub conversation_date: Option<String>,
    /// `formName`: `string`.
    #[doc(alias = "formName")]
    pub form_name: Option<String>,
    /// `points`: `integer`.
    pub points: Option<i64>,
    /// `maxPoints`: `integer`.
    #[doc(alias = "maxPoints")]
    pub max_points: Option<i64>,
    /// `evaluationScore`: `integer`.
    #[doc(alias = "evaluationScore")]
    pub evaluation_score: Option<i64>,
    /// `evaluationScoreDouble`: `number (double)`.
    #[doc(alias = "evaluationScoreDouble")]
    pub evaluation_score_double: Option<f64>,
    /// `mediaTypes`: `array of string`.
    #[doc(alias = "mediaTypes")]
    pub media_types: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GamificationScorecardChangeTopicEvaluationDetail "GamificationScorecardChangeTopicEvaluationDetail" 9 {
    (
        evaluation_id: String = "evaluationId" with_evaluation_id,
        conversation_id: String = "conversationId" with_conversation_id,
        conversation_date: String = "conversationDate" with_conversation_date,
        form_name: String = "formName" with_form_name,
        points: i64 = "points" with_points,
        max_points: i64 = "maxPoints" with_max_points,
        evaluation_score: i64 = "evaluationScore" with_evaluation_score,
        evaluation_score_double: f64 = "evaluationScoreDouble" with_evaluation_score_double,
        media_types: Vec<String> = "mediaTypes" with_media_types,
    )
});
