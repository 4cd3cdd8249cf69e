// @generated from the schema "SocialMediaMessageEscalationInfo"; changes made here are lost at the next generation

/// The schema `SocialMediaMessageEscalationInfo`.
#[repr(C)]
pub struct SocialMediaMessageEscalationInfo {
    /// `escalationStatus`: `string`.
    #[doc(alias = "escalationStatus")]
    pub escalation_status: ::std::option::Option<crate::runtime::Open<EscalationStatus>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SocialMediaMessageEscalationInfo "SocialMediaMessageEscalationInfo" 1 {
    (
        escalation_status: crate::runtime::Open<EscalationStatus> = "escalationStatus" 0 with_escalation_status,
    )
});

/// The property `escalationStatus` of `SocialMediaMessageEscalationInfo`. Known values: `Unknown`, `Manual`, `Throttled`, `PreviouslyEscalated`, `NotEscalated`, `Automatic`.
#[non_exhaustive]
pub enum EscalationStatus {
    Unknown,
    Manual,
    Throttled,
    PreviouslyEscalated,
    NotEscalated,
    Automatic,
}

crate::runtime::known!(EscalationStatus);

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
