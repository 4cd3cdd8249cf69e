// @generated from the schema "BuAgentScheduleHistoryChange"; changes made here are lost at the next generation

use crate::{
    BuAgentScheduleHistoryChangeMetadata, BuAgentScheduleHistoryDeletedChange,
    BuAgentScheduleShift, BuFullDayTimeOffMarker,
};
use crate::runtime::Extra;

/// The schema `BuAgentScheduleHistoryChange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentScheduleHistoryChange {
    /// `metadata`: `BuAgentScheduleHistoryChangeMetadata`.
    pub metadata: Option<Box<BuAgentScheduleHistoryChangeMetadata>>,
    /// `shifts`: `array of BuAgentScheduleShift`.
    pub shifts: Option<Vec<BuAgentScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: Option<Vec<BuFullDayTimeOffMarker>>,
    /// `deletes`: `BuAgentScheduleHistoryDeletedChange`.
    pub deletes: Option<Box<BuAgentScheduleHistoryDeletedChange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentScheduleHistoryChange "BuAgentScheduleHistoryChange" 4 {
    (
        metadata: Box<BuAgentScheduleHistoryChangeMetadata> = "metadata" with_metadata,
        shifts: Vec<BuAgentScheduleShift> = "shifts" with_shifts,
        full_day_time_off_markers: Vec<BuFullDayTimeOffMarker> = "fullDayTimeOffMarkers" with_full_day_time_off_markers,
        deletes: Box<BuAgentScheduleHistoryDeletedChange> = "deletes" with_deletes,
    )
});
