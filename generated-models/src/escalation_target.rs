// @generated from the schema "EscalationTarget"; changes made here are lost at the next generation

/// The schema `EscalationTarget`.
#[repr(C)]
pub struct EscalationTarget {
    /// `targetType`: `string`, required.
    #[doc(alias = "targetType")]
    pub target_type: ::std::option::Option<crate::runtime::Open<TargetType>>,
    /// `destination`: `string`, required.
    pub destination: ::std::option::Option<crate::runtime::Open<Destination>>,
    /// `override`: `OverrideEscalationTarget`.
    pub r#override: ::std::option::Option<
        ::std::boxed::Box<crate::OverrideEscalationTarget>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EscalationTarget "EscalationTarget" 3 {
    (
        target_type: crate::runtime::Open<TargetType> = "targetType" 1 with_target_type,
        destination: crate::runtime::Open<Destination> = "destination" 1 with_destination,
        r#override: ::std::boxed::Box<crate::OverrideEscalationTarget> = "override" 0 with_override,
    )
});

/// The property `targetType` of `EscalationTarget`. Known values: `Conversation`.
#[non_exhaustive]
pub enum TargetType {
    Conversation,
}

crate::runtime::known!(TargetType);

impl crate::runtime::Enum for TargetType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Conversation, "Conversation"),
    ];
}

/// The property `destination` of `EscalationTarget`. Known values: `SourceIntegration`, `OverrideIntegration`.
#[non_exhaustive]
pub enum Destination {
    SourceIntegration,
    OverrideIntegration,
}

crate::runtime::known!(Destination);

impl crate::runtime::Enum for Destination {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SourceIntegration, "SourceIntegration"),
        (Self::OverrideIntegration, "OverrideIntegration"),
    ];
}
