// @generated from the schema "EvaluationQualityV2TopicEvaluationScoringSet"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EvaluationQualityV2TopicEvaluationScoringSet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationQualityV2TopicEvaluationScoringSet {
    /// `totalScore`: `integer`.
    #[doc(alias = "totalScore")]
    pub total_score: Option<i64>,
    /// `totalCriticalScore`: `integer`.
    #[doc(alias = "totalCriticalScore")]
    pub total_critical_score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationQualityV2TopicEvaluationScoringSet "EvaluationQualityV2TopicEvaluationScoringSet" 2 {
    (
        total_score: i64 = "totalScore" with_total_score,
        total_critical_score: i64 = "totalCriticalScore" with_total_critical_score,
    )
});
