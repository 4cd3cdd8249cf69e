// @generated from the schema "LearningModuleInformStepRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LearningModuleInformStepRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModuleInformStepRequest {
    /// `type`: one of `Url`, `Content`, `GenesysBuiltInCourse`, `RichText` and `Scorm`, required.
    pub r#type: Option<Open<Type>>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// `sharingUri`: `string (uri)`.
    #[doc(alias = "sharingUri")]
    pub sharing_uri: Option<String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// `order`: `integer (int32)`, required.
    pub order: Option<i32>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModuleInformStepRequest "LearningModuleInformStepRequest" 8 {
    (
        r#type: Open<Type> = "type" with_type required,
        name: String = "name" with_name,
        value: String = "value" with_value required,
        sharing_uri: String = "sharingUri" with_sharing_uri,
        content_type: String = "contentType" with_content_type,
        order: i32 = "order" with_order required,
        display_name: String = "displayName" with_display_name,
        description: String = "description" with_description,
    )
});

/// The property `type` of `LearningModuleInformStepRequest`. Known values: `Url`, `Content`, `GenesysBuiltInCourse`, `RichText`, `Scorm`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Url,
    Content,
    GenesysBuiltInCourse,
    RichText,
    Scorm,
}

crate::runtime::values!(Type {
    Url = "Url",
    Content = "Content",
    GenesysBuiltInCourse = "GenesysBuiltInCourse",
    RichText = "RichText",
    Scorm = "Scorm",
});
