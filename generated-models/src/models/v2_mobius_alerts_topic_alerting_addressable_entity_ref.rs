// @generated from the schema "V2MobiusAlertsTopicAlertingAddressableEntityRef"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2MobiusAlertsTopicAlertingAddressableEntityRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusAlertsTopicAlertingAddressableEntityRef {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusAlertsTopicAlertingAddressableEntityRef "V2MobiusAlertsTopicAlertingAddressableEntityRef" 2 {
    (
        id: String = "id" with_id,
        display_name: String = "displayName" with_display_name,
    )
});
