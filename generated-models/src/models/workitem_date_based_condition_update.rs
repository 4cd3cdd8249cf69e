// @generated from the schema "WorkitemDateBasedConditionUpdate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemDateBasedConditionUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemDateBasedConditionUpdate {
    /// `attribute`: one of `dateDue`, `dateExpires` and `ttl`.
    pub attribute: Option<Open<Attribute>>,
    /// `relativeMinutesToInvocation`: `integer (int32)`.
    #[doc(alias = "relativeMinutesToInvocation")]
    pub relative_minutes_to_invocation: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemDateBasedConditionUpdate "WorkitemDateBasedConditionUpdate" 2 {
    (
        attribute: Open<Attribute> = "attribute" with_attribute,
        relative_minutes_to_invocation: i32 = "relativeMinutesToInvocation" with_relative_minutes_to_invocation,
    )
});

/// The property `attribute` of `WorkitemDateBasedConditionUpdate`. Known values: `dateDue`, `dateExpires`, `ttl`.
#[repr(u16)]
#[non_exhaustive]
pub enum Attribute {
    DateDue,
    DateExpires,
    Ttl,
}

crate::runtime::values!(Attribute {
    DateDue = "dateDue",
    DateExpires = "dateExpires",
    Ttl = "ttl",
});
