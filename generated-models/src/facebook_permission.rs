// @generated from the schema "FacebookPermission"; changes made here are lost at the next generation

/// The schema `FacebookPermission`.
#[repr(C)]
pub struct FacebookPermission {
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FacebookPermission "FacebookPermission" 2 {
    (
        name: ::std::string::String = "name" 2 with_name,
        r#type: crate::runtime::Open<Type> = "type" 2 with_type,
    )
});

/// The property `type` of `FacebookPermission`. Known values: `FacebookPrivate`, `FacebookPublic`, `InstagramPrivate`, `InstagramPublic`, `WhatsAppPrivate`.
#[non_exhaustive]
pub enum Type {
    FacebookPrivate,
    FacebookPublic,
    InstagramPrivate,
    InstagramPublic,
    WhatsAppPrivate,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FacebookPrivate, "FacebookPrivate"),
        (Self::FacebookPublic, "FacebookPublic"),
        (Self::InstagramPrivate, "InstagramPrivate"),
        (Self::InstagramPublic, "InstagramPublic"),
        (Self::WhatsAppPrivate, "WhatsAppPrivate"),
    ];
}
