// @generated from the schema "WfmBuScheduleRunTopicBuScheduleReference"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `WfmBuScheduleRunTopicBuScheduleReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmBuScheduleRunTopicBuScheduleReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `weekDate`: `string (date-time)`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmBuScheduleRunTopicBuScheduleReference "WfmBuScheduleRunTopicBuScheduleReference" 2 {
    (
        id: String = "id" with_id,
        week_date: DateTime = "weekDate" with_week_date,
    )
});
