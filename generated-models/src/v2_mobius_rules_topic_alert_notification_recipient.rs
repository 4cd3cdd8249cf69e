// @generated from the schema "V2MobiusRulesTopicAlertNotificationRecipient"; changes made here are lost at the next generation

/// The schema `V2MobiusRulesTopicAlertNotificationRecipient`.
pub struct V2MobiusRulesTopicAlertNotificationRecipient {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `contactAddress`: `string`.
    #[doc(alias = "contactAddress")]
    pub contact_address: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2MobiusRulesTopicAlertNotificationRecipient {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        contact_address: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2MobiusRulesTopicAlertNotificationRecipient = &<V2MobiusRulesTopicAlertNotificationRecipient as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2MobiusRulesTopicAlertNotificationRecipient",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 0),
            ("displayName", "display_name", 0),
            ("contactAddress", "contact_address", 0),
        ],
        fields: &[&E.user_id, &E.display_name, &E.contact_address],
    }
};

crate::runtime::model!(V2MobiusRulesTopicAlertNotificationRecipient);

crate::runtime::setters!(V2MobiusRulesTopicAlertNotificationRecipient {
    with_user_id: user_id: ::std::string::String,
    with_display_name: display_name: ::std::string::String,
    with_contact_address: contact_address: ::std::string::String,
});
