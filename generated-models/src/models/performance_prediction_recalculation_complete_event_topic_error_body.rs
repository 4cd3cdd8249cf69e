// @generated from the schema "PerformancePredictionRecalculationCompleteEventTopicErrorBody"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `PerformancePredictionRecalculationCompleteEventTopicErrorBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PerformancePredictionRecalculationCompleteEventTopicErrorBody {
    /// `status`: `integer`.
    pub status: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `messageParams`: `map of string`.
    #[doc(alias = "messageParams")]
    pub message_params: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PerformancePredictionRecalculationCompleteEventTopicErrorBody "PerformancePredictionRecalculationCompleteEventTopicErrorBody" 4 {
    (
        status: i64 = "status" with_status,
        code: String = "code" with_code,
        message: String = "message" with_message,
        message_params: BTreeMap<String, String> = "messageParams" with_message_params,
    )
});
