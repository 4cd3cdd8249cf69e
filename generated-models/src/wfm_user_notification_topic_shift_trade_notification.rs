// @generated from the schema "WfmUserNotificationTopicShiftTradeNotification"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicShiftTradeNotification`.
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

impl crate::runtime::Model for WfmUserNotificationTopicShiftTradeNotification {
    const EMPTY: Self = Self {
        week_date: ::std::option::Option::None,
        trade_id: ::std::option::Option::None,
        one_sided: ::std::option::Option::None,
        new_state: ::std::option::Option::None,
        initiating_user: ::std::option::Option::None,
        initiating_shift_date: ::std::option::Option::None,
        receiving_user: ::std::option::Option::None,
        receiving_shift_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserNotificationTopicShiftTradeNotification = &<WfmUserNotificationTopicShiftTradeNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserNotificationTopicShiftTradeNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("weekDate", "week_date", 0),
            ("tradeId", "trade_id", 0),
            ("oneSided", "one_sided", 0),
            ("newState", "new_state", 0),
            ("initiatingUser", "initiating_user", 0),
            ("initiatingShiftDate", "initiating_shift_date", 0),
            ("receivingUser", "receiving_user", 0),
            ("receivingShiftDate", "receiving_shift_date", 0),
        ],
        fields: &[
            &E.week_date,
            &E.trade_id,
            &E.one_sided,
            &E.new_state,
            &E.initiating_user,
            &E.initiating_shift_date,
            &E.receiving_user,
            &E.receiving_shift_date,
        ],
    }
};

crate::runtime::model!(WfmUserNotificationTopicShiftTradeNotification);

crate::runtime::setters!(WfmUserNotificationTopicShiftTradeNotification {
    with_week_date: week_date: ::std::string::String,
    with_trade_id: trade_id: ::std::string::String,
    with_one_sided: one_sided: bool,
    with_new_state: new_state: crate::runtime::Open<NewState>,
    with_initiating_user: initiating_user: ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference>,
    with_initiating_shift_date: initiating_shift_date: crate::runtime::DateTime,
    with_receiving_user: receiving_user: ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference>,
    with_receiving_shift_date: receiving_shift_date: crate::runtime::DateTime,
});

/// The property `newState` of `WfmUserNotificationTopicShiftTradeNotification`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NewState {
    Unmatched,
    Matched,
    Approved,
    Denied,
    Expired,
    Canceled,
}

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
