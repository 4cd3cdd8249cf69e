// @generated from the schema "NotificationsResponse"; changes made here are lost at the next generation

/// The schema `NotificationsResponse`.
pub struct NotificationsResponse {
    /// `entities`: `array of WfmUserNotification`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WfmUserNotification>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NotificationsResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NotificationsResponse = &<NotificationsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NotificationsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(NotificationsResponse);

crate::runtime::setters!(NotificationsResponse {
    with_entities: entities: ::std::vec::Vec<crate::WfmUserNotification>,
});
