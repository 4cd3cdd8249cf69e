// @generated from the schema "SupportCenterCustomMessage"; changes made here are lost at the next generation

/// The schema `SupportCenterCustomMessage`.
#[repr(C)]
pub struct SupportCenterCustomMessage {
    /// `defaultValue`: `string`, required.
    #[doc(alias = "defaultValue")]
    pub default_value: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportCenterCustomMessage "SupportCenterCustomMessage" 2 {
    (
        default_value: ::std::string::String = "defaultValue" 1 with_default_value,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
    )
});

/// The property `type` of `SupportCenterCustomMessage`. Known values: `Welcome`, `Fallback`.
#[non_exhaustive]
pub enum Type {
    Welcome,
    Fallback,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Welcome, "Welcome"),
        (Self::Fallback, "Fallback"),
    ];
}
