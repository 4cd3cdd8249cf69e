// @generated from the schema "DomainResourceConditionValue"; changes made here are lost at the next generation

/// The schema `DomainResourceConditionValue`.
pub struct DomainResourceConditionValue {
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `queue`: `Queue`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::Queue>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DomainResourceConditionValue {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        value: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainResourceConditionValue = &<DomainResourceConditionValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainResourceConditionValue",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("queue", "queue", 0),
            ("value", "value", 0),
            ("type", "type", 0),
        ],
        fields: &[&E.user, &E.queue, &E.value, &E.r#type],
    }
};

crate::runtime::model!(DomainResourceConditionValue);

crate::runtime::setters!(DomainResourceConditionValue {
    with_user: user: ::std::boxed::Box<crate::User>,
    with_queue: queue: ::std::boxed::Box<crate::Queue>,
    with_value: value: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `DomainResourceConditionValue`. Known values: `SCALAR`, `VARIABLE`, `USER`, `QUEUE`.
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
