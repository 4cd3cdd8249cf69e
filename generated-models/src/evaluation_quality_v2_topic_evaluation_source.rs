// @generated from the schema "EvaluationQualityV2TopicEvaluationSource"; changes made here are lost at the next generation

/// The schema `EvaluationQualityV2TopicEvaluationSource`.
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

impl crate::runtime::Model for EvaluationQualityV2TopicEvaluationSource {
    const EMPTY: Self = Self {
        evaluation_source_type: ::std::option::Option::None,
        evaluation_source_id: ::std::option::Option::None,
        evaluation_source_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationQualityV2TopicEvaluationSource = &<EvaluationQualityV2TopicEvaluationSource as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationQualityV2TopicEvaluationSource",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("evaluationSourceType", "evaluation_source_type", 0),
            ("evaluationSourceId", "evaluation_source_id", 0),
            ("evaluationSourceName", "evaluation_source_name", 0),
        ],
        fields: &[
            &E.evaluation_source_type,
            &E.evaluation_source_id,
            &E.evaluation_source_name,
        ],
    }
};

crate::runtime::model!(EvaluationQualityV2TopicEvaluationSource);

crate::runtime::setters!(EvaluationQualityV2TopicEvaluationSource {
    with_evaluation_source_type: evaluation_source_type: ::std::string::String,
    with_evaluation_source_id: evaluation_source_id: ::std::string::String,
    with_evaluation_source_name: evaluation_source_name: ::std::string::String,
});
