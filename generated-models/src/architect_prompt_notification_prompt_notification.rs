// @generated from the schema "ArchitectPromptNotificationPromptNotification"; changes made here are lost at the next generation

/// The schema `ArchitectPromptNotificationPromptNotification`.
pub struct ArchitectPromptNotificationPromptNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `currentOperation`: `ArchitectPromptNotificationArchitectOperation`.
    #[doc(alias = "currentOperation")]
    pub current_operation: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectPromptNotificationArchitectOperation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchitectPromptNotificationPromptNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        current_operation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectPromptNotificationPromptNotification = &<ArchitectPromptNotificationPromptNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectPromptNotificationPromptNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("description", "description", 0),
            ("currentOperation", "current_operation", 0),
        ],
        fields: &[&E.id, &E.name, &E.description, &E.current_operation],
    }
};

crate::runtime::model!(ArchitectPromptNotificationPromptNotification);

crate::runtime::setters!(ArchitectPromptNotificationPromptNotification {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_current_operation: current_operation: ::std::boxed::Box<crate::ArchitectPromptNotificationArchitectOperation>,
});
