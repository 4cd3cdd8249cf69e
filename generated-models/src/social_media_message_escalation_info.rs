// @generated from the schema "SocialMediaMessageEscalationInfo"; changes made here are lost at the next generation

/// The schema `SocialMediaMessageEscalationInfo`.
pub struct SocialMediaMessageEscalationInfo {
    /// `escalationStatus`: `string`.
    #[doc(alias = "escalationStatus")]
    pub escalation_status: ::std::option::Option<crate::runtime::Open<EscalationStatus>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SocialMediaMessageEscalationInfo {
    const EMPTY: Self = Self {
        escalation_status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialMediaMessageEscalationInfo = &<SocialMediaMessageEscalationInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialMediaMessageEscalationInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("escalationStatus", "escalation_status", 0)],
        fields: &[&E.escalation_status],
    }
};

crate::runtime::model!(SocialMediaMessageEscalationInfo);

crate::runtime::setters!(SocialMediaMessageEscalationInfo {
    with_escalation_status: escalation_status: crate::runtime::Open<EscalationStatus>,
});

/// The property `escalationStatus` of `SocialMediaMessageEscalationInfo`. Known values: `Unknown`, `Manual`, `Throttled`, `PreviouslyEscalated`, `NotEscalated`, `Automatic`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EscalationStatus {
    Unknown,
    Manual,
    Throttled,
    PreviouslyEscalated,
    NotEscalated,
    Automatic,
}

impl crate::runtime::Enum for EscalationStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Manual, "Manual"),
        (Self::Throttled, "Throttled"),
        (Self::PreviouslyEscalated, "PreviouslyEscalated"),
        (Self::NotEscalated, "NotEscalated"),
        (Self::Automatic, "Automatic"),
    ];
}
