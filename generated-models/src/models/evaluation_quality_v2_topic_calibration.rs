// @generated from the schema "EvaluationQualityV2TopicCalibration"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EvaluationQualityV2TopicCalibration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationQualityV2TopicCalibration {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationQualityV2TopicCalibration "EvaluationQualityV2TopicCalibration" 1 {
    (
        id: String = "id" with_id,
    )
});
