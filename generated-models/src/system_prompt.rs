// @generated from the schema "SystemPrompt"; changes made here are lost at the next generation

/// The schema `SystemPrompt`.
pub struct SystemPrompt {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `resources`: `array of SystemPromptAsset`.
    pub resources: ::std::option::Option<::std::vec::Vec<crate::SystemPromptAsset>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SystemPrompt {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        resources: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SystemPrompt = &<SystemPrompt as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SystemPrompt",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("description", "description", 0),
            ("resources", "resources", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.description, &E.resources, &E.self_uri],
    }
};

crate::runtime::model!(SystemPrompt);

crate::runtime::setters!(SystemPrompt {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_resources: resources: ::std::vec::Vec<crate::SystemPromptAsset>,
    with_self_uri: self_uri: ::std::string::String,
});
