// @generated from the schema "WfmUserNotification"; changes made here are lost at the next generation

/// The schema `WfmUserNotification`.
#[repr(C)]
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

crate::runtime::model!(WfmUserNotification "WfmUserNotification" 11 {
    (
        id: ::std::string::String = "id" 1 with_id,
        mutable_group_id: ::std::string::String = "mutableGroupId" 1 with_mutable_group_id,
        timestamp: crate::runtime::DateTime = "timestamp" 2 with_timestamp,
        r#type: crate::runtime::Open<Type> = "type" 2 with_type,
        shift_trade: ::std::boxed::Box<crate::ShiftTradeNotification> = "shiftTrade" 2 with_shift_trade,
        time_off_request: ::std::boxed::Box<crate::TimeOffRequestNotification> = "timeOffRequest" 2 with_time_off_request,
        adherence_explanation: ::std::boxed::Box<crate::AdherenceExplanationNotification> = "adherenceExplanation" 2 with_adherence_explanation,
        alternative_shift: ::std::boxed::Box<crate::AlternativeShiftNotification> = "alternativeShift" 2 with_alternative_shift,
        marked_as_read: bool = "markedAsRead" 1 with_marked_as_read,
        agent_notification: bool = "agentNotification" 2 with_agent_notification,
        other_notification_ids_in_group: ::std::vec::Vec<::std::string::String> = "otherNotificationIdsInGroup" 2 with_other_notification_ids_in_group,
    )
});

/// The property `type` of `WfmUserNotification`. Known values: `AdherenceExplanation`, `ShiftTrade`, `TimeOffRequest`, `AlternativeShift`.
#[non_exhaustive]
pub enum Type {
    AdherenceExplanation,
    ShiftTrade,
    TimeOffRequest,
    AlternativeShift,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AdherenceExplanation, "AdherenceExplanation"),
        (Self::ShiftTrade, "ShiftTrade"),
        (Self::TimeOffRequest, "TimeOffRequest"),
        (Self::AlternativeShift, "AlternativeShift"),
    ];
}
