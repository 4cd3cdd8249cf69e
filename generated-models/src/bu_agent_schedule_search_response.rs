// @generated from the schema "BuAgentScheduleSearchResponse"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleSearchResponse`.
#[repr(C)]
pub struct BuAgentScheduleSearchResponse {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `shifts`: `array of BuAgentScheduleShift`.
    pub shifts: ::std::option::Option<::std::vec::Vec<crate::BuAgentScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAgentScheduleSearchResponse "BuAgentScheduleSearchResponse" 3 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        shifts: ::std::vec::Vec<crate::BuAgentScheduleShift> = "shifts" 0 with_shifts,
        full_day_time_off_markers: ::std::vec::Vec<crate::BuFullDayTimeOffMarker> = "fullDayTimeOffMarkers" 0 with_full_day_time_off_markers,
    )
});
