// @generated from the schema "OperationalEventNotificationTopicEventEntity"; changes made here are lost at the next generation

/// The schema `OperationalEventNotificationTopicEventEntity`.
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

impl crate::runtime::Model for OperationalEventNotificationTopicEventEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OperationalEventNotificationTopicEventEntity = &<OperationalEventNotificationTopicEventEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OperationalEventNotificationTopicEventEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("description", "description", 0),
        ],
        fields: &[&E.id, &E.name, &E.description],
    }
};

crate::runtime::model!(OperationalEventNotificationTopicEventEntity);

crate::runtime::setters!(OperationalEventNotificationTopicEventEntity {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
});
