// @generated from the schema "AddShiftTradeRequest"; changes made here are lost at the next generation

/// The schema `AddShiftTradeRequest`.
#[repr(C)]
pub struct AddShiftTradeRequest {
    /// `scheduleId`: `string`, required.
    #[doc(alias = "scheduleId")]
    pub schedule_id: ::std::option::Option<::std::string::String>,
    /// `initiatingShiftId`: `string`, required.
    #[doc(alias = "initiatingShiftId")]
    pub initiating_shift_id: ::std::option::Option<::std::string::String>,
    /// `receivingUserId`: `string`.
    #[doc(alias = "receivingUserId")]
    pub receiving_user_id: ::std::option::Option<::std::string::String>,
    /// `expiration`: `string (date-time)`.
    pub expiration: ::std::option::Option<crate::runtime::DateTime>,
    /// `acceptableIntervals`: `array of string`.
    #[doc(alias = "acceptableIntervals")]
    pub acceptable_intervals: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AddShiftTradeRequest "AddShiftTradeRequest" 5 {
    (
        schedule_id: ::std::string::String = "scheduleId" 1 with_schedule_id,
        initiating_shift_id: ::std::string::String = "initiatingShiftId" 1 with_initiating_shift_id,
        receiving_user_id: ::std::string::String = "receivingUserId" 0 with_receiving_user_id,
        expiration: crate::runtime::DateTime = "expiration" 0 with_expiration,
        acceptable_intervals: ::std::vec::Vec<::std::string::String> = "acceptableIntervals" 0 with_acceptable_intervals,
    )
});
