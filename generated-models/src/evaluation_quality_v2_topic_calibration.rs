// @generated from the schema "EvaluationQualityV2TopicCalibration"; changes made here are lost at the next generation

/// The schema `EvaluationQualityV2TopicCalibration`.
#[repr(C)]
pub struct EvaluationQualityV2TopicCalibration {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationQualityV2TopicCalibration "EvaluationQualityV2TopicCalibration" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
