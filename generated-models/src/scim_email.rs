// @generated from the schema "ScimEmail"; changes made here are lost at the next generation

/// The schema `ScimEmail`.
#[repr(C)]
pub struct ScimEmail {
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `primary`: `boolean`.
    pub primary: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimEmail "ScimEmail" 3 {
    (
        value: ::std::string::String = "value" 0 with_value,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        primary: bool = "primary" 0 with_primary,
    )
});

/// The property `type` of `ScimEmail`. Known values: `work`, `other`.
#[non_exhaustive]
pub enum Type {
    Work,
    Other,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Work, "work"),
        (Self::Other, "other"),
    ];
}
