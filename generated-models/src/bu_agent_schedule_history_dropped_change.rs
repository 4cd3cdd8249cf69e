// @generated from the schema "BuAgentScheduleHistoryDroppedChange"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleHistoryDroppedChange`.
#[repr(C)]
pub struct BuAgentScheduleHistoryDroppedChange {
    /// `metadata`: `BuAgentScheduleHistoryChangeMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::BuAgentScheduleHistoryChangeMetadata>,
    >,
    /// `shiftIds`: `array of string`.
    #[doc(alias = "shiftIds")]
    pub shift_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `fullDayTimeOffMarkerDates`: `array of string (date)`.
    #[doc(alias = "fullDayTimeOffMarkerDates")]
    pub full_day_time_off_marker_dates: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Date>,
    >,
    /// `deletes`: `BuAgentScheduleHistoryDeletedChange`.
    pub deletes: ::std::option::Option<
        ::std::boxed::Box<crate::BuAgentScheduleHistoryDeletedChange>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAgentScheduleHistoryDroppedChange "BuAgentScheduleHistoryDroppedChange" 4 {
    (
        metadata: ::std::boxed::Box<crate::BuAgentScheduleHistoryChangeMetadata> = "metadata" 0 with_metadata,
        shift_ids: ::std::vec::Vec<::std::string::String> = "shiftIds" 0 with_shift_ids,
        full_day_time_off_marker_dates: ::std::vec::Vec<crate::runtime::Date> = "fullDayTimeOffMarkerDates" 0 with_full_day_time_off_marker_dates,
        deletes: ::std::boxed::Box<crate::BuAgentScheduleHistoryDeletedChange> = "deletes" 0 with_deletes,
    )
});
