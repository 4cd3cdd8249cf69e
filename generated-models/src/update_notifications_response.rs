// @generated from the schema "UpdateNotificationsResponse"; changes made here are lost at the next generation

/// The schema `UpdateNotificationsResponse`.
pub struct UpdateNotificationsResponse {
    /// `entities`: `array of UpdateNotificationResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::UpdateNotificationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateNotificationsResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateNotificationsResponse = &<UpdateNotificationsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateNotificationsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(UpdateNotificationsResponse);

crate::runtime::setters!(UpdateNotificationsResponse {
    with_entities: entities: ::std::vec::Vec<crate::UpdateNotificationResponse>,
});
