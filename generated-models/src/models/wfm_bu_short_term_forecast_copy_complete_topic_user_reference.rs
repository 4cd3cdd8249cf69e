// @generated from the schema "WfmBuShortTermForecastCopyCompleteTopicUserReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmBuShortTermForecastCopyCompleteTopicUserReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuShortTermForecastCopyCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuShortTermForecastCopyCompleteTopicUserReference "WfmBuShortTermForecastCopyCompleteTopicUserReference" 1 {
    (
        id: String = "id" with_id,
    )
});
