// @generated from the schema "WfmUserNotificationTopicWfmUserNotification"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicWfmUserNotification`.
pub struct WfmUserNotificationTopicWfmUserNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `mutableGroupId`: `string`.
    #[doc(alias = "mutableGroupId")]
    pub mutable_group_id: ::std::option::Option<::std::string::String>,
    /// `timestamp`: `string (date-time)`.
    pub timestamp: ::std::option::Option<crate::runtime::DateTime>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `shiftTrade`: `WfmUserNotificationTopicShiftTradeNotification`.
    #[doc(alias = "shiftTrade")]
    pub shift_trade: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserNotificationTopicShiftTradeNotification>,
    >,
    /// `timeOffRequest`: `WfmUserNotificationTopicTimeOffRequestNotification`.
    #[doc(alias = "timeOffRequest")]
    pub time_off_request: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserNotificationTopicTimeOffRequestNotification>,
    >,
    /// `adherenceExplanation`: `WfmUserNotificationTopicAdherenceExplanationNotification`.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmUserNotificationTopicAdherenceExplanationNotification,
        >,
    >,
    /// `alternativeShift`: `WfmUserNotificationTopicAlternativeShiftNotification`.
    #[doc(alias = "alternativeShift")]
    pub alternative_shift: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserNotificationTopicAlternativeShiftNotification>,
    >,
    /// `agentNotification`: `boolean`.
    #[doc(alias = "agentNotification")]
    pub agent_notification: ::std::option::Option<bool>,
    /// `otherNotificationIdsInGroup`: `array of string`.
    #[doc(alias = "otherNotificationIdsInGroup")]
    pub other_notification_ids_in_group: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `markedAsRead`: `boolean`.
    #[doc(alias = "markedAsRead")]
    pub marked_as_read: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmUserNotificationTopicWfmUserNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        mutable_group_id: ::std::option::Option::None,
        timestamp: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        shift_trade: ::std::option::Option::None,
        time_off_request: ::std::option::Option::None,
        adherence_explanation: ::std::option::Option::None,
        alternative_shift: ::std::option::Option::None,
        agent_notification: ::std::option::Option::None,
        other_notification_ids_in_group: ::std::option::Option::None,
        marked_as_read: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserNotificationTopicWfmUserNotification = &<WfmUserNotificationTopicWfmUserNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserNotificationTopicWfmUserNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("mutableGroupId", "mutable_group_id", 0),
            ("timestamp", "timestamp", 0),
            ("type", "type", 0),
            ("shiftTrade", "shift_trade", 0),
            ("timeOffRequest", "time_off_request", 0),
            ("adherenceExplanation", "adherence_explanation", 0),
            ("alternativeShift", "alternative_shift", 0),
            ("agentNotification", "agent_notification", 0),
            ("otherNotificationIdsInGroup", "other_notification_ids_in_group", 0),
            ("markedAsRead", "marked_as_read", 0),
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
            &E.agent_notification,
            &E.other_notification_ids_in_group,
            &E.marked_as_read,
        ],
    }
};

crate::runtime::model!(WfmUserNotificationTopicWfmUserNotification);

crate::runtime::setters!(WfmUserNotificationTopicWfmUserNotification {
    with_id: id: ::std::string::String,
    with_mutable_group_id: mutable_group_id: ::std::string::String,
    with_timestamp: timestamp: crate::runtime::DateTime,
    with_type: r#type: crate::runtime::Open<Type>,
    with_shift_trade: shift_trade: ::std::boxed::Box<crate::WfmUserNotificationTopicShiftTradeNotification>,
    with_time_off_request: time_off_request: ::std::boxed::Box<crate::WfmUserNotificationTopicTimeOffRequestNotification>,
    with_adherence_explanation: adherence_explanation: ::std::boxed::Box<crate::WfmUserNotificationTopicAdherenceExplanationNotification>,
    with_alternative_shift: alternative_shift: ::std::boxed::Box<crate::WfmUserNotificationTopicAlternativeShiftNotification>,
    with_agent_notification: agent_notification: bool,
    with_other_notification_ids_in_group: other_notification_ids_in_group: ::std::vec::Vec<::std::string::String>,
    with_marked_as_read: marked_as_read: bool,
});

/// The property `type` of `WfmUserNotificationTopicWfmUserNotification`. Known values: `ShiftTrade`, `TimeOffRequest`, `AdherenceExplanation`, `AlternativeShift`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    ShiftTrade,
    TimeOffRequest,
    AdherenceExplanation,
    AlternativeShift,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ShiftTrade, "ShiftTrade"),
        (Self::TimeOffRequest, "TimeOffRequest"),
        (Self::AdherenceExplanation, "AdherenceExplanation"),
        (Self::AlternativeShift, "AlternativeShift"),
    ];
}
