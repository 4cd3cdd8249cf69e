// @generated from the schema "EventTyping"; changes made here are lost at the next generation

/// The schema `EventTyping`.
pub struct EventTyping {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `duration`: `integer (int64)`, read-only.
    pub duration: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EventTyping {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        duration: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventTyping = &<EventTyping as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventTyping",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("duration", "duration", 2)],
        fields: &[&E.r#type, &E.duration],
    }
};

crate::runtime::model!(EventTyping);

crate::runtime::setters!(EventTyping {
    with_type: r#type: crate::runtime::Open<Type>,
    with_duration: duration: i64,
});

/// The property `type` of `EventTyping`. Known values: `On`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    On,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::On, "On")];
}
