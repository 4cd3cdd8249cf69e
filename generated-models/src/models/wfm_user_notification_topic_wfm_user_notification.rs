// @generated from the schema "WfmUserNotificationTopicWfmUserNotification"; changes made here are lost at the next generation

use crate::{
    WfmUserNotificationTopicAdherenceExplanationNotification,
    WfmUserNotificationTopicAlternativeShiftNotification,
    WfmUserNotificationTopicShiftTradeNotification,
    WfmUserNotificationTopicTimeOffRequestNotification,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmUserNotificationTopicWfmUserNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserNotificationTopicWfmUserNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `mutableGroupId`: `string`.
    #[doc(alias = "mutableGroupId")]
    pub mutable_group_id: Option<String>,
    /// `timestamp`: `string (date-time)`.
    pub timestamp: Option<DateTime>,
    /// `type`: one of `ShiftTrade`, `TimeOffRequest`, `AdherenceExplanation` and `AlternativeShift`.
    pub r#type: Option<Open<Type>>,
    /// `shiftTrade`: `WfmUserNotificationTopicShiftTradeNotification`.
    #[doc(alias = "shiftTrade")]
    pub shift_trade: Option<Box<WfmUserNotificationTopicShiftTradeNotification>>,
    /// `timeOffRequest`: `WfmUserNotificationTopicTimeOffRequestNotification`.
    #[doc(alias = "timeOffRequest")]
    pub time_off_request: Option<
        Box<WfmUserNotificationTopicTimeOffRequestNotification>,
    >,
    /// `adherenceExplanation`: `WfmUserNotificationTopicAdherenceExplanationNotification`.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: Option<
        Box<WfmUserNotificationTopicAdherenceExplanationNotification>,
    >,
    /// `alternativeShift`: `WfmUserNotificationTopicAlternativeShiftNotification`.
    #[doc(alias = "alternativeShift")]
    pub alternative_shift: Option<
        Box<WfmUserNotificationTopicAlternativeShiftNotification>,
    >,
    /// `agentNotification`: `boolean`.
    #[doc(alias = "agentNotification")]
    pub agent_notification: Option<bool>,
    /// `otherNotificationIdsInGroup`: `array of string`.
    #[doc(alias = "otherNotificationIdsInGroup")]
    pub other_notification_ids_in_group: Option<Vec<String>>,
    /// `markedAsRead`: `boolean`.
    #[doc(alias = "markedAsRead")]
    pub marked_as_read: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserNotificationTopicWfmUserNotification "WfmUserNotificationTopicWfmUserNotification" 11 {
    (
        id: String = "id" with_id,
        mutable_group_id: String = "mutableGroupId" with_mutable_group_id,
        timestamp: DateTime = "timestamp" with_timestamp,
        r#type: Open<Type> = "type" with_type,
        shift_trade: Box<WfmUserNotificationTopicShiftTradeNotification> = "shiftTrade" with_shift_trade,
        time_off_request: Box<WfmUserNotificationTopicTimeOffRequestNotification> = "timeOffRequest" with_time_off_request,
        adherence_explanation: Box<WfmUserNotificationTopicAdherenceExplanationNotification> = "adherenceExplanation" with_adherence_explanation,
        alternative_shift: Box<WfmUserNotificationTopicAlternativeShiftNotification> = "alternativeShift" with_alternative_shift,
        agent_notification: bool = "agentNotification" with_agent_notification,
        other_notification_ids_in_group: Vec<String> = "otherNotificationIdsInGroup" with_other_notification_ids_in_group,
        marked_as_read: bool = "markedAsRead" with_marked_as_read,
    )
});

/// The property `type` of `WfmUserNotificationTopicWfmUserNotification`. Known values: `ShiftTrade`, `TimeOffRequest`, `AdherenceExplanation`, `AlternativeShift`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    ShiftTrade,
    TimeOffRequest,
    AdherenceExplanation,
    AlternativeShift,
}

crate::runtime::values!(Type {
    ShiftTrade = "ShiftTrade",
    TimeOffRequest = "TimeOffRequest",
    AdherenceExplanation = "AdherenceExplanation",
    AlternativeShift = "AlternativeShift",
});
