// @generated from the schema "ShiftTradeNotification"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ShiftTradeNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ShiftTradeNotification {
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<String>,
    /// `tradeId`: `string`.
    #[doc(alias = "tradeId")]
    pub trade_id: Option<String>,
    /// `oneSided`: `boolean`.
    #[doc(alias = "oneSided")]
    pub one_sided: Option<bool>,
    /// `newState`: one of `Unmatched`, `Matched`, `Approved`, `Denied` and 2 more.
    #[doc(alias = "newState")]
    pub new_state: Option<Open<NewState>>,
    /// `initiatingUser`: `UserReference`.
    #[doc(alias = "initiatingUser")]
    pub initiating_user: Option<Box<UserReference>>,
    /// `initiatingShiftDate`: `string (date-time)`.
    #[doc(alias = "initiatingShiftDate")]
    pub initiating_shift_date: Option<DateTime>,
    /// `receivingUser`: `UserReference`.
    #[doc(alias = "receivingUser")]
    pub receiving_user: Option<Box<UserReference>>,
    /// `receivingShiftDate`: `string (date-time)`.
    #[doc(alias = "receivingShiftDate")]
    pub receiving_shift_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ShiftTradeNotification "ShiftTradeNotification" 8 {
    (
        week_date: String = "weekDate" with_week_date,
        trade_id: String = "tradeId" with_trade_id,
        one_sided: bool = "oneSided" with_one_sided,
        new_state: Open<NewState> = "newState" with_new_state,
        initiating_user: Box<UserReference> = "initiatingUser" with_initiating_user,
        initiating_shift_date: DateTime = "initiatingShiftDate" with_initiating_shift_date,
        receiving_user: Box<UserReference> = "receivingUser" with_receiving_user,
        receiving_shift_date: DateTime = "receivingShiftDate" with_receiving_shift_date,
    )
});

/// The property `newState` of `ShiftTradeNotification`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
#[repr(u16)]
#[non_exhaustive]
pub enum NewState {
    Unmatched,
    Matched,
    Approved,
    Denied,
    Expired,
    Canceled,
}

crate::runtime::values!(NewState {
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});
