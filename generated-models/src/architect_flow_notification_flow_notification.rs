// @generated from the schema "ArchitectFlowNotificationFlowNotification"; changes made here are lost at the next generation

/// The schema `ArchitectFlowNotificationFlowNotification`.
pub struct ArchitectFlowNotificationFlowNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `deleted`: `boolean`.
    pub deleted: ::std::option::Option<bool>,
    /// `checkedInVersion`: `ArchitectFlowNotificationFlowVersion`.
    #[doc(alias = "checkedInVersion")]
    pub checked_in_version: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowNotificationFlowVersion>,
    >,
    /// `savedVersion`: `ArchitectFlowNotificationFlowVersion`.
    #[doc(alias = "savedVersion")]
    pub saved_version: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowNotificationFlowVersion>,
    >,
    /// `publishedVersion`: `ArchitectFlowNotificationFlowVersion`.
    #[doc(alias = "publishedVersion")]
    pub published_version: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowNotificationFlowVersion>,
    >,
    /// `currentOperation`: `ArchitectFlowNotificationArchitectOperation`.
    #[doc(alias = "currentOperation")]
    pub current_operation: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowNotificationArchitectOperation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchitectFlowNotificationFlowNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        deleted: ::std::option::Option::None,
        checked_in_version: ::std::option::Option::None,
        saved_version: ::std::option::Option::None,
        published_version: ::std::option::Option::None,
        current_operation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectFlowNotificationFlowNotification = &<ArchitectFlowNotificationFlowNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectFlowNotificationFlowNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("description", "description", 0),
            ("deleted", "deleted", 0),
            ("checkedInVersion", "checked_in_version", 0),
            ("savedVersion", "saved_version", 0),
            ("publishedVersion", "published_version", 0),
            ("currentOperation", "current_operation", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.deleted,
            &E.checked_in_version,
            &E.saved_version,
            &E.published_version,
            &E.current_operation,
        ],
    }
};

crate::runtime::model!(ArchitectFlowNotificationFlowNotification);

crate::runtime::setters!(ArchitectFlowNotificationFlowNotification {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_deleted: deleted: bool,
    with_checked_in_version: checked_in_version: ::std::boxed::Box<crate::ArchitectFlowNotificationFlowVersion>,
    with_saved_version: saved_version: ::std::boxed::Box<crate::ArchitectFlowNotificationFlowVersion>,
    with_published_version: published_version: ::std::boxed::Box<crate::ArchitectFlowNotificationFlowVersion>,
    with_current_operation: current_operation: ::std::boxed::Box<crate::ArchitectFlowNotificationArchitectOperation>,
});
