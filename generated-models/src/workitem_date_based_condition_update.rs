// @generated from the schema "WorkitemDateBasedConditionUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemDateBasedConditionUpdate`.
#[repr(C)]
pub struct WorkitemDateBasedConditionUpdate {
    /// `attribute`: `string`.
    pub attribute: ::std::option::Option<crate::runtime::Open<Attribute>>,
    /// `relativeMinutesToInvocation`: `integer (int32)`.
    #[doc(alias = "relativeMinutesToInvocation")]
    pub relative_minutes_to_invocation: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemDateBasedConditionUpdate "WorkitemDateBasedConditionUpdate" 2 {
    (
        attribute: crate::runtime::Open<Attribute> = "attribute" 0 with_attribute,
        relative_minutes_to_invocation: i32 = "relativeMinutesToInvocation" 0 with_relative_minutes_to_invocation,
    )
});

/// The property `attribute` of `WorkitemDateBasedConditionUpdate`. Known values: `dateDue`, `dateExpires`, `ttl`.
#[non_exhaustive]
pub enum Attribute {
    DateDue,
    DateExpires,
    Ttl,
}

crate::runtime::known!(Attribute);

impl crate::runtime::Enum for Attribute {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateDue, "dateDue"),
        (Self::DateExpires, "dateExpires"),
        (Self::Ttl, "ttl"),
    ];
}
