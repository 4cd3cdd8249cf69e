// @generated from the schema "JourneyWebActionEventsNotificationBlockedWebActionOfferMessage"; changes made here are lost at the next generation

use crate::{
    JourneyWebActionEventsNotificationActionMap,
    JourneyWebActionEventsNotificationActionMapPageUrlCondition,
    JourneyWebActionEventsNotificationActionTarget,
    JourneyWebActionEventsNotificationEmergencyGroup,
    JourneyWebActionEventsNotificationEventAction,
    JourneyWebActionEventsNotificationScheduleGroup,
};
use crate::runtime::{Extra, Open};

/// The schema `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebActionEventsNotificationBlockedWebActionOfferMessage {
    /// `action`: `JourneyWebActionEventsNotificationEventAction`.
    pub action: Option<Box<JourneyWebActionEventsNotificationEventAction>>,
    /// `actionMap`: `JourneyWebActionEventsNotificationActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: Option<Box<JourneyWebActionEventsNotificationActionMap>>,
    /// `actionTarget`: `JourneyWebActionEventsNotificationActionTarget`.
    #[doc(alias = "actionTarget")]
    pub action_target: Option<Box<JourneyWebActionEventsNotificationActionTarget>>,
    /// `blockingReason`: one of `Unknown`, `PageUrlConditionsNotMatching`, `ServiceLevelThrottling`, `AlreadyExistingOffer` and 5 more.
    #[doc(alias = "blockingReason")]
    pub blocking_reason: Option<Open<BlockingReason>>,
    /// `blockingActionMap`: `JourneyWebActionEventsNotificationActionMap`.
    #[doc(alias = "blockingActionMap")]
    pub blocking_action_map: Option<Box<JourneyWebActionEventsNotificationActionMap>>,
    /// `blockingAction`: `JourneyWebActionEventsNotificationEventAction`.
    #[doc(alias = "blockingAction")]
    pub blocking_action: Option<Box<JourneyWebActionEventsNotificationEventAction>>,
    /// `blockingFrequencyCapBehaviour`: one of `Unknown`, `CapOnceFinalized`, `CapOnceRejected` and `CapForPeriod`.
    #[doc(alias = "blockingFrequencyCapBehaviour")]
    pub blocking_frequency_cap_behaviour: Option<Open<BlockingFrequencyCapBehaviour>>,
    /// `blockingPageUrlConditions`: `array of JourneyWebActionEventsNotificationActionMapPageUrlCondition`.
    #[doc(alias = "blockingPageUrlConditions")]
    pub blocking_page_url_conditions: Option<
        Vec<JourneyWebActionEventsNotificationActionMapPageUrlCondition>,
    >,
    /// `blockingScheduleGroup`: `JourneyWebActionEventsNotificationScheduleGroup`.
    #[doc(alias = "blockingScheduleGroup")]
    pub blocking_schedule_group: Option<
        Box<JourneyWebActionEventsNotificationScheduleGroup>,
    >,
    /// `blockingEmergencyScheduleGroup`: `JourneyWebActionEventsNotificationEmergencyGroup`.
    #[doc(alias = "blockingEmergencyScheduleGroup")]
    pub blocking_emergency_schedule_group: Option<
        Box<JourneyWebActionEventsNotificationEmergencyGroup>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebActionEventsNotificationBlockedWebActionOfferMessage "JourneyWebActionEventsNotificationBlockedWebActionOfferMessage" 10 {
    (
        action: Box<JourneyWebActionEventsNotificationEventAction> = "action" with_action,
        action_map: Box<JourneyWebActionEventsNotificationActionMap> = "actionMap" with_action_map,
        action_target: Box<JourneyWebActionEventsNotificationActionTarget> = "actionTarget" with_action_target,
        blocking_reason: Open<BlockingReason> = "blockingReason" with_blocking_reason,
        blocking_action_map: Box<JourneyWebActionEventsNotificationActionMap> = "blockingActionMap" with_blocking_action_map,
        blocking_action: Box<JourneyWebActionEventsNotificationEventAction> = "blockingAction" with_blocking_action,
        blocking_frequency_cap_behaviour: Open<BlockingFrequencyCapBehaviour> = "blockingFrequencyCapBehaviour" with_blocking_frequency_cap_behaviour,
        blocking_page_url_conditions: Vec<JourneyWebActionEventsNotificationActionMapPageUrlCondition> = "blockingPageUrlConditions" with_blocking_page_url_conditions,
        blocking_schedule_group: Box<JourneyWebActionEventsNotificationScheduleGroup> = "blockingScheduleGroup" with_blocking_schedule_group,
        blocking_emergency_schedule_group: Box<JourneyWebActionEventsNotificationEmergencyGroup> = "blockingEmergencyScheduleGroup" with_blocking_emergency_schedule_group,
    )
});

/// The property `blockingReason` of `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`. Known values: `Unknown`, `PageUrlConditionsNotMatching`, `ServiceLevelThrottling`, `AlreadyExistingOffer`, `TriggerDateInFuture`, `MultipleSimultaneousOffers`, `NoAvailableAgents`, `FrequencyCapping`, `OfferedOutsideSchedule`.
#[repr(u16)]
#[non_exhaustive]
pub enum BlockingReason {
    Unknown,
    PageUrlConditionsNotMatching,
    ServiceLevelThrottling,
    AlreadyExistingOffer,
    TriggerDateInFuture,
    MultipleSimultaneousOffers,
    NoAvailableAgents,
    FrequencyCapping,
    OfferedOutsideSchedule,
}

crate::runtime::values!(BlockingReason {
    Unknown = "Unknown",
    PageUrlConditionsNotMatching = "PageUrlConditionsNotMatching",
    ServiceLevelThrottling = "ServiceLevelThrottling",
    AlreadyExistingOffer = "AlreadyExistingOffer",
    TriggerDateInFuture = "TriggerDateInFuture",
    MultipleSimultaneousOffers = "MultipleSimultaneousOffers",
    NoAvailableAgents = "NoAvailableAgents",
    FrequencyCapping = "FrequencyCapping",
    OfferedOutsideSchedule = "OfferedOutsideSchedule",
});

/// The property `blockingFrequencyCapBehaviour` of `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`. Known values: `Unknown`, `CapOnceFinalized`, `CapOnceRejected`, `CapForPeriod`.
#[repr(u16)]
#[non_exhaustive]
pub enum BlockingFrequencyCapBehaviour {
    Unknown,
    CapOnceFinalized,
    CapOnceRejected,
    CapForPeriod,
}

crate::runtime::values!(BlockingFrequencyCapBehaviour {
    Unknown = "Unknown",
    CapOnceFinalized = "CapOnceFinalized",
    CapOnceRejected = "CapOnceRejected",
    CapForPeriod = "CapForPeriod",
});
