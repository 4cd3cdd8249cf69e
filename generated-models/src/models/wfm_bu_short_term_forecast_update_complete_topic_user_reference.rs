// @generated from the schema "WfmBuShortTermForecastUpdateCompleteTopicUserReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicUserReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastUpdateCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastUpdateCompleteTopicUserReference "WfmBuShortTermForecastUpdateCompleteTopicUserReference" 1 {
    (
        id: String = "id" with_id,
    )
});
