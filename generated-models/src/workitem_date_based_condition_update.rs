// @generated from the schema "WorkitemDateBasedConditionUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemDateBasedConditionUpdate`.
pub struct WorkitemDateBasedConditionUpdate {
    /// `attribute`: `string`.
    pub attribute: ::std::option::Option<crate::runtime::Open<Attribute>>,
    /// `relativeMinutesToInvocation`: `integer (int32)`.
    #[doc(alias = "relativeMinutesToInvocation")]
    pub relative_minutes_to_invocation: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemDateBasedConditionUpdate {
    const EMPTY: Self = Self {
        attribute: ::std::option::Option::None,
        relative_minutes_to_invocation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemDateBasedConditionUpdate = &<WorkitemDateBasedConditionUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemDateBasedConditionUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("attribute", "attribute", 0),
            ("relativeMinutesToInvocation", "relative_minutes_to_invocation", 0),
        ],
        fields: &[&E.attribute, &E.relative_minutes_to_invocation],
    }
};

crate::runtime::model!(WorkitemDateBasedConditionUpdate);

crate::runtime::setters!(WorkitemDateBasedConditionUpdate {
    with_attribute: attribute: crate::runtime::Open<Attribute>,
    with_relative_minutes_to_invocation: relative_minutes_to_invocation: i32,
});

/// The property `attribute` of `WorkitemDateBasedConditionUpdate`. Known values: `dateDue`, `dateExpires`, `ttl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Attribute {
    DateDue,
    DateExpires,
    Ttl,
}

impl crate::runtime::Enum for Attribute {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateDue, "dateDue"),
        (Self::DateExpires, "dateExpires"),
        (Self::Ttl, "ttl"),
    ];
}
