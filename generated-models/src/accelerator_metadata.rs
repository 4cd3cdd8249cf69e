// @generated from the schema "AcceleratorMetadata"; changes made here are lost at the next generation

/// The schema `AcceleratorMetadata`.
#[repr(C)]
pub struct AcceleratorMetadata {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `origin`: `string`, read-only.
    pub origin: ::std::option::Option<crate::runtime::Open<Origin>>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `classification`: `string`, read-only.
    pub classification: ::std::option::Option<::std::string::String>,
    /// `tags`: `array of string`, read-only.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AcceleratorMetadata "AcceleratorMetadata" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        description: ::std::string::String = "description" 2 with_description,
        origin: crate::runtime::Open<Origin> = "origin" 2 with_origin,
        r#type: crate::runtime::Open<Type> = "type" 2 with_type,
        classification: ::std::string::String = "classification" 2 with_classification,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 2 with_tags,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `origin` of `AcceleratorMetadata`. Known values: `Community`, `Partner`, `Genesys`.
#[non_exhaustive]
pub enum Origin {
    Community,
    Partner,
    Genesys,
}

crate::runtime::known!(Origin);

impl crate::runtime::Enum for Origin {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Community, "Community"),
        (Self::Partner, "Partner"),
        (Self::Genesys, "Genesys"),
    ];
}

/// The property `type` of `AcceleratorMetadata`. Known values: `Module`, `Accelerator`, `Blueprint`.
#[non_exhaustive]
pub enum Type {
    Module,
    Accelerator,
    Blueprint,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Module, "Module"),
        (Self::Accelerator, "Accelerator"),
        (Self::Blueprint, "Blueprint"),
    ];
}
