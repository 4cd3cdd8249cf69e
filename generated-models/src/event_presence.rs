// @generated from the schema "EventPresence"; changes made here are lost at the next generation

/// The schema `EventPresence`.
pub struct EventPresence {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EventPresence {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventPresence = &<EventPresence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventPresence",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1)],
        fields: &[&E.r#type],
    }
};

crate::runtime::model!(EventPresence);

crate::runtime::setters!(EventPresence {
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `EventPresence`. Known values: `Join`, `Disconnect`, `Clear`, `SignIn`, `SessionExpired`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Join,
    Disconnect,
    Clear,
    SignIn,
    SessionExpired,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Join, "Join"),
        (Self::Disconnect, "Disconnect"),
        (Self::Clear, "Clear"),
        (Self::SignIn, "SignIn"),
        (Self::SessionExpired, "SessionExpired"),
    ];
}
