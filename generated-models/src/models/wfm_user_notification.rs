// @generated from the schema "WfmUserNotification"; changes made here are lost at the next generation

use crate::{
    AdherenceExplanationNotification, AlternativeShiftNotification,
    ShiftTradeNotification, TimeOffRequestNotification,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmUserNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserNotification {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `mutableGroupId`: `string`, required.
    #[doc(alias = "mutableGroupId")]
    pub mutable_group_id: Option<String>,
    /// `timestamp`: `string (date-time)`, read-only.
    pub timestamp: Option<DateTime>,
    /// `type`: one of `AdherenceExplanation`, `ShiftTrade`, `TimeOffRequest` and `AlternativeShift`, read-only.
    pub r#type: Option<Open<Type>>,
    /// `shiftTrade`: `ShiftTradeNotification`, read-only.
    #[doc(alias = "shiftTrade")]
    pub shift_trade: Option<Box<ShiftTradeNotification>>,
    /// `timeOffRequest`: `TimeOffRequestNotification`, read-only.
    #[doc(alias = "timeOffRequest")]
    pub time_off_request: Option<Box<TimeOffRequestNotification>>,
    /// `adherenceExplanation`: `AdherenceExplanationNotification`, read-only.
    #[doc(alias = "adherenceExplanation")]
    pub adherence_explanation: Option<Box<AdherenceExplanationNotification>>,
    /// `alternativeShift`: `AlternativeShiftNotification`, read-only.
    #[doc(alias = "alternativeShift")]
    pub alternative_shift: Option<Box<AlternativeShiftNotification>>,
    /// `markedAsRead`: `boolean`, required.
    #[doc(alias = "markedAsRead")]
    pub marked_as_read: Option<bool>,
    /// `agentNotification`: `boolean`, read-only.
    #[doc(alias = "agentNotification")]
    pub agent_notification: Option<bool>,
    /// `otherNotificationIdsInGroup`: `array of string`, read-only.
    #[doc(alias = "otherNotificationIdsInGroup")]
    pub other_notification_ids_in_group: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserNotification "WfmUserNotification" 11 {
    (
        id: String = "id" with_id required,
        mutable_group_id: String = "mutableGroupId" with_mutable_group_id required,
        timestamp: DateTime = "timestamp" with_timestamp read_only,
        r#type: Open<Type> = "type" with_type read_only,
        shift_trade: Box<ShiftTradeNotification> = "shiftTrade" with_shift_trade read_only,
        time_off_request: Box<TimeOffRequestNotification> = "timeOffRequest" with_time_off_request read_only,
        adherence_explanation: Box<AdherenceExplanationNotification> = "adherenceExplanation" with_adherence_explanation read_only,
        alternative_shift: Box<AlternativeShiftNotification> = "alternativeShift" with_alternative_shift read_only,
        marked_as_read: bool = "markedAsRead" with_marked_as_read required,
        agent_notification: bool = "agentNotification" with_agent_notification read_only,
        other_notification_ids_in_group: Vec<String> = "otherNotificationIdsInGroup" with_other_notification_ids_in_group read_only,
    )
});

/// The property `type` of `WfmUserNotification`. Known values: `AdherenceExplanation`, `ShiftTrade`, `TimeOffRequest`, `AlternativeShift`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    AdherenceExplanation,
    ShiftTrade,
    TimeOffRequest,
    AlternativeShift,
}

crate::runtime::values!(Type {
    AdherenceExplanation = "AdherenceExplanation",
    ShiftTrade = "ShiftTrade",
    TimeOffRequest = "TimeOffRequest",
    AlternativeShift = "AlternativeShift",
});
