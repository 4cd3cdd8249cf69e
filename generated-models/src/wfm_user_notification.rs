// @generated from the schema "WfmUserNotification"; changes made here are lost at the next generation

/// The schema `WfmUserNotification`.
pub struct WfmUserNotification {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `mutableGroupId`: `string`, required.
    #[doc(alias = "mutableGroupId")]
    pub mutable_group_id: ::std::option::Option<::std::string::String>,
    /// `timestamp`: `string (date-time)`, read-only.
    pub timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `shiftTrade`: `ShiftTradeNotification`, read-only.
    #[doc(alias = "shiftTrade")]
    pub shift_trade: ::std::option::Option<
        ::std::boxed::Box<crate::ShiftTradeNotification>,
    >,
    /// `timeOffRequest`: `TimeOffRequestNotification`, read-only.
    #[doc(alias = "timeOffRequest")]
    pub time_off_request: ::std::option::Option<
        ::std::boxed::Box<crate::TimeOffRequestNotification>,
    >,
    /// `adherenceExplanation`: `AdherenceExplanationNotification`, read-only.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: ::std::option::Option<
        ::std::boxed::Box<crate::AdherenceExplanationNotification>,
    >,
    /// `alternativeShift`: `AlternativeShiftNotification`, read-only.
    #[doc(alias = "alternativeShift")]
    pub alternative_shift: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftNotification>,
    >,
    /// `markedAsRead`: `boolean`, required.
    #[doc(alias = "markedAsRead")]
    pub marked_as_read: ::std::option::Option<bool>,
    /// `agentNotification`: `boolean`, read-only.
    #[doc(alias = "agentNotification")]
    pub agent_notification: ::std::option::Option<bool>,
    /// `otherNotificationIdsInGroup`: `array of string`, read-only.
    #[doc(alias = "otherNotificationIdsInGroup")]
    pub other_notification_ids_in_group: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUserNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        mutable_group_id: ::std::option::Option::None,
        timestamp: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        shift_trade: ::std::option::Option::None,
        time_off_request: ::std::option::Option::None,
        adherence_explanation: ::std::option::Option::None,
        alternative_shift: ::std::option::Option::None,
        marked_as_read: ::std::option::Option::None,
        agent_notification: ::std::option::Option::None,
        other_notification_ids_in_group: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserNotification = &<WfmUserNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("mutableGroupId", "mutable_group_id", 1),
            ("timestamp", "timestamp", 2),
            ("type", "type", 2),
            ("shiftTrade", "shift_trade", 2),
            ("timeOffRequest", "time_off_request", 2),
            ("adherenceExplanation", "adherence_explanation", 2),
            ("alternativeShift", "alternative_shift", 2),
            ("markedAsRead", "marked_as_read", 1),
            ("agentNotification", "agent_notification", 2),
            ("otherNotificationIdsInGroup", "other_notification_ids_in_group", 2),
        ],
        fields: &[
            &E.id,
            &E.mutable_group_id,
            &E.timestamp,
            &E.r#type,
            &E.shift_trade,
            &E.time_off_request,
            &E.adherence_explanation,
            &E.alternative_shift,
            &E.marked_as_read,
            &E.agent_notification,
            &E.other_notification_ids_in_group,
        ],
    }
};

crate::runtime::model!(WfmUserNotification);

crate::runtime::setters!(WfmUserNotification {
    with_id: id: ::std::string::String,
    with_mutable_group_id: mutable_group_id: ::std::string::String,
    with_timestamp: timestamp: crate::runtime::DateTime,
    with_type: r#type: crate::runtime::Open<Type>,
    with_shift_trade: shift_trade: ::std::boxed::Box<crate::ShiftTradeNotification>,
    with_time_off_request: time_off_request: ::std::boxed::Box<crate::TimeOffRequestNotification>,
    with_adherence_explanation: adherence_explanation: ::std::boxed::Box<crate::AdherenceExplanationNotification>,
    with_alternative_shift: alternative_shift: ::std::boxed::Box<crate::AlternativeShiftNotification>,
    with_marked_as_read: marked_as_read: bool,
    with_agent_notification: agent_notification: bool,
    with_other_notification_ids_in_group: other_notification_ids_in_group: ::std::vec::Vec<::std::string::String>,
});

/// The property `type` of `WfmUserNotification`. Known values: `AdherenceExplanation`, `ShiftTrade`, `TimeOffRequest`, `AlternativeShift`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    AdherenceExplanation,
    ShiftTrade,
    TimeOffRequest,
    AlternativeShift,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AdherenceExplanation, "AdherenceExplanation"),
        (Self::ShiftTrade, "ShiftTrade"),
        (Self::TimeOffRequest, "TimeOffRequest"),
        (Self::AlternativeShift, "AlternativeShift"),
    ];
}
