// @generated from the schema "ResourceConditionValue"; changes made here are lost at the next generation

/// The schema `ResourceConditionValue`.
#[repr(C)]
pub struct ResourceConditionValue {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResourceConditionValue "ResourceConditionValue" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `type` of `ResourceConditionValue`. Known values: `SCALAR`, `VARIABLE`, `USER`, `QUEUE`.
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
