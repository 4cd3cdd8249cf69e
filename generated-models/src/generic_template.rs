// @generated from the schema "GenericTemplate"; changes made here are lost at the next generation

/// The schema `GenericTemplate`.
pub struct GenericTemplate {
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `components`: `array of RecordingButtonComponent`.
    pub components: ::std::option::Option<
        ::std::vec::Vec<crate::RecordingButtonComponent>,
    >,
    /// `actions`: `RecordingContentActions`.
    pub actions: ::std::option::Option<
        ::std::boxed::Box<crate::RecordingContentActions>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GenericTemplate {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        description: ::std::option::Option::None,
        url: ::std::option::Option::None,
        components: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GenericTemplate = &<GenericTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GenericTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("title", "title", 0),
            ("description", "description", 0),
            ("url", "url", 0),
            ("components", "components", 0),
            ("actions", "actions", 0),
        ],
        fields: &[&E.title, &E.description, &E.url, &E.components, &E.actions],
    }
};

crate::runtime::model!(GenericTemplate);

crate::runtime::setters!(GenericTemplate {
    with_title: title: ::std::string::String,
    with_description: description: ::std::string::String,
    with_url: url: ::std::string::String,
    with_components: components: ::std::vec::Vec<crate::RecordingButtonComponent>,
    with_actions: actions: ::std::boxed::Box<crate::RecordingContentActions>,
});
