// @generated from the schema "SocialHandle"; changes made here are lost at the next generation

/// The schema `SocialHandle`.
#[repr(C)]
pub struct SocialHandle {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SocialHandle "SocialHandle" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `type` of `SocialHandle`. Known values: `TWITTER`, `FACEBOOK`.
#[non_exhaustive]
pub enum Type {
    Twitter,
    Facebook,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Twitter, "TWITTER"),
        (Self::Facebook, "FACEBOOK"),
    ];
}
