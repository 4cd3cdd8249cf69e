// @generated from the schema "SchedulerMessageArgument"; changes made here are lost at the next generation

/// The schema `SchedulerMessageArgument`.
#[repr(C)]
pub struct SchedulerMessageArgument {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SchedulerMessageArgument "SchedulerMessageArgument" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `type` of `SchedulerMessageArgument`. Known values: `AgentId`, `Date`.
#[non_exhaustive]
pub enum Type {
    AgentId,
    Date,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AgentId, "AgentId"),
        (Self::Date, "Date"),
    ];
}
