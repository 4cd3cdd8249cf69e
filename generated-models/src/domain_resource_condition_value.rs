// @generated from the schema "DomainResourceConditionValue"; changes made here are lost at the next generation

/// The schema `DomainResourceConditionValue`.
#[repr(C)]
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

crate::runtime::model!(DomainResourceConditionValue "DomainResourceConditionValue" 4 {
    (
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
        queue: ::std::boxed::Box<crate::Queue> = "queue" 0 with_queue,
        value: ::std::string::String = "value" 0 with_value,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `type` of `DomainResourceConditionValue`. Known values: `SCALAR`, `VARIABLE`, `USER`, `QUEUE`.
#[non_exhaustive]
pub enum Type {
    Scalar,
    Variable,
    User,
    Queue,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scalar, "SCALAR"),
        (Self::Variable, "VARIABLE"),
        (Self::User, "USER"),
        (Self::Queue, "QUEUE"),
    ];
}
