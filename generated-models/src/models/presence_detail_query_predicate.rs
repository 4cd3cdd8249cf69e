// @generated from the schema "PresenceDetailQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `PresenceDetailQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PresenceDetailQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `organizationPresenceId` and `systemPresence`.
    pub dimension: Option<Open<Dimension>>,
    /// `operator`: one of `matches`, `exists` and `notExists`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `NumericRange`.
    pub range: Option<Box<NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PresenceDetailQueryPredicate "PresenceDetailQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `PresenceDetailQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::values!(Type {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});

/// The property `dimension` of `PresenceDetailQueryPredicate`. Known values: `organizationPresenceId`, `systemPresence`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    OrganizationPresenceId,
    SystemPresence,
}

crate::runtime::values!(Dimension {
    OrganizationPresenceId = "organizationPresenceId",
    SystemPresence = "systemPresence",
});

/// The property `operator` of `PresenceDetailQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::values!(Operator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});
