// @generated from the schema "SessionEndDetails"; changes made here are lost at the next generation

/// The schema `SessionEndDetails`.
pub struct SessionEndDetails {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `reason`: `string`.
    pub reason: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SessionEndDetails {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        reason: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SessionEndDetails = &<SessionEndDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SessionEndDetails",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("reason", "reason", 0)],
        fields: &[&E.r#type, &E.reason],
    }
};

crate::runtime::model!(SessionEndDetails);

crate::runtime::setters!(SessionEndDetails {
    with_type: r#type: crate::runtime::Open<Type>,
    with_reason: reason: ::std::string::String,
});

/// The property `type` of `SessionEndDetails`. Known values: `Disconnect`, `Exit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Disconnect,
    Exit,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Disconnect, "Disconnect"),
        (Self::Exit, "Exit"),
    ];
}
