// @generated from the schema "EvaluationQualityV2TopicCalibration"; changes made here are lost at the next generation

/// The schema `EvaluationQualityV2TopicCalibration`.
pub struct EvaluationQualityV2TopicCalibration {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationQualityV2TopicCalibration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationQualityV2TopicCalibration = &<EvaluationQualityV2TopicCalibration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationQualityV2TopicCalibration",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(EvaluationQualityV2TopicCalibration);

crate::runtime::setters!(EvaluationQualityV2TopicCalibration {
    with_id: id: ::std::string::String,
});
