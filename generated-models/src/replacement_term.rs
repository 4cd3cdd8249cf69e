// @generated from the schema "ReplacementTerm"; changes made here are lost at the next generation

/// The schema `ReplacementTerm`.
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

impl crate::runtime::Model for ReplacementTerm {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        existing_value: ::std::option::Option::None,
        updated_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReplacementTerm = &<ReplacementTerm as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReplacementTerm",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("existingValue", "existing_value", 0),
            ("updatedValue", "updated_value", 0),
        ],
        fields: &[&E.r#type, &E.existing_value, &E.updated_value],
    }
};

crate::runtime::model!(ReplacementTerm);

crate::runtime::setters!(ReplacementTerm {
    with_type: r#type: crate::runtime::Open<Type>,
    with_existing_value: existing_value: ::std::string::String,
    with_updated_value: updated_value: ::std::string::String,
});

/// The property `type` of `ReplacementTerm`. Known values: `NAME`, `ADDRESS`, `PHONE`, `EMAIL`, `TWITTER`, `FACEBOOK`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Name,
    Address,
    Phone,
    Email,
    Twitter,
    Facebook,
}

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
