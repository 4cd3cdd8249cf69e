// @generated from the schema "JourneyWebActionEventsNotificationBlockedWebActionOfferMessage"; changes made here are lost at the next generation

/// The schema `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`.
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

impl crate::runtime::Model
for JourneyWebActionEventsNotificationBlockedWebActionOfferMessage {
    const EMPTY: Self = Self {
        action: ::std::option::Option::None,
        action_map: ::std::option::Option::None,
        action_target: ::std::option::Option::None,
        blocking_reason: ::std::option::Option::None,
        blocking_action_map: ::std::option::Option::None,
        blocking_action: ::std::option::Option::None,
        blocking_frequency_cap_behaviour: ::std::option::Option::None,
        blocking_page_url_conditions: ::std::option::Option::None,
        blocking_schedule_group: ::std::option::Option::None,
        blocking_emergency_schedule_group: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebActionEventsNotificationBlockedWebActionOfferMessage = &<JourneyWebActionEventsNotificationBlockedWebActionOfferMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebActionEventsNotificationBlockedWebActionOfferMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("action", "action", 0),
            ("actionMap", "action_map", 0),
            ("actionTarget", "action_target", 0),
            ("blockingReason", "blocking_reason", 0),
            ("blockingActionMap", "blocking_action_map", 0),
            ("blockingAction", "blocking_action", 0),
            ("blockingFrequencyCapBehaviour", "blocking_frequency_cap_behaviour", 0),
            ("blockingPageUrlConditions", "blocking_page_url_conditions", 0),
            ("blockingScheduleGroup", "blocking_schedule_group", 0),
            ("blockingEmergencyScheduleGroup", "blocking_emergency_schedule_group", 0),
        ],
        fields: &[
            &E.action,
            &E.action_map,
            &E.action_target,
            &E.blocking_reason,
            &E.blocking_action_map,
            &E.blocking_action,
            &E.blocking_frequency_cap_behaviour,
            &E.blocking_page_url_conditions,
            &E.blocking_schedule_group,
            &E.blocking_emergency_schedule_group,
        ],
    }
};

crate::runtime::model!(JourneyWebActionEventsNotificationBlockedWebActionOfferMessage);

crate::runtime::setters!(JourneyWebActionEventsNotificationBlockedWebActionOfferMessage {
    with_action: action: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationEventAction>,
    with_action_map: action_map: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionMap>,
    with_action_target: action_target: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionTarget>,
    with_blocking_reason: blocking_reason: crate::runtime::Open<BlockingReason>,
    with_blocking_action_map: blocking_action_map: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationActionMap>,
    with_blocking_action: blocking_action: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationEventAction>,
    with_blocking_frequency_cap_behaviour: blocking_frequency_cap_behaviour: crate::runtime::Open<BlockingFrequencyCapBehaviour>,
    with_blocking_page_url_conditions: blocking_page_url_conditions: ::std::vec::Vec<crate::JourneyWebActionEventsNotificationActionMapPageUrlCondition>,
    with_blocking_schedule_group: blocking_schedule_group: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationScheduleGroup>,
    with_blocking_emergency_schedule_group: blocking_emergency_schedule_group: ::std::boxed::Box<crate::JourneyWebActionEventsNotificationEmergencyGroup>,
});

/// The property `blockingReason` of `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`. Known values: `Unknown`, `PageUrlConditionsNotMatching`, `ServiceLevelThrottling`, `AlreadyExistingOffer`, `TriggerDateInFuture`, `MultipleSimultaneousOffers`, `NoAvailableAgents`, `FrequencyCapping`, `OfferedOutsideSchedule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BlockingFrequencyCapBehaviour {
    Unknown,
    CapOnceFinalized,
    CapOnceRejected,
    CapForPeriod,
}

impl crate::runtime::Enum for BlockingFrequencyCapBehaviour {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::CapOnceFinalized, "CapOnceFinalized"),
        (Self::CapOnceRejected, "CapOnceRejected"),
        (Self::CapForPeriod, "CapForPeriod"),
    ];
}
