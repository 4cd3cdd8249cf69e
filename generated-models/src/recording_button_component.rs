// @generated from the schema "RecordingButtonComponent"; changes made here are lost at the next generation

/// The schema `RecordingButtonComponent`.
pub struct RecordingButtonComponent {
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `actions`: `RecordingContentActions`.
    pub actions: ::std::option::Option<
        ::std::boxed::Box<crate::RecordingContentActions>,
    >,
    /// `isSelected`: `boolean`.
    #[doc(alias = "isSelected")]
    pub is_selected: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingButtonComponent {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        is_selected: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingButtonComponent = &<RecordingButtonComponent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingButtonComponent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("title", "title", 0),
            ("actions", "actions", 0),
            ("isSelected", "is_selected", 0),
        ],
        fields: &[&E.title, &E.actions, &E.is_selected],
    }
};

crate::runtime::model!(RecordingButtonComponent);

crate::runtime::setters!(RecordingButtonComponent {
    with_title: title: ::std::string::String,
    with_actions: actions: ::std::boxed::Box<crate::RecordingContentActions>,
    with_is_selected: is_selected: bool,
});
