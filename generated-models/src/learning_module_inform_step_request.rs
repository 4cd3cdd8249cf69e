// @generated from the schema "LearningModuleInformStepRequest"; changes made here are lost at the next generation

/// The schema `LearningModuleInformStepRequest`.
#[repr(C)]
pub struct LearningModuleInformStepRequest {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// `sharingUri`: `string (uri)`.
    #[doc(alias = "sharingUri")]
    pub sharing_uri: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `order`: `integer (int32)`, required.
    pub order: ::std::option::Option<i32>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModuleInformStepRequest "LearningModuleInformStepRequest" 8 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        name: ::std::string::String = "name" 0 with_name,
        value: ::std::string::String = "value" 1 with_value,
        sharing_uri: ::std::string::String = "sharingUri" 0 with_sharing_uri,
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        order: i32 = "order" 1 with_order,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
        description: ::std::string::String = "description" 0 with_description,
    )
});

/// The property `type` of `LearningModuleInformStepRequest`. Known values: `Url`, `Content`, `GenesysBuiltInCourse`, `RichText`, `Scorm`.
#[non_exhaustive]
pub enum Type {
    Url,
    Content,
    GenesysBuiltInCourse,
    RichText,
    Scorm,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Url, "Url"),
        (Self::Content, "Content"),
        (Self::GenesysBuiltInCourse, "GenesysBuiltInCourse"),
        (Self::RichText, "RichText"),
        (Self::Scorm, "Scorm"),
    ];
}
