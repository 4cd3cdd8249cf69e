// @generated from the schema "ConversationEventPresence"; changes made here are lost at the next generation

/// The schema `ConversationEventPresence`.
pub struct ConversationEventPresence {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventPresence {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventPresence = &<ConversationEventPresence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventPresence",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1)],
        fields: &[&E.r#type],
    }
};

crate::runtime::model!(ConversationEventPresence);

crate::runtime::setters!(ConversationEventPresence {
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `ConversationEventPresence`. Known values: `Join`, `Disconnect`, `Clear`, `SignIn`, `SessionExpired`.
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
