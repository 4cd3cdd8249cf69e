// @generated from the schema "WorkitemDateBasedCondition"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemDateBasedCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemDateBasedCondition {
    /// `attribute`: one of `dateDue`, `dateExpires` and `ttl`, required.
    pub attribute: Option<Open<Attribute>>,
    /// `relativeMinutesToInvocation`: `integer (int32)`, required.
    #[doc(alias = "relativeMinutesToInvocation")]
    pub relative_minutes_to_invocation: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemDateBasedCondition "WorkitemDateBasedCondition" 2 {
    (
        attribute: Open<Attribute> = "attribute" with_attribute required,
        relative_minutes_to_invocation: i32 = "relativeMinutesToInvocation" with_relative_minutes_to_invocation required,
    )
});

/// The property `attribute` of `WorkitemDateBasedCondition`. Known values: `dateDue`, `dateExpires`, `ttl`.
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
