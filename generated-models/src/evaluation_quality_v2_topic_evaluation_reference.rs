// @generated from the schema "EvaluationQualityV2TopicEvaluationReference"; changes made here are lost at the next generation

/// The schema `EvaluationQualityV2TopicEvaluationReference`.
pub struct EvaluationQualityV2TopicEvaluationReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationQualityV2TopicEvaluationReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationQualityV2TopicEvaluationReference = &<EvaluationQualityV2TopicEvaluationReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationQualityV2TopicEvaluationReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(EvaluationQualityV2TopicEvaluationReference);

crate::runtime::setters!(EvaluationQualityV2TopicEvaluationReference {
    with_id: id: ::std::string::String,
});
