// @generated from the schema "ReplacementTerm"; changes made here are lost at the next generation

/// The schema `ReplacementTerm`.
#[repr(C)]
pub struct ReplacementTerm {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `existingValue`: `string`.
    #[doc(alias = "existingValue")]
    pub existing_value: ::std::option::Option<::std::string::String>,
    /// `updatedValue`: `string`.
    #[doc(alias = "updatedValue")]
    pub updated_value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReplacementTerm "ReplacementTerm" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        existing_value: ::std::string::String = "existingValue" 0 with_existing_value,
        updated_value: ::std::string::String = "updatedValue" 0 with_updated_value,
    )
});

/// The property `type` of `ReplacementTerm`. Known values: `NAME`, `ADDRESS`, `PHONE`, `EMAIL`, `TWITTER`, `FACEBOOK`.
#[non_exhaustive]
pub enum Type {
    Name,
    Address,
    Phone,
    Email,
    Twitter,
    Facebook,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Name, "NAME"),
        (Self::Address, "ADDRESS"),
        (Self::Phone, "PHONE"),
        (Self::Email, "EMAIL"),
        (Self::Twitter, "TWITTER"),
        (Self::Facebook, "FACEBOOK"),
    ];
}
