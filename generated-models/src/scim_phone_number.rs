// @generated from the schema "ScimPhoneNumber"; changes made here are lost at the next generation

/// The schema `ScimPhoneNumber`.
#[repr(C)]
pub struct ScimPhoneNumber {
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `primary`: `boolean`.
    pub primary: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimPhoneNumber "ScimPhoneNumber" 3 {
    (
        value: ::std::string::String = "value" 0 with_value,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        primary: bool = "primary" 0 with_primary,
    )
});

/// The property `type` of `ScimPhoneNumber`. Known values: `work`, `work2`, `work3`, `work4`, `home`, `mobile`, `other`, `microsoftteams`, `zoomphone`, `eightbyeight`.
#[non_exhaustive]
pub enum Type {
    Work,
    Work2,
    Work3,
    Work4,
    Home,
    Mobile,
    Other,
    Microsoftteams,
    Zoomphone,
    Eightbyeight,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Work, "work"),
        (Self::Work2, "work2"),
        (Self::Work3, "work3"),
        (Self::Work4, "work4"),
        (Self::Home, "home"),
        (Self::Mobile, "mobile"),
        (Self::Other, "other"),
        (Self::Microsoftteams, "microsoftteams"),
        (Self::Zoomphone, "zoomphone"),
        (Self::Eightbyeight, "eightbyeight"),
    ];
}
