// @generated from the schema "EvaluationQualityV2TopicEvaluationSource"; changes made here are lost at the next generation

/// The schema `EvaluationQualityV2TopicEvaluationSource`.
#[repr(C)]
pub struct EvaluationQualityV2TopicEvaluationSource {
    /// `evaluationSourceType`: `string`.
    #[doc(alias = "evaluationSourceType")]
    pub evaluation_source_type: ::std::option::Option<::std::string::String>,
    /// `evaluationSourceId`: `string`.
    #[doc(alias = "evaluationSourceId")]
    pub evaluation_source_id: ::std::option::Option<::std::string::String>,
    /// `evaluationSourceName`: `string`.
    #[doc(alias = "evaluationSourceName")]
    pub evaluation_source_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationQualityV2TopicEvaluationSource "EvaluationQualityV2TopicEvaluationSource" 3 {
    (
        evaluation_source_type: ::std::string::String = "evaluationSourceType" 0 with_evaluation_source_type,
        evaluation_source_id: ::std::string::String = "evaluationSourceId" 0 with_evaluation_source_id,
        evaluation_source_name: ::std::string::String = "evaluationSourceName" 0 with_evaluation_source_name,
    )
});
