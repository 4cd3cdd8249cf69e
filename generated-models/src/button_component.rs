// @generated from the schema "ButtonComponent"; changes made here are lost at the next generation

/// The schema `ButtonComponent`.
pub struct ButtonComponent {
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `actions`: `ContentActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::ContentActions>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ButtonComponent {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ButtonComponent = &<ButtonComponent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ButtonComponent",
        empty: E,
        extra: &E.extra,
        properties: &[("title", "title", 0), ("actions", "actions", 0)],
        fields: &[&E.title, &E.actions],
    }
};

crate::runtime::model!(ButtonComponent);

crate::runtime::setters!(ButtonComponent {
    with_title: title: ::std::string::String,
    with_actions: actions: ::std::boxed::Box<crate::ContentActions>,
});
