// @generated from the schema "WfmUserNotificationTopicShiftTradeNotification"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicShiftTradeNotification`.
#[repr(C)]
pub struct WfmUserNotificationTopicShiftTradeNotification {
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<::std::string::String>,
    /// `tradeId`: `string`.
    #[doc(alias = "tradeId")]
    pub trade_id: ::std::option::Option<::std::string::String>,
    /// `oneSided`: `boolean`.
    #[doc(alias = "oneSided")]
    pub one_sided: ::std::option::Option<bool>,
    /// `newState`: `string`.
    #[doc(alias = "newState")]
    pub new_state: ::std::option::Option<crate::runtime::Open<NewState>>,
    /// `initiatingUser`: `WfmUserNotificationTopicUserReference`.
    #[doc(alias = "initiatingUser")]
    pub initiating_user: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference>,
    >,
    /// `initiatingShiftDate`: `string (date-time)`.
    #[doc(alias = "initiatingShiftDate")]
    pub initiating_shift_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `receivingUser`: `WfmUserNotificationTopicUserReference`.
    #[doc(alias = "receivingUser")]
    pub receiving_user: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference>,
    >,
    /// `receivingShiftDate`: `string (date-time)`.
    #[doc(alias = "receivingShiftDate")]
    pub receiving_shift_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserNotificationTopicShiftTradeNotification "WfmUserNotificationTopicShiftTradeNotification" 8 {
    (
        week_date: ::std::string::String = "weekDate" 0 with_week_date,
        trade_id: ::std::string::String = "tradeId" 0 with_trade_id,
        one_sided: bool = "oneSided" 0 with_one_sided,
        new_state: crate::runtime::Open<NewState> = "newState" 0 with_new_state,
        initiating_user: ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference> = "initiatingUser" 0 with_initiating_user,
        initiating_shift_date: crate::runtime::DateTime = "initiatingShiftDate" 0 with_initiating_shift_date,
        receiving_user: ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference> = "receivingUser" 0 with_receiving_user,
        receiving_shift_date: crate::runtime::DateTime = "receivingShiftDate" 0 with_receiving_shift_date,
    )
});

/// The property `newState` of `WfmUserNotificationTopicShiftTradeNotification`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
#[non_exhaustive]
pub enum NewState {
    Unmatched,
    Matched,
    Approved,
    Denied,
    Expired,
    Canceled,
}

crate::runtime::known!(NewState);

impl crate::runtime::Enum for NewState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unmatched, "Unmatched"),
        (Self::Matched, "Matched"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
        (Self::Expired, "Expired"),
        (Self::Canceled, "Canceled"),
    ];
}
