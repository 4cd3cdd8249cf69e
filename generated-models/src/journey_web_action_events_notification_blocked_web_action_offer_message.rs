// @generated from the schema "JourneyWebActionEventsNotificationBlockedWebActionOfferMessage"; changes made here are lost at the next generation

/// The schema `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`.
#[repr(C)]
pub struct JourneyWebActionEventsNotificationBlockedWebActionOfferMessage {
    /// `action`: `JourneyWebActionEventsNotificationEventAction`.
    pub action: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationEventAction>,
    >,
    /// `actionMap`: `JourneyWebActionEventsNotificationActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionMap>,
    >,
    /// `actionTarget`: `JourneyWebActionEventsNotificationActionTarget`.
    #[doc(alias = "actionTarget")]
    pub action_target: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionTarget>,
    >,
    /// `blockingReason`: `string`.
    #[doc(alias = "blockingReason")]
    pub blocking_reason: ::std::option::Option<crate::runtime::Open<BlockingReason>>,
    /// `blockingActionMap`: `JourneyWebActionEventsNotificationActionMap`.
    #[doc(alias = "blockingActionMap")]
    pub blocking_action_map: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionMap>,
    >,
    /// `blockingAction`: `JourneyWebActionEventsNotificationEventAction`.
    #[doc(alias = "blockingAction")]
    pub blocking_action: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationEventAction>,
    >,
    /// `blockingFrequencyCapBehaviour`: `string`.
    #[doc(alias = "blockingFrequencyCapBehaviour")]
    pub blocking_frequency_cap_behaviour: ::std::option::Option<
        crate::runtime::Open<BlockingFrequencyCapBehaviour>,
    >,
    /// `blockingPageUrlConditions`: `array of JourneyWebActionEventsNotificationActionMapPageUrlCondition`.
    #[doc(alias = "blockingPageUrlConditions")]
    pub blocking_page_url_conditions: ::std::option::Option<
        ::std::vec::Vec<
            crate::JourneyWebActionEventsNotificationActionMapPageUrlCondition,
        >,
    >,
    /// `blockingScheduleGroup`: `JourneyWebActionEventsNotificationScheduleGroup`.
    #[doc(alias = "blockingScheduleGroup")]
    pub blocking_schedule_group: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationScheduleGroup>,
    >,
    /// `blockingEmergencyScheduleGroup`: `JourneyWebActionEventsNotificationEmergencyGroup`.
    #[doc(alias = "blockingEmergencyScheduleGroup")]
    pub blocking_emergency_schedule_group: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyWebActionEventsNotificationEmergencyGroup>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyWebActionEventsNotificationBlockedWebActionOfferMessage "JourneyWebActionEventsNotificationBlockedWebActionOfferMessage" 10 {
    (
        action: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationEventAction> = "action" 0 with_action,
        action_map: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionMap> = "actionMap" 0 with_action_map,
        action_target: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionTarget> = "actionTarget" 0 with_action_target,
        blocking_reason: crate::runtime::Open<BlockingReason> = "blockingReason" 0 with_blocking_reason,
        blocking_action_map: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionMap> = "blockingActionMap" 0 with_blocking_action_map,
        blocking_action: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationEventAction> = "blockingAction" 0 with_blocking_action,
        blocking_frequency_cap_behaviour: crate::runtime::Open<BlockingFrequencyCapBehaviour> = "blockingFrequencyCapBehaviour" 0 with_blocking_frequency_cap_behaviour,
        blocking_page_url_conditions: ::std::vec::Vec<crate::JourneyWebActionEventsNotificationActionMapPageUrlCondition> = "blockingPageUrlConditions" 0 with_blocking_page_url_conditions,
        blocking_schedule_group: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationScheduleGroup> = "blockingScheduleGroup" 0 with_blocking_schedule_group,
        blocking_emergency_schedule_group: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationEmergencyGroup> = "blockingEmergencyScheduleGroup" 0 with_blocking_emergency_schedule_group,
    )
});

/// The property `blockingReason` of `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`. Known values: `Unknown`, `PageUrlConditionsNotMatching`, `ServiceLevelThrottling`, `AlreadyExistingOffer`, `TriggerDateInFuture`, `MultipleSimultaneousOffers`, `NoAvailableAgents`, `FrequencyCapping`, `OfferedOutsideSchedule`.
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

crate::runtime::known!(BlockingReason);

impl crate::runtime::Enum for BlockingReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::PageUrlConditionsNotMatching, "PageUrlConditionsNotMatching"),
        (Self::ServiceLevelThrottling, "ServiceLevelThrottling"),
        (Self::AlreadyExistingOffer, "AlreadyExistingOffer"),
        (Self::TriggerDateInFuture, "TriggerDateInFuture"),
        (Self::MultipleSimultaneousOffers, "MultipleSimultaneousOffers"),
        (Self::NoAvailableAgents, "NoAvailableAgents"),
        (Self::FrequencyCapping, "FrequencyCapping"),
        (Self::OfferedOutsideSchedule, "OfferedOutsideSchedule"),
    ];
}

/// The property `blockingFrequencyCapBehaviour` of `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`. Known values: `Unknown`, `CapOnceFinalized`, `CapOnceRejected`, `CapForPeriod`.
#[non_exhaustive]
pub enum BlockingFrequencyCapBehaviour {
    Unknown,
    CapOnceFinalized,
    CapOnceRejected,
    CapForPeriod,
}

crate::runtime::known!(BlockingFrequencyCapBehaviour);

impl crate::runtime::Enum for BlockingFrequencyCapBehaviour {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::CapOnceFinalized, "CapOnceFinalized"),
        (Self::CapOnceRejected, "CapOnceRejected"),
        (Self::CapForPeriod, "CapForPeriod"),
    ];
}
