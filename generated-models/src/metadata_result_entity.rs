// @generated from the schema "MetadataResultEntity"; changes made here are lost at the next generation

/// The schema `MetadataResultEntity`.
#[repr(C)]
pub struct MetadataResultEntity {
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `visibility`: `string`, read-only.
    pub visibility: ::std::option::Option<crate::runtime::Open<Visibility>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MetadataResultEntity "MetadataResultEntity" 3 {
    (
        r#type: ::std::string::String = "type" 2 with_type,
        description: ::std::string::String = "description" 2 with_description,
        visibility: crate::runtime::Open<Visibility> = "visibility" 2 with_visibility,
    )
});

/// The property `visibility` of `MetadataResultEntity`. Known values: `Visible`, `Hidden`.
#[non_exhaustive]
pub enum Visibility {
    Visible,
    Hidden,
}

crate::runtime::known!(Visibility);

impl crate::runtime::Enum for Visibility {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Visible, "Visible"),
        (Self::Hidden, "Hidden"),
    ];
}
