// @generated from the schema "BuAgentSchedulePublishedScheduleReference"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `BuAgentSchedulePublishedScheduleReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentSchedulePublishedScheduleReference {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentSchedulePublishedScheduleReference "BuAgentSchedulePublishedScheduleReference" 4 {
    (
        id: String = "id" with_id read_only,
        week_date: Date = "weekDate" with_week_date,
        week_count: i32 = "weekCount" with_week_count,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
