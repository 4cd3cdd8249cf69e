// @generated from the schema "BuAgentScheduleHistoryChange"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleHistoryChange`.
#[repr(C)]
pub struct BuAgentScheduleHistoryChange {
    /// `metadata`: `BuAgentScheduleHistoryChangeMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::BuAgentScheduleHistoryChangeMetadata>,
    >,
    /// `shifts`: `array of BuAgentScheduleShift`.
    pub shifts: ::std::option::Option<::std::vec::Vec<crate::BuAgentScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
    >,
    /// `deletes`: `BuAgentScheduleHistoryDeletedChange`.
    pub deletes: ::std::option::Option<
        ::std::boxed::Box<crate::BuAgentScheduleHistoryDeletedChange>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAgentScheduleHistoryChange "BuAgentScheduleHistoryChange" 4 {
    (
        metadata: ::std::boxed::Box<crate::BuAgentScheduleHistoryChangeMetadata> = "metadata" 0 with_metadata,
        shifts: ::std::vec::Vec<crate::BuAgentScheduleShift> = "shifts" 0 with_shifts,
        full_day_time_off_markers: ::std::vec::Vec<crate::BuFullDayTimeOffMarker> = "fullDayTimeOffMarkers" 0 with_full_day_time_off_markers,
        deletes: ::std::boxed::Box<crate::BuAgentScheduleHistoryDeletedChange> = "deletes" 0 with_deletes,
    )
});
