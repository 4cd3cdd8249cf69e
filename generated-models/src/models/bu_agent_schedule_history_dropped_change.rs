// @generated from the schema "BuAgentScheduleHistoryDroppedChange"; changes made here are lost at the next generation

use crate::{BuAgentScheduleHistoryChangeMetadata, BuAgentScheduleHistoryDeletedChange};
use crate::runtime::{Date, Extra};

/// The schema `BuAgentScheduleHistoryDroppedChange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentScheduleHistoryDroppedChange {
    /// `metadata`: `BuAgentScheduleHistoryChangeMetadata`.
    pub metadata: Option<Box<BuAgentScheduleHistoryChangeMetadata>>,
    /// `shiftIds`: `array of string`.
    #[doc(alias = "shiftIds")]
    pub shift_ids: Option<Vec<String>>,
    /// `fullDayTimeOffMarkerDates`: `array of string (date)`.
    #[doc(alias = "fullDayTimeOffMarkerDates")]
    pub full_day_time_off_marker_dates: Option<Vec<Date>>,
    /// `deletes`: `BuAgentScheduleHistoryDeletedChange`.
    pub deletes: Option<Box<BuAgentScheduleHistoryDeletedChange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentScheduleHistoryDroppedChange "BuAgentScheduleHistoryDroppedChange" 4 {
    (
        metadata: Box<BuAgentScheduleHistoryChangeMetadata> = "metadata" with_metadata,
        shift_ids: Vec<String> = "shiftIds" with_shift_ids,
        full_day_time_off_marker_dates: Vec<Date> = "fullDayTimeOffMarkerDates" with_full_day_time_off_marker_dates,
        deletes: Box<BuAgentScheduleHistoryDeletedChange> = "deletes" with_deletes,
    )
});
