// @generated from the schema "EvaluationQualityV2TopicEvaluationReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EvaluationQualityV2TopicEvaluationReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationQualityV2TopicEvaluationReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationQualityV2TopicEvaluationReference "EvaluationQualityV2TopicEvaluationReference" 1 {
    (
        id: String = "id" with_id,
    )
});
