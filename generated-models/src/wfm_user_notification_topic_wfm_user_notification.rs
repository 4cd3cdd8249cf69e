// @generated from the schema "WfmUserNotificationTopicWfmUserNotification"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicWfmUserNotification`.
#[repr(C)]
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

crate::runtime::model!(WfmUserNotificationTopicWfmUserNotification "WfmUserNotificationTopicWfmUserNotification" 11 {
    (
        id: ::std::string::String = "id" 0 with_id,
        mutable_group_id: ::std::string::String = "mutableGroupId" 0 with_mutable_group_id,
        timestamp: crate::runtime::DateTime = "timestamp" 0 with_timestamp,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        shift_trade: ::std::boxed::Box<crate::WfmUserNotificationTopicShiftTradeNotification> = "shiftTrade" 0 with_shift_trade,
        time_off_request: ::std::boxed::Box<crate::WfmUserNotificationTopicTimeOffRequestNotification> = "timeOffRequest" 0 with_time_off_request,
        adherence_explanation: ::std::boxed::Box<crate::WfmUserNotificationTopicAdherenceExplanationNotification> = "adherenceExplanation" 0 with_adherence_explanation,
        alternative_shift: ::std::boxed::Box<crate::WfmUserNotificationTopicAlternativeShiftNotification> = "alternativeShift" 0 with_alternative_shift,
        agent_notification: bool = "agentNotification" 0 with_agent_notification,
        other_notification_ids_in_group: ::std::vec::Vec<::std::string::String> = "otherNotificationIdsInGroup" 0 with_other_notification_ids_in_group,
        marked_as_read: bool = "markedAsRead" 0 with_marked_as_read,
    )
});

/// The property `type` of `WfmUserNotificationTopicWfmUserNotification`. Known values: `ShiftTrade`, `TimeOffRequest`, `AdherenceExplanation`, `AlternativeShift`.
#[non_exhaustive]
pub enum Type {
    ShiftTrade,
    TimeOffRequest,
    AdherenceExplanation,
    AlternativeShift,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ShiftTrade, "ShiftTrade"),
        (Self::TimeOffRequest, "TimeOffRequest"),
        (Self::AdherenceExplanation, "AdherenceExplanation"),
        (Self::AlternativeShift, "AlternativeShift"),
    ];
}
