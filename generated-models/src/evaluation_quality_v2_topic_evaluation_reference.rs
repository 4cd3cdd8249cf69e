// @generated from the schema "EvaluationQualityV2TopicEvaluationReference"; changes made here are lost at the next generation

/// The schema `EvaluationQualityV2TopicEvaluationReference`.
#[repr(C)]
pub struct EvaluationQualityV2TopicEvaluationReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationQualityV2TopicEvaluationReference "EvaluationQualityV2TopicEvaluationReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
