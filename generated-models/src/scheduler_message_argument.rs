// @generated from the schema "SchedulerMessageArgument"; changes made here are lost at the next generation

/// The schema `SchedulerMessageArgument`.
pub struct SchedulerMessageArgument {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SchedulerMessageArgument {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SchedulerMessageArgument = &<SchedulerMessageArgument as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SchedulerMessageArgument",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("value", "value", 0)],
        fields: &[&E.r#type, &E.value],
    }
};

crate::runtime::model!(SchedulerMessageArgument);

crate::runtime::setters!(SchedulerMessageArgument {
    with_type: r#type: crate::runtime::Open<Type>,
    with_value: value: ::std::string::String,
});

/// The property `type` of `SchedulerMessageArgument`. Known values: `AgentId`, `Date`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    AgentId,
    Date,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentId, "AgentId"),
        (Self::Date, "Date"),
    ];
}
