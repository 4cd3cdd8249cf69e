// @generated from the schema "OperationalEventNotificationTopicEventEntity"; changes made here are lost at the next generation

/// The schema `OperationalEventNotificationTopicEventEntity`.
#[repr(C)]
pub struct OperationalEventNotificationTopicEventEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OperationalEventNotificationTopicEventEntity "OperationalEventNotificationTopicEventEntity" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
    )
});
