// @generated from the schema "ShiftTradeResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradeResponse`.
#[repr(C)]
pub struct ShiftTradeResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `schedule`: `BuScheduleReferenceForMuRoute`.
    pub schedule: ::std::option::Option<
        ::std::boxed::Box<crate::BuScheduleReferenceForMuRoute>,
    >,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initiatingUser`: `UserReference`.
    #[doc(alias = "initiatingUser")]
    pub initiating_user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `initiatingShiftId`: `string`.
    #[doc(alias = "initiatingShiftId")]
    pub initiating_shift_id: ::std::option::Option<::std::string::String>,
    /// `initiatingShiftStart`: `string (date-time)`.
    #[doc(alias = "initiatingShiftStart")]
    pub initiating_shift_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `initiatingShiftEnd`: `string (date-time)`.
    #[doc(alias = "initiatingShiftEnd")]
    pub initiating_shift_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `receivingUser`: `UserReference`.
    #[doc(alias = "receivingUser")]
    pub receiving_user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `receivingShiftId`: `string`.
    #[doc(alias = "receivingShiftId")]
    pub receiving_shift_id: ::std::option::Option<::std::string::String>,
    /// `receivingShiftStart`: `string (date-time)`.
    #[doc(alias = "receivingShiftStart")]
    pub receiving_shift_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `receivingShiftEnd`: `string (date-time)`.
    #[doc(alias = "receivingShiftEnd")]
    pub receiving_shift_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `expiration`: `string (date-time)`.
    pub expiration: ::std::option::Option<crate::runtime::DateTime>,
    /// `oneSided`: `boolean`.
    #[doc(alias = "oneSided")]
    pub one_sided: ::std::option::Option<bool>,
    /// `acceptableIntervals`: `array of string`.
    #[doc(alias = "acceptableIntervals")]
    pub acceptable_intervals: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `reviewedBy`: `UserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ShiftTradeResponse "ShiftTradeResponse" 18 {
    (
        id: ::std::string::String = "id" 0 with_id,
        week_date: crate::runtime::Date = "weekDate" 0 with_week_date,
        schedule: ::std::boxed::Box<crate::BuScheduleReferenceForMuRoute> = "schedule" 0 with_schedule,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        initiating_user: ::std::boxed::Box<crate::UserReference> = "initiatingUser" 0 with_initiating_user,
        initiating_shift_id: ::std::string::String = "initiatingShiftId" 0 with_initiating_shift_id,
        initiating_shift_start: crate::runtime::DateTime = "initiatingShiftStart" 0 with_initiating_shift_start,
        initiating_shift_end: crate::runtime::DateTime = "initiatingShiftEnd" 0 with_initiating_shift_end,
        receiving_user: ::std::boxed::Box<crate::UserReference> = "receivingUser" 0 with_receiving_user,
        receiving_shift_id: ::std::string::String = "receivingShiftId" 0 with_receiving_shift_id,
        receiving_shift_start: crate::runtime::DateTime = "receivingShiftStart" 0 with_receiving_shift_start,
        receiving_shift_end: crate::runtime::DateTime = "receivingShiftEnd" 0 with_receiving_shift_end,
        expiration: crate::runtime::DateTime = "expiration" 0 with_expiration,
        one_sided: bool = "oneSided" 0 with_one_sided,
        acceptable_intervals: ::std::vec::Vec<::std::string::String> = "acceptableIntervals" 0 with_acceptable_intervals,
        reviewed_by: ::std::boxed::Box<crate::UserReference> = "reviewedBy" 0 with_reviewed_by,
    )
    (
        reviewed_date: crate::runtime::DateTime = "reviewedDate" 0 with_reviewed_date,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
    )
});

/// The property `state` of `ShiftTradeResponse`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
#[non_exhaustive]
pub enum State {
    Unmatched,
    Matched,
    Approved,
    Denied,
    Expired,
    Canceled,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unmatched, "Unmatched"),
        (Self::Matched, "Matched"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
        (Self::Expired, "Expired"),
        (Self::Canceled, "Canceled"),
    ];
}
