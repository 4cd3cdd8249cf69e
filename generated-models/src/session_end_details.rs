// @generated from the schema "SessionEndDetails"; changes made here are lost at the next generation

/// The schema `SessionEndDetails`.
#[repr(C)]
pub struct SessionEndDetails {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `reason`: `string`.
    pub reason: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SessionEndDetails "SessionEndDetails" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        reason: ::std::string::String = "reason" 0 with_reason,
    )
});

/// The property `type` of `SessionEndDetails`. Known values: `Disconnect`, `Exit`.
#[non_exhaustive]
pub enum Type {
    Disconnect,
    Exit,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Disconnect, "Disconnect"),
        (Self::Exit, "Exit"),
    ];
}
