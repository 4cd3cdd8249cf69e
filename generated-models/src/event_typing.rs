// @generated from the schema "EventTyping"; changes made here are lost at the next generation

/// The schema `EventTyping`.
#[repr(C)]
pub struct EventTyping {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `duration`: `integer (int64)`, read-only.
    pub duration: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventTyping "EventTyping" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        duration: i64 = "duration" 2 with_duration,
    )
});

/// The property `type` of `EventTyping`. Known values: `On`.
#[non_exhaustive]
pub enum Type {
    On,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::On, "On")];
}
