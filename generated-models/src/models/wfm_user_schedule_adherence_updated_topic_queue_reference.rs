// @generated from the schema "WfmUserScheduleAdherenceUpdatedTopicQueueReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmUserScheduleAdherenceUpdatedTopicQueueReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTopicQueueReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTopicQueueReference "WfmUserScheduleAdherenceUpdatedTopicQueueReference" 1 {
    (
        id: String = "id" with_id,
    )
});
