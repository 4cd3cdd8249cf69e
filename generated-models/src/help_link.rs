// @generated from the schema "HelpLink"; changes made here are lost at the next generation

/// The schema `HelpLink`.
pub struct HelpLink {
    /// `uri`: `string`, read-only.
    pub uri: ::std::option::Option<::std::string::String>,
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HelpLink {
    const EMPTY: Self = Self {
        uri: ::std::option::Option::None,
        title: ::std::option::Option::None,
        description: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HelpLink = &<HelpLink as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HelpLink",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("uri", "uri", 2),
            ("title", "title", 2),
            ("description", "description", 2),
        ],
        fields: &[&E.uri, &E.title, &E.description],
    }
};

crate::runtime::model!(HelpLink);

crate::runtime::setters!(HelpLink {
    with_uri: uri: ::std::string::String,
    with_title: title: ::std::string::String,
    with_description: description: ::std::string::String,
});
