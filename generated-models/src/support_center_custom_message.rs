// @generated from the schema "SupportCenterCustomMessage"; changes made here are lost at the next generation

/// The schema `SupportCenterCustomMessage`.
pub struct SupportCenterCustomMessage {
    /// `defaultValue`: `string`, required.
    #[doc(alias = "defaultValue")]
    pub default_value: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportCenterCustomMessage {
    const EMPTY: Self = Self {
        default_value: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportCenterCustomMessage = &<SupportCenterCustomMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportCenterCustomMessage",
        empty: E,
        extra: &E.extra,
        properties: &[("defaultValue", "default_value", 1), ("type", "type", 1)],
        fields: &[&E.default_value, &E.r#type],
    }
};

crate::runtime::model!(SupportCenterCustomMessage);

crate::runtime::setters!(SupportCenterCustomMessage {
    with_default_value: default_value: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `SupportCenterCustomMessage`. Known values: `Welcome`, `Fallback`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Welcome,
    Fallback,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Welcome, "Welcome"),
        (Self::Fallback, "Fallback"),
    ];
}
