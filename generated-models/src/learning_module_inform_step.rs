// @generated from the schema "LearningModuleInformStep"; changes made here are lost at the next generation

/// The schema `LearningModuleInformStep`.
pub struct LearningModuleInformStep {
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

impl crate::runtime::Model for LearningModuleInformStep {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        name: ::std::option::Option::None,
        value: ::std::option::Option::None,
        sharing_uri: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        order: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModuleInformStep = &<LearningModuleInformStep as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModuleInformStep",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("name", "name", 0),
            ("value", "value", 1),
            ("sharingUri", "sharing_uri", 0),
            ("contentType", "content_type", 0),
            ("order", "order", 1),
            ("displayName", "display_name", 0),
            ("description", "description", 0),
        ],
        fields: &[
            &E.r#type,
            &E.name,
            &E.value,
            &E.sharing_uri,
            &E.content_type,
            &E.order,
            &E.display_name,
            &E.description,
        ],
    }
};

crate::runtime::model!(LearningModuleInformStep);

crate::runtime::setters!(LearningModuleInformStep {
    with_type: r#type: crate::runtime::Open<Type>,
    with_name: name: ::std::string::String,
    with_value: value: ::std::string::String,
    with_sharing_uri: sharing_uri: ::std::string::String,
    with_content_type: content_type: ::std::string::String,
    with_order: order: i32,
    with_display_name: display_name: ::std::string::String,
    with_description: description: ::std::string::String,
});

/// The property `type` of `LearningModuleInformStep`. Known values: `Url`, `Content`, `GenesysBuiltInCourse`, `RichText`, `Scorm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Url,
    Content,
    GenesysBuiltInCourse,
    RichText,
    Scorm,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Url, "Url"),
        (Self::Content, "Content"),
        (Self::GenesysBuiltInCourse, "GenesysBuiltInCourse"),
        (Self::RichText, "RichText"),
        (Self::Scorm, "Scorm"),
    ];
}
