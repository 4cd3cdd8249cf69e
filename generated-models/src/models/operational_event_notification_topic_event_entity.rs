// @generated from the schema "OperationalEventNotificationTopicEventEntity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OperationalEventNotificationTopicEventEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OperationalEventNotificationTopicEventEntity {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OperationalEventNotificationTopicEventEntity "OperationalEventNotificationTopicEventEntity" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        description: String = "description" with_description,
    )
});
