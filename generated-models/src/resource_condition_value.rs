// @generated from the schema "ResourceConditionValue"; changes made here are lost at the next generation

/// The schema `ResourceConditionValue`.
pub struct ResourceConditionValue {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResourceConditionValue {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResourceConditionValue = &<ResourceConditionValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResourceConditionValue",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("value", "value", 0)],
        fields: &[&E.r#type, &E.value],
    }
};

crate::runtime::model!(ResourceConditionValue);

crate::runtime::setters!(ResourceConditionValue {
    with_type: r#type: crate::runtime::Open<Type>,
    with_value: value: ::std::string::String,
});

/// The property `type` of `ResourceConditionValue`. Known values: `SCALAR`, `VARIABLE`, `USER`, `QUEUE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Scalar,
    Variable,
    User,
    Queue,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scalar, "SCALAR"),
        (Self::Variable, "VARIABLE"),
        (Self::User, "USER"),
        (Self::Queue, "QUEUE"),
    ];
}
