// @generated from the schema "EscalationTarget"; changes made here are lost at the next generation

use crate::OverrideEscalationTarget;
use crate::runtime::{Extra, Open};

/// The schema `EscalationTarget`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EscalationTarget {
    /// `targetType`: `Conversation`, the one known value, required.
    #[doc(alias = "targetType")]
    pub target_type: Option<Open<TargetType>>,
    /// `destination`: one of `SourceIntegration` and `OverrideIntegration`, required.
    pub destination: Option<Open<Destination>>,
    /// `override`: `OverrideEscalationTarget`.
    pub r#override: Option<Box<OverrideEscalationTarget>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EscalationTarget "EscalationTarget" 3 {
    (
        target_type: Open<TargetType> = "targetType" with_target_type required,
        destination: Open<Destination> = "destination" with_destination required,
        r#override: Box<OverrideEscalationTarget> = "override" with_override,
    )
});

/// The property `targetType` of `EscalationTarget`. Known values: `Conversation`.
#[repr(u16)]
#[non_exhaustive]
pub enum TargetType {
    Conversation,
}

crate::runtime::values!(TargetType {
    Conversation = "Conversation",
});

/// The property `destination` of `EscalationTarget`. Known values: `SourceIntegration`, `OverrideIntegration`.
#[repr(u16)]
#[non_exhaustive]
pub enum Destination {
    SourceIntegration,
    OverrideIntegration,
}

crate::runtime::values!(Destination {
    SourceIntegration = "SourceIntegration",
    OverrideIntegration = "OverrideIntegration",
});
