// @generated from the schema "Prompt"; changes made here are lost at the next generation

/// The schema `Prompt`.
pub struct Prompt {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `resources`: `array of PromptAsset`, read-only.
    pub resources: ::std::option::Option<::std::vec::Vec<crate::PromptAsset>>,
    /// `currentOperation`: `Operation`, read-only.
    #[doc(alias = "currentOperation")]
    pub current_operation: ::std::option::Option<::std::boxed::Box<crate::Operation>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Prompt {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        resources: ::std::option::Option::None,
        current_operation: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Prompt = &<Prompt as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Prompt",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 1),
            ("description", "description", 0),
            ("resources", "resources", 2),
            ("currentOperation", "current_operation", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.resources,
            &E.current_operation,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Prompt);

crate::runtime::setters!(Prompt {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_resources: resources: ::std::vec::Vec<crate::PromptAsset>,
    with_current_operation: current_operation: ::std::boxed::Box<crate::Operation>,
    with_self_uri: self_uri: ::std::string::String,
});
