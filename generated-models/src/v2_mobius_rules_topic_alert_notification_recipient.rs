// @generated from the schema "V2MobiusRulesTopicAlertNotificationRecipient"; changes made here are lost at the next generation

/// The schema `V2MobiusRulesTopicAlertNotificationRecipient`.
#[repr(C)]
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

crate::runtime::model!(V2MobiusRulesTopicAlertNotificationRecipient "V2MobiusRulesTopicAlertNotificationRecipient" 3 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
        contact_address: ::std::string::String = "contactAddress" 0 with_contact_address,
    )
});
