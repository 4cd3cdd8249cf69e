// @generated from the schema "FacebookPermission"; changes made here are lost at the next generation

/// The schema `FacebookPermission`.
pub struct FacebookPermission {
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FacebookPermission {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FacebookPermission = &<FacebookPermission as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FacebookPermission",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 2), ("type", "type", 2)],
        fields: &[&E.name, &E.r#type],
    }
};

crate::runtime::model!(FacebookPermission);

crate::runtime::setters!(FacebookPermission {
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `FacebookPermission`. Known values: `FacebookPrivate`, `FacebookPublic`, `InstagramPrivate`, `InstagramPublic`, `WhatsAppPrivate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    FacebookPrivate,
    FacebookPublic,
    InstagramPrivate,
    InstagramPublic,
    WhatsAppPrivate,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FacebookPrivate, "FacebookPrivate"),
        (Self::FacebookPublic, "FacebookPublic"),
        (Self::InstagramPrivate, "InstagramPrivate"),
        (Self::InstagramPublic, "InstagramPublic"),
        (Self::WhatsAppPrivate, "WhatsAppPrivate"),
    ];
}
