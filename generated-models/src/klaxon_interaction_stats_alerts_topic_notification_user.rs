// @generated from the schema "KlaxonInteractionStatsAlertsTopicNotificationUser"; changes made here are lost at the next generation

/// The schema `KlaxonInteractionStatsAlertsTopicNotificationUser`.
pub struct KlaxonInteractionStatsAlertsTopicNotificationUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KlaxonInteractionStatsAlertsTopicNotificationUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KlaxonInteractionStatsAlertsTopicNotificationUser = &<KlaxonInteractionStatsAlertsTopicNotificationUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KlaxonInteractionStatsAlertsTopicNotificationUser",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("displayName", "display_name", 0)],
        fields: &[&E.id, &E.display_name],
    }
};

crate::runtime::model!(KlaxonInteractionStatsAlertsTopicNotificationUser);

crate::runtime::setters!(KlaxonInteractionStatsAlertsTopicNotificationUser {
    with_id: id: ::std::string::String,
    with_display_name: display_name: ::std::string::String,
});
