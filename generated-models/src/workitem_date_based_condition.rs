// @generated from the schema "WorkitemDateBasedCondition"; changes made here are lost at the next generation

/// The schema `WorkitemDateBasedCondition`.
#[repr(C)]
pub struct WorkitemDateBasedCondition {
    /// `attribute`: `string`, required.
    pub attribute: ::std::option::Option<crate::runtime::Open<Attribute>>,
    /// `relativeMinutesToInvocation`: `integer (int32)`, required.
    #[doc(alias = "relativeMinutesToInvocation")]
    pub relative_minutes_to_invocation: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemDateBasedCondition "WorkitemDateBasedCondition" 2 {
    (
        attribute: crate::runtime::Open<Attribute> = "attribute" 1 with_attribute,
        relative_minutes_to_invocation: i32 = "relativeMinutesToInvocation" 1 with_relative_minutes_to_invocation,
    )
});

/// The property `attribute` of `WorkitemDateBasedCondition`. Known values: `dateDue`, `dateExpires`, `ttl`.
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
