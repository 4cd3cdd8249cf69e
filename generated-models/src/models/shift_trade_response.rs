// @generated from the schema "ShiftTradeResponse"; changes made here are lost at the next generation

use crate::{BuScheduleReferenceForMuRoute, UserReference, WfmVersionedEntityMetadata};
use crate::runtime::{Date, DateTime, Extra, Open};

/// The schema `ShiftTradeResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShiftTradeResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `schedule`: `BuScheduleReferenceForMuRoute`.
    pub schedule: Option<Box<BuScheduleReferenceForMuRoute>>,
    /// `state`: one of `Unmatched`, `Matched`, `Approved`, `Denied` and 2 more.
    pub state: Option<Open<State>>,
    /// `initiatingUser`: `UserReference`.
    #[doc(alias = "initiatingUser")]
    pub initiating_user: Option<Box<UserReference>>,
    /// `initiatingShiftId`: `string`.
    #[doc(alias = "initiatingShiftId")]
    pub initiating_shift_id: Option<String>,
    /// `initiatingShiftStart`: `string (date-time)`.
    #[doc(alias = "initiatingShiftStart")]
    pub initiating_shift_start: Option<DateTime>,
    /// `initiatingShiftEnd`: `string (date-time)`.
    #[doc(alias = "initiatingShiftEnd")]
    pub initiating_shift_end: Option<DateTime>,
    /// `receivingUser`: `UserReference`.
    #[doc(alias = "receivingUser")]
    pub receiving_user: Option<Box<UserReference>>,
    /// `receivingShiftId`: `string`.
    #[doc(alias = "receivingShiftId")]
    pub receiving_shift_id: Option<String>,
    /// `receivingShiftStart`: `string (date-time)`.
    #[doc(alias = "receivingShiftStart")]
    pub receiving_shift_start: Option<DateTime>,
    /// `receivingShiftEnd`: `string (date-time)`.
    #[doc(alias = "receivingShiftEnd")]
    pub receiving_shift_end: Option<DateTime>,
    /// `expiration`: `string (date-time)`.
    pub expiration: Option<DateTime>,
    /// `oneSided`: `boolean`.
    #[doc(alias = "oneSided")]
    pub one_sided: Option<bool>,
    /// `acceptableIntervals`: `array of string`.
    #[doc(alias = "acceptableIntervals")]
    pub acceptable_intervals: Option<Vec<String>>,
    /// `reviewedBy`: `UserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: Option<Box<UserReference>>,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: Option<DateTime>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShiftTradeResponse "ShiftTradeResponse" 18 {
    (
        id: String = "id" with_id,
        week_date: Date = "weekDate" with_week_date,
        schedule: Box<BuScheduleReferenceForMuRoute> = "schedule" with_schedule,
        state: Open<State> = "state" with_state,
        initiating_user: Box<UserReference> = "initiatingUser" with_initiating_user,
        initiating_shift_id: String = "initiatingShiftId" with_initiating_shift_id,
        initiating_shift_start: DateTime = "initiatingShiftStart" with_initiating_shift_start,
        initiating_shift_end: DateTime = "initiatingShiftEnd" with_initiating_shift_end,
        receiving_user: Box<UserReference> = "receivingUser" with_receiving_user,
        receiving_shift_id: String = "receivingShiftId" with_receiving_shift_id,
        receiving_shift_start: DateTime = "receivingShiftStart" with_receiving_shift_start,
        receiving_shift_end: DateTime = "receivingShiftEnd" with_receiving_shift_end,
        expiration: DateTime = "expiration" with_expiration,
        one_sided: bool = "oneSided" with_one_sided,
        acceptable_intervals: Vec<String> = "acceptableIntervals" with_acceptable_intervals,
        reviewed_by: Box<UserReference> = "reviewedBy" with_reviewed_by,
    )
    (
        reviewed_date: DateTime = "reviewedDate" with_reviewed_date,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
    )
});

/// The property `state` of `ShiftTradeResponse`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Unmatched,
    Matched,
    Approved,
    Denied,
    Expired,
    Canceled,
}

crate::runtime::values!(State {
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});
