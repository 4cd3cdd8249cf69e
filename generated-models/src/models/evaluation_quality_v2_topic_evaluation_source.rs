// @generated from the schema "EvaluationQualityV2TopicEvaluationSource"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EvaluationQualityV2TopicEvaluationSource`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationQualityV2TopicEvaluationSource {
    /// `evaluationSourceType`: `string`.
    #[doc(alias = "evaluationSourceType")]
    pub evaluation_source_type: Option<String>,
    /// `evaluationSourceId`: `string`.
    #[doc(alias = "evaluationSourceId")]
    pub evaluation_source_id: Option<String>,
    /// `evaluationSourceName`: `string`.
    #[doc(alias = "evaluationSourceName")]
    pub evaluation_source_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationQualityV2TopicEvaluationSource "EvaluationQualityV2TopicEvaluationSource" 3 {
    (
        evaluation_source_type: String = "evaluationSourceType" with_evaluation_source_type,
        evaluation_source_id: String = "evaluationSourceId" with_evaluation_source_id,
        evaluation_source_name: String = "evaluationSourceName" with_evaluation_source_name,
    )
});
