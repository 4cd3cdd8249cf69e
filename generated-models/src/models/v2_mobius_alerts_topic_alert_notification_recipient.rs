// @generated from the schema "V2MobiusAlertsTopicAlertNotificationRecipient"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2MobiusAlertsTopicAlertNotificationRecipient`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusAlertsTopicAlertNotificationRecipient {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `contactAddress`: `string`.
    #[doc(alias = "contactAddress")]
    pub contact_address: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusAlertsTopicAlertNotificationRecipient "V2MobiusAlertsTopicAlertNotificationRecipient" 3 {
    (
        user_id: String = "userId" with_user_id,
        display_name: String = "displayName" with_display_name,
        contact_address: String = "contactAddress" with_contact_address,
    )
});
