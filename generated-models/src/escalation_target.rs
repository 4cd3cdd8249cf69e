// @generated from the schema "EscalationTarget"; changes made here are lost at the next generation

/// The schema `EscalationTarget`.
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

impl crate::runtime::Model for EscalationTarget {
    const EMPTY: Self = Self {
        target_type: ::std::option::Option::None,
        destination: ::std::option::Option::None,
        r#override: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EscalationTarget = &<EscalationTarget as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EscalationTarget",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("targetType", "target_type", 1),
            ("destination", "destination", 1),
            ("override", "override", 0),
        ],
        fields: &[&E.target_type, &E.destination, &E.r#override],
    }
};

crate::runtime::model!(EscalationTarget);

crate::runtime::setters!(EscalationTarget {
    with_target_type: target_type: crate::runtime::Open<TargetType>,
    with_destination: destination: crate::runtime::Open<Destination>,
    with_override: r#override: ::std::boxed::Box<crate::OverrideEscalationTarget>,
});

/// The property `targetType` of `EscalationTarget`. Known values: `Conversation`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TargetType {
    Conversation,
}

impl crate::runtime::Enum for TargetType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Conversation, "Conversation"),
    ];
}

/// The property `destination` of `EscalationTarget`. Known values: `SourceIntegration`, `OverrideIntegration`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Destination {
    SourceIntegration,
    OverrideIntegration,
}

impl crate::runtime::Enum for Destination {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SourceIntegration, "SourceIntegration"),
        (Self::OverrideIntegration, "OverrideIntegration"),
    ];
}
